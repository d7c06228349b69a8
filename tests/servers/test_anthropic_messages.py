"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anthropic
import anyio
import pytest
from anthropic.types import MessageParam, ToolParam

from tests.servers.anthropic_messages import AnthropicServer, anthropic_server
from tests.servers.chat import DEFAULT_REPLY, Calling
from tests.servers.faults import Fault

KEY = "sk-tests"
MODEL = "claude-haiku-5-5"
HELLO: list[MessageParam] = [{"role": "user", "content": "Hello there"}]
TOOLS: list[ToolParam] = [{"name": "book", "input_schema": {"type": "object", "properties": {}}}]


@pytest.fixture
async def server() -> AsyncIterator[AnthropicServer]:
    async with anthropic_server(api_key=KEY, models=(MODEL,)) as server:
        with anyio.fail_after(10):
            yield server


@pytest.fixture
async def client(server: AnthropicServer) -> AsyncIterator[anthropic.AsyncAnthropic]:
    async with anthropic.AsyncAnthropic(base_url=server.base_url, api_key=KEY, max_retries=0) as client:
        yield client


async def test_the_official_client_streams_words_and_leaves_thoughts_apart(
    server: AnthropicServer, client: anthropic.AsyncAnthropic
) -> None:
    server.thinks = True
    server.reply_with("Hola, ¿qué tal?")
    async with client.messages.stream(model=MODEL, max_tokens=100, system="Be brief.", messages=HELLO) as stream:
        assert [text async for text in stream.text_stream] == ["Hola,", " ¿qué", " tal?"]
        message = await stream.get_final_message()
    assert [block.type for block in message.content] == ["thinking", "text"]
    assert (message.stop_reason, message.usage.input_tokens, message.usage.output_tokens) == ("end_turn", 4, 3)


async def test_the_official_client_gets_a_whole_answer(client: anthropic.AsyncAnthropic) -> None:
    message: Any = await client.messages.create(model=MODEL, max_tokens=100, messages=HELLO)
    assert message.content[0].text == DEFAULT_REPLY


@pytest.mark.parametrize("streamed", [True, False])
async def test_the_official_client_puts_tool_calls_together(
    server: AnthropicServer, client: anthropic.AsyncAnthropic, streamed: bool
) -> None:
    server.reply_with(Calling((("book", '{"day": "next monday"}'), ("book", "{}")), "One moment."))
    message: Any
    if streamed:
        async with client.messages.stream(model=MODEL, max_tokens=100, messages=HELLO, tools=TOOLS) as stream:
            message = await stream.get_final_message()
    else:
        message = await client.messages.create(model=MODEL, max_tokens=100, messages=HELLO, tools=TOOLS)
    text, *calls = message.content
    assert (message.stop_reason, text.text) == ("tool_use", "One moment.")
    assert [(call.id, call.name, call.input) for call in calls] == [
        ("call_1", "book", {"day": "next monday"}),
        ("call_2", "book", {}),
    ]


async def test_the_official_client_asks_for_structured_output(
    server: AnthropicServer, client: anthropic.AsyncAnthropic
) -> None:
    schema: dict[str, object] = {"type": "object", "properties": {"points": {"type": "integer"}}}
    message: Any = await client.messages.create(
        model=MODEL,
        max_tokens=100,
        messages=HELLO,
        output_config={"format": {"type": "json_schema", "schema": schema}},
    )
    assert message.content[0].text == '{"points": 1}'


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.UNAUTHORIZED, anthropic.AuthenticationError),
        (Fault.UNPAID, anthropic.APIStatusError),
        (Fault.FORBIDDEN, anthropic.PermissionDeniedError),
        (Fault.UNKNOWN_MODEL, anthropic.NotFoundError),
        (Fault.BAD_REQUEST, anthropic.BadRequestError),
        (Fault.BUSY, anthropic.RateLimitError),
        (Fault.BROKEN, anthropic.InternalServerError),
        (Fault.OVERLOADED, anthropic.InternalServerError),
        (Fault.REFUSED, anthropic.APIConnectionError),
    ],
)
async def test_faults_are_the_official_clients_errors(
    server: AnthropicServer, client: anthropic.AsyncAnthropic, fault: Fault, error: type[anthropic.AnthropicError]
) -> None:
    server.fail_with(fault)
    with pytest.raises(error):
        await client.messages.create(model=MODEL, max_tokens=100, messages=HELLO)


async def test_an_error_in_the_middle_is_the_official_clients_error(
    server: AnthropicServer, client: anthropic.AsyncAnthropic
) -> None:
    server.fail_with(Fault.GAVE_UP)
    stream = await client.messages.create(model=MODEL, max_tokens=100, messages=HELLO, stream=True)
    with pytest.raises(anthropic.APIStatusError) as caught:
        _ = [event async for event in stream]
    assert caught.value.type == "overloaded_error"


async def test_a_wrong_key_and_an_unknown_model_are_refused(
    server: AnthropicServer, client: anthropic.AsyncAnthropic
) -> None:
    with pytest.raises(anthropic.AuthenticationError):
        await client.with_options(api_key="wrong").messages.create(model=MODEL, max_tokens=9, messages=HELLO)
    with pytest.raises(anthropic.NotFoundError):
        await client.messages.create(model="claude-0", max_tokens=9, messages=HELLO)
    assert [model.id async for model in client.models.list()] == [MODEL]


@pytest.mark.parametrize(
    "messages",
    [
        [{"role": "assistant", "content": "Hello?"}, {"role": "user", "content": "Hi"}],
        [*HELLO, {"role": "assistant", "content": "I am"}],
        [{"role": "user", "content": [{"type": "text", "text": " "}]}],
        [*HELLO, {"role": "assistant", "content": [{"type": "tool_use", "id": "a", "name": "b", "input": {}}]}, *HELLO],
    ],
)
async def test_a_dialogue_that_the_real_server_does_not_take_is_refused(
    client: anthropic.AsyncAnthropic, messages: Any
) -> None:
    with pytest.raises(anthropic.BadRequestError):
        await client.messages.create(model=MODEL, max_tokens=9, messages=messages)


async def test_the_server_sees_that_the_official_client_left(
    server: AnthropicServer, client: anthropic.AsyncAnthropic
) -> None:
    server.fail_with(Fault.STALL)
    stream = await client.messages.create(model=MODEL, max_tokens=100, messages=HELLO, stream=True)
    with anyio.move_on_after(0.2):
        async for _ in stream:
            pass
    await stream.close()
    await server.requests[0].http.over.wait()
    assert server.requests[0].closed_early
