"""What the ports' suites do not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

import logging
import traceback

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.domain.errors import (
    ProviderBusy,
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.domain.frame import Frame
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.recognizer import SteadyRecognizer
from talktrack.ports.speech import Final, Interim, RecognizerStream
from talktrack.providers.azure import recognizer as adapter
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.recognizer import AzureRecognizer, AzureStreamingRecognizer
from tests.audio.sounds import silence
from tests.conformance.test_streaming_recognizer import RATE, say, spoken, until_final
from tests.providers.azure.conftest import KEY
from tests.servers.azure import AzureServer
from tests.servers.deepgram_faults import Fault

SAID = "what does it cost"

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
    (Fault.GAVE_UP, ProviderUnreachable),
    (Fault.EARLY_END, ProviderUnreachable),
    (Fault.LOST, ProviderUnreachable),
    (Fault.REJECTED, ProviderRejected),
    (Fault.MALFORMED, ProviderNonsense),
    (Fault.STRANGE, ProviderNonsense),
    (Fault.BINARY, ProviderNonsense),
]


async def heard(stream: RecognizerStream, sound: Frame) -> str:
    say(stream, sound)
    return (await until_final(stream))[1].recognition.text


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
async def test_every_fault_has_its_error_and_none_repeats_the_key_or_the_servers_words(
    server: AzureServer, api: AzureApi, fault: Fault, kind: type[ProviderError], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    recognizer = AzureStreamingRecognizer(api)
    with pytest.raises(kind) as caught:
        async with recognizer.listen("en", RATE) as stream:
            await heard(stream, spoken(SAID))
    assert type(caught.value) is kind
    assert caught.value.provider == recognizer.name == "azure:conversation"
    with pytest.raises(kind):
        await AzureRecognizer(api).recognize(spoken(SAID), "en")
    told = "".join(traceback.format_exception(caught.value)) + caplog.text + repr(vars(api.deadlines)) + repr(api)
    assert KEY not in told
    assert "Unsupported" not in told
    assert "Internal" not in told


async def test_a_wrong_key_is_the_servers_to_refuse(server: AzureServer) -> None:
    with pytest.raises(ProviderRejected):
        await AzureRecognizer(AzureApi("wrong", base_url=server.base_url)).recognize(spoken(SAID), "en")


@pytest.mark.parametrize("fault", [Fault.HANG, Fault.STALL, Fault.ENDLESS])
async def test_a_whole_utterance_that_gets_no_answer_is_given_up(
    server: AzureServer, hasty: AzureApi, fault: Fault
) -> None:
    server.fail_with(fault)
    with pytest.raises(ProviderTimeout):
        await AzureRecognizer(hasty).recognize(spoken(SAID), "en")


@pytest.mark.parametrize("fault", [Fault.OUT_OF_ORDER, Fault.UNKNOWN])
async def test_what_comes_twice_or_late_or_is_unknown_is_passed_over(
    server: AzureServer, api: AzureApi, fault: Fault
) -> None:
    server.fail_with(fault)
    async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
        assert [await heard(stream, spoken(text)) for text in ("uno dos", "tres")] == ["uno dos", "tres"]


async def test_a_cut_in_the_middle_loses_nothing_where_it_is_tried_again(server: AzureServer, api: AzureApi) -> None:
    server.fail_with(Fault.RESET, times=1)
    steady = SteadyRecognizer([AzureStreamingRecognizer(api)], Patience(pause_s=0.01))
    async with steady.listen("en", RATE) as stream:
        assert await heard(stream, spoken(SAID, 60_000)) == SAID
    assert len(server.hearings) == 2


@pytest.mark.parametrize("turn_s", [600.0, 1.2])
async def test_a_long_utterance_is_joined_from_its_parts(server: AzureServer, api: AzureApi, turn_s: float) -> None:
    """Parts of one request, or of several where the service ends one while the voice still speaks."""
    text = "one two three four five six seven eight nine ten"
    whole = (await AzureRecognizer(api).recognize(spoken(text), "en")).words
    server.segment_s, server.turn_s = 0.5, turn_s
    async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
        frames = pieces(spoken(text, 5000), RATE // 50)
        stream.voice_started()
        for frame in frames[:65]:
            stream.push(frame)
        while turn_s < 2 and len(server.hearings[-1].requests) < 2:
            with anyio.move_on_after(0.05):
                assert isinstance(await anext(aiter(stream)), Interim)
        for frame in frames[65:]:
            stream.push(frame)
        stream.voice_stopped()
        interims, final = await until_final(stream)
    assert final.recognition.text == text
    assert final.recognition.confidence == pytest.approx(0.97)
    assert {word.confidence for word in final.recognition.words} == {0.9}
    starts = [word.start_ms for word in final.recognition.words]
    assert starts == pytest.approx([5000 + word.start_ms for word in whole], abs=25)
    assert all(text.startswith(interim.text) for interim in interims)
    assert len(server.hearings[-1].requests) == (2 if turn_s < 2 else 1)


async def test_each_utterance_is_a_request_of_its_own_on_one_socket(server: AzureServer, api: AzureApi) -> None:
    async with AzureStreamingRecognizer(api, "my-model").listen("es", 16_000) as stream:
        for _ in range(2):
            stream.voice_started()
            for _ in range(20):
                stream.push(silence(20, 16_000))
            stream.push(silence(600, 16_000))
            stream.voice_stopped()
            await until_final(stream)
    (line,) = server.hearings
    assert line.path == "/speech/recognition/conversation/cognitiveservices/v1"
    assert line.query == {
        "language": "es-ES",
        "format": "detailed",
        "wordLevelTimestamps": "true",
        "wordLevelConfidence": "true",
        "cid": "my-model",
    }
    assert line.said == ["speech.config", *["speech.context", "audio", "audio"] * 2]
    assert len(set(line.requests)) == 2
    assert len(line.sound) == 2 * 2 * 16_000
    assert line.longest <= 8192


async def test_silence_is_not_sent_and_a_voice_that_was_silent_for_long_is_still_heard(
    server: AzureServer, api: AzureApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapter, "_IDLE_S", 0.05)
    async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
        assert await heard(stream, spoken(SAID)) == SAID
        for _ in range(20):
            stream.push(silence(20, RATE))
            await anyio.sleep(0.01)
        await server.hearings[0].over.wait()
        assert server.hearings[0].goodbye == 1000
        assert await heard(stream, spoken(SAID)) == SAID
    assert len(server.hearings) == 2


async def test_an_old_socket_is_left_between_two_utterances(
    server: AzureServer, api: AzureApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapter, "_OLD_S", 0.1)
    async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
        for _ in range(2):
            assert await heard(stream, spoken(SAID)) == SAID
            await anyio.sleep(0.15)
    assert len(server.hearings) == 2


async def test_a_socket_that_failed_while_nobody_spoke_is_opened_anew(server: AzureServer, api: AzureApi) -> None:
    server.fail_with(Fault.OVERLOADED, times=1)
    async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
        for _ in range(20):
            stream.push(silence(20, RATE))
            await anyio.sleep(0.01)
        assert await heard(stream, spoken(SAID)) == SAID


async def test_a_cancelled_listener_leaves_no_connection_behind(server: AzureServer, api: AzureApi) -> None:
    server.fail_with(Fault.STALL)
    with anyio.move_on_after(0.3):
        async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
            await heard(stream, spoken(SAID))
    await server.hearings[0].over.wait()


async def test_an_error_of_the_listener_comes_out_as_it_is(api: AzureApi) -> None:
    with pytest.raises(KeyError):
        async with AzureStreamingRecognizer(api).listen("en", RATE):
            raise KeyError


async def test_frames_of_another_rate_are_refused(api: AzureApi) -> None:
    async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
        with pytest.raises(ValueError):
            stream.push(silence(20, 16_000))


async def test_an_interim_is_told_while_the_voice_speaks(api: AzureApi) -> None:
    async with AzureStreamingRecognizer(api).listen("en", RATE) as stream:
        stream.voice_started()
        stream.push(spoken("one two"))
        with anyio.fail_after(5):
            assert not isinstance(await anext(aiter(stream)), Final)
