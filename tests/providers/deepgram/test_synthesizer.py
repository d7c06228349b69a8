"""What the port's suite does not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

import json
import logging
import traceback
from itertools import pairwise

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
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.synthesizer import DeepgramSynthesizer
from tests.conformance.test_synthesizer import spoken
from tests.providers.deepgram.conftest import KEY
from tests.servers.deepgram import DeepgramServer, query_of
from tests.servers.deepgram_faults import Fault

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
    (Fault.RESET, ProviderUnreachable),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
async def test_every_fault_has_its_error_and_none_repeats_the_key_or_the_text(
    server: DeepgramServer,
    api: DeepgramApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await spoken(DeepgramSynthesizer(api), "My name is Ada Lovelace.")
    assert type(caught.value) is kind
    assert caught.value.provider == "deepgram:aura-2"
    told = "".join(traceback.format_exception(caught.value, limit=0)) + caplog.text
    assert KEY not in told
    assert "Lovelace" not in told


@pytest.mark.parametrize("fault", [Fault.HANG, Fault.STALL])
async def test_a_server_that_falls_silent_is_given_up(server: DeepgramServer, hasty: DeepgramApi, fault: Fault) -> None:
    server.fail_with(fault)
    with pytest.raises(ProviderTimeout):
        await spoken(DeepgramSynthesizer(hasty), "Hello.")


async def test_leaving_a_voice_that_never_ends_closes_its_connection(server: DeepgramServer, api: DeepgramApi) -> None:
    server.fail_with(Fault.ENDLESS)
    async with DeepgramSynthesizer(api).speak("Hello there.", VoiceConfig(), "en") as frames:
        for _ in range(100):
            await anext(aiter(frames))
    await server.requests[0].over.wait()
    assert server.requests[0].closed_early


@pytest.mark.parametrize(
    ("default", "voice", "language", "model", "speed"),
    [
        ("", VoiceConfig(), "en", "aura-2-thalia-en", None),
        ("", VoiceConfig(), "es", "aura-2-carina-es", None),
        ("aura-2-zeus-en", VoiceConfig(), "en", "aura-2-zeus-en", None),
        ("aura-2-zeus-en", VoiceConfig(), "es", "aura-2-carina-es", None),
        ("", VoiceConfig(id="aura-2-antonia-es", speed=1.25), "es", "aura-2-antonia-es", "1.25"),
        ("", VoiceConfig(speed=2.0), "en", "aura-2-thalia-en", "1.5"),
        ("", VoiceConfig(speed=0.5, pitch=2.0, style="angry"), "en", "aura-2-thalia-en", "0.7"),
    ],
)
async def test_a_voice_is_mapped_to_what_deepgram_can_do(
    server: DeepgramServer,
    api: DeepgramApi,
    default: str,
    voice: VoiceConfig,
    language: Language,
    model: str,
    speed: str | None,
) -> None:
    await spoken(DeepgramSynthesizer(api, default), "Hello.", language, voice)
    query = query_of(server.requests[0])
    assert (query["model"], query.get("speed")) == (model, speed)
    assert (query["encoding"], query["container"], query["sample_rate"]) == ("linear16", "none", "24000")


async def test_a_default_voice_that_is_not_known_is_refused(api: DeepgramApi) -> None:
    with pytest.raises(InvalidInput):
        DeepgramSynthesizer(api, "aura-9")


async def test_a_long_text_is_said_in_parts_without_losing_a_word(server: DeepgramServer, api: DeepgramApi) -> None:
    text = " ".join(f"word{number}" for number in range(400))
    frames = await spoken(DeepgramSynthesizer(api), text)
    assert " ".join(json.loads(request.content)["text"] for request in server.requests) == text
    assert len(server.requests) == 2
    assert all(later.at_ms == pytest.approx(one.at_ms + one.duration_ms) for one, later in pairwise(frames))


async def test_sound_comes_as_it_is_made(server: DeepgramServer, api: DeepgramApi) -> None:
    server.piece_delay = 0.05
    async with DeepgramSynthesizer(api).speak("one two three four five six", VoiceConfig(), "en") as frames:
        started = anyio.current_time()
        await anext(aiter(frames))
        first = anyio.current_time() - started
        assert [frame async for frame in frames]
        assert anyio.current_time() - started > first + 0.2
