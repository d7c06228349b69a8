"""Which sound of a voice is sent."""

from __future__ import annotations

import pytest

from talktrack.domain.frame import Frame
from talktrack.engine.utterances import PRE_ROLL_MS
from talktrack.providers.network.speaking import Speaking

RATE = 8_000
FRAME_MS = 20


def pushed(voice: Speaking, seconds: float, at_ms: float = 0.0) -> list[Frame]:
    """What is to be sent of so much sound."""
    frames = [
        Frame(bytes(RATE * FRAME_MS // 1000 * 2), RATE, at_ms + number * FRAME_MS)
        for number in range(round(seconds * 1000 / FRAME_MS))
    ]
    return [sent for frame in frames for sent in voice.push(frame)]


def length_ms(frames: list[Frame]) -> float:
    return sum(frame.duration_ms for frame in frames)


def test_only_what_is_spoken_is_sent_with_a_moment_before_it() -> None:
    voice = Speaking(RATE)
    assert pushed(voice, 60) == []
    start = voice.start()
    assert (start[0].at_ms, length_ms(start)) == (60_000 - PRE_ROLL_MS, PRE_ROLL_MS)
    said, rest = pushed(voice, 1, 60_000), voice.stop()
    assert rest is not None
    assert length_ms(said + rest) == 1000
    assert pushed(voice, 5, 61_000) == []


def test_a_voice_that_never_started_has_nothing_to_send() -> None:
    voice = Speaking(RATE)
    assert pushed(voice, 1) == []
    assert voice.stop() is None


def test_a_long_silence_sends_a_frame_now_and_then_which_stands_where_it_stood() -> None:
    voice = Speaking(RATE, sign_of_life_ms=1000)
    assert [round(frame.at_ms) for frame in pushed(voice, 3.5)] == [980, 1980, 2980]


def test_sound_of_another_rate_is_refused() -> None:
    with pytest.raises(ValueError):
        Speaking(RATE).push(Frame(b"\0\0", 16_000))
