"""Whole calls by three providers at once, as the settings choose them: heard by Deepgram, thought by OpenAI, spoken by
ElevenLabs, with real sound both ways, and with one of them switched off in the middle."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from talktrack.audio.samples import frame_of
from talktrack.config import read_settings
from talktrack.engine.resilience.health import Health
from talktrack.engine.vad import VoiceBatcher
from talktrack.providers.scripted.fsk import Decoder, encode
from talktrack.wiring.choosing import all_picks
from talktrack.wiring.senses import open_senses
from tests.audio.sounds import joined, silence
from tests.fakes.voice import FakeVoiceDetector
from tests.servers.deepgram import DeepgramServer, deepgram_server
from tests.servers.deepgram_faults import Fault
from tests.servers.elevenlabs import ElevenLabsServer, elevenlabs_server
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server
from tests.web.live import Far, Floor, Json, agent, open_floor
from tests.web.test_live_hearing import speak

RATE = 16_000
KEYS = {"openai": "sk-never-told", "deepgram": "dg-never-told", "elevenlabs": "el-never-told"}
SAID = "good morning do you plan your maintenance"
SPOKEN = joined(frame_of(encode(SAID, RATE), RATE), silence(600, RATE))
ANSWER = "we open at nine and close at six every day of the week but sunday"


@dataclass(frozen=True)
class House:
    floor: Floor
    openai: OpenAIChatServer
    deepgram: DeepgramServer
    elevenlabs: ElevenLabsServer


@asynccontextmanager
async def house(folder: Path) -> AsyncIterator[House]:
    """A server whose environment names the keys and addresses of three providers, and nothing else."""
    async with (
        openai_chat_server(api_key=KEYS["openai"]) as openai,
        deepgram_server(api_key=KEYS["deepgram"]) as deepgram,
        elevenlabs_server(api_key=KEYS["elevenlabs"]) as elevenlabs,
    ):
        openai.reply_with(lambda messages: ANSWER)
        settings = read_settings(
            {f"{name.upper()}_API_KEY": key for name, key in KEYS.items()}
            | {
                "OPENAI_BASE_URL": openai.base_url,
                "DEEPGRAM_BASE_URL": deepgram.base_url,
                "ELEVENLABS_BASE_URL": elevenlabs.base_url,
            }
        )
        async with open_senses(all_picks(settings), Health()) as senses:
            ports: dict[str, Any] = {
                "voices": VoiceBatcher(FakeVoiceDetector()),
                "model": senses.model,
                "recognizers": senses.recognizers,
                "listeners": senses.listeners,
                "synthesizer": senses.synthesizer,
            }
            async with open_floor(folder, **ports) as floor:
                yield House(floor, openai, deepgram, elevenlabs)


def sounded(far: Far, turn: Json) -> str:
    """The words of tones in the sound of a turn."""
    sound = np.frombuffer(bytes(far.sound[turn["turn_id"]]) + bytes(640), "<i2")
    return " ".join(word.text for word in Decoder(RATE).push(sound))


async def heard_once(far: Far, role: str) -> Json:
    """Say something and hear the answer; the turn of the other side."""
    await far.until("turn")
    await speak(far, SPOKEN)
    mine = await far.until("turn", lambda turn: turn["said"] == SAID)
    assert mine["heard"] == SAID
    return await far.until("turn", lambda turn: turn["role"] == role)


@pytest.mark.parametrize("kind", ["agent", "practice"])
async def test_a_whole_call_is_heard_thought_and_spoken_by_three_providers(
    tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with house(tmp_path) as at:
        start = await (agent(at.floor) if kind == "agent" else at.floor.start())
        id = start["call"]["id"]
        async with at.floor.dial(id, start["ticket"]) as far:
            answer = await heard_once(far, "assistant" if kind == "agent" else "customer")
            await far.hang_up()
        filler, _, said = sounded(far, answer).rpartition(answer["said"])
        assert said == ""
        assert answer["heard"] == answer["said"]
        events = (await at.floor.get(f"calls/{id}/events"))["items"]
        timed = [event["data"]["turn_id"] for event in events if event["type"] == "reply_timed"]
        assert timed == ([] if filler else [answer["turn_id"]]), "a slow machine may have said a filler instead"
        rooms = {fault["room"] for fault in (await at.floor.get(f"calls/{id}/faults"))["items"]}
        assert rooms <= {"wording"}, "only the customer's words are filtered"
    assert at.openai.requests
    assert at.deepgram.streams
    assert not any(key in caplog.text or key in str(far.heard) for key in KEYS.values())


async def test_a_voice_that_is_switched_off_in_the_middle_is_stood_in_for_and_no_word_is_heard_twice(
    tmp_path: Path,
) -> None:
    async with house(tmp_path) as at:
        start = await agent(at.floor, first_message="")
        id = start["call"]["id"]
        async with at.floor.dial(id, start["ticket"]) as far:
            at.elevenlabs.fail_with(Fault.RESET, times=9)
            await speak(far, SPOKEN)
            answer = await far.until("turn", lambda turn: turn["role"] == "assistant")
            await far.hang_up()
        assert answer["heard"] == ANSWER
        assert sounded(far, answer) == ANSWER
