"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio
import httpx
import pytest
from elevenlabs import AudioFormat, CommitStrategy, RealtimeEvents
from elevenlabs.client import AsyncElevenLabs
from elevenlabs.core.api_error import ApiError
from elevenlabs.types import VoiceSettings

from talktrack.audio.samples import frame_of
from talktrack.audio.wav import write_wav
from talktrack.providers.scripted.fsk import encode
from tests.audio.sounds import joined, silence
from tests.servers.deepgram_faults import Fault
from tests.servers.elevenlabs import OWN_VOICE, ElevenLabsServer, elevenlabs_server
from tests.servers.tones import spoken

KEY = "xi-tests"
RATE = 8000


@pytest.fixture
async def server() -> AsyncIterator[ElevenLabsServer]:
    async with elevenlabs_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


Clients = Callable[..., AsyncElevenLabs]


@pytest.fixture
async def client_of(server: ElevenLabsServer) -> AsyncIterator[Clients]:
    """Makes a client with a key."""
    async with httpx.AsyncClient() as connections:
        yield lambda key=KEY: AsyncElevenLabs(api_key=key, base_url=server.base_url, httpx_client=connections)


async def test_the_official_client_has_a_text_said_with_the_times_of_its_characters(client_of: Clients) -> None:
    chunks = client_of().text_to_speech.stream_with_timestamps(
        OWN_VOICE,
        text="Hello there.",
        model_id="eleven_flash_v2_5",
        output_format="pcm_16000",
        voice_settings=VoiceSettings(speed=1.0),
    )
    sound, letters, times = b"", "", []
    async for chunk in chunks:
        sound += base64.b64decode(chunk.audio_base_64)
        if chunk.alignment is not None:
            letters += "".join(chunk.alignment.characters)
            times += chunk.alignment.character_start_times_seconds
    assert sound == spoken("Hello there.", 16_000)
    assert letters == "Hello there. "
    assert times == sorted(times)


async def test_the_official_client_sends_a_recording(client_of: Clients) -> None:
    wav = write_wav(frame_of(encode("one two", RATE), RATE))
    answer: Any = await client_of().speech_to_text.convert(
        file=("one.wav", wav, "audio/wav"), model_id="scribe_v2", language_code="en", tag_audio_events=False
    )
    assert answer.text == "one two"
    assert [word.text for word in answer.words if word.type == "word"] == ["one", "two"]


async def test_the_official_client_listens(server: ElevenLabsServer, client_of: Clients) -> None:
    connection = await client_of().speech_to_text.realtime.connect(
        {
            "model_id": "scribe_v2_realtime",
            "audio_format": AudioFormat.PCM_8000,
            "sample_rate": RATE,
            "commit_strategy": CommitStrategy.MANUAL,
            "include_timestamps": True,
        }
    )
    told: list[tuple[str, Any]] = []
    whole = anyio.Event()

    def last_one_comes(data: dict[str, Any]) -> None:
        if "2" in data["text"]:
            whole.set()

    for kind in (
        RealtimeEvents.PARTIAL_TRANSCRIPT,
        RealtimeEvents.COMMITTED_TRANSCRIPT,
        RealtimeEvents.COMMITTED_TRANSCRIPT_WITH_TIMESTAMPS,
    ):
        connection.on(kind, lambda data, kind=kind: told.append((kind, data)))
    connection.on(RealtimeEvents.COMMITTED_TRANSCRIPT_WITH_TIMESTAMPS, last_one_comes)
    for text in ("Buenos días", "adiós 2"):
        sound = joined(frame_of(encode(text, RATE), RATE), silence(100, RATE)).pcm
        await connection.send({"audio_base_64": base64.b64encode(sound).decode()})
        await connection.commit()
    await whole.wait()
    await connection.close()
    committed = [data for kind, data in told if kind == RealtimeEvents.COMMITTED_TRANSCRIPT_WITH_TIMESTAMPS]
    assert [data["text"] for data in committed] == ["Buenos días", "adiós 2"]
    assert committed[1]["words"][0]["start"] > committed[0]["words"][-1]["end"]
    assert told[0][0] == RealtimeEvents.PARTIAL_TRANSCRIPT
    assert server.streams[0].commits == 2


async def test_a_wrong_key_and_an_unknown_model_are_refused(client_of: Clients) -> None:
    wav = write_wav(frame_of(encode("one", RATE), RATE))
    for client, model, status in ((client_of("wrong"), "scribe_v2", 401), (client_of(), "scribe_v0", 400)):
        with pytest.raises(ApiError) as refused:
            await client.speech_to_text.convert(file=("one.wav", wav, "audio/wav"), model_id=model)
        assert refused.value.status_code == status


async def test_an_error_of_a_stream_is_told_to_the_official_client(client_of: Clients) -> None:
    connection = await client_of().speech_to_text.realtime.connect(
        {"model_id": "scribe_v0", "audio_format": AudioFormat.PCM_8000, "sample_rate": RATE}
    )
    told = anyio.Event()
    connection.on(RealtimeEvents.INVALID_REQUEST, lambda data: told.set())
    await told.wait()
    await connection.close()


@pytest.mark.parametrize(("fault", "status"), [(Fault.NO_CREDIT, 402), (Fault.BUSY, 429), (Fault.BROKEN, 500)])
async def test_faults_are_the_official_clients_errors(
    server: ElevenLabsServer, client_of: Clients, fault: Fault, status: int
) -> None:
    server.fail_with(fault)
    with pytest.raises(ApiError) as failed:
        async for _ in client_of().text_to_speech.stream_with_timestamps(OWN_VOICE, text="Hello."):
            pass
    assert failed.value.status_code == status
