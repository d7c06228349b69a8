"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any, Literal

import anyio
import openai
import pytest
from openai.types.chat import ChatCompletionMessageParam, ChatCompletionToolUnionParam
from pydantic import BaseModel

from tests.servers.chat import DEFAULT_REPLY, Calling, run_in_thread
from tests.servers.faults import Fault
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server
from tests.servers.schema import example

KEY = "sk-tests"
MODEL = "gpt-5.4-mini"
HELLO: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello there"}]


@pytest.fixture
async def server() -> AsyncIterator[OpenAIChatServer]:
    async with openai_chat_server(api_key=KEY, models=(MODEL, "other")) as server:
        with anyio.fail_after(10):
            yield server


@pytest.fixture
async def client(server: OpenAIChatServer) -> AsyncIterator[openai.AsyncOpenAI]:
    async with openai.AsyncOpenAI(base_url=server.base_url, api_key=KEY, max_retries=0) as client:
        yield client


async def test_the_official_client_streams(server: OpenAIChatServer, client: openai.AsyncOpenAI) -> None:
    server.reply_with("Hola, ¿qué tal?")
    stream = await client.chat.completions.create(
        model=MODEL, messages=HELLO, stream=True, stream_options={"include_usage": True}
    )
    chunks = [chunk async for chunk in stream]
    assert [c.choices[0].delta.content for c in chunks if c.choices] == ["", "Hola,", " ¿qué", " tal?", None]
    assert [c.choices[0].finish_reason for c in chunks if c.choices][-1] == "stop"
    assert chunks[-1].usage
    assert (chunks[-1].usage.prompt_tokens, chunks[-1].usage.completion_tokens) == (2, 3)


async def test_the_usage_is_streamed_only_on_request(client: openai.AsyncOpenAI) -> None:
    stream = await client.chat.completions.create(model=MODEL, messages=HELLO, stream=True)
    assert not [chunk async for chunk in stream if chunk.usage or not chunk.choices]


async def test_the_official_client_gets_a_whole_answer(client: openai.AsyncOpenAI) -> None:
    completion = await client.chat.completions.create(model=MODEL, messages=HELLO)
    assert completion.choices[0].message.content == DEFAULT_REPLY
    assert completion.usage
    assert completion.usage.total_tokens == 7


class Verdict(BaseModel):
    passed: bool
    mood: Literal["calm", "angry"]
    points: int
    reasons: list[str]


async def test_the_official_client_parses_structured_output(
    server: OpenAIChatServer, client: openai.AsyncOpenAI
) -> None:
    completion = await client.chat.completions.parse(model=MODEL, messages=HELLO, response_format=Verdict)
    assert completion.choices[0].message.parsed == Verdict(passed=True, mood="calm", points=1, reasons=["text"])
    assert server.requests[0].body["response_format"]["json_schema"]["strict"] is True


async def test_a_structured_reply_can_be_scripted(server: OpenAIChatServer, client: openai.AsyncOpenAI) -> None:
    verdict = Verdict(passed=False, mood="angry", points=7, reasons=[])
    server.reply_with(verdict.model_dump_json())
    async with client.chat.completions.stream(model=MODEL, messages=HELLO, response_format=Verdict) as stream:
        completion = await stream.get_final_completion()
    assert completion.choices[0].message.parsed == verdict


async def test_a_function_of_the_messages_answers_when_no_text_is_queued(
    server: OpenAIChatServer, client: openai.AsyncOpenAI
) -> None:
    server.reply_with("First.", lambda messages: f"You said: {messages[-1]['content']}")
    answers = [await client.chat.completions.create(model=MODEL, messages=HELLO) for _ in range(3)]
    told = [answer.choices[0].message.content for answer in answers]
    assert told == ["First.", "You said: Hello there", "You said: Hello there"]


TOOLS: list[ChatCompletionToolUnionParam] = [
    {"type": "function", "function": {"name": "book", "parameters": {"type": "object", "properties": {}}}}
]


@pytest.mark.parametrize("streamed", [True, False])
async def test_the_official_client_puts_tool_calls_together(
    server: OpenAIChatServer, client: openai.AsyncOpenAI, streamed: bool
) -> None:
    server.reply_with(Calling((("book", '{"day": "next monday"}'), ("book", "{}")), "One moment."))
    if streamed:
        async with client.chat.completions.stream(model=MODEL, messages=HELLO, tools=TOOLS) as stream:
            choice: Any = (await stream.get_final_completion()).choices[0]
    else:
        choice = (await client.chat.completions.create(model=MODEL, messages=HELLO, tools=TOOLS)).choices[0]
    assert (choice.finish_reason, choice.message.content) == ("tool_calls", "One moment.")
    calls = [(call.id, call.function.name, call.function.arguments) for call in choice.message.tool_calls]
    assert calls == [("call_1", "book", '{"day": "next monday"}'), ("call_2", "book", "{}")]


async def test_the_models_are_listed(client: openai.AsyncOpenAI) -> None:
    assert [model.id async for model in client.models.list()] == [MODEL, "other"]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.UNAUTHORIZED, openai.AuthenticationError),
        (Fault.FORBIDDEN, openai.PermissionDeniedError),
        (Fault.UNKNOWN_MODEL, openai.NotFoundError),
        (Fault.BAD_REQUEST, openai.BadRequestError),
        (Fault.UNPROCESSABLE, openai.UnprocessableEntityError),
        (Fault.BUSY, openai.RateLimitError),
        (Fault.BROKEN, openai.InternalServerError),
        (Fault.OVERLOADED, openai.InternalServerError),
        (Fault.REFUSED, openai.APIConnectionError),
    ],
)
async def test_faults_are_the_official_clients_errors(
    server: OpenAIChatServer, client: openai.AsyncOpenAI, fault: Fault, error: type[openai.OpenAIError]
) -> None:
    server.fail_with(fault)
    with pytest.raises(error):
        await client.chat.completions.create(model=MODEL, messages=HELLO)


async def test_a_busy_server_says_when_to_try_again(server: OpenAIChatServer, client: openai.AsyncOpenAI) -> None:
    server.fail_with(Fault.BUSY)
    with pytest.raises(openai.RateLimitError) as caught:
        await client.chat.completions.create(model=MODEL, messages=HELLO)
    assert caught.value.response.headers["retry-after"] == "1"


async def test_faults_end_after_the_given_number_of_answers(
    server: OpenAIChatServer, client: openai.AsyncOpenAI
) -> None:
    server.fail_with(Fault.BROKEN, times=1)
    patient = client.with_options(max_retries=1)
    completion = await patient.chat.completions.create(model=MODEL, messages=HELLO)
    assert completion.choices[0].message.content == DEFAULT_REPLY
    assert len(server.requests) == 2


async def test_a_wrong_key_an_unknown_model_and_a_refused_field_are_refused(
    server: OpenAIChatServer, client: openai.AsyncOpenAI
) -> None:
    with pytest.raises(openai.AuthenticationError):
        await client.with_options(api_key="wrong").chat.completions.create(model=MODEL, messages=HELLO)
    with pytest.raises(openai.AuthenticationError):
        await client.with_options(api_key="wrong").models.list()
    with pytest.raises(openai.NotFoundError):
        await client.chat.completions.create(model="gpt-1", messages=HELLO)
    server.refused_fields = {"temperature"}
    with pytest.raises(openai.BadRequestError) as caught:
        await client.chat.completions.create(model=MODEL, messages=HELLO, temperature=0.5)
    assert caught.value.param == "temperature"


async def test_the_server_sees_that_the_official_client_left(
    server: OpenAIChatServer, client: openai.AsyncOpenAI
) -> None:
    server.fail_with(Fault.STALL)
    stream = await client.chat.completions.create(model=MODEL, messages=HELLO, stream=True)
    with anyio.move_on_after(0.2):
        async for _ in stream:
            pass
    await stream.close()
    await server.requests[0].http.over.wait()
    assert server.requests[0].closed_early


async def test_a_cancelled_request_is_seen_too(server: OpenAIChatServer, client: openai.AsyncOpenAI) -> None:
    server.fail_with(Fault.HANG)
    with anyio.move_on_after(0.2):
        await client.chat.completions.create(model=MODEL, messages=HELLO)
    await server.requests[0].http.over.wait()
    assert server.requests[0].closed_early


def test_the_server_runs_on_a_thread_for_those_who_have_no_loop() -> None:
    with run_in_thread(openai_chat_server) as server, openai.OpenAI(base_url=server.base_url, api_key="any") as client:
        server.reply_with("From a thread.")
        completion = client.chat.completions.create(model="any", messages=HELLO)
        assert completion.choices[0].message.content == "From a thread."
        assert server.requests[0].messages[0]["content"] == "Hello there"


@pytest.mark.parametrize(
    ("schema", "document"),
    [
        ({"type": "string", "minLength": 6}, "textxx"),
        ({"type": "string", "maxLength": 2}, "te"),
        ({"type": "integer", "minimum": 3}, 3),
        ({"type": "number", "maximum": 0.5}, 0.5),
        ({"type": ["boolean", "null"]}, True),
        ({"enum": ["b", "a"]}, "b"),
        ({"const": 4}, 4),
        ({"type": "null"}, None),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 1]),
        (
            {"anyOf": [{"type": "object", "properties": {"a": {"$ref": "#/$defs/n"}}}], "$defs": {"n": {"const": 1}}},
            {"a": 1},
        ),
    ],
)
def test_the_example_of_a_schema_is_the_smallest_that_fits(schema: dict[str, Any], document: Any) -> None:
    assert example(schema) == document
    json.dumps(document)
