"""Services that hang, fail or talk nonsense, behind the wrappers: what still comes out, and when. In virtual time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.audio.samples import frame_of, samples_of
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import (
    InvalidInput,
    ProviderBusy,
    ProviderError,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.resilience.language import SteadyLanguage
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.recognizer import SteadyRecognizer
from talktrack.engine.resilience.synthesizer import SteadySynthesizer
from talktrack.ports.language import Message, Prompt, TextDelta
from talktrack.ports.speech import Final, RecognizerStream, Speech, SpokenWord, StreamingRecognizer, Synthesizer
from talktrack.providers.scripted.fault import NONSENSE, Fault, FaultKind
from talktrack.providers.scripted.fsk import Decoder, encode
from talktrack.providers.scripted.language import ScriptedLanguage
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from tests.audio.sounds import joined, silence
from tests.fakes.language import BreaksOff, FakeLanguage
from tests.fakes.speech import FakeSynthesizer
from tests.virtual_time import VIRTUAL_TIME, Backend

HELLO = Prompt((Message("user", "Hello"),))
PATIENCE = Patience(first_s=2, next_s=3, tries=2, pause_s=0.5)
GONE = ProviderUnreachable("It is gone.", provider="fake:scripted")
REFUSED = ProviderRejected("It refuses.", provider="fake:scripted")
TEXT = "one two three four five six seven eight nine ten."
WORDS = TEXT.split()
RATE = 8000


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


# --- language --------------------------------------------------------------------------------------------------------


async def answer(*models: Any) -> tuple[str, ProviderError | None]:
    """What is said, and how it ends."""
    text = ""
    try:
        async with SteadyLanguage(models, PATIENCE).stream(HELLO) as deltas:
            async for delta in deltas:
                text += delta.text if isinstance(delta, TextDelta) else ""
    except ProviderError as error:
        return text, error
    return text, None


async def test_what_failed_before_its_first_word_is_tried_again_after_a_pause() -> None:
    model = FakeLanguage([GONE, "All is well."])
    assert await answer(model) == ("All is well.", None)
    assert (len(model.prompts), anyio.current_time()) == (2, 0.5)


async def test_what_another_try_cannot_help_goes_to_the_next_model_at_once() -> None:
    first, second = FakeLanguage([REFUSED]), FakeLanguage(["Here I am."])
    assert await answer(first, second) == ("Here I am.", None)
    assert (len(first.prompts), anyio.current_time()) == (1, 0)


async def test_a_model_that_hangs_is_given_up_tried_again_and_then_stood_in_for() -> None:
    hanging = ScriptedLanguage("Never said.", fault=Fault("hang", after=0))
    assert await answer(hanging, FakeLanguage(["Here I am."])) == ("Here I am.", None)
    assert anyio.current_time() == pytest.approx(2 + 0.5 + 2)
    assert hanging.closed_early == 2


async def test_where_nobody_is_left_the_last_error_comes_out() -> None:
    busy = ProviderBusy("It is busy.", provider="fake:scripted")
    assert await answer(FakeLanguage([GONE]), FakeLanguage([busy])) == ("", busy)


async def test_a_failure_after_the_first_word_ends_the_answer_where_it_is() -> None:
    second = FakeLanguage(["Never asked."])
    assert await answer(FakeLanguage([BreaksOff("One two", GONE)]), second) == ("One two", GONE)
    assert second.prompts == []


async def test_a_model_that_falls_silent_in_the_middle_is_given_up() -> None:
    text, error = await answer(ScriptedLanguage("One two three.", first_delay_ms=0, fault=Fault("hang", after=2)))
    assert text == "One two"
    assert isinstance(error, ProviderTimeout)
    assert anyio.current_time() == pytest.approx(3)


async def test_the_time_that_the_reader_takes_is_not_the_models() -> None:
    async with SteadyLanguage([FakeLanguage(["One two three."])], PATIENCE).stream(HELLO) as deltas:
        read = []
        async for delta in deltas:
            read.append(delta)
            await anyio.sleep(60)
    assert len(read) == 4


async def test_nonsense_passes_for_only_the_reader_can_tell() -> None:
    assert await answer(ScriptedLanguage(fault=Fault("nonsense"))) == (NONSENSE, None)


async def test_a_reader_may_open_a_scope_around_each_piece() -> None:
    hanging = ScriptedLanguage("Never said.", fault=Fault("hang", after=0))
    outer = SteadyLanguage([SteadyLanguage([hanging, FakeLanguage(["One two."])], PATIENCE)], Patience(first_s=60))
    async with outer.stream(HELLO) as deltas:
        with anyio.fail_after(1):
            assert await anext(deltas) == TextDelta("One")


# --- speech out ------------------------------------------------------------------------------------------------------


async def spoken(*synthesizers: Synthesizer, text: str = TEXT, voice: VoiceConfig | None = None) -> list[Any]:
    async with SteadySynthesizer(synthesizers, PATIENCE).speak(text, voice or VoiceConfig(), "en") as speech:
        return [each async for each in speech]


def sound_of(speech: Sequence[Any]) -> Frame:
    return joined(*(each for each in speech if isinstance(each, Frame)))


def told(speech: Sequence[Any]) -> list[SpokenWord]:
    return [each for each in speech if isinstance(each, SpokenWord)]


def broken(kind: FaultKind, after: int = 0, **more: Any) -> ScriptedSynthesizer:
    return ScriptedSynthesizer(fault=Fault(kind, after=after), **more)


@pytest.mark.parametrize("kind", ["fail_in_the_middle", "hang"])
@pytest.mark.parametrize("after", [1, 7, 13, 22])
async def test_the_next_voice_goes_on_where_the_first_one_broke_off(kind: FaultKind, after: int) -> None:
    """It broke off inside a word, whose whole packet then comes again: no word is missing and none is heard twice."""
    speech = await spoken(broken(kind, after), ScriptedSynthesizer())
    decoded = Decoder(RATE).push(samples_of(sound_of(speech)))
    assert [word.text for word in decoded] == WORDS
    assert [word.text for word in told(speech)] == WORDS
    times = [time for word in told(speech) for time in (word.start_ms, word.end_ms)]
    assert times == sorted(times)
    assert [word.start_ms for word in told(speech)] == [pytest.approx(word.start_ms, abs=2) for word in decoded]


async def test_a_voice_of_another_rate_goes_on_at_the_first_ones() -> None:
    speech = await spoken(broken("fail_in_the_middle", 7), ScriptedSynthesizer(rate=16_000))
    assert {each.rate for each in speech if isinstance(each, Frame)} == {RATE}
    assert [word.text for word in Decoder(RATE).push(samples_of(sound_of(speech)))] == WORDS


async def test_a_voice_that_tells_no_words_stands_in_with_estimated_ones() -> None:
    speech = await spoken(broken("fail_in_the_middle", 7), FakeSynthesizer())
    assert [word.text for word in told(speech)] == WORDS
    assert told(speech)[-1].end_ms == pytest.approx(sound_of(speech).duration_ms, abs=2)


async def test_where_the_first_voice_tells_no_words_nobody_does_and_its_part_is_estimated() -> None:
    toneless = ScriptedSynthesizer(mode="tone", fault=Fault("fail_in_the_middle", after=20, error=ProviderRejected))
    second = FakeSynthesizer()
    speech = await spoken(toneless, second)
    assert told(speech) == []
    assert second.said == ["three four five six seven eight nine ten."], "a second of sound is two words and a half"


class FailsAtTheEnd(ScriptedSynthesizer):
    """Says everything, and fails then."""

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:
        async with super().speak(text, voice, language) as speech:
            yield self._and_fail(speech)

    async def _and_fail(self, speech: AsyncIterator[Speech]) -> AsyncIterator[Speech]:
        async for each in speech:
            yield each
        raise GONE


async def test_a_voice_that_fails_after_its_last_word_needs_nobody_to_go_on() -> None:
    second = FakeSynthesizer()
    speech = await spoken(FailsAtTheEnd(), second)
    assert [word.text for word in told(speech)] == WORDS
    assert second.said == []


async def test_a_voice_that_hangs_is_tried_again_and_then_stood_in_for() -> None:
    speech = await spoken(broken("hang"), ScriptedSynthesizer())
    assert [word.text for word in told(speech)] == WORDS
    assert 4.5 < anyio.current_time() < 6


async def test_who_stands_in_takes_its_own_voice() -> None:
    second = FakeSynthesizer()
    await spoken(broken("fail_at_start"), second, voice=VoiceConfig(provider="scripted", id="scripted-en", speed=2))
    assert second.said == [TEXT]


async def test_an_unknown_voice_is_the_callers_mistake_and_nobody_stands_in() -> None:
    second = FakeSynthesizer()
    with pytest.raises(InvalidInput):
        await spoken(ScriptedSynthesizer(), second, voice=VoiceConfig(id="nobody"))
    assert second.said == []


# --- speech in -------------------------------------------------------------------------------------------------------


def say(stream: RecognizerStream, text: str, at_ms: float = 0.0) -> None:
    sound = joined(frame_of(encode(text, RATE), RATE, at_ms), silence(200, RATE))
    for number, frame in enumerate(pieces(sound, RATE // 50)):
        stream.push(frame)
        if number == 3:
            stream.voice_started()
    stream.voice_stopped()


async def finals(recognizer: StreamingRecognizer, *texts: str) -> list[str]:
    """What is understood of texts that are said one after the other."""
    heard: list[str] = []
    async with recognizer.listen("en", RATE) as stream:
        for number, text in enumerate(texts):
            say(stream, text, number * 10_000.0)
            with anyio.fail_after(30):
                async for each in stream:
                    if isinstance(each, Final):
                        heard.append(each.recognition.text)
                        break
    return heard


def deaf(kind: FaultKind, after: int = 0) -> ScriptedRecognizer:
    return ScriptedRecognizer(fault=Fault(kind, after=after))


@pytest.mark.parametrize("kind", ["fail_at_start", "fail_in_the_middle", "hang"])
async def test_what_was_said_to_a_recogniser_that_fails_is_understood_by_the_next(kind: FaultKind) -> None:
    steady = SteadyRecognizer([deaf(kind), ScriptedRecognizer()], PATIENCE)
    assert await finals(steady, "hello there", "how are you") == ["hello there", "how are you"]


async def test_a_recogniser_that_fails_later_loses_nothing_either() -> None:
    steady = SteadyRecognizer([deaf("fail_in_the_middle", after=9), ScriptedRecognizer()], PATIENCE)
    texts = [f"hello number {word}" for word in WORDS[:6]]
    assert await finals(steady, *texts) == texts


async def test_a_final_that_does_not_come_is_given_up_in_time() -> None:
    steady = SteadyRecognizer([deaf("hang")], PATIENCE)
    with pytest.raises(ProviderTimeout):
        await finals(steady, "hello there")
    assert anyio.current_time() == pytest.approx(2 + 0.5 + 2, abs=0.1)


async def test_silence_is_no_reason_to_give_a_recogniser_up() -> None:
    async with SteadyRecognizer([ScriptedRecognizer()], PATIENCE).listen("en", RATE) as stream:
        for at in range(60):
            stream.push(silence(1000, RATE))
            await anyio.sleep(1)
            assert at < 60
        say(stream, "still here", 60_000)
        async for each in stream:
            if isinstance(each, Final):
                assert each.recognition.text == "still here"
                break


async def test_what_is_said_while_the_next_one_is_opened_is_not_lost() -> None:
    steady = SteadyRecognizer([deaf("fail_in_the_middle"), ScriptedRecognizer()], PATIENCE)
    async with steady.listen("en", RATE) as stream:
        say(stream, "hello there")
        await anyio.sleep(0.3)
        say(stream, "how are you", 5000)
        heard: list[str] = []
        with anyio.fail_after(30):
            async for each in stream:
                if isinstance(each, Final):
                    heard.append(each.recognition.text)
                    if len(heard) == 2:
                        break
    assert heard == ["hello there", "how are you"]
