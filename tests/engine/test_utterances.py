from __future__ import annotations

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.domain.errors import ProviderBusy
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.utterances import LONGEST_MS, PRE_ROLL_MS, StreamedRecognizer
from talktrack.ports.speech import Final, Recognition, RecognizerStream
from tests.audio.sounds import tone
from tests.fakes.speech import FakeRecognizer

RATE = 8_000
FRAME_MS = 20


def push(stream: RecognizerStream, ms: float, at_ms: float, hertz: float = 300) -> None:
    for frame in pieces(tone(hertz, ms, RATE, at_ms=at_ms), RATE * FRAME_MS // 1000):
        stream.push(frame)


async def text(stream: RecognizerStream) -> str:
    """What the next final says."""
    heard = await anext(aiter(stream))
    assert isinstance(heard, Final)
    return heard.recognition.text


async def test_an_utterance_is_the_sound_between_start_and_stop_with_what_came_just_before() -> None:
    recognizer = FakeRecognizer(["one", "two"])
    async with StreamedRecognizer(recognizer).listen("en", RATE) as stream:
        push(stream, 5000, at_ms=0)
        stream.voice_started()
        push(stream, 1000, at_ms=5000)
        stream.voice_stopped()
        push(stream, 100, at_ms=6000, hertz=900)
        stream.voice_started()
        push(stream, 500, at_ms=6100, hertz=900)
        stream.voice_stopped()
        await anext(aiter(stream))
        await anext(aiter(stream))
    first, second = recognizer.heard
    assert (first.at_ms, first.duration_ms) == (5000 - PRE_ROLL_MS, 1000 + PRE_ROLL_MS)
    assert first.pcm == tone(300, 6000, RATE).pcm[-len(first.pcm) :]
    assert (second.at_ms, second.duration_ms) == (6000, 600), "nothing of the first utterance is heard again"


async def test_a_voice_that_never_started_is_not_sent_to_the_recogniser() -> None:
    recognizer = FakeRecognizer(["one"])
    async with StreamedRecognizer(recognizer).listen("en", RATE) as stream:
        push(stream, 1000, at_ms=0)
        stream.voice_stopped()
        await anext(aiter(stream))
    assert recognizer.heard == []


async def test_an_endless_utterance_keeps_its_last_minute_and_the_rest_is_counted() -> None:
    recognizer = FakeRecognizer(["one"])
    streamed = StreamedRecognizer(recognizer)
    async with streamed.listen("en", RATE) as stream:
        stream.voice_started()
        push(stream, LONGEST_MS + 5000, at_ms=0)
        stream.voice_stopped()
        await anext(aiter(stream))
    assert (recognizer.heard[0].at_ms, recognizer.heard[0].duration_ms) == (5000, LONGEST_MS)
    assert streamed.dropped_ms == 5000


async def test_what_waits_behind_a_slow_recogniser_is_bounded_and_still_gets_its_finals() -> None:
    recognizer = FakeRecognizer(["first", "fourth", "fifth"])
    streamed = StreamedRecognizer(recognizer)
    async with streamed.listen("en", RATE) as stream:
        for at_ms in range(0, 150_000, 30_000):
            stream.voice_started()
            push(stream, 30_000, at_ms)
            stream.voice_stopped()
        texts = [await text(stream) for _ in range(5)]
    assert texts == ["first", "", "", "fourth", "fifth"]
    assert streamed.dropped_ms == 60_000


async def test_after_an_utterance_that_failed_the_next_one_is_understood() -> None:
    recognizer = FakeRecognizer([ProviderBusy("It is busy.", provider="fake"), "two"])
    async with StreamedRecognizer(recognizer).listen("en", RATE) as stream:
        for at_ms in (0, 1000):
            stream.voice_started()
            push(stream, 500, at_ms)
            stream.voice_stopped()
        with pytest.raises(ProviderBusy):
            await anext(aiter(stream))
        assert await text(stream) == "two"


class SlowRecognizer(FakeRecognizer):
    """Takes as long as the test wants."""

    def __init__(self) -> None:
        super().__init__(["one"])
        self.allowed = anyio.Event()

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        await self.allowed.wait()
        return await super().recognize(utterance, language)


async def test_a_recognition_that_was_given_up_is_done_again() -> None:
    recognizer = SlowRecognizer()
    async with StreamedRecognizer(recognizer).listen("en", RATE) as stream:
        stream.voice_started()
        push(stream, 500, 0)
        stream.voice_stopped()
        with anyio.move_on_after(0.01) as scope:
            await anext(aiter(stream))
        assert scope.cancelled_caught
        recognizer.allowed.set()
        assert await text(stream) == "one"


async def test_a_frame_of_another_rate_is_refused() -> None:
    async with StreamedRecognizer(FakeRecognizer()).listen("en", RATE) as stream:
        with pytest.raises(ValueError, match="16000"):
            stream.push(tone(300, 20, 16_000))
