"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from typing import Any

import anyio
import numpy as np
import pytest
from openai import AsyncOpenAI
from websockets.exceptions import InvalidStatus

from talktrack.providers.scripted.fsk import Decoder
from tests.servers.chat import Calling
from tests.servers.openai_realtime import RealtimeServer, realtime_server
from tests.servers.openai_session import RATE
from tests.servers.tones import spoken

KEY = "sk-tests"


@pytest.fixture
async def server() -> AsyncIterator[RealtimeServer]:
    async with realtime_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
async def client(server: RealtimeServer) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(api_key=KEY, base_url=server.base_url) as client:
        yield client


async def until(connection: Any, type: str) -> list[Any]:
    """What is told up to the first event of this type."""
    events: list[Any] = []
    async for event in connection:
        events.append(event)
        if event.type == type:
            return events
    raise AssertionError(f"the session ended without {type}")


async def ask(connection: Any, text: str) -> None:
    await connection.session.update(
        session={
            "type": "realtime",
            "audio": {"input": {"turn_detection": None, "transcription": {"model": "gpt-live-transcribe"}}},
        }
    )
    await connection.input_audio_buffer.append(audio=base64.b64encode(spoken(text, RATE)).decode())
    await connection.input_audio_buffer.commit()
    await connection.response.create()


async def test_what_is_said_is_written_down_and_answered_in_sound(server: RealtimeServer, client: AsyncOpenAI) -> None:
    server.reply_with("At nine tomorrow.")
    server.transcript_delay = 0.1
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await ask(connection, "when are you open")
        events = await until(connection, "response.done")
        written = await until(connection, "conversation.item.input_audio_transcription.completed")
    sound = b"".join(base64.b64decode(event.delta) for event in events if event.type == "response.output_audio.delta")
    heard = Decoder(RATE).push(np.concatenate((np.frombuffer(sound, "<i2"), np.zeros(RATE // 50, np.int16))))
    assert [word.text for word in heard] == ["At", "nine", "tomorrow."]
    assert events[-1].response.status == "completed"
    assert events[-1].response.usage.output_tokens == 10
    assert events[-1].response.output[0].content[0].transcript == "At nine tomorrow."
    assert written[-1].transcript == "when are you open"
    assert server.sessions[0].said() == ["user: when are you open", "assistant: At nine tomorrow."]


async def test_a_session_may_only_write_down_what_is_said(client: AsyncOpenAI) -> None:
    async with client.realtime.connect(extra_query={"intent": "transcription"}) as connection:
        transcription: Any = {"model": "gpt-live-transcribe", "languages": ["en"]}
        await connection.session.update(
            session={
                "type": "transcription",
                "audio": {"input": {"turn_detection": None, "transcription": transcription}},
            }
        )
        await connection.input_audio_buffer.append(audio=base64.b64encode(spoken("good morning", RATE)).decode())
        await connection.input_audio_buffer.commit()
        written = await until(connection, "conversation.item.input_audio_transcription.completed")
    assert written[-1].transcript == "good morning"


async def test_a_function_is_called_and_its_output_answered(server: RealtimeServer, client: AsyncOpenAI) -> None:
    server.reply_with(Calling((("book", '{"day": "monday"}'),)), "Booked.")
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await ask(connection, "monday please")
        done = (await until(connection, "response.done"))[-1]
        (call,) = done.response.output
        assert (call.type, call.name, call.arguments) == ("function_call", "book", '{"day": "monday"}')
        await connection.conversation.item.create(
            item={"type": "function_call_output", "call_id": call.call_id, "output": "{}"}
        )
        await connection.response.create()
        done = (await until(connection, "response.done"))[-1]
    assert done.response.output[0].content[0].transcript == "Booked."


async def test_a_response_is_cancelled_and_what_was_not_heard_cut_off(
    server: RealtimeServer, client: AsyncOpenAI
) -> None:
    server.reply_with("one two three four")
    server.word_delay = 0.05
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await ask(connection, "count")
        first = (await until(connection, "response.output_audio.delta"))[-1]
        await connection.response.cancel()
        done = (await until(connection, "response.done"))[-1]
        assert done.response.status == "cancelled"
        await connection.conversation.item.truncate(item_id=first.item_id, content_index=0, audio_end_ms=10)
        cut = (await until(connection, "conversation.item.truncated"))[-1]
        assert cut.audio_end_ms == 10
        await connection.conversation.item.truncate(item_id=first.item_id, content_index=0, audio_end_ms=99_999)
        error = (await until(connection, "error"))[-1].error
        assert "already shorter" in error.message
        await connection.response.cancel()
        assert (await until(connection, "error"))[-1].error.code == "response_cancel_not_active"
    assert server.sessions[0].said() == ["user: count", "assistant: "]


async def test_a_wrong_key_is_refused(server: RealtimeServer) -> None:
    async with AsyncOpenAI(api_key="sk-wrong", base_url=server.base_url) as client:
        with pytest.raises(InvalidStatus) as refused:
            async with client.realtime.connect(model="gpt-realtime"):
                pass
    assert refused.value.response.status_code == 401


async def test_an_unknown_model_is_an_error_of_the_session(client: AsyncOpenAI) -> None:
    async with client.realtime.connect(model="gpt-imaginary") as connection:
        assert (await until(connection, "error"))[-1].error.code == "model_not_found"
