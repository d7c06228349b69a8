"""What the port's suite does not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

import json
import logging
import traceback

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
from talktrack.ports.speech import SpokenWord
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.synthesizer import AzureSynthesizer
from tests.conformance.test_synthesizer import spoken
from tests.providers.azure.conftest import KEY
from tests.servers.azure import AzureServer
from tests.servers.deepgram_faults import Fault
from tests.servers.tones import placed

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
    (Fault.EARLY_END, ProviderUnreachable),
    (Fault.LOST, ProviderUnreachable),
    (Fault.REJECTED, ProviderRejected),
    (Fault.MALFORMED, ProviderNonsense),
    (Fault.STRANGE, ProviderNonsense),
    (Fault.BINARY, ProviderNonsense),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
async def test_every_fault_has_its_error_and_none_repeats_the_key_or_the_text(
    server: AzureServer,
    synthesizer: AzureSynthesizer,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault, times=1)
    with pytest.raises(kind) as caught:
        await spoken(synthesizer, "My name is Ada Lovelace.")
    assert type(caught.value) is kind
    assert caught.value.provider == "azure:neural"
    told = "".join(traceback.format_exception(caught.value, limit=0)) + caplog.text
    assert KEY not in told
    assert "Lovelace" not in told
    assert await spoken(synthesizer, "Next, please."), "the next text goes over a socket that works"


@pytest.mark.parametrize("fault", [Fault.HANG, Fault.STALL])
async def test_a_server_that_falls_silent_is_given_up(server: AzureServer, hasty: AzureApi, fault: Fault) -> None:
    server.fail_with(fault)
    async with AzureSynthesizer(hasty) as synthesizer:
        with pytest.raises(ProviderTimeout):
            await spoken(synthesizer, "Hello.")


async def test_leaving_a_voice_that_never_ends_closes_its_socket(
    server: AzureServer, synthesizer: AzureSynthesizer
) -> None:
    server.fail_with(Fault.ENDLESS)
    async with synthesizer.speak("Hello there.", VoiceConfig(), "en") as speech:
        for _ in range(100):
            await anext(aiter(speech))
    await server.speakings[0].over.wait()


async def test_one_text_after_the_other_goes_over_one_socket_and_two_at_once_over_two(
    server: AzureServer, synthesizer: AzureSynthesizer
) -> None:
    for text in ("One.", "Two."):
        await spoken(synthesizer, text)
    assert [len(set(line.requests)) for line in server.speakings] == [2]
    async with synthesizer.speak("Three.", VoiceConfig(), "en") as third:
        await anext(aiter(third))
        await spoken(synthesizer, "Four.")
    assert len(server.speakings) == 2


async def test_sockets_are_closed_with_the_synthesizer(server: AzureServer, api: AzureApi) -> None:
    async with AzureSynthesizer(api) as synthesizer:
        await spoken(synthesizer, "One.")
    await server.speakings[0].over.wait()
    assert server.speakings[0].goodbye == 1000


@pytest.mark.parametrize(
    ("default", "voice", "language", "wanted"),
    [
        ("", VoiceConfig(), "en", '<voice name="en-US-JennyNeural">Hello.</voice>'),
        ("", VoiceConfig(), "es", '<voice name="es-ES-ElviraNeural">Hello.</voice>'),
        ("en-GB-RyanNeural", VoiceConfig(), "en", '<voice name="en-GB-RyanNeural">Hello.</voice>'),
        ("en-GB-RyanNeural", VoiceConfig(), "es", '<voice name="es-ES-ElviraNeural">Hello.</voice>'),
        ("", VoiceConfig(speed=1.25), "en", '<prosody rate="1.25" pitch="+0%">Hello.</prosody>'),
        ("", VoiceConfig(speed=9, pitch=0.1), "en", '<prosody rate="2" pitch="-50%">Hello.</prosody>'),
        ("", VoiceConfig(style='sad"'), "en", """<mstts:express-as style='sad"'>Hello.</mstts:express-as>"""),
        (
            "",
            VoiceConfig(id="es-MX-DaliaNeural", pitch=1.2, style="cheerful"),
            "es",
            '<mstts:express-as style="cheerful"><prosody rate="1" pitch="+20%">Hello.</prosody></mstts:express-as>',
        ),
    ],
)
async def test_a_voice_is_mapped_to_what_azure_can_do(
    server: AzureServer, api: AzureApi, default: str, voice: VoiceConfig, language: Language, wanted: str
) -> None:
    async with AzureSynthesizer(api, default) as synthesizer:
        await spoken(synthesizer, "Hello.", language, voice)
    (line,) = server.speakings
    assert wanted in line.bodies["ssml"]
    assert line.path == "/cognitiveservices/websocket/v1"
    audio = json.loads(line.bodies["synthesis.context"])["synthesis"]["audio"]
    assert audio["outputFormat"] == "raw-24khz-16bit-mono-pcm"


async def test_a_default_voice_that_is_not_known_is_refused(api: AzureApi) -> None:
    with pytest.raises(InvalidInput):
        AzureSynthesizer(api, "en-US-Nobody")


@pytest.mark.parametrize("apart", [True, False])
async def test_a_text_that_looks_like_markup_is_said_as_it_is(
    server: AzureServer, synthesizer: AzureSynthesizer, apart: bool
) -> None:
    server.marks_apart = apart
    text = 'A < B & "C" </voice> — it\'s \x07 fine.'
    async with synthesizer.speak(text, VoiceConfig(), "en") as speech:
        words = [each async for each in speech if isinstance(each, SpokenWord)]
    assert [word.text for word in words] == text.split()
    truth = {word.text: word.start_ms for word in placed(text.replace("\x07", ""))}
    assert truth.items() >= {word.text: word.start_ms for word in words if word.text in ("fine.", "it's", "B")}.items()


async def test_sound_of_another_request_is_passed_over(server: AzureServer, synthesizer: AzureSynthesizer) -> None:
    good = await spoken(synthesizer, "One two.")
    server.fail_with(Fault.OUT_OF_ORDER)
    assert await spoken(synthesizer, "One two.") == good


async def test_sound_comes_as_it_is_made(server: AzureServer, synthesizer: AzureSynthesizer) -> None:
    server.piece_delay = 0.05
    async with synthesizer.speak("one two three four five six", VoiceConfig(), "en") as speech:
        started = anyio.current_time()
        await anext(aiter(speech))
        first = anyio.current_time() - started
        assert [each async for each in speech]
        assert anyio.current_time() - started > first + 0.2
