"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest
from google import genai
from google.genai import errors, types

from tests.servers.chat import DEFAULT_REPLY, Calling
from tests.servers.faults import Fault
from tests.servers.gemini_generate import SIGNATURE, GeminiServer, gemini_server

KEY = "tests"
MODEL = "gemini-3.5-flash-lite"
HELLO = "Hello there"
NO_RETRIES = types.HttpRetryOptions(attempts=1)
BOOK = types.FunctionDeclaration(name="book", parameters_json_schema={"type": "object", "properties": {}})
TOOLS = types.GenerateContentConfig(
    tools=[types.Tool(function_declarations=[BOOK])],
    automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
)


@pytest.fixture
async def server() -> AsyncIterator[GeminiServer]:
    async with gemini_server(api_key=KEY, models=(MODEL,)) as server:
        with anyio.fail_after(10):
            yield server


def open_client(server: GeminiServer, key: str = KEY) -> genai.Client:
    options = types.HttpOptions(base_url=server.base_url, retry_options=NO_RETRIES)
    return genai.Client(api_key=key, vertexai=False, http_options=options)


@pytest.fixture
async def client(server: GeminiServer) -> AsyncIterator[Any]:
    async with open_client(server).aio as client:
        yield client


async def test_the_official_client_streams_words_and_leaves_thoughts_apart(server: GeminiServer, client: Any) -> None:
    server.thinks = True
    server.reply_with("Hola, ¿qué tal?")
    config = types.GenerateContentConfig(
        system_instruction="Be brief.", thinking_config=types.ThinkingConfig(include_thoughts=True), seed=3
    )
    stream = await client.models.generate_content_stream(model=MODEL, contents=HELLO, config=config)
    chunks = [chunk async for chunk in stream]
    assert chunks[0].candidates[0].content.parts[0].thought
    assert [chunk.text for chunk in chunks[1:]] == ["Hola,", " ¿qué", " tal?", ""]
    assert chunks[-1].candidates[0].finish_reason == types.FinishReason.STOP
    usage = chunks[-1].usage_metadata
    assert (usage.prompt_token_count, usage.candidates_token_count) == (4, 3)


async def test_the_official_client_gets_a_whole_answer(client: Any) -> None:
    answer = await client.models.generate_content(model=MODEL, contents=HELLO)
    assert answer.text == DEFAULT_REPLY


@pytest.mark.parametrize("signs", [True, False])
async def test_the_official_client_gets_calls_and_brings_them_back_signed(
    server: GeminiServer, client: Any, signs: bool
) -> None:
    server.signs = signs
    server.reply_with(Calling((("book", '{"day": "next monday"}'), ("book", "{}")), "One moment."))
    chat = client.chats.create(model=MODEL, config=TOOLS)
    answer = await chat.send_message(HELLO)
    assert [(call.id, call.name, call.args) for call in answer.function_calls] == [
        ("call_1", "book", {"day": "next monday"}),
        ("call_2", "book", {}),
    ]
    results = [
        types.Part(function_response=types.FunctionResponse(id=call.id, name=call.name, response={"output": "ok"}))
        for call in answer.function_calls
    ]
    assert (await chat.send_message(results)).text == DEFAULT_REPLY
    part = server.requests[-1].body["contents"][1]["parts"][1]
    assert base64.b64decode(part.get("thoughtSignature", "")) == (base64.b64decode(SIGNATURE) if signs else b"")


async def test_the_official_client_asks_for_structured_output(client: Any) -> None:
    schema = {"type": "object", "properties": {"points": {"type": "integer"}}}
    config = types.GenerateContentConfig(response_mime_type="application/json", response_json_schema=schema)
    answer = await client.models.generate_content(model=MODEL, contents=HELLO, config=config)
    assert answer.text == '{"points": 1}'


@pytest.mark.parametrize(
    ("fault", "error", "code"),
    [
        (Fault.UNAUTHORIZED, errors.ClientError, 400),
        (Fault.FORBIDDEN, errors.ClientError, 403),
        (Fault.UNKNOWN_MODEL, errors.ClientError, 404),
        (Fault.BUSY, errors.ClientError, 429),
        (Fault.BROKEN, errors.ServerError, 500),
        (Fault.OVERLOADED, errors.ServerError, 503),
    ],
)
async def test_faults_are_the_official_clients_errors(
    server: GeminiServer, client: Any, fault: Fault, error: type[errors.APIError], code: int
) -> None:
    server.fail_with(fault)
    with pytest.raises(error) as caught:
        await client.models.generate_content(model=MODEL, contents=HELLO)
    assert caught.value.code == code


async def test_an_error_in_the_middle_is_the_official_clients_error(server: GeminiServer, client: Any) -> None:
    server.fail_with(Fault.GAVE_UP)
    stream = await client.models.generate_content_stream(model=MODEL, contents=HELLO)
    with pytest.raises(errors.ServerError):
        _ = [chunk async for chunk in stream]


async def test_a_wrong_key_and_an_unknown_model_are_refused(server: GeminiServer, client: Any) -> None:
    async with open_client(server, "wrong").aio as stranger:
        with pytest.raises(errors.ClientError, match="API_KEY_INVALID"):
            await stranger.models.generate_content(model=MODEL, contents=HELLO)
    with pytest.raises(errors.ClientError, match="NOT_FOUND"):
        await client.models.generate_content(model="gemini-0", contents=HELLO)


async def test_calls_without_their_signature_and_a_last_word_of_the_model_are_refused(client: Any) -> None:
    call = types.Part(function_call=types.FunctionCall(name="book", args={}))
    result = types.Part(function_response=types.FunctionResponse(name="book", response={"output": "ok"}))
    said = [
        types.Content(role="user", parts=[types.Part(text="Hi")]),
        types.Content(role="model", parts=[call]),
        types.Content(role="user", parts=[result]),
    ]
    with pytest.raises(errors.ClientError, match="thought_signature"):
        await client.models.generate_content(model=MODEL, contents=said)
    with pytest.raises(errors.ClientError, match="INVALID_ARGUMENT"):
        await client.models.generate_content(model=MODEL, contents=said[:2])
