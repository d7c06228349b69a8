"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anyio
import numpy as np
import pytest
from google import genai
from google.genai import types
from websockets.exceptions import InvalidStatus

from talktrack.providers.scripted.fsk import Decoder
from talktrack.wiring.certificate import self_signed
from tests.servers.chat import Calling
from tests.servers.gemini_live import LiveServer, live_server
from tests.servers.gemini_session import HEARS_HZ, SPEAKS_HZ
from tests.servers.tones import spoken

Opened = Callable[..., Any]
KEY = "tests"
MODEL = "gemini-3.8-live"
BOOK = types.FunctionDeclaration(name="book", parameters_json_schema={"type": "object", "properties": {}})
CONFIG = types.LiveConnectConfig(
    response_modalities=[types.Modality.AUDIO],
    input_audio_transcription=types.AudioTranscriptionConfig(language_codes=["en-US"]),
    output_audio_transcription=types.AudioTranscriptionConfig(),
    realtime_input_config=types.RealtimeInputConfig(
        automatic_activity_detection=types.AutomaticActivityDetection(disabled=True)
    ),
    session_resumption=types.SessionResumptionConfig(),
    context_window_compression=types.ContextWindowCompressionConfig(sliding_window=types.SlidingWindow()),
    tools=[types.Tool(function_declarations=[BOOK])],
)


@pytest.fixture
async def server(certificate: Path) -> AsyncIterator[LiveServer]:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)
    async with live_server(api_key=KEY, tls=tls) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """The client speaks to nobody without one."""
    return self_signed(tmp_path, ["127.0.0.1"], now=datetime.now(UTC)).path


@pytest.fixture
def opened(server: LiveServer, certificate: Path) -> Opened:
    def client(key: str = KEY) -> Any:
        trusted = {"ssl": ssl.create_default_context(cafile=str(certificate))}
        options = types.HttpOptions(base_url=server.base_url, async_client_args=trusted)
        return genai.Client(api_key=key, vertexai=False, http_options=options).aio.live

    return client


async def ask(session: Any, text: str) -> None:
    await session.send_realtime_input(activity_start=types.ActivityStart())
    sound = spoken(text, HEARS_HZ)
    await session.send_realtime_input(audio=types.Blob(data=sound, mime_type=f"audio/pcm;rate={HEARS_HZ}"))
    await session.send_realtime_input(activity_end=types.ActivityEnd())


async def test_what_is_said_is_written_down_and_answered_in_sound(server: LiveServer, opened: Opened) -> None:
    server.reply_with("At nine tomorrow.")
    async with opened().connect(model=MODEL, config=CONFIG) as session:
        await ask(session, "when are you open")
        told = [message async for message in session.receive()]
    contents = [message.server_content for message in told if message.server_content]
    sound = b"".join(message.data for message in told if message.data)
    heard = Decoder(SPEAKS_HZ).push(np.concatenate((np.frombuffer(sound, "<i2"), np.zeros(SPEAKS_HZ // 50, np.int16))))
    assert [word.text for word in heard] == ["At", "nine", "tomorrow."]
    written = [content.input_transcription.text for content in contents if content.input_transcription]
    said = [content.output_transcription.text for content in contents if content.output_transcription]
    assert ("".join(written), "".join(said)) == ("when are you open", "At nine tomorrow.")
    assert contents[-2].generation_complete
    assert contents[-1].turn_complete
    assert told[-1].usage_metadata.response_token_count == 10
    assert server.sessions[0].said() == ["user: when are you open", "assistant: At nine tomorrow."]


async def test_a_function_is_called_and_its_output_answered(server: LiveServer, opened: Opened) -> None:
    server.reply_with(Calling((("book", '{"day": "monday"}'),)), "Booked.")
    async with opened().connect(model=MODEL, config=CONFIG) as session:
        await ask(session, "monday please")
        said = ""
        async for message in session.receive():
            if message.tool_call:
                (call,) = message.tool_call.function_calls
                assert (call.name, call.args) == ("book", {"day": "monday"})
                response = types.FunctionResponse(id=call.id, name=call.name, response={"output": "{}"})
                await session.send_tool_response(function_responses=[response])
            if message.server_content and message.server_content.output_transcription:
                said += message.server_content.output_transcription.text
    assert said == "Booked."


async def test_an_answer_is_interrupted_by_the_voice(server: LiveServer, opened: Opened) -> None:
    server.reply_with("one two three four")
    server.word_delay = 0.05
    async with opened().connect(model=MODEL, config=CONFIG) as session:
        await ask(session, "count")
        interrupted = False
        async for message in session.receive():
            if message.data and not interrupted:
                await session.send_realtime_input(activity_start=types.ActivityStart())
            interrupted |= bool(message.server_content and message.server_content.interrupted)
    assert interrupted
    assert server.sessions[0].said()[:2] != ["user: count", "assistant: one two three four"]


async def test_a_session_goes_on_with_its_handle(server: LiveServer, opened: Opened) -> None:
    handle = ""
    async with opened().connect(model=MODEL, config=CONFIG) as session:
        await session.send_client_content(turns=types.Content(role="user", parts=[types.Part(text="hello")]))
        async for _ in session.receive():
            pass
        update = (await anext(session.receive())).session_resumption_update
        handle = update.new_handle
        assert update.resumable
        await server.under_way[0].leave()
        assert (await anext(session.receive())).go_away.time_left == "10s"
    resumed = CONFIG.model_copy(update={"session_resumption": types.SessionResumptionConfig(handle=handle)})
    async with opened().connect(model=MODEL, config=resumed):
        assert server.sessions[1].said() == server.sessions[0].said()


async def test_a_wrong_key_is_refused(opened: Opened) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with opened("wrong").connect(model=MODEL, config=CONFIG):
            pass
    assert refused.value.response.status_code == 401


async def test_an_unknown_model_closes_the_session(opened: Opened) -> None:
    with pytest.raises(Exception, match="not found"):
        async with opened().connect(model="gemini-imaginary", config=CONFIG) as session:
            await anext(session.receive())
