"""What the port's suite does not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

import json
import logging
import traceback
from itertools import pairwise
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
from talktrack.domain.frame import Frame
from talktrack.ports.speech import SpokenWord
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.synthesizer import ElevenLabsSynthesizer
from tests.conformance.test_synthesizer import spoken
from tests.providers.elevenlabs.conftest import KEY
from tests.servers.deepgram_faults import Fault
from tests.servers.elevenlabs import OWN_VOICE, ElevenLabsServer
from tests.servers.http import Request, Response
from tests.servers.speech import path_of, query_of

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
    (Fault.EMPTY, ProviderNonsense),
    (Fault.MALFORMED, ProviderNonsense),
    (Fault.STRANGE, ProviderNonsense),
    (Fault.RESET, ProviderUnreachable),
]


async def words_of(api: ElevenLabsApi, text: str) -> tuple[list[SpokenWord], float]:
    """The words that are told, and the length of the sound."""
    async with ElevenLabsSynthesizer(api).speak(text, VoiceConfig(), "en") as speech:
        said = [each async for each in speech]
    return (
        [each for each in said if isinstance(each, SpokenWord)],
        sum(each.duration_ms for each in said if isinstance(each, Frame)),
    )


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
async def test_every_fault_has_its_error_and_none_repeats_the_key_or_the_text(
    server: ElevenLabsServer,
    api: ElevenLabsApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await spoken(ElevenLabsSynthesizer(api), "My name is Ada Lovelace.")
    assert type(caught.value) is kind
    assert caught.value.provider == "elevenlabs:eleven_flash_v2_5"
    told = "".join(traceback.format_exception(caught.value, limit=0)) + caplog.text
    assert KEY not in told
    assert "Lovelace" not in told


@pytest.mark.parametrize("fault", [Fault.HANG, Fault.STALL])
async def test_a_server_that_falls_silent_is_given_up(
    server: ElevenLabsServer, hasty: ElevenLabsApi, fault: Fault
) -> None:
    server.fail_with(fault)
    with pytest.raises(ProviderTimeout):
        await spoken(ElevenLabsSynthesizer(hasty), "Hello there, my friend.")


async def test_used_up_credit_is_not_taken_for_a_wrong_key(
    server: ElevenLabsServer, api: ElevenLabsApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ElevenLabs tells both with a 401."""

    async def refuse(request: Request, response: Response, fault: Fault | None) -> None:
        await response.whole(401, b'{"detail": {"status": "quota_exceeded", "message": "0 credits remaining."}}', {})

    monkeypatch.setattr(server, "_answer", refuse)
    with pytest.raises(ProviderRejected, match="no credit left"):
        await spoken(ElevenLabsSynthesizer(api), "Hello.")


async def test_leaving_a_voice_that_never_ends_closes_its_connection(
    server: ElevenLabsServer, api: ElevenLabsApi
) -> None:
    server.fail_with(Fault.ENDLESS)
    async with ElevenLabsSynthesizer(api).speak("Hello there.", VoiceConfig(), "en") as speech:
        for _ in range(100):
            await anext(aiter(speech))
    await server.requests[0].over.wait()
    assert server.requests[0].closed_early


async def test_sentences_one_after_the_other_use_one_connection(server: ElevenLabsServer, api: ElevenLabsApi) -> None:
    for _ in range(3):
        await spoken(ElevenLabsSynthesizer(api), "Hello.")
    assert {request.connection for request in server.requests} == {1}


@pytest.mark.parametrize(
    ("voice", "id", "settings"),
    [
        (VoiceConfig(), "EXAVITQu4vr4xnSDxMaL", {"speed": 1.0}),
        (VoiceConfig(id=OWN_VOICE, speed=1.1), OWN_VOICE, {"speed": 1.1}),
        (VoiceConfig(speed=2.0, pitch=2.0, style="angry"), "EXAVITQu4vr4xnSDxMaL", {"speed": 1.2}),
        (
            VoiceConfig(
                speed=0.5,
                settings={"stability": 0.4, "similarity_boost": 1, "style": 0.0, "use_speaker_boost": False, "x": 1},
            ),
            "EXAVITQu4vr4xnSDxMaL",
            {"speed": 0.7, "stability": 0.4, "similarity_boost": 1, "style": 0.0, "use_speaker_boost": False},
        ),
    ],
)
async def test_a_voice_is_mapped_to_what_elevenlabs_can_do(
    server: ElevenLabsServer, api: ElevenLabsApi, voice: VoiceConfig, id: str, settings: dict[str, Any]
) -> None:
    await spoken(ElevenLabsSynthesizer(api, "eleven_multilingual_v2"), "Hola.", "es", voice)
    (request,) = server.requests
    assert path_of(request) == f"/v1/text-to-speech/{id}/stream/with-timestamps"
    assert query_of(request) == {"output_format": "pcm_24000"}
    assert json.loads(request.content) == {
        "text": "Hola.",
        "model_id": "eleven_multilingual_v2",
        "language_code": "es",
        "voice_settings": settings,
    }


@pytest.mark.parametrize(
    "settings", [{"stability": 2}, {"stability": "high"}, {"style": True}, {"use_speaker_boost": "yes"}]
)
async def test_settings_that_would_be_refused_are_refused_at_once(
    server: ElevenLabsServer, api: ElevenLabsApi, settings: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput, match=next(iter(settings))):
        await spoken(ElevenLabsSynthesizer(api), "Hello.", voice=VoiceConfig(settings=settings))
    assert server.requests == []


async def test_a_voice_that_the_account_does_not_have_is_the_servers_to_refuse(api: ElevenLabsApi) -> None:
    with pytest.raises(ProviderRejected, match="no such voice"):
        await spoken(ElevenLabsSynthesizer(api), "Hello.", voice=VoiceConfig(id="nobodyHasThisVoice00"))


async def test_words_are_as_they_are_written_and_where_they_are_heard(api: ElevenLabsApi) -> None:
    text = "  It costs $1,200 —\nreally:  “twelve hundred” \U0001f600 dollars! "
    told, length_ms = await words_of(api, text)
    assert [word.text for word in told] == text.split()
    assert told[0].start_ms == 0
    assert told[-1].end_ms == pytest.approx(length_ms, abs=2)
    assert all(one.end_ms <= later.start_ms for one, later in pairwise(told))


async def test_words_that_are_told_in_another_writing_still_come_out_once_and_in_order(
    server: ElevenLabsServer, api: ElevenLabsApi
) -> None:
    server.rewrite = {"3": "three", "Dr.": "Doctor"}
    text = "Dr. Miller has 3 rooms left."
    told, length_ms = await words_of(api, text)
    assert [word.text for word in told] == text.split()
    assert told[-1].end_ms == pytest.approx(length_ms, abs=2)
    assert told[1].start_ms > 0


async def test_words_come_while_the_voice_speaks(server: ElevenLabsServer, api: ElevenLabsApi) -> None:
    server.piece_delay = 0.05
    async with ElevenLabsSynthesizer(api).speak("one two three four five six", VoiceConfig(), "en") as speech:
        started = anyio.current_time()
        async for each in speech:
            if isinstance(each, SpokenWord):
                break
        first = anyio.current_time() - started
        assert [each async for each in speech if isinstance(each, SpokenWord)]
        assert anyio.current_time() - started > first + 0.1
