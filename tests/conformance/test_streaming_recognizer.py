"""What every `ports.speech.StreamingRecognizer` must do, run on the fake and on every adapter."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.audio.samples import frame_of
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderBusy, ProviderError, ProviderNonsense, TalktrackError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.recognizer import SteadyRecognizer
from talktrack.engine.utterances import StreamedRecognizer
from talktrack.ports.conversation import Briefing, SpeechModel
from talktrack.ports.speech import Final, Interim, RecognizerCapabilities, RecognizerStream, StreamingRecognizer
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.recognizer import AzureRecognizer, AzureStreamingRecognizer
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DeepgramRecognizer, DeepgramStreamingRecognizer
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.recognizer import ElevenLabsRecognizer, ElevenLabsStreamingRecognizer
from talktrack.providers.gemini.live import GeminiSpeech
from talktrack.providers.local.sherpa import SherpaRecognizer
from talktrack.providers.local.whisper import WhisperRecognizer
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.listening import OpenAIStreamingRecognizer
from talktrack.providers.openai.realtime import OpenAISpeech
from talktrack.providers.scripted.fault import Fault
from talktrack.providers.scripted.fsk import encode
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from tests.audio.sounds import joined, silence
from tests.fakes.models import install_engines, sherpa_model, whisper_model
from tests.fakes.speech import FakeRecognizer, FakeStreamingRecognizer
from tests.servers.azure import azure_server
from tests.servers.deepgram import deepgram_server
from tests.servers.deepgram_faults import Fault as Breaking
from tests.servers.elevenlabs import elevenlabs_server
from tests.servers.gemini_live import live_server
from tests.servers.openai_realtime import realtime_server
from tests.servers.talking import TalkingServer

RATE = 8_000
SAID = "¿Cuánto cuesta the delivery?"
PAUSE_MS = 200
BRIEFING = Briefing("", (), (), VoiceConfig(), 300)

Answers = tuple[str | TalktrackError, ...]


@dataclass(frozen=True)
class Case:
    """How to come by a recogniser that understands these words, in this order, when they are spoken in tones."""

    understanding: Callable[[Answers], StreamingRecognizer]
    failing: Callable[[type[ProviderBusy]], StreamingRecognizer]
    error: type[ProviderError] = ProviderBusy
    """What it fails with."""


CASES = {
    "fake": Case(
        FakeStreamingRecognizer,
        lambda error: FakeStreamingRecognizer([error("It fails.", provider="fake:streaming")]),
    ),
    "scripted": Case(
        lambda _: ScriptedRecognizer(final_delay_ms=1),
        lambda error: ScriptedRecognizer(final_delay_ms=1, fault=Fault("fail_in_the_middle", after=0, error=error)),
    ),
    "utterances": Case(
        lambda answers: StreamedRecognizer(FakeRecognizer(answers)),
        lambda error: StreamedRecognizer(FakeRecognizer([error("It fails.", provider="fake:recognizer")])),
    ),
}


ONCE = Patience(tries=1)


def steady(case: Case) -> Case:
    return Case(
        lambda answers: SteadyRecognizer([case.understanding(answers)], ONCE),
        lambda error: SteadyRecognizer([case.failing(error)], ONCE),
        case.error,
    )


@asynccontextmanager
async def deepgram(*, batch: bool) -> AsyncIterator[Case]:
    """Of a server that reads the words off the tones."""
    async with deepgram_server() as server, DeepgramApi("key", base_url=server.base_url) as api:
        streaming = StreamedRecognizer(DeepgramRecognizer(api)) if batch else DeepgramStreamingRecognizer(api)

        def failing(_: type[ProviderBusy]) -> StreamingRecognizer:
            server.fail_with(Breaking.BUSY)
            return streaming

        yield Case(lambda _: streaming, failing)


@dataclass(frozen=True)
class Talked:
    """The ears of a model that talks."""

    model: SpeechModel

    @property
    def name(self) -> str:
        return self.model.name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self.model.capabilities

    def listen(self, language: Language, rate: int) -> AbstractAsyncContextManager[RecognizerStream]:
        return self.model.converse(lambda: BRIEFING, language, rate, lambda usage: None)


@asynccontextmanager
async def realtime() -> AsyncIterator[Case]:
    """Of a server that reads the words off the tones."""
    async with realtime_server() as server:
        yield talked(OpenAISpeech("gpt-realtime", base_url=server.base_url), server)


@asynccontextmanager
async def openai() -> AsyncIterator[Case]:
    """The same."""
    async with realtime_server() as server, OpenAIApi("key", base_url=server.base_url) as api:

        def failing(_: type[ProviderBusy]) -> StreamingRecognizer:
            server.fail_with(Breaking.BUSY)
            return OpenAIStreamingRecognizer(api)

        yield Case(lambda _: OpenAIStreamingRecognizer(api), failing)


@asynccontextmanager
async def live() -> AsyncIterator[Case]:
    """The same."""
    async with live_server() as server:
        yield talked(GeminiSpeech("gemini-3.8-live", base_url=server.base_url), server)


def talked(model: SpeechModel, server: TalkingServer[Any, Any]) -> Case:
    def failing(_: type[ProviderBusy]) -> StreamingRecognizer:
        server.fail_with(Breaking.BUSY)
        return Talked(model)

    return Case(lambda _: Talked(model), failing)


@asynccontextmanager
async def azure(*, batch: bool) -> AsyncIterator[Case]:
    """Of a server that reads the words off the tones."""
    async with azure_server() as server:
        api = AzureApi("key", base_url=server.base_url)
        streaming = StreamedRecognizer(AzureRecognizer(api)) if batch else AzureStreamingRecognizer(api)

        def failing(_: type[ProviderBusy]) -> StreamingRecognizer:
            server.fail_with(Breaking.BUSY)
            return streaming

        yield Case(lambda _: streaming, failing)


@asynccontextmanager
async def elevenlabs(*, batch: bool) -> AsyncIterator[Case]:
    """The same."""
    async with elevenlabs_server() as server, ElevenLabsApi("key", base_url=server.base_url) as api:
        streaming = StreamedRecognizer(ElevenLabsRecognizer(api)) if batch else ElevenLabsStreamingRecognizer(api)

        def failing(_: type[ProviderBusy]) -> StreamingRecognizer:
            server.fail_with(Breaking.BUSY)
            return streaming

        yield Case(lambda _: streaming, failing)


@asynccontextmanager
async def local(engine: Callable[[str], StreamingRecognizer]) -> AsyncIterator[Case]:
    """Of an engine of this machine, whose stand-in reads the words off the tones."""
    yield Case(lambda _: engine(""), lambda _: engine("broken"), ProviderNonsense)


SERVED: dict[str, Callable[[], AbstractAsyncContextManager[Case]]] = {
    "deepgram": partial(deepgram, batch=False),
    "deepgram utterances": partial(deepgram, batch=True),
    "azure": partial(azure, batch=False),
    "azure utterances": partial(azure, batch=True),
    "elevenlabs": partial(elevenlabs, batch=False),
    "elevenlabs utterances": partial(elevenlabs, batch=True),
    "openai": openai,
    "openai realtime": realtime,
    "gemini live": live,
}
"""Those that listen over a network."""
LOCAL: dict[str, Callable[[Path, str], StreamingRecognizer]] = {
    "sherpa": lambda folder, hears: SherpaRecognizer(sherpa_model(folder, hears)),
    "whisper utterances": lambda folder, hears: StreamedRecognizer(WhisperRecognizer(whisper_model(folder, hears))),
}
NAMES = (*CASES, *SERVED, *LOCAL)


@pytest.fixture(params=[*NAMES, *(f"steady {name}" for name in NAMES)])
async def case(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Case]:
    wrapped, name = request.param.startswith("steady "), request.param.removeprefix("steady ")
    if name in CASES:
        yield steady(CASES[name]) if wrapped else CASES[name]
        return
    if name in LOCAL:
        install_engines(monkeypatch)
        async with local(partial(LOCAL[name], tmp_path)) as engine:
            yield steady(engine) if wrapped else engine
        return
    async with SERVED[name]() as opened:
        yield steady(opened) if wrapped else opened


def spoken(text: str, at_ms: float = 0.0) -> Frame:
    """A text in tones, and the pause by which its end is noticed."""
    return joined(frame_of(encode(text, RATE), RATE, at_ms), silence(PAUSE_MS, RATE))


def say(stream: RecognizerStream, sound: Frame) -> None:
    """Push what a line brings, and tell what a detector does: the start late, the end after the pause."""
    for number, frame in enumerate(pieces(sound, RATE // 50)):
        stream.push(frame)
        if number == 3:
            stream.voice_started()
    stream.voice_stopped()


async def until_final(stream: RecognizerStream) -> tuple[list[Interim], Final]:
    interims: list[Interim] = []
    with anyio.fail_after(5):
        async for heard in stream:
            if isinstance(heard, Final):
                return interims, heard
            interims.append(heard)
    raise AssertionError("the stream ended without a final")


async def test_what_is_spoken_is_final_once_the_voice_has_stopped(case: Case) -> None:
    recognizer = case.understanding((SAID,))
    language = recognizer.capabilities.languages[-1]
    async with recognizer.listen(language, RATE) as stream:
        say(stream, spoken(SAID))
        interims, final = await until_final(stream)
    assert final.recognition.text == SAID
    assert final.recognition.language == language
    assert all(SAID.startswith(interim.text) and interim.text for interim in interims)


async def test_nothing_is_final_while_the_voice_speaks(case: Case) -> None:
    async with case.understanding((SAID,)).listen("en", RATE) as stream:
        stream.voice_started()
        for frame in pieces(spoken(SAID), RATE // 50):
            stream.push(frame)
        with anyio.move_on_after(0.02):
            async for each in stream:
                assert isinstance(each, Interim)
        stream.voice_stopped()
        assert (await until_final(stream))[1].recognition.text == SAID


@pytest.mark.parametrize("started", [True, False])
async def test_a_voice_that_stops_without_a_word_gets_an_empty_final(case: Case, started: bool) -> None:
    async with case.understanding((SAID,)).listen("en", RATE) as stream:
        for frame in pieces(silence(500, RATE), RATE // 50):
            stream.push(frame)
        if started:
            stream.voice_started()
        stream.voice_stopped()
        assert (await until_final(stream))[1].recognition.text == ""


async def test_every_stop_has_one_final_in_the_order_of_speech(case: Case) -> None:
    texts = ("One.", "Two three.", "Four.")
    async with case.understanding(texts).listen("en", RATE) as stream:
        at_ms = 0.0
        for text in texts:
            sound = spoken(text, at_ms)
            say(stream, sound)
            at_ms += sound.duration_ms
        assert [(await until_final(stream))[1].recognition.text for _ in texts] == list(texts)


async def test_word_times_are_on_the_clock_of_the_frames(case: Case) -> None:
    recognizer = case.understanding(("one two", "three"))
    async with recognizer.listen("en", RATE) as stream:
        for text, at_ms in (("one two", 60_000.0), ("three", 75_000.0)):
            say(stream, spoken(text, at_ms))
            words = (await until_final(stream))[1].recognition.words
            if not recognizer.capabilities.words:
                assert words == ()
                continue
            times = [time for word in words for time in (word.start_ms, word.end_ms)]
            assert times == sorted(times)
            assert times[0] == pytest.approx(at_ms, abs=20)
            assert times[-1] == pytest.approx(at_ms + spoken(text).duration_ms - PAUSE_MS, abs=20)


async def test_two_voices_are_heard_apart(case: Case) -> None:
    recognizer = case.understanding(("One.", "Two."))
    async with recognizer.listen("en", RATE) as first, recognizer.listen("en", RATE) as second:
        for stream in (first, second):
            stream.voice_started()
        for ours, theirs in zip(pieces(spoken("One."), 160), pieces(spoken("Two."), 160), strict=False):
            first.push(ours)
            second.push(theirs)
        for stream, text in ((first, "One."), (second, "Two.")):
            stream.voice_stopped()
            assert (await until_final(stream))[1].recognition.text == text


async def test_a_wait_that_was_given_up_loses_nothing(case: Case) -> None:
    async with case.understanding((SAID,)).listen("en", RATE) as stream:
        with anyio.move_on_after(0.01) as scope:
            await anext(aiter(stream))
        assert scope.cancelled_caught
        say(stream, spoken(SAID))
        assert (await until_final(stream))[1].recognition.text == SAID


async def test_the_iteration_ends_with_the_context(case: Case) -> None:
    async def read(stream: RecognizerStream) -> None:
        async for each in stream:
            raise AssertionError(each)

    with anyio.fail_after(5):
        async with anyio.create_task_group() as tasks, case.understanding(()).listen("en", RATE) as stream:
            tasks.start_soon(read, stream)
            await anyio.sleep(0.01)


async def test_a_failure_comes_out_of_the_iteration(case: Case) -> None:
    recognizer = case.failing(ProviderBusy)
    async with recognizer.listen("en", RATE) as stream:
        say(stream, spoken(SAID))
        with pytest.raises(case.error) as failed:
            await until_final(stream)
    assert failed.value.provider == recognizer.name


async def test_a_language_it_does_not_know_is_refused(case: Case) -> None:
    recognizer = case.understanding(())
    for language in (*LANGUAGES, cast("Language", "xx")):
        if language not in recognizer.capabilities.languages:
            with pytest.raises(UnsupportedLanguage):
                async with recognizer.listen(language, RATE):
                    pass
    assert recognizer.capabilities.languages
