"""Calls by voice over the socket: recorded speech in, Silero, pocketsphinx and espeak at work, in real time."""

from __future__ import annotations

import os
import wave
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from talktrack.audio.samples import Int16
from talktrack.config import read_settings
from talktrack.engine.vad import VoiceBatcher
from talktrack.providers.local.models import VOICE_MODEL
from talktrack.providers.local.recognizer import PocketsphinxRecognizer
from talktrack.providers.local.silero import SileroDetector
from talktrack.providers.local.synthesizer import EspeakSynthesizer
from talktrack.storage.library import FileLibrary
from tests.spoken import LINES, clip, word_errors
from tests.web.caller import calling
from tests.web.live import Floor, Json, open_floor

SCENARIO = "cold-call-logistics-en"


@pytest.fixture
async def speech() -> dict[str, Any]:
    """The services of this machine; the recogniser has built its decoder."""
    recognizer = PocketsphinxRecognizer()
    await recognizer.recognize(clip("02-today.wav"), "en")
    return {
        "voices": VoiceBatcher(SileroDetector(read_settings(os.environ).vad_model or VOICE_MODEL)),
        "recognizers": {"en": recognizer},
        "synthesizer": EspeakSynthesizer(),
        "library": FileLibrary(),
    }


async def recorded(floor: Floor, call_id: str) -> tuple[Int16, Int16]:
    """Both channels of a call's recording, at 16 kHz."""
    answer = await floor.person.get(f"/api/v1/calls/{call_id}/recording")
    assert answer.status_code == 200
    with wave.open(BytesIO(answer.content)) as file:
        assert (file.getnchannels(), file.getframerate()) == (2, 16_000)
        both = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").reshape(-1, 2)
    return both[:, 0], both[:, 1]


def loudness(channel: Int16, start_ms: float, end_ms: float) -> float:
    part = channel[int(start_ms * 16) : int(end_ms * 16)].astype(np.float64)
    return float(np.sqrt(np.mean(part**2))) if len(part) else 0.0


async def test_a_whole_call_by_voice_is_recorded_in_two_aligned_channels_and_scored(
    tmp_path: Path, speech: dict[str, Any]
) -> None:
    names = ("01-hello.wav", "02-today.wav", "03-late.wav")
    async with open_floor(tmp_path, **speech) as floor:
        start = await floor.start(SCENARIO)
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far, calling(far) as caller:
            await caller.until("turn", lambda turn: turn["turn_id"] == "t1")
            for number, name in enumerate(names, start=1):
                await caller.answered(clip(name), 2 * number + 1)
            await far.send("end-session")
            await caller.until("session-ended")
        turns = (await floor.get(f"calls/{id}/turns"))["items"]
        sellers = [turn for turn in turns if turn["role"] == "seller"]
        assert len(sellers) == len(names)
        errors = sum(word_errors(LINES[name], turn["said"]) for name, turn in zip(names, sellers, strict=True))
        assert errors <= 5
        assert all(turn["heard"] == turn["said"] for turn in turns)
        assert (await floor.get(f"calls/{id}/analysis"))["status"] == "scored"
        assert (await floor.get(f"calls/{id}/faults"))["items"] == []
        left, right = await recorded(floor, id)
        for turn in turns:
            speaks, listens = (left, right) if turn["role"] == "seller" else (right, left)
            times = (turn["start_ms"] + 100, turn["end_ms"] - 100)
            assert loudness(speaks, *times) > 10 * loudness(listens, *times)


async def test_talking_over_the_reply_cuts_it_where_it_was_heard(tmp_path: Path, speech: dict[str, Any]) -> None:
    async with open_floor(tmp_path, **speech) as floor:
        start = await floor.start(SCENARIO)
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far, calling(far) as caller:
            await caller.until("turn", lambda turn: turn["turn_id"] == "t1")
            caller.speak(clip("02-today.wav"))
            await caller.until("audio-start", lambda message: message["turn_id"] == "t3")
            await caller.heard_ms("t3", 1500)
            caller.speak(clip("05-decide.wav"))
            cut = await caller.until("turn", lambda turn: turn["turn_id"] == "t3")
            await caller.until("turn", lambda turn: turn["turn_id"] == "t5")
            assert caller.playing["t3"].stopped
            await far.send("end-session")
            await caller.until("session-ended")
        assert cut["said"].startswith(cut["heard"])
        assert 0 < len(cut["heard"]) < len(cut["said"])
        turns: list[Json] = (await floor.get(f"calls/{id}/turns"))["items"]
        assert [turn["turn_id"] for turn in turns] == ["t1", "t2", "t3", "t4", "t5"]
        assert word_errors(LINES["05-decide.wav"], turns[3]["said"]) <= 2
        assert turns[2]["heard"] == cut["heard"]
        assert turns[3]["start_ms"] < turns[2]["end_ms"] + clip("05-decide.wav").duration_ms
