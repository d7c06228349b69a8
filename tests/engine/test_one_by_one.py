"""A voice whose utterances are understood one after the other."""

from __future__ import annotations

import pytest

from talktrack.domain.frame import Frame
from talktrack.engine.one_by_one import OneByOne
from talktrack.engine.resilience.relay import Relay, relayed
from talktrack.engine.utterances import PRE_ROLL_MS
from talktrack.ports.speech import Final, Interim, Recognition

RATE = 8_000
FRAME = Frame(bytes(320), RATE)
"""20 ms."""


class Kept:
    """Implements `Utterance`."""

    def __init__(self) -> None:
        self.over = False
        self.stopped = False
        self.frames: list[Frame] = []

    def push(self, frame: Frame) -> None:
        self.frames.append(frame)

    def stop(self) -> None:
        self.stopped = True


async def test_an_utterance_begins_before_the_voice_was_noticed_and_takes_all_of_it() -> None:
    voice = OneByOne(RATE, Kept)
    for _ in range(100):
        voice.push(FRAME)
    voice.voice_started()
    before = len((await voice.next()).frames)
    assert before * FRAME.duration_ms == pytest.approx(PRE_ROLL_MS, abs=FRAME.duration_ms)
    for _ in range(100):
        voice.push(FRAME)
    assert len((await voice.next()).frames) == before + 100
    assert not (await voice.next()).stopped
    voice.voice_stopped()
    assert (await voice.next()).stopped


async def test_a_voice_that_never_started_has_said_nothing() -> None:
    voice = OneByOne(RATE, Kept)
    voice.push(FRAME)
    voice.voice_stopped()
    utterance = await voice.next()
    assert (utterance.over, utterance.stopped, utterance.frames) == (True, True, [])


async def test_utterances_come_in_their_order_and_each_has_one_final() -> None:
    voice = OneByOne(RATE, Kept)
    for _ in range(2):
        voice.voice_started()
        voice.push(FRAME)
        voice.voice_stopped()
    first = await voice.next()

    async def understand(relay: Relay[Interim | Final]) -> None:
        for text in ("one", "two"):
            await voice.understood(Recognition(text, "en"))

    async with relayed(understand) as relay:
        voice.relay = relay
        assert [each.recognition.text async for each in voice if isinstance(each, Final)] == ["one", "two"]
    voice.voice_started()
    assert (await voice.next()) is not first


async def test_sound_of_another_rate_is_refused() -> None:
    with pytest.raises(ValueError):
        OneByOne(RATE, Kept).push(Frame(bytes(320), 16_000))
