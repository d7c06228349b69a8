"""What the suites of the port and of the wires do not ask of Anthropic's adapter."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest

from talktrack.domain.errors import ProviderRejected
from talktrack.ports.language import Message, Prompt, Usage, answer_json, answer_text
from talktrack.providers.anthropic.language import DEFAULT_MODEL, AnthropicLanguage
from talktrack.providers.anthropic.schema import within_reach
from talktrack.providers.anthropic.wire import read_event
from talktrack.providers.network.answers import Chunk, ServerGaveUp
from talktrack.providers.network.calls import CallPiece
from talktrack.providers.network.language import THINKING_TOKENS
from tests.servers.anthropic_messages import AnthropicServer, anthropic_server
from tests.servers.chat import DEFAULT_REPLY

PROMPT = Prompt((Message("user", "Hi"),), max_tokens=7, temperature=0.0, seed=3)
CLOSED = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False}


@pytest.fixture
async def server() -> AsyncIterator[AnthropicServer]:
    async with anthropic_server(api_key="k") as server:
        with anyio.fail_after(10):
            yield server


@pytest.fixture
async def model(server: AnthropicServer) -> AsyncIterator[AnthropicLanguage]:
    async with AnthropicLanguage(base_url=server.base_url, api_key="k") as model:
        yield model


async def test_the_request_is_what_the_messages_api_expects(server: AnthropicServer, model: AnthropicLanguage) -> None:
    await answer_text(model, Prompt((Message("system", "Be brief."), *PROMPT.messages), max_tokens=7, seed=3))
    assert server.requests[0].body == {
        "model": DEFAULT_MODEL,
        "max_tokens": 7,
        "system": "Be brief.",
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}],
        "stream": True,
        "thinking": {"type": "disabled"},
    }
    assert server.requests[0].http.headers["x-api-key"] == "k"


async def test_thoughts_are_no_text(server: AnthropicServer, model: AnthropicLanguage) -> None:
    server.thinks = True
    assert await answer_text(model, PROMPT) == DEFAULT_REPLY


async def test_a_model_is_kept_from_thinking_in_the_way_that_it_takes(
    server: AnthropicServer, model: AnthropicLanguage
) -> None:
    server.refused_fields = {"thinking.disabled"}
    for _ in range(2):
        assert await answer_text(model, PROMPT) == DEFAULT_REPLY
    kinds = [request.body["thinking"]["type"] for request in server.requests]
    assert kinds == ["disabled", "between_tools", "between_tools"], "it is asked once"


async def test_a_model_that_cannot_but_think_gets_room_for_it(
    server: AnthropicServer, model: AnthropicLanguage
) -> None:
    server.refused_fields = {"thinking.disabled", "thinking.between_tools"}
    assert await answer_text(model, PROMPT) == DEFAULT_REPLY
    body = server.requests[-1].body
    assert "thinking" not in body
    assert (body["output_config"], body["max_tokens"]) == ({"effort": "low"}, 7 + THINKING_TOKENS)


async def test_a_schema_that_is_too_much_is_left_out_for_this_prompt_alone(
    server: AnthropicServer, model: AnthropicLanguage
) -> None:
    server.refused_fields = {"output_config"}
    server.reply_with('{"a": "one"}')
    assert await answer_json(model, Prompt(PROMPT.messages, schema=CLOSED)) == {"a": "one"}
    server.refused_fields = set()
    assert await answer_json(model, Prompt(PROMPT.messages, schema=CLOSED)) == {"a": "text"}


async def test_a_request_that_is_simply_bad_is_refused_after_one_more_try(model: AnthropicLanguage) -> None:
    with pytest.raises(ProviderRejected):
        await answer_text(model, Prompt((Message("tool", "42", answers="nobody"),), schema=CLOSED))


@pytest.mark.parametrize(
    ("schema", "sent"),
    [
        (CLOSED, CLOSED),
        ({"type": "object", "properties": {"a": {"type": "integer", "minimum": 1, "default": 2}}},
         {"type": "object", "properties": {"a": {"type": "integer"}}, "additionalProperties": False}),
        ({"type": "array", "items": {"type": "string", "maxLength": 3}, "minItems": 2},
         {"type": "array", "items": {"type": "string"}}),
        ({"type": "array", "minItems": 1}, {"type": "array", "minItems": 1}),
        ({"oneOf": [{"type": "string", "pattern": "a"}, {"type": "null"}]},
         {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"$ref": "#/$defs/a", "$defs": {"a": {"enum": [1]}}}, {"$ref": "#/$defs/a", "$defs": {"a": {"enum": [1]}}}),
        ({"type": "object"}, {"type": "object"}),
    ],
)  # fmt: skip
def test_a_schema_loses_what_is_not_taken_and_is_closed(schema: dict[str, Any], sent: dict[str, Any]) -> None:
    assert within_reach(schema) == sent


@pytest.mark.parametrize(
    ("event", "chunk"),
    [
        ({"type": "ping"}, Chunk()),
        ({"type": "brand_new", "index": 1}, Chunk()),
        ({"type": "message_start", "message": {"usage": {"input_tokens": 3, "cache_read_input_tokens": 4}}},
         Chunk(usage=Usage(7, 0))),
        ({"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 5}},
         Chunk(finished=True, usage=Usage(0, 5))),
        ({"type": "message_delta", "delta": {"stop_reason": None}}, Chunk()),
        ({"type": "message_stop"}, Chunk(last=True)),
        ({"type": "content_block_start", "index": 0, "content_block": {"type": "redacted_thinking"}}, Chunk()),
        ({"type": "content_block_start", "index": 2,
          "content_block": {"type": "tool_use", "id": "t", "name": "book", "input": {}}},
         Chunk(calls=(CallPiece(2, "t", "book", ""),))),
        ({"type": "content_block_delta", "index": 2, "delta": {"type": "input_json_delta", "partial_json": '{"a'}},
         Chunk(calls=(CallPiece(2, "", "", '{"a'),))),
        ({"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "Hm"}}, Chunk()),
    ],
)  # fmt: skip
def test_an_event_tells_text_calls_end_and_usage(event: dict[str, Any], chunk: Chunk) -> None:
    assert read_event(json.dumps(event)) == chunk


@pytest.mark.parametrize(
    "data",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        '{"type": "content_block_delta", "index": 0}',
        '{"type": "content_block_start", "index": 0, "content_block": {"type": "tool_use", "id": "t"}}',
        '{"choices": []}',
    ],
)
def test_what_is_no_event_is_refused(data: str) -> None:
    with pytest.raises(ValueError):
        read_event(data)


def test_an_error_in_the_stream_is_the_servers_failure() -> None:
    with pytest.raises(ServerGaveUp):
        read_event('{"type": "error", "error": {"type": "overloaded_error"}}')
