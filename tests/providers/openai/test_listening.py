"""The streaming recogniser against a real server: what it sends, and how it fails."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.domain.errors import ProviderBusy, ProviderError, ProviderNonsense, ProviderRejected, ProviderUnreachable
from talktrack.domain.provider import Access, Pick
from talktrack.providers.groq.description import PROVIDER as GROQ
from talktrack.providers.network.http import Deadlines
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.description import PROVIDER
from talktrack.providers.openai.listening import OpenAIStreamingRecognizer
from talktrack.providers.openai.opening import ears
from tests.audio.sounds import silence
from tests.conformance.test_streaming_recognizer import RATE, say, spoken, until_final
from tests.servers.deepgram_faults import Fault
from tests.servers.openai_realtime import RealtimeServer, realtime_server

KEY = "sk-secret-key"


@pytest.fixture
async def server() -> AsyncIterator[RealtimeServer]:
    async with realtime_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
async def api(server: RealtimeServer) -> AsyncIterator[OpenAIApi]:
    async with OpenAIApi(KEY, base_url=server.base_url, deadlines=Deadlines(5, 5, 5)) as api:
        yield api


async def test_a_session_writes_down_and_decides_nothing(server: RealtimeServer, api: OpenAIApi) -> None:
    async with OpenAIStreamingRecognizer(api).listen("es", RATE) as stream:
        say(stream, spoken("Buenos días"))
        interims, final = await until_final(stream)
    assert [interim.text for interim in interims] == ["Buenos", "Buenos días"]
    assert final.recognition.text == "Buenos días"
    (session,) = server.sessions
    assert session.query == {"intent": "transcription"}
    assert session.config["type"] == "transcription"
    heard = session.config["audio"]["input"]
    assert heard["transcription"] == {"model": "gpt-live-transcribe", "languages": ["es"]}
    assert heard["turn_detection"] is None
    assert "response.create" not in session.types()


async def test_silence_is_not_sent(server: RealtimeServer, api: OpenAIApi) -> None:
    async with OpenAIStreamingRecognizer(api).listen("en", RATE) as stream:
        for frame in pieces(silence(2_000, RATE), RATE // 50):
            stream.push(frame)
        say(stream, spoken("Hello."))
        await until_final(stream)
        assert server.sessions[0].sound_ms < spoken("Hello.").duration_ms + 600


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.UNAUTHORIZED, ProviderRejected),
        (Fault.BUSY, ProviderBusy),
        (Fault.BROKEN, ProviderUnreachable),
        (Fault.HTML, ProviderNonsense),
    ],
)
async def test_a_session_that_is_not_opened_says_why(
    server: RealtimeServer, api: OpenAIApi, fault: Fault, error: type[ProviderError]
) -> None:
    server.fail_with(fault, at="connect")
    async with OpenAIStreamingRecognizer(api).listen("en", RATE) as stream:
        with pytest.raises(error):
            await until_final(stream)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.RESET, ProviderUnreachable),
        (Fault.EARLY_END, ProviderUnreachable),
        (Fault.GAVE_UP, ProviderUnreachable),
        (Fault.REJECTED, ProviderRejected),
        (Fault.MALFORMED, ProviderNonsense),
        (Fault.STRANGE, ProviderNonsense),
        (Fault.BINARY, ProviderNonsense),
    ],
)
async def test_a_session_that_breaks_says_why(
    server: RealtimeServer, api: OpenAIApi, fault: Fault, error: type[ProviderError]
) -> None:
    server.fail_with(fault, at="commit")
    async with OpenAIStreamingRecognizer(api).listen("en", RATE) as stream:
        say(stream, spoken("Hello."))
        with pytest.raises(error):
            await until_final(stream)


async def test_words_that_cannot_be_written_down_are_a_failure(server: RealtimeServer, api: OpenAIApi) -> None:
    server.transcribes = False
    async with OpenAIStreamingRecognizer(api).listen("en", RATE) as stream:
        say(stream, spoken("Hello."))
        with pytest.raises(ProviderUnreachable):
            await until_final(stream)


async def test_an_utterance_that_is_too_short_to_be_one_has_no_words(api: OpenAIApi) -> None:
    async with OpenAIStreamingRecognizer(api).listen("en", RATE) as stream:
        stream.voice_started()
        stream.push(silence(40, RATE))
        stream.voice_stopped()
        assert (await until_final(stream))[1].recognition.text == ""


async def test_an_unknown_model_is_rejected(api: OpenAIApi) -> None:
    async with OpenAIStreamingRecognizer(api, "gpt-live-imaginary").listen("en", RATE) as stream:
        with pytest.raises(ProviderRejected):
            await until_final(stream)


@pytest.mark.parametrize(
    ("model", "base_url", "listener"),
    [
        ("", "", "openai:gpt-live-transcribe"),
        ("gpt-transcribe", "", "openai:gpt-live-transcribe"),
        ("gpt-realtime-whisper", "", "openai:gpt-realtime-whisper"),
        ("gpt-4o-transcribe", "", None),
        ("gpt-transcribe", "http://127.0.0.1:1/v1", None),
        ("gpt-live-transcribe", "http://127.0.0.1:1/v1", "openai:gpt-live-transcribe"),
    ],
)
async def test_who_listens_follows_from_the_model_and_the_server(
    model: str, base_url: str, listener: str | None
) -> None:
    access = Access({"api_key": KEY, "base_url": base_url})
    async with ears(Pick(PROVIDER, access, model)) as heard:
        assert (heard.listener.name if heard.listener is not None else None) == listener
        assert heard.recognizer is not None


async def test_groq_takes_whole_utterances_only() -> None:
    async with ears(Pick(GROQ, Access({"api_key": KEY}), "whisper-large-v3-turbo")) as heard:
        assert heard.listener is None


async def test_the_key_is_never_repeated(
    server: RealtimeServer, api: OpenAIApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(Fault.UNAUTHORIZED, at="connect")
    recognizer = OpenAIStreamingRecognizer(api)
    async with recognizer.listen("en", RATE) as stream:
        with pytest.raises(ProviderRejected) as refused:
            await until_final(stream)
    for shown in (repr(refused.value), refused.value.detail, repr(recognizer), repr(stream), caplog.text):
        assert KEY not in shown
