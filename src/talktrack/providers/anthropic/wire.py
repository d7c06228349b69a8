"""What goes over the wire: the request of a prompt, and the events of its answer. Pure.

Protocol: https://platform.claude.com/docs/en/api/messages and https://platform.claude.com/docs/en/build-with-claude/streaming.
Models of today take no temperature and no seed, so none is sent.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any, Final

from talktrack.ports.language import Message, Prompt, ToolSpec, Usage
from talktrack.providers.anthropic.schema import within_reach
from talktrack.providers.network.answers import Chunk, ServerGaveUp, tokens
from talktrack.providers.network.calls import CallPiece
from talktrack.providers.network.dialogue import dialogue, instructions
from talktrack.providers.network.language import SCHEMA, THINKING_TOKENS

UNTHINKING: Final = ("disabled", "between_tools")
"""Ways to keep a model from thinking before it speaks, the best first; a model takes the one, the other or none."""


def request_body(prompt: Prompt, model: str, without: Collection[str] = ()) -> dict[str, Any]:
    """The JSON of a streaming request, without what the model does not take: ways not to think, or the schema."""
    body: dict[str, Any] = {
        "model": model,
        "max_tokens": prompt.max_tokens,
        "messages": [{"role": side, "content": list(_blocks(said))} for side, said in dialogue(prompt.messages)],
        "stream": True,
    }
    if system := instructions(prompt.messages):
        body["system"] = system
    if prompt.tools:
        body["tools"] = [_tool(tool) for tool in prompt.tools]
    config: dict[str, Any] = {}
    unthinking = next((way for way in UNTHINKING if way not in without), None)
    if unthinking is not None:
        body["thinking"] = {"type": unthinking}
    else:
        body["max_tokens"] += THINKING_TOKENS
        config["effort"] = "low"
    if prompt.schema is not None and SCHEMA not in without:
        config["format"] = {"type": "json_schema", "schema": within_reach(prompt.schema)}
    return {**body, "output_config": config} if config else body


def _blocks(said: list[Message]) -> Iterator[dict[str, Any]]:
    """Results of tools come first, as they have to: they stand right behind their calls."""
    for message in said:
        if message.role == "tool":
            yield {"type": "tool_result", "tool_use_id": message.answers, "content": message.text}
        elif message.text.strip():
            yield {"type": "text", "text": message.text}
        for call in message.calls:
            yield {"type": "tool_use", "id": call.id, "name": call.name, "input": call.arguments}


def _tool(tool: ToolSpec) -> dict[str, Any]:
    described = {"description": tool.description} if tool.description else {}
    return {"name": tool.name, **described, "input_schema": tool.parameters}


def complaint(body: dict[str, Any], error: bytes) -> str | None:
    """What a request should be tried without, by the error that it got; None where that would not help."""
    try:
        message = json.loads(error)["error"]["message"].lower()
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        message = ""
    if "thinking" in body and "thinking" in message:
        return str(body["thinking"]["type"])
    return SCHEMA if "format" in body.get("output_config", {}) else None


def read_event(data: str) -> Chunk:
    """Read one event. Thoughts are no text, and events of a kind that is not known tell nothing.

    Raises `ServerGaveUp`, and `ValueError` for what is no event of the protocol.
    """
    try:
        event = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    match event:
        case {"type": "error"}:
            raise ServerGaveUp
        case {"type": "message_start", "message": {"usage": usage}} | {"type": "message_delta", "usage": usage}:
            return Chunk(finished=_is_over(event), usage=_usage(usage))
        case {"type": "message_delta"}:
            return Chunk(finished=_is_over(event))
        case {"type": "content_block_start", "index": int(index), "content_block": dict(block)}:
            return _begun(index, block)
        case {"type": "content_block_delta", "index": int(index), "delta": dict(delta)}:
            return _grown(index, delta)
        case {"type": "message_stop"}:
            return Chunk(last=True)
        case {"type": str(kind)} if kind not in ("content_block_start", "content_block_delta"):
            return Chunk()
        case _:
            raise ValueError("no event")


def _begun(index: int, block: dict[str, Any]) -> Chunk:
    match block:
        case {"type": "tool_use", "id": str(id), "name": str(name)}:
            given = block.get("input")
            return Chunk(calls=(CallPiece(index, id, name, json.dumps(given) if given else ""),))
        case {"type": "tool_use"}:
            raise ValueError("a tool call without a name")
        case {"type": "text", "text": str(text)}:
            return Chunk(text)
        case _:
            return Chunk()


def _grown(index: int, delta: dict[str, Any]) -> Chunk:
    match delta:
        case {"type": "text_delta", "text": str(text)}:
            return Chunk(text)
        case {"type": "input_json_delta", "partial_json": str(json)}:
            return Chunk(calls=(CallPiece(index, "", "", json),))
        case {"type": "text_delta" | "input_json_delta"}:
            raise ValueError("a piece that is no text")
        case _:
            return Chunk()


def _is_over(event: dict[str, Any]) -> bool:
    match event:
        case {"delta": {"stop_reason": str()}}:
            return True
        case _:
            return False


def _usage(usage: Any) -> Usage | None:
    """What was read from a cache, or written to one, was part of the prompt."""
    if not isinstance(usage, dict):
        return None
    asked = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return Usage(tokens(usage, *asked), tokens(usage, "output_tokens"))
