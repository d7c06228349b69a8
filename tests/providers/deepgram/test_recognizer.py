"""What the ports' suites do not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

import logging
import traceback
from dataclasses import replace

import anyio
import pytest

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
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.recognizer import SteadyRecognizer
from talktrack.ports.speech import Final, RecognizerStream
from talktrack.providers.deepgram import recognizer as adapter
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DeepgramRecognizer, DeepgramStreamingRecognizer
from tests.audio.sounds import silence
from tests.conformance.test_streaming_recognizer import RATE, say, spoken, until_final
from tests.providers.deepgram.conftest import KEY
from tests.servers.deepgram import DeepgramServer
from tests.servers.deepgram_faults import Fault

SAID = "what does it cost"

REFUSALS = [
    (Fault.REFUSED, ProviderUnreachable),
    (Fault.UNAUTHORIZED, ProviderRejected),
    (Fault.NO_CREDIT, ProviderRejected),
    (Fault.FORBIDDEN, ProviderRejected),
    (Fault.BAD_REQUEST, ProviderRejected),
    (Fault.BUSY, ProviderBusy),
    (Fault.BROKEN, ProviderUnreachable),
    (Fault.OVERLOADED, ProviderUnreachable),
    (Fault.HTML, ProviderNonsense),
]
BREAKS = [
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


@pytest.mark.parametrize(("fault", "kind"), REFUSALS + BREAKS)
async def test_every_fault_of_a_stream_has_its_error_and_none_repeats_the_key_or_the_servers_words(
    server: DeepgramServer,
    api: DeepgramApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    recognizer = DeepgramStreamingRecognizer(api)
    async with recognizer.listen("en", RATE) as stream:
        with pytest.raises(kind) as caught:
            await heard(stream, spoken(SAID))
    assert type(caught.value) is kind
    assert caught.value.provider == recognizer.name == "deepgram:nova-3"
    told = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert KEY not in told
    assert "Out of memory" not in told
    assert "credentials" not in told


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        *REFUSALS,
        (Fault.MALFORMED, ProviderNonsense),
        (Fault.STRANGE, ProviderNonsense),
        (Fault.RESET, ProviderUnreachable),
    ],
)
async def test_every_fault_of_a_request_has_its_error_and_none_repeats_the_key(
    server: DeepgramServer,
    api: DeepgramApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await DeepgramRecognizer(api).recognize(spoken(SAID), "en")
    assert type(caught.value) is kind
    assert KEY not in "".join(traceback.format_exception(caught.value)) + caplog.text


async def test_a_wrong_key_and_an_unknown_model_are_the_servers_to_refuse(server: DeepgramServer) -> None:
    async with (
        DeepgramApi("wrong", base_url=server.base_url) as wrong,
        DeepgramApi(KEY, base_url=server.base_url) as right,
    ):
        for recognizer in (DeepgramStreamingRecognizer(wrong), DeepgramStreamingRecognizer(right, "nova-0")):
            async with recognizer.listen("en", RATE) as stream:
                with pytest.raises(ProviderRejected):
                    await anext(aiter(stream))


async def test_no_repr_holds_the_key(api: DeepgramApi) -> None:
    assert KEY not in repr(api) + repr(DeepgramStreamingRecognizer(api)) + repr(vars(DeepgramRecognizer(api)))


@pytest.mark.parametrize(("url", "key"), [("api.deepgram.com", KEY), ("https://api.deepgram.com", "a\nb")])
async def test_a_url_or_key_that_no_request_can_carry_is_refused(url: str, key: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        DeepgramApi(key, base_url=url)
    assert key not in refused.value.detail


async def test_a_server_that_never_opens_the_socket_is_given_up(server: DeepgramServer, hasty: DeepgramApi) -> None:
    server.fail_with(Fault.HANG)
    async with DeepgramStreamingRecognizer(hasty).listen("en", RATE) as stream:
        with pytest.raises(ProviderTimeout):
            await anext(aiter(stream))


@pytest.mark.parametrize("fault", [Fault.STALL, Fault.ENDLESS])
async def test_a_stream_that_never_answers_is_given_up_in_time_or_ends_with_what_was_told(
    server: DeepgramServer, api: DeepgramApi, fault: Fault
) -> None:
    """Words that were told as interim are taken; where nothing was told, somebody else is asked."""
    server.fail_with(fault)
    steady = SteadyRecognizer([DeepgramStreamingRecognizer(api)], Patience(first_s=2.5, tries=1))
    async with steady.listen("en", RATE) as stream:
        if fault is Fault.ENDLESS:
            assert await heard(stream, spoken(SAID)) == SAID
        else:
            with pytest.raises(ProviderTimeout):
                await heard(stream, spoken(SAID))


@pytest.mark.parametrize("fault", [Fault.OUT_OF_ORDER, Fault.UNANSWERED, Fault.UNKNOWN])
async def test_what_clients_should_not_mind_changes_nothing(
    server: DeepgramServer, api: DeepgramApi, fault: Fault
) -> None:
    server.fail_with(fault)
    async with DeepgramStreamingRecognizer(api).listen("es", RATE) as stream:
        assert [await heard(stream, spoken(text)) for text in ("uno dos", "tres")] == ["uno dos", "tres"]


async def test_a_cut_in_the_middle_loses_nothing_where_it_is_tried_again(
    server: DeepgramServer, api: DeepgramApi
) -> None:
    server.fail_with(Fault.RESET, times=1)
    steady = SteadyRecognizer([DeepgramStreamingRecognizer(api)], Patience(pause_s=0.01))
    async with steady.listen("en", RATE) as stream:
        assert await heard(stream, spoken(SAID, 60_000)) == SAID
    assert len(server.streams) == 2


async def test_a_long_utterance_is_joined_from_its_parts(server: DeepgramServer, api: DeepgramApi) -> None:
    server.segment_s = 0.5
    text = "one two three four five six seven eight nine ten"
    async with DeepgramStreamingRecognizer(api).listen("en", RATE) as stream:
        say(stream, spoken(text, 5000))
        interims, final = await until_final(stream)
    assert final.recognition.text == text
    assert [word.text for word in final.recognition.words] == text.split()
    assert final.recognition.confidence == pytest.approx(0.97)
    assert all(text.startswith(interim.text) for interim in interims)
    assert interims[-1].text.count(" ") > 5


async def test_the_stream_is_asked_for_as_the_line_brings_it(server: DeepgramServer, api: DeepgramApi) -> None:
    async with DeepgramStreamingRecognizer(api, "nova-2").listen("es", 16_000) as stream:
        stream.voice_started()
        for _ in range(20):
            stream.push(silence(20, 16_000))
        stream.voice_stopped()
        await until_final(stream)
    (seen,) = server.streams
    assert {
        "model": "nova-2",
        "language": "es",
        "encoding": "linear16",
        "sample_rate": "16000",
        "channels": "1",
        "interim_results": "true",
    }.items() <= seen.query.items()
    assert len(seen.sound) == 2 * 16_000 * 0.4


async def test_silence_is_not_sent_but_the_stream_is_kept_alive(
    server: DeepgramServer, api: DeepgramApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapter, "_HABITS", replace(adapter._HABITS, quiet_s=0.05))
    server.quiet_s = 0.4
    async with DeepgramStreamingRecognizer(api).listen("en", RATE) as stream:
        for _ in range(40):
            stream.push(silence(20, RATE))
            await anyio.sleep(0.02)
        assert not server.streams[0].sound
        assert await heard(stream, spoken(SAID)) == SAID
    assert server.streams[0].said.count("KeepAlive") >= 4


async def test_leaving_says_goodbye_and_closes(server: DeepgramServer, api: DeepgramApi) -> None:
    async with DeepgramStreamingRecognizer(api).listen("en", RATE) as stream:
        assert await heard(stream, spoken(SAID)) == SAID
    (seen,) = server.streams
    await seen.over.wait()
    assert (seen.said[-1], seen.goodbye) == ("CloseStream", 1000)


async def test_a_cancelled_listener_leaves_no_connection_behind(server: DeepgramServer, api: DeepgramApi) -> None:
    server.fail_with(Fault.STALL)
    with anyio.move_on_after(0.3):
        async with DeepgramStreamingRecognizer(api).listen("en", RATE) as stream:
            await heard(stream, spoken(SAID))
    await server.streams[0].over.wait()


async def test_an_error_of_the_listener_comes_out_as_it_is(api: DeepgramApi) -> None:
    with pytest.raises(KeyError):
        async with DeepgramStreamingRecognizer(api).listen("en", RATE):
            raise KeyError


async def test_frames_of_another_rate_are_refused(api: DeepgramApi) -> None:
    async with DeepgramStreamingRecognizer(api).listen("en", RATE) as stream:
        with pytest.raises(ValueError):
            stream.push(silence(20, 16_000))


async def test_a_whole_utterance_comes_with_words_and_their_times(api: DeepgramApi) -> None:
    recognition = await DeepgramRecognizer(api).recognize(spoken("Hola, ¿qué tal?"), "es")
    assert (recognition.text, recognition.language) == ("Hola, ¿qué tal?", "es")
    assert recognition.confidence == pytest.approx(0.97)
    assert [word.text for word in recognition.words] == ["Hola,", "¿qué", "tal?"]
    assert recognition.words[0].start_ms == 0
    assert (await DeepgramRecognizer(api).recognize(silence(500, RATE), "es")).text == ""


async def test_an_interim_is_told_while_the_voice_speaks(server: DeepgramServer, api: DeepgramApi) -> None:
    async with DeepgramStreamingRecognizer(api).listen("en", RATE) as stream:
        stream.voice_started()
        stream.push(spoken("one two"))
        with anyio.fail_after(5):
            assert not isinstance(await anext(aiter(stream)), Final)
