from __future__ import annotations

import json
from typing import Any

import pytest

from talktrack.ports.language import Message, Prompt, Usage
from talktrack.providers.network.answers import Chunk, ServerGaveUp
from talktrack.providers.network.calls import CallPiece
from talktrack.providers.openai.wire import (
    is_strict,
    read_chunk,
    refused_field,
    request_body,
    token_limits,
)

PROMPT = Prompt((Message("system", "Be brief."), Message("user", "Hola")), max_tokens=50, temperature=0.2)
CLOSED = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}


@pytest.mark.parametrize(
    ("host", "first"),
    [
        ("api.openai.com", "max_completion_tokens"),
        ("eu.api.openai.com", "max_completion_tokens"),
        ("127.0.0.1", "max_tokens"),
        ("api.groq.com", "max_tokens"),
        ("api.openai.com.example.org", "max_tokens"),
    ],
)
def test_the_token_limit_has_its_new_name_at_openai_and_its_old_one_elsewhere(host: str, first: str) -> None:
    assert token_limits(host)[0] == first


def test_a_request_streams_and_asks_for_the_usage() -> None:
    assert request_body(PROMPT, "m", token_limits("localhost")) == {
        "model": "m",
        "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hola"}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0.2,
        "max_tokens": 50,
    }


def test_a_seed_is_sent_where_one_is_wished_for_even_nought() -> None:
    assert request_body(Prompt(PROMPT.messages, seed=0), "m", token_limits(""))["seed"] == 0


def test_a_schema_becomes_the_response_format() -> None:
    body = request_body(Prompt(PROMPT.messages, schema=CLOSED), "m", token_limits(""))
    assert body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "answer", "strict": True, "schema": CLOSED},
    }


def test_refused_fields_are_left_out_and_the_token_limit_changes_its_name() -> None:
    limits = token_limits("localhost")
    body = request_body(PROMPT, "m", limits, {"temperature", "max_tokens"})
    assert "temperature" not in body
    assert "max_tokens" not in body
    assert body["max_completion_tokens"] == 50
    assert not set(limits) & set(request_body(PROMPT, "m", limits, set(limits)))


@pytest.mark.parametrize(
    ("schema", "strict"),
    [
        (CLOSED, True),
        ({"type": "object"}, False),
        ({**CLOSED, "additionalProperties": True}, False),
        ({**CLOSED, "required": []}, False),
        ({"type": "array", "items": CLOSED}, True),
        ({"type": "array", "items": {"type": "object", "properties": {}}}, False),
        ({"anyOf": [CLOSED, {"type": "null"}]}, True),
        ({**CLOSED, "properties": {"a": {"type": "object"}}}, False),
        ({"$ref": "#/$defs/a", "$defs": {"a": {**CLOSED, "required": []}}}, False),
    ],
)
def test_only_a_schema_that_openai_takes_as_strict_is_sent_as_strict(schema: dict[str, Any], strict: bool) -> None:
    assert is_strict(schema) is strict


@pytest.mark.parametrize(
    ("document", "chunk"),
    [
        ({"choices": [{"delta": {"content": "Hi"}, "finish_reason": None}]}, Chunk("Hi")),
        ({"choices": [{"delta": {"role": "assistant"}}]}, Chunk()),
        (
            {"choices": [{"delta": {"content": None, "tool_calls": [{"index": 0}]}}]},
            Chunk(calls=(CallPiece(0, "", "", ""),)),
        ),
        ({"choices": [{"delta": {"reasoning_content": "Hmm", "reasoning": "Hmm"}}]}, Chunk()),
        ({"choices": [{"delta": {"refusal": "No."}}]}, Chunk()),
        ({"choices": [{"delta": {}, "finish_reason": "stop"}]}, Chunk(finished=True)),
        ({"choices": [{"delta": {"content": "."}, "finish_reason": "length"}]}, Chunk(".", finished=True)),
        ({"choices": [], "prompt_filter_results": []}, Chunk()),
        ({"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 4}}, Chunk(usage=Usage(3, 4))),
        ({"usage": {"prompt_tokens": 3, "completion_tokens": 4}}, Chunk(usage=Usage(3, 4))),
        ({"choices": [], "usage": {"prompt_tokens": None}}, Chunk()),
        ({"choices": [{"delta": {"content": "Hi"}}], "error": None}, Chunk("Hi")),
    ],
)
def test_a_chunk_tells_text_end_and_usage(document: dict[str, Any], chunk: Chunk) -> None:
    assert read_chunk(json.dumps(document)) == chunk


def test_done_is_the_last_chunk() -> None:
    assert read_chunk(" [DONE]") == Chunk(finished=True, last=True)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "{",
        "[]",
        "null",
        '"text"',
        "{}",
        '{"object": "ping"}',
        '{"choices": null}',
        '{"choices": [7]}',
        "[" * 100_000,
        '{"choices": [{"delta": {"content": 42}}]}',
        '{"choices": [{"delta": {"content": ["Hi"]}}]}',
    ],
)
def test_what_is_no_chunk_is_refused(data: str) -> None:
    with pytest.raises(ValueError):
        read_chunk(data)


@pytest.mark.parametrize(
    "calls",
    ["book", [1], [{"function": [1]}], [{"function": {"name": 3}}], [{"function": {"name": "a", "arguments": {}}}]],
)
def test_calls_of_another_protocol_are_no_chunk(calls: object) -> None:
    with pytest.raises(ValueError):
        read_chunk(json.dumps({"choices": [{"delta": {"tool_calls": calls}}]}))


@pytest.mark.parametrize("data", ['{"error": {"message": "out of memory"}}', '{"error": "overloaded", "choices": []}'])
def test_an_error_in_the_stream_is_the_servers_failure(data: str) -> None:
    with pytest.raises(ServerGaveUp):
        read_chunk(data)


@pytest.mark.parametrize(
    ("error", "field"),
    [
        ({"code": "unsupported_parameter", "param": "max_tokens"}, "max_tokens"),
        ({"code": "unsupported_value", "param": "temperature"}, "temperature"),
        ({"code": "unsupported_value", "param": "messages"}, None),
        ({"code": "invalid_api_key", "param": "temperature"}, None),
        ({"code": ["unsupported_value"], "param": {}}, None),
        ("bad request", None),
        (None, None),
    ],
)
def test_only_a_field_that_a_request_can_do_without_counts_as_refused(error: Any, field: str | None) -> None:
    assert refused_field(json.dumps({"error": error}).encode()) == field


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"\xff", b"[" * 100_000])
def test_an_unreadable_error_refuses_no_field(body: bytes) -> None:
    assert refused_field(body) is None
