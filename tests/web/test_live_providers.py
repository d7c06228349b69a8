"""Calls that are heard and spoken over a provider's wire, with real sound both ways."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from talktrack.audio.samples import frame_of
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.speech import StreamingRecognizer, Synthesizer
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DeepgramStreamingRecognizer
from talktrack.providers.deepgram.synthesizer import DeepgramSynthesizer
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.recognizer import ElevenLabsStreamingRecognizer
from talktrack.providers.elevenlabs.synthesizer import ElevenLabsSynthesizer
from talktrack.providers.scripted.fsk import Decoder, encode
from tests.audio.sounds import joined, silence
from tests.fakes.voice import FakeVoiceDetector
from tests.servers.deepgram import DeepgramServer, deepgram_server
from tests.servers.deepgram_faults import Fault
from tests.servers.elevenlabs import ElevenLabsServer, elevenlabs_server
from tests.web.live import open_floor
from tests.web.test_live_hearing import speak

RATE = 16_000
SAID = "good morning do you plan your maintenance"


@dataclass(frozen=True)
class Wire:
    """A provider's server, and a call's senses over it."""

    server: DeepgramServer | ElevenLabsServer
    listening: str
    """The path of its streams."""
    senses: dict[str, Any]


@asynccontextmanager
async def deepgram() -> AsyncIterator[Wire]:
    async with deepgram_server(api_key="key") as server, DeepgramApi("key", base_url=server.base_url) as api:
        yield Wire(server, "/v1/listen", _senses(DeepgramStreamingRecognizer(api), DeepgramSynthesizer(api)))


@asynccontextmanager
async def elevenlabs() -> AsyncIterator[Wire]:
    async with elevenlabs_server(api_key="key") as server, ElevenLabsApi("key", base_url=server.base_url) as api:
        senses = _senses(ElevenLabsStreamingRecognizer(api), ElevenLabsSynthesizer(api))
        yield Wire(server, "/v1/speech-to-text/realtime", senses)


def _senses(listener: StreamingRecognizer, synthesizer: Synthesizer) -> dict[str, Any]:
    voices = VoiceBatcher(FakeVoiceDetector())
    return {"voices": voices, "listeners": {"en": (listener,)}, "synthesizer": synthesizer}


@pytest.fixture(params=[deepgram, elevenlabs])
async def wire(request: pytest.FixtureRequest) -> AsyncIterator[Wire]:
    async with request.param() as opened:
        yield opened


async def test_a_call_is_heard_while_the_voice_speaks_and_answered_in_sound(tmp_path: Path, wire: Wire) -> None:
    spoken = joined(frame_of(encode(SAID, RATE), RATE), silence(600, RATE))
    async with open_floor(tmp_path, **wire.senses) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
            await speak(far, spoken)
            mine = await far.until("turn", lambda turn: turn["role"] == "seller")
            answer = await far.until("turn", lambda turn: turn["role"] == "customer")
            await far.hang_up()
        assert (mine["said"], mine["heard"]) == (SAID, SAID)
        told = [each["text"] for each in far.heard if each["type"] == "transcript" and not each["final"]]
        assert any(text and text != SAID and SAID.startswith(text) for text in told)
        heard = Decoder(RATE).push(np.frombuffer(bytes(far.sound[answer["turn_id"]]) + bytes(640), "<i2"))
        sounded = " ".join(word.text for word in heard)
        assert sounded.endswith(answer["said"]), "a slow machine may have said a filler before it"
        assert answer["said"] == answer["heard"]
        assert (await floor.get(f"calls/{start['call']['id']}/faults"))["items"] == []
    assert len(wire.server.streams) == 1
    await wire.server.streams[0].over.wait()


async def test_a_call_goes_on_when_the_stream_is_cut_in_the_middle(tmp_path: Path, wire: Wire) -> None:
    spoken = joined(frame_of(encode(SAID, RATE), RATE), silence(600, RATE))
    async with open_floor(tmp_path, **wire.senses) as floor:
        wire.server.fail_with(Fault.RESET, times=1, path=wire.listening)
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
            await speak(far, spoken)
            await far.until("turn", lambda turn: turn["role"] == "customer")
            await speak(far, spoken)
            mine = await far.until("turn", lambda turn: turn["role"] == "seller")
            await far.hang_up()
        assert mine["said"] == SAID
        assert len(wire.server.streams) == 2
        faults = (await floor.get(f"calls/{start['call']['id']}/faults"))["items"]
        assert [fault["code"] for fault in faults] == ["provider_unreachable"]
