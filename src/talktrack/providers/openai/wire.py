"""What goes over the wire: the request of a prompt, and the chunks of its answer. Pure.

Protocol: https://platform.openai.com/docs/api-reference/chat/create and, for Ollama, https://docs.ollama.com/api/openai-compatibility.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any, Final

from talktrack.ports.language import Message, Prompt, ToolCall, ToolSpec, Usage
from talktrack.providers.network.answers import Chunk, ServerGaveUp
from talktrack.providers.network.calls import CallPiece
from talktrack.providers.network.language import THINKING_TOKENS

DONE: Final = "[DONE]"
TOKEN_LIMITS: Final = ("max_completion_tokens", "max_tokens")
"""The two names of the token limit. OpenAI's reasoning models take only the first, Ollama only the second."""
OPTIONAL: Final = frozenset({*TOKEN_LIMITS, "temperature", "seed", "stream_options", "reasoning_effort"})
"""Fields that a request can do without where a model does not take them."""

_ALWAYS_THINKS: Final = "gpt-oss"
"""Models of this family reason before they speak, at least a little."""


def token_limits(host: str) -> tuple[str, str]:
    """The names of the token limit, the one to try first in front: the new one at OpenAI itself, else the old one."""
    new, old = TOKEN_LIMITS
    return (new, old) if host == "api.openai.com" or host.endswith(".api.openai.com") else (old, new)


def request_body(
    prompt: Prompt, model: str, limits: tuple[str, str], refused: Collection[str] = frozenset()
) -> dict[str, Any]:
    """The JSON of a streaming request, without the `refused` fields."""
    body: dict[str, Any] = {
        "model": model,
        "messages": [_message(message) for message in prompt.messages],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": prompt.temperature,
    }
    thinks = _ALWAYS_THINKS in model
    limit = next((name for name in limits if name not in refused), None)
    if limit is not None:
        body[limit] = prompt.max_tokens + (THINKING_TOKENS if thinks else 0)
    if thinks:
        body["reasoning_effort"] = "low"
    if prompt.seed is not None:
        body["seed"] = prompt.seed
    if prompt.schema is not None:
        body["response_format"] = {
            "type": "json_schema",
            "json_schema": {"name": "answer", "strict": is_strict(prompt.schema), "schema": prompt.schema},
        }
    if prompt.tools:
        body["tools"] = [_tool(tool) for tool in prompt.tools]
    return {name: value for name, value in body.items() if name not in refused}


def _message(message: Message) -> dict[str, Any]:
    match message.role:
        case "tool":
            return {"role": "tool", "tool_call_id": message.answers, "content": message.text}
        case "assistant" if message.calls:
            calls = [_asked(call) for call in message.calls]
            return {"role": "assistant", "content": message.text or None, "tool_calls": calls}
        case _:
            return {"role": message.role, "content": message.text}


def _asked(call: ToolCall) -> dict[str, Any]:
    arguments = json.dumps(call.arguments, ensure_ascii=False)
    return {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": arguments}}


def _tool(tool: ToolSpec) -> dict[str, Any]:
    described = {"name": tool.name, "description": tool.description, "parameters": tool.parameters}
    return {"type": "function", "function": described}


def is_strict(schema: Any) -> bool:
    """Whether OpenAI takes the schema as strict: every object requires all that it names and forbids the rest.

    Source: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas.
    """
    match schema:
        case list():
            return all(map(is_strict, schema))
        case {"type": "object"}:
            named = set(schema.get("properties", {}))
            closed = schema.get("additionalProperties") is False and set(schema.get("required", ())) == named
            return closed and all(map(is_strict, schema.values()))
        case dict():
            return all(map(is_strict, schema.values()))
        case _:
            return True


def refused_field(body: bytes) -> str | None:
    """The field that an error says the model does not take, or None."""
    try:
        error = json.loads(body)["error"]
        known = error["code"] in {"unsupported_parameter", "unsupported_value"} and error["param"] in OPTIONAL
        return str(error["param"]) if known else None
    except (ValueError, LookupError, TypeError, RecursionError):
        return None


def read_chunk(data: str) -> Chunk:
    """Read one event. Reasoning and refusals are no text.

    Raises `ServerGaveUp`, and `ValueError` for what is no chunk.
    """
    if data.strip() == DONE:
        return Chunk(finished=True, last=True)
    try:
        document = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    match document:
        case {"error": dict() | str()}:
            raise ServerGaveUp
        case {"choices": [dict(choice), *_]}:
            pass
        case {"choices": []} | {"usage": dict()}:
            choice = {}
        case _:
            raise ValueError("no choices")
    delta = choice.get("delta")
    match delta:
        case {"content": str(text)}:
            pass
        case {"content": content} if content is not None:
            raise ValueError("content that is no text")
        case _:
            text = ""
    finished = isinstance(choice.get("finish_reason"), str)
    return Chunk(text, tuple(_call_pieces(delta)), finished, usage=_usage(document.get("usage")))


def _call_pieces(delta: Any) -> Iterator[CallPiece]:
    """Raises `ValueError` for tool calls of another protocol."""
    match delta:
        case {"tool_calls": list(pieces)}:
            pass
        case {"tool_calls": calls} if calls is not None:
            raise ValueError("tool calls that are no list")
        case _:
            return
    for piece in pieces:
        match piece:
            case dict() if isinstance(function := piece.get("function") or {}, dict):
                index, id = piece.get("index"), piece.get("id")
                name, arguments = function.get("name"), function.get("arguments")
                yield CallPiece(index if isinstance(index, int) else None, _text(id), _text(name), _text(arguments))
            case _:
                raise ValueError("a tool call that is no function")


def _text(value: Any) -> str:
    """Raises `ValueError` for what is neither text nor absent."""
    if value is not None and not isinstance(value, str):
        raise ValueError("a part of a tool call that is no text")
    return value or ""


def _usage(usage: Any) -> Usage | None:
    match usage:
        case {"prompt_tokens": int(prompt), "completion_tokens": int(completion)}:
            return Usage(prompt, completion)
        case _:
            return None
