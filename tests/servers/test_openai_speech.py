"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest
from openai import APIStatusError, AsyncOpenAI

from talktrack.audio.samples import frame_of
from talktrack.audio.wav import write_wav
from talktrack.providers.scripted.fsk import encode
from tests.servers.deepgram_faults import Fault
from tests.servers.forms import form_of
from tests.servers.openai_speech import RATE, OpenAISpeechServer, openai_speech_server
from tests.servers.tones import spoken

KEY = "sk-tests"
WAV = ("one.wav", write_wav(frame_of(encode("¿Uno, dos?", 8000), 8000)), "audio/wav")


@pytest.fixture
async def server() -> AsyncIterator[OpenAISpeechServer]:
    async with openai_speech_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
async def client(server: OpenAISpeechServer) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(api_key=KEY, base_url=server.base_url, max_retries=0) as client:
        yield client


async def test_the_official_client_sends_a_recording(server: OpenAISpeechServer, client: AsyncOpenAI) -> None:
    answer = await client.audio.transcriptions.create(file=WAV, model="gpt-transcribe", languages=["es"])
    assert answer.text == "¿Uno, dos?"
    assert form_of(server.requests[0])["languages[]"] == b"es"


async def test_the_official_client_is_told_the_times_of_words(server: OpenAISpeechServer, client: AsyncOpenAI) -> None:
    answer: Any = await client.audio.transcriptions.create(
        file=WAV, model="whisper-1", response_format="verbose_json", timestamp_granularities=["word"], language="es"
    )
    assert [word.word for word in answer.words] == ["Uno", "dos"]
    assert {"timestamp_granularities[]", "language", "file", "model"} <= form_of(server.requests[0]).keys()


async def test_the_official_client_has_a_text_said(client: AsyncOpenAI) -> None:
    said = client.audio.speech.with_streaming_response.create(
        model="gpt-4o-mini-tts", voice="alloy", input="Hello there.", response_format="pcm", instructions="Whisper."
    )
    async with said as response:
        assert b"".join([piece async for piece in response.iter_bytes()]) == spoken("Hello there.", RATE)


@pytest.mark.parametrize(("fault", "status"), [(Fault.UNAUTHORIZED, 401), (Fault.BUSY, 429), (Fault.BROKEN, 500)])
async def test_faults_are_the_official_clients_errors(
    server: OpenAISpeechServer, client: AsyncOpenAI, fault: Fault, status: int
) -> None:
    server.fail_with(fault)
    with pytest.raises(APIStatusError) as failed:
        await client.audio.transcriptions.create(file=WAV, model="gpt-transcribe")
    assert failed.value.status_code == status
