"""What the ports' suites do not ask: the wire as this adapter speaks it, and every way a server can fail."""

from __future__ import annotations

import logging
import traceback

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
from talktrack.providers.elevenlabs import recognizer as adapter
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.recognizer import ElevenLabsRecognizer, ElevenLabsStreamingRecognizer
from tests.audio.sounds import silence
from tests.conformance.test_streaming_recognizer import RATE, say, spoken, until_final
from tests.providers.elevenlabs.conftest import KEY
from tests.servers.deepgram_faults import Fault
from tests.servers.elevenlabs import ElevenLabsServer

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
    server: ElevenLabsServer,
    api: ElevenLabsApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    recognizer = ElevenLabsStreamingRecognizer(api)
    async with recognizer.listen("en", RATE) as stream:
        with pytest.raises(kind) as caught:
            await heard(stream, spoken(SAID))
    assert type(caught.value) is kind
    assert caught.value.provider == recognizer.name == "elevenlabs:scribe_v2_realtime"
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
    server: ElevenLabsServer,
    api: ElevenLabsApi,
    fault: Fault,
    kind: type[ProviderError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail_with(fault)
    with pytest.raises(kind) as caught:
        await ElevenLabsRecognizer(api).recognize(spoken(SAID), "en")
    assert type(caught.value) is kind
    assert KEY not in "".join(traceback.format_exception(caught.value)) + caplog.text


async def test_a_wrong_key_and_an_unknown_model_are_the_servers_to_refuse(server: ElevenLabsServer) -> None:
    async with (
        ElevenLabsApi("wrong", base_url=server.base_url) as wrong,
        ElevenLabsApi(KEY, base_url=server.base_url) as right,
    ):
        for recognizer in (ElevenLabsStreamingRecognizer(wrong), ElevenLabsStreamingRecognizer(right, "scribe_v0")):
            async with recognizer.listen("en", RATE) as stream:
                with pytest.raises(ProviderRejected):
                    await anext(aiter(stream))


async def test_no_repr_holds_the_key(api: ElevenLabsApi) -> None:
    assert KEY not in repr(api) + repr(ElevenLabsStreamingRecognizer(api)) + repr(vars(ElevenLabsRecognizer(api)))


@pytest.mark.parametrize(("url", "key"), [("api.elevenlabs.io", KEY), ("https://api.elevenlabs.io", "a\nb")])
async def test_a_url_or_key_that_no_request_can_carry_is_refused(url: str, key: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        ElevenLabsApi(key, base_url=url)
    assert key not in refused.value.detail


async def test_a_server_that_never_opens_the_socket_is_given_up(server: ElevenLabsServer, hasty: ElevenLabsApi) -> None:
    server.fail_with(Fault.HANG)
    async with ElevenLabsStreamingRecognizer(hasty).listen("en", RATE) as stream:
        with pytest.raises(ProviderTimeout):
            await anext(aiter(stream))


@pytest.mark.parametrize("fault", [Fault.STALL, Fault.ENDLESS])
async def test_a_stream_that_never_answers_is_given_up_in_time(
    server: ElevenLabsServer, api: ElevenLabsApi, fault: Fault
) -> None:
    server.fail_with(fault)
    steady = SteadyRecognizer([ElevenLabsStreamingRecognizer(api)], Patience(first_s=0.3, tries=1))
    async with steady.listen("en", RATE) as stream:
        with pytest.raises(ProviderTimeout):
            await heard(stream, spoken(SAID))


@pytest.mark.parametrize("fault", [Fault.OUT_OF_ORDER, Fault.UNKNOWN])
async def test_what_clients_should_not_mind_changes_nothing(
    server: ElevenLabsServer, api: ElevenLabsApi, fault: Fault
) -> None:
    server.fail_with(fault)
    async with ElevenLabsStreamingRecognizer(api).listen("es", RATE) as stream:
        assert [await heard(stream, spoken(text)) for text in ("uno dos", "tres")] == ["uno dos", "tres"]


async def test_a_cut_in_the_middle_loses_nothing_where_it_is_tried_again(
    server: ElevenLabsServer, api: ElevenLabsApi
) -> None:
    server.fail_with(Fault.RESET, times=1)
    steady = SteadyRecognizer([ElevenLabsStreamingRecognizer(api)], Patience(pause_s=0.01))
    async with steady.listen("en", RATE) as stream:
        assert await heard(stream, spoken(SAID, 60_000)) == SAID
    assert len(server.streams) == 2


async def test_a_long_utterance_is_joined_from_its_parts(
    server: ElevenLabsServer, api: ElevenLabsApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapter, "_LONGEST_S", 0.8)
    text = "one two three four five six seven eight nine ten eleven twelve"
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        say(stream, spoken(text, 5000))
        interims, final = await until_final(stream)
        assert await heard(stream, spoken("again", 60_000)) == "again"
    assert server.streams[0].commits > 3
    assert final.recognition.text == text
    assert [word.text for word in final.recognition.words] == text.split()
    assert final.recognition.confidence == pytest.approx(0.97)
    assert all(text.startswith(interim.text) for interim in interims)
    assert interims[-1].text.count(" ") > 5


async def test_the_stream_is_asked_for_as_the_line_brings_it(server: ElevenLabsServer, api: ElevenLabsApi) -> None:
    async with ElevenLabsStreamingRecognizer(api, "scribe_v3_live").listen("es", 16_000) as stream:
        stream.voice_started()
        for _ in range(20):
            stream.push(silence(20, 16_000))
        stream.voice_stopped()
        await until_final(stream)
    (seen,) = server.streams
    assert seen.query == {
        "model_id": "scribe_v3_live",
        "language_code": "es",
        "audio_format": "pcm_16000",
        "commit_strategy": "manual",
        "include_timestamps": "true",
    }
    assert len(seen.sound) == 2 * 16_000 * 0.4


async def test_too_little_sound_for_a_word_has_an_empty_final(server: ElevenLabsServer, api: ElevenLabsApi) -> None:
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        assert await heard(stream, silence(100, RATE)) == ""
        assert await heard(stream, spoken(SAID)) == SAID
    assert server.streams[0].commits == 2


async def test_a_silent_voice_between_two_that_speak_is_told_in_its_place(api: ElevenLabsApi) -> None:
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        say(stream, spoken("one two"))
        stream.voice_stopped()
        say(stream, spoken("three four", 60_000))
        told = [(await until_final(stream))[1].recognition.text for _ in range(3)]
    assert told == ["one two", "", "three four"]


async def test_a_silent_voice_ends_a_wait_for_words(api: ElevenLabsApi) -> None:
    async with (
        ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(until_final, stream)
        await anyio.sleep(0.05)
        stream.voice_stopped()


async def test_of_a_long_silence_only_a_sign_of_life_is_sent(
    server: ElevenLabsServer, api: ElevenLabsApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapter, "_SIGN_OF_LIFE_MS", 100)
    server.quiet_s = 1.0
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        for _ in range(75):
            stream.push(silence(20, RATE))
            await anyio.sleep(0.02)
        assert len(server.streams[0].sound) / 2 / RATE <= 0.3
        assert await heard(stream, spoken(SAID)) == SAID


async def test_a_stream_that_was_closed_for_its_silence_may_be_opened_again(
    server: ElevenLabsServer, api: ElevenLabsApi
) -> None:
    server.quiet_s = 0.05
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        with pytest.raises(ProviderUnreachable) as lost:
            await until_final(stream)
    assert lost.value.retryable


async def test_leaving_closes(server: ElevenLabsServer, api: ElevenLabsApi) -> None:
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        assert await heard(stream, spoken(SAID)) == SAID
    (seen,) = server.streams
    await seen.over.wait()
    assert seen.goodbye == 1000


async def test_a_cancelled_listener_leaves_no_connection_behind(server: ElevenLabsServer, api: ElevenLabsApi) -> None:
    server.fail_with(Fault.STALL)
    with anyio.move_on_after(0.3):
        async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
            await heard(stream, spoken(SAID))
    await server.streams[0].over.wait()


async def test_an_error_of_the_listener_comes_out_as_it_is(api: ElevenLabsApi) -> None:
    with pytest.raises(KeyError):
        async with ElevenLabsStreamingRecognizer(api).listen("en", RATE):
            raise KeyError


async def test_frames_of_another_rate_are_refused(api: ElevenLabsApi) -> None:
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        with pytest.raises(ValueError):
            stream.push(silence(20, 16_000))


async def test_a_whole_utterance_comes_with_words_and_their_times(api: ElevenLabsApi) -> None:
    recognition = await ElevenLabsRecognizer(api).recognize(spoken("Hola, ¿qué tal?"), "es")
    assert (recognition.text, recognition.language) == ("Hola, ¿qué tal?", "es")
    assert recognition.confidence == pytest.approx(0.97)
    assert [word.text for word in recognition.words] == ["Hola,", "¿qué", "tal?"]
    assert recognition.words[0].start_ms == 0
    assert (await ElevenLabsRecognizer(api).recognize(silence(500, RATE), "es")).text == ""


async def test_an_interim_is_told_while_the_voice_speaks(server: ElevenLabsServer, api: ElevenLabsApi) -> None:
    async with ElevenLabsStreamingRecognizer(api).listen("en", RATE) as stream:
        stream.voice_started()
        stream.push(spoken("one two"))
        with anyio.fail_after(5):
            assert not isinstance(await anext(aiter(stream)), Final)
