"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Callable
from io import BytesIO
from typing import Any

import anyio
import httpx
import pytest

from talktrack.audio.samples import frame_of
from talktrack.audio.wav import assemble, write_wav
from talktrack.providers.scripted.fsk import encode
from tests.audio.sounds import joined, silence
from tests.servers.deepgram import DeepgramServer, deepgram_server, run_in_thread
from tests.servers.deepgram_faults import Fault
from tests.servers.tones import spoken

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # It still knows versions of websockets that nobody has.
    import deepgram.listen.v1.client
    import deepgram.speak.v1.audio.client  # noqa: F401
    from deepgram import AsyncDeepgramClient
    from deepgram.core.api_error import ApiError
    from deepgram.environment import DeepgramClientEnvironment
    from deepgram.listen.v1.types.listen_v1results import ListenV1Results

KEY = "dg-tests"
RATE = 8000

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
async def server() -> AsyncIterator[DeepgramServer]:
    async with deepgram_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


Clients = Callable[..., AsyncDeepgramClient]


@pytest.fixture
async def client_of(server: DeepgramServer) -> AsyncIterator[Clients]:
    """Makes a client with a key."""
    socket = server.base_url.replace("http", "ws")
    where = DeepgramClientEnvironment(base=server.base_url, production=socket, agent=socket, agent_rest=server.base_url)
    async with httpx.AsyncClient() as connections:
        yield lambda key=KEY: AsyncDeepgramClient(api_key=key, environment=where, httpx_client=connections)


def sound(text: str) -> bytes:
    return joined(frame_of(encode(text, RATE), RATE), silence(100, RATE)).pcm


async def results(connection: Any, *, until: str) -> list[ListenV1Results]:
    """What is heard up to the first result of which this is true."""
    heard: list[ListenV1Results] = []
    async for each in connection:
        assert isinstance(each, ListenV1Results)
        heard.append(each)
        if getattr(each, until):
            return heard
    raise AssertionError("the stream ended")


async def test_the_official_client_listens(server: DeepgramServer, client_of: Clients) -> None:
    options: Any = {"encoding": "linear16", "sample_rate": RATE, "interim_results": "true", "language": "es"}
    async with client_of().listen.v1.connect(model="nova-3", **options) as connection:
        await connection.send_media(sound("Buenos días"))
        await connection.send_finalize()
        heard = await results(connection, until="from_finalize")
        await connection.send_keep_alive()
        await connection.send_media(sound("adiós"))
        await connection.send_finalize()
        heard += await results(connection, until="from_finalize")
        await connection.send_close_stream()
        assert [each.type async for each in connection] == ["Results", "Metadata"]
    finals = [each.channel.alternatives[0] for each in heard if each.is_final]
    assert [each.transcript for each in finals] == ["Buenos días", "adiós"]
    assert [(word.word, word.punctuated_word) for word in finals[0].words] == [("buenos", "Buenos"), ("días", "días")]
    assert finals[1].words[0].start > finals[0].words[-1].end
    assert server.streams[0].said == ["Finalize", "KeepAlive", "Finalize", "CloseStream"]


async def test_the_official_client_sends_a_recording(server: DeepgramServer, client_of: Clients) -> None:
    wav = write_wav(frame_of(encode("one two", RATE), RATE))
    answer: Any = await client_of().listen.v1.media.transcribe_file(request=wav, model="nova-3")
    (channel,) = answer.results.channels
    assert channel.alternatives[0].transcript == "one two"
    assert [word.word for word in channel.alternatives[0].words] == ["one", "two"]


async def test_the_official_client_has_people_told_apart(server: DeepgramServer, client_of: Clients) -> None:
    server.speaker_of = lambda word: int(word == "yes")
    voices = [[frame_of(encode("good morning yes", RATE), RATE)], [frame_of(encode("hello", RATE), RATE)]]
    answer: Any = await client_of().listen.v1.media.transcribe_file(
        request=assemble(voices, RATE), model="nova-3", multichannel=True, diarize=True, utterances=True
    )
    assert [channel.alternatives[0].transcript for channel in answer.results.channels] == ["good morning yes", "hello"]
    assert [(each.channel, each.speaker, each.transcript) for each in answer.results.utterances] == [
        (0, 0, "good morning"),
        (0, 1, "yes"),
        (1, 0, "hello"),
    ]
    assert [word.speaker for word in answer.results.channels[0].alternatives[0].words] == [0, 0, 1]


async def test_the_official_client_has_a_text_said(server: DeepgramServer, client_of: Clients) -> None:
    said = BytesIO()
    pieces = client_of().speak.v1.audio.generate(
        text="Hello there.", model="aura-2-thalia-en", encoding="linear16", sample_rate=16_000, container="none"
    )
    async for piece in pieces:
        said.write(piece)
    assert said.getvalue() == spoken("Hello there.", 16_000)


async def test_a_wrong_key_and_an_unknown_model_are_refused(server: DeepgramServer, client_of: Clients) -> None:
    for client, model in ((client_of("wrong"), "nova-3"), (client_of(), "nova-0")):
        with pytest.raises(ApiError) as refused:
            await client.listen.v1.media.transcribe_file(request=b"", model=model)
        assert refused.value.status_code == (401 if model == "nova-3" else 400)
        with pytest.raises(ApiError) as refused:
            async with client.listen.v1.connect(model=model):
                pass
        assert refused.value.status_code == (401 if model == "nova-3" else 400)


@pytest.mark.parametrize(("fault", "status"), [(Fault.NO_CREDIT, 402), (Fault.BUSY, 429), (Fault.BROKEN, 500)])
async def test_faults_are_the_official_clients_errors(
    server: DeepgramServer, client_of: Clients, fault: Fault, status: int
) -> None:
    server.fail_with(fault)
    with pytest.raises(ApiError) as failed:
        async with client_of().listen.v1.connect(model="nova-3"):
            pass
    assert failed.value.status_code == status


async def test_a_stream_without_a_sign_of_life_is_closed(server: DeepgramServer, client_of: Clients) -> None:
    server.quiet_s = 0.1
    options: Any = {"encoding": "linear16", "sample_rate": RATE}
    async with client_of().listen.v1.connect(model="nova-3", **options) as connection:
        with pytest.raises(Exception, match="NET-0001"):
            await connection.recv()


def test_the_server_runs_on_a_thread_for_those_who_have_no_loop() -> None:
    with run_in_thread() as server:
        assert server.base_url.startswith("http://127.0.0.1:")
