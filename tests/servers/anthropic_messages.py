"""A real server on the loopback that speaks Anthropic's Messages API; see `tests/servers/chat.py`.

`refused_fields` may hold `thinking.disabled`, `thinking.between_tools` and `output_config`.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, ClassVar

from tests.servers.chat import (
    DEFAULT_REPLY,
    Answer,
    ChatServer,
    Messages,
    Refusal,
    count,
    functions_of,
    pieces,
    send_json,
    text_of,
)
from tests.servers.faults import Fault, Script, event
from tests.servers.http import Request, Response, http_server
from tests.servers.schema import example

TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    429: "rate_limit_error",
    529: "overloaded_error",
}
VERSIONS = ("2023-06-01", "2026-10-21")
SIGNATURE = "EqQBCgIYAhIM1gbcDa9GJwZA2b3h"
STOP = ("message_stop", {"type": "message_stop"})


@dataclass
class AnthropicServer(ChatServer):
    """`base_url` is an origin."""

    overloaded: ClassVar[int] = 529

    thinks: bool = False
    """Whether answers begin with a thought."""

    async def handle(self, request: Request, response: Response) -> None:
        match (request.method, request.path.partition("?")[0]):
            case (_, "/v1/messages" | "/v1/models") if request.headers.get("anthropic-version") not in VERSIONS:
                await self.refuse(response, Refusal(400, "anthropic-version: header is required"))
            case ("POST", "/v1/messages"):
                await self.answer(request, response)
            case ("GET", "/v1/models") if not self.knows_key(request):
                await self.refuse(response, self.wrong_key())
            case ("GET", "/v1/models"):
                known = self.models or ("claude-haiku-5-5",)
                data = [{"id": name, "type": "model", "display_name": name} for name in known]
                await send_json(response, {"data": data, "has_more": False, "first_id": known[0], "last_id": known[-1]})
            case _:
                await self.refuse(response, Refusal(404, "Not Found"))

    def key_of(self, request: Request) -> str:
        bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
        return request.headers.get("x-api-key", bearer)

    def messages_of(self, body: dict[str, Any]) -> Messages:
        messages: Messages = body["messages"]
        return messages

    def refusal_of(self, request: Request, body: dict[str, Any]) -> Refusal | None:
        if self.models is not None and body.get("model") not in self.models:
            return Refusal(404, f"model: {body.get('model')}")
        if unknown := set(body) - FIELDS:
            return Refusal(400, f"{min(unknown)}: Extra inputs are not permitted")
        if not isinstance(body.get("max_tokens"), int):
            return Refusal(400, "max_tokens: Field required")
        if (thinking := body.get("thinking")) and f"thinking.{thinking['type']}" in self.refused_fields:
            return Refusal(400, f'"thinking.type.{thinking["type"]}" is not supported for this model.')
        if "format" in body.get("output_config", {}) and "output_config" in self.refused_fields:
            return Refusal(400, "The compiled grammar is too large.")
        wrong = next(_wrong_in(body.get("messages")), None)
        return Refusal(400, wrong) if wrong else None

    def default_reply(self, body: dict[str, Any]) -> str:
        schema = body.get("output_config", {}).get("format", {}).get("schema")
        return DEFAULT_REPLY if schema is None else json.dumps(example(schema), ensure_ascii=False)

    def script(self, body: dict[str, Any], reply: Answer) -> Script:
        start = _start(body)
        head, rest = [start, ("ping", {"type": "ping"})], [*self._blocks(reply), _over(reply)]
        while rest and rest[0][1].get("delta", {}).get("type") != "text_delta" and len(rest) > 1:
            head.append(rest.pop(0))

        def wordless(fault: Fault) -> list[bytes]:
            reasons = {Fault.FILTERED: "refusal", Fault.TOO_SHORT: "max_tokens"}
            return _sent([start, _over("", reasons.get(fault, "end_turn")), STOP])

        overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "CUDA out of memory"}}
        strange = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": 42}}
        return Script(
            head=_sent(head),
            pieces=_sent(rest),
            end=event(STOP[1], STOP[0]),
            wordless=wordless,
            vacant=_sent([start, STOP]),
            gave_up=event(overloaded, "error"),
            strange=event(strange, "content_block_delta"),
        )

    def whole(self, body: dict[str, Any], reply: Answer) -> dict[str, Any]:
        content: list[dict[str, Any]] = [{"type": "text", "text": text_of(reply)}] if text_of(reply) else []
        content += [
            {"type": "tool_use", "id": id, "name": name, "input": json.loads(arguments)}
            for id, name, arguments in functions_of(reply)
        ]
        message = _start(body)[1]["message"]
        usage = {**message["usage"], "output_tokens": count(text_of(reply))}
        return {**message, "content": content, "stop_reason": _reason(reply), "usage": usage}

    def error(self, refusal: Refusal) -> dict[str, Any]:
        kind = TYPES.get(refusal.status, "api_error")
        return {"type": "error", "error": {"type": kind, "message": refusal.message}, "request_id": "req_1"}

    def _blocks(self, reply: Answer) -> Iterator[tuple[str, dict[str, Any]]]:
        index = 0
        if self.thinks:
            thought = [{"type": "thinking_delta", "thinking": piece} for piece in pieces("They want a price. Dodge.")]
            yield from _block(index, {"type": "thinking", "thinking": "", "signature": ""}, thought)
            index += 1
        if text := text_of(reply):
            deltas = [{"type": "text_delta", "text": piece} for piece in pieces(text)]
            yield from _block(index, {"type": "text", "text": ""}, deltas)
            index += 1
        for number, (id, name, arguments) in enumerate(functions_of(reply), start=index):
            sliced = pieces(arguments) if arguments != "{}" else [""]
            deltas = [{"type": "input_json_delta", "partial_json": piece} for piece in sliced]
            yield from _block(number, {"type": "tool_use", "id": id, "name": name, "input": {}}, deltas)


FIELDS = {"max_tokens", "messages", "model", "output_config", "stream", "system", "thinking", "tools", "tool_choice"}
"""What a request may hold, as far as this server knows it; a temperature is none of it."""


@asynccontextmanager
async def anthropic_server(
    *, api_key: str | None = None, models: tuple[str, ...] | None = None
) -> AsyncIterator[AnthropicServer]:
    """Serve in this loop as long as the context lasts."""
    server = AnthropicServer(api_key=api_key, models=models)
    async with http_server(server.handle) as origin:
        server.base_url = origin
        yield server


def _wrong_in(messages: Any) -> Iterator[str]:
    """What the real server finds wrong in a dialogue."""
    if not messages:
        yield "messages: at least one message is required"
        return
    if messages[0]["role"] != "user":
        yield 'messages: first message must use the "user" role'
    if messages[-1]["role"] != "user":
        yield "This model does not support assistant message prefill."
    asked: set[str] = set()
    for message in messages:
        blocks = _content(message)
        if any(block["type"] == "text" and not block["text"].strip() for block in blocks):
            yield "messages: text content blocks must contain non-whitespace text"
        if asked != {block["tool_use_id"] for block in blocks if block["type"] == "tool_result"}:
            yield "tool_use ids were found without tool_result blocks immediately after"
        asked = {block["id"] for block in blocks if block["type"] == "tool_use"}


def _content(message: dict[str, Any]) -> list[dict[str, Any]]:
    content = message["content"]
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def _start(body: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    asked = count(body.get("system"))
    for message in body["messages"]:
        asked += sum(count(block.get("text")) for block in _content(message))
    message = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": body["model"],
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": asked, "output_tokens": 1},
    }
    return "message_start", {"type": "message_start", "message": message}


def _block(index: int, block: dict[str, Any], deltas: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    start, delta, stop = "content_block_start", "content_block_delta", "content_block_stop"
    yield start, {"type": start, "index": index, "content_block": block}
    for each in deltas:
        yield delta, {"type": delta, "index": index, "delta": each}
    if block["type"] == "thinking":
        signature = {"type": "signature_delta", "signature": SIGNATURE}
        yield delta, {"type": delta, "index": index, "delta": signature}
    yield stop, {"type": stop, "index": index}


def _reason(reply: Answer) -> str:
    return "tool_use" if functions_of(reply) else "end_turn"


def _over(reply: Answer, reason: str | None = None) -> tuple[str, dict[str, Any]]:
    delta = {"stop_reason": reason or _reason(reply), "stop_sequence": None}
    usage = {"output_tokens": count(text_of(reply))}
    return "message_delta", {"type": "message_delta", "delta": delta, "usage": usage}


def _sent(events: list[tuple[str, dict[str, Any]]]) -> list[bytes]:
    return [event(data, name) for name, data in events]
