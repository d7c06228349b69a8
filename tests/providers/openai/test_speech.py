"""What the ports' suites do not ask: the wire as these adapters speak it, and every way a server can fail."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import (
    InvalidInput,
    ProviderBusy,
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.domain.language import Language
from talktrack.providers.network.http import Deadlines
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.recognizer import OpenAIRecognizer
from talktrack.providers.openai.synthesizer import OpenAISynthesizer
from talktrack.providers.openai.transcript import read_transcript
from tests.audio.sounds import silence
from tests.conformance.test_streaming_recognizer import spoken as in_tones
from tests.conformance.test_synthesizer import spoken
from tests.servers.deepgram_faults import Fault
from tests.servers.forms import form_of
from tests.servers.openai_speech import OpenAISpeechServer, openai_speech_server

KEY = "sk-very-secret"
SAID = "¿Cuánto cuesta, Ada Lovelace?"

FAULTS = [
    (Fault.REFUSED, ProviderUnreachable),
    (Fault.UNAUTHORIZED, ProviderRejected),
    (Fault.NO_CREDIT, ProviderRejected),
    (Fault.FORBIDDEN, ProviderRejected),
    (Fault.BAD_REQUEST, ProviderRejected),
    (Fault.BUSY, ProviderBusy),
    (Fault.BROKEN, ProviderUnreachable),
    (Fault.OVERLOADED, ProviderUnreachable),
    (Fault.HTML, ProviderNonsense),
    (Fault.RESET, ProviderUnreachable),
]


@pytest.fixture
async def server() -> AsyncIterator[OpenAISpeechServer]:
    async with openai_speech_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
async def api(server: OpenAISpeechServer) -> AsyncIterator[OpenAIApi]:
    async with OpenAIApi(KEY, base_url=server.base_url, deadlines=Deadlines(5, 5, 5)) as api:
        yield api


@pytest.fixture
async def hasty(server: OpenAISpeechServer) -> AsyncIterator[OpenAIApi]:
    async with OpenAIApi(KEY, base_url=server.base_url, deadlines=Deadlines(0.2, 0.2, 0.2)) as api:
        yield api


def told(error: ProviderError, caplog: pytest.LogCaptureFixture) -> str:
    return "".join(traceback.format_exception(error, limit=0)) + caplog.text


@pytest.mark.parametrize(("fault", "kind"), [*FAULTS, (Fault.EMPTY, ProviderNonsense)])
async def test_every_fault_of_a_voice_has_its_error_and_none_repeats_the_key_or_the_text(
    server: OpenAISpeechServer,
    api: OpenAIApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await spoken(OpenAISynthesizer(api), SAID)
    assert type(caught.value) is kind
    assert caught.value.provider == "openai:gpt-4o-mini-tts"
    assert KEY not in told(caught.value, caplog)
    assert "Lovelace" not in told(caught.value, caplog)


@pytest.mark.parametrize(
    ("fault", "kind"), [*FAULTS, (Fault.MALFORMED, ProviderNonsense), (Fault.STRANGE, ProviderNonsense)]
)
async def test_every_fault_of_a_recogniser_has_its_error_and_none_repeats_the_key(
    server: OpenAISpeechServer,
    api: OpenAIApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await OpenAIRecognizer(api).recognize(in_tones(SAID), "es")
    assert type(caught.value) is kind
    assert caught.value.provider == "openai:gpt-transcribe"
    assert KEY not in told(caught.value, caplog)


@pytest.mark.parametrize("fault", [Fault.HANG, Fault.STALL])
async def test_a_server_that_falls_silent_is_given_up(
    server: OpenAISpeechServer, hasty: OpenAIApi, fault: Fault
) -> None:
    server.fail_with(fault)
    with pytest.raises(ProviderTimeout):
        await spoken(OpenAISynthesizer(hasty), SAID)
    with pytest.raises(ProviderTimeout):
        await OpenAIRecognizer(hasty).recognize(in_tones(SAID), "en")


async def test_leaving_a_voice_that_never_ends_closes_its_connection(
    server: OpenAISpeechServer, api: OpenAIApi
) -> None:
    server.fail_with(Fault.ENDLESS)
    async with OpenAISynthesizer(api).speak("Hello there.", VoiceConfig(), "en") as frames:
        for _ in range(100):
            await anext(aiter(frames))
    await server.requests[0].over.wait()
    assert server.requests[0].closed_early


async def test_no_repr_holds_the_key_and_none_that_no_request_can_carry_is_taken(api: OpenAIApi) -> None:
    assert KEY not in repr(api) + repr(vars(OpenAIRecognizer(api))) + repr(vars(OpenAISynthesizer(api)))
    with pytest.raises(InvalidInput):
        OpenAIApi("a\nb")
    with pytest.raises(InvalidInput):
        OpenAIApi(KEY, base_url="api.openai.com")


@pytest.mark.parametrize(
    ("model", "voice", "expected"),
    [
        ("gpt-4o-mini-tts", VoiceConfig(), {"voice": "alloy"}),
        ("gpt-4o-mini-tts", VoiceConfig(id="voice_abc"), {"voice": {"id": "voice_abc"}}),
        (
            "gpt-4o-mini-tts",
            VoiceConfig(id="marin", style="cheerful", speed=1.25, pitch=2.0),
            {"voice": "marin", "speed": 1.25, "instructions": "Speak in this style: cheerful."},
        ),
        ("tts-1", VoiceConfig(id="nova", style="cheerful"), {"voice": "nova"}),
    ],
)
async def test_a_voice_is_mapped_to_what_openai_can_do(
    server: OpenAISpeechServer, api: OpenAIApi, model: str, voice: VoiceConfig, expected: dict[str, Any]
) -> None:
    await spoken(OpenAISynthesizer(api, model), "Hola.", "es", voice)
    body = json.loads(server.requests[0].content)
    assert body == {"model": model, "input": "Hola.", "response_format": "pcm", **expected}


async def test_a_long_text_is_said_in_parts_without_losing_a_word(server: OpenAISpeechServer, api: OpenAIApi) -> None:
    text = " ".join(f"word{number}" for number in range(700))
    await spoken(OpenAISynthesizer(api), text)
    assert " ".join(json.loads(request.content)["input"] for request in server.requests) == text
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("model", "language", "expected"),
    [
        ("gpt-transcribe", "es", {"languages[]": b"es", "response_format": b"json"}),
        ("gpt-4o-mini-transcribe", "en", {"language": b"en", "response_format": b"json"}),
        (
            "whisper-1",
            "en",
            {"language": b"en", "response_format": b"verbose_json", "timestamp_granularities[]": b"word"},
        ),
    ],
)
async def test_each_model_is_asked_for_what_it_can_do(
    server: OpenAISpeechServer, api: OpenAIApi, model: str, language: Language, expected: dict[str, bytes]
) -> None:
    recognition = await OpenAIRecognizer(api, model).recognize(in_tones(SAID), language)
    assert recognition.text == SAID
    form = form_of(server.requests[0])
    assert form.pop("file").startswith(b"RIFF")
    assert form == {"model": model.encode(), **expected}


async def test_words_are_as_they_stand_in_the_text(api: OpenAIApi) -> None:
    recognition = await OpenAIRecognizer(api, "whisper-1").recognize(in_tones(SAID), "es")
    assert [word.text for word in recognition.words] == SAID.split()
    assert recognition.words[0].start_ms < recognition.words[-1].start_ms
    assert recognition.confidence is None


async def test_what_is_too_short_for_a_word_is_not_sent(server: OpenAISpeechServer, api: OpenAIApi) -> None:
    assert (await OpenAIRecognizer(api).recognize(silence(90), "en")).text == ""
    assert server.requests == []


@pytest.mark.parametrize("body", [b"[]", b"[" * 100_000, b'{"text": 1}', b'{"text": "a", "words": [{"word": "a"}]}'])
def test_a_transcript_that_is_none_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):
        read_transcript(body, "en")
