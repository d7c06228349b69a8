"""A real server on the loopback that speaks OpenAI's chat completions; see `tests/servers/chat.py`."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

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

DONE = b"data: [DONE]\n\n"


@dataclass
class OpenAIChatServer(ChatServer):
    """`base_url` ends in `/v1`."""

    prefix: str = ""
    """What paths begin with, before `/v1`."""

    async def handle(self, request: Request, response: Response) -> None:
        match (request.method, request.path.removeprefix(self.prefix)):
            case ("POST", "/v1/chat/completions"):
                await self.answer(request, response)
            case ("GET", "/v1/models") if not self.knows_key(request):
                await self.refuse(response, self.wrong_key())
            case ("GET", "/v1/models"):
                known = self.models or ("gpt-5.4-mini",)
                data = [{"id": name, "object": "model", "created": 0, "owned_by": "tests"} for name in known]
                await send_json(response, {"object": "list", "data": data})
            case _:
                words = f"Invalid URL ({request.method} {request.path})"
                await self.refuse(response, Refusal(404, words, code="unknown_url"))

    def key_of(self, request: Request) -> str:
        return request.headers.get("authorization", "").removeprefix("Bearer ")

    def messages_of(self, body: dict[str, Any]) -> Messages:
        messages: Messages = body["messages"]
        return messages

    def refusal_of(self, request: Request, body: dict[str, Any]) -> Refusal | None:
        if not isinstance(body.get("model"), str) or not body.get("messages"):
            return Refusal(400, "You must provide a model and messages.")
        if self.models is not None and body["model"] not in self.models:
            return Refusal(404, "The model does not exist.", code="model_not_found", param="model")
        if {"max_tokens", "max_completion_tokens"} <= set(body):
            return Refusal(400, "Setting both token limits is not supported.")
        for name in sorted(self.refused_fields & set(body)):
            return Refusal(400, "Unsupported.", code="unsupported_parameter", param=name)
        return None

    def default_reply(self, body: dict[str, Any]) -> str:
        schema = body.get("response_format", {}).get("json_schema", {}).get("schema")
        return DEFAULT_REPLY if schema is None else json.dumps(example(schema), ensure_ascii=False)

    def script(self, body: dict[str, Any], reply: Answer) -> Script:
        head, *chunks = _chunks(body, reply)
        finishing = {Fault.FILTERED: "content_filter", Fault.TOO_SHORT: "length"}

        def wordless(fault: Fault) -> list[bytes]:
            choice = {"index": 0, "delta": {}, "finish_reason": finishing.get(fault, "stop")}
            return [event(head), event({**head, "choices": [choice]}), DONE]

        return Script(
            head=[event(head)],
            pieces=[event(chunk) for chunk in chunks],
            end=DONE,
            wordless=wordless,
            vacant=[*(event({**chunk, "choices": []}) for chunk in [head, *chunks]), DONE],
            gave_up=event({"error": {"message": "CUDA out of memory", "code": 500}}),
            strange=event({"choices": [{"delta": {"content": 42}}]}),
        )

    def whole(self, body: dict[str, Any], reply: Answer) -> dict[str, Any]:
        message: dict[str, Any] = {"role": "assistant", "content": text_of(reply) or None, "refusal": None}
        if calls := _calls(reply):
            message["tool_calls"] = calls
        finish = "tool_calls" if calls else "stop"
        return {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 0,
            "model": body["model"],
            "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": finish}],
            "usage": _usage(body, reply),
        }

    def error(self, refusal: Refusal) -> dict[str, Any]:
        kind = "invalid_request_error" if refusal.status < 500 else "server_error"
        return {"error": {"message": refusal.message, "type": kind, "param": refusal.param, "code": refusal.code}}


@asynccontextmanager
async def openai_chat_server(
    *, api_key: str | None = None, models: tuple[str, ...] | None = None
) -> AsyncIterator[OpenAIChatServer]:
    """Serve in this loop as long as the context lasts."""
    server = OpenAIChatServer(api_key=api_key, models=models)
    async with http_server(server.handle) as origin:
        server.base_url = f"{origin}/v1"
        yield server


def _chunks(body: dict[str, Any], reply: Answer) -> Iterator[dict[str, Any]]:
    """The chunks of a streamed reply, the last but one with the finish reason, the last with the usage if asked for."""

    def chunk(choices: list[dict[str, Any]], usage: dict[str, int] | None = None) -> dict[str, Any]:
        head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 0, "model": body["model"]}
        return {**head, "choices": choices, "usage": usage}

    def delta(content: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
        return chunk([{"index": 0, "delta": content, "logprobs": None, "finish_reason": finish}])

    yield delta({"role": "assistant", "content": ""})
    for piece in pieces(text_of(reply)):
        yield delta({"content": piece})
    calls = _calls(reply)
    for index, call in enumerate(calls):
        head = {**call, "function": {**call["function"], "arguments": ""}}
        yield delta({"tool_calls": [{"index": index, **head}]})
        for piece in pieces(call["function"]["arguments"]):
            yield delta({"tool_calls": [{"index": index, "function": {"arguments": piece}}]})
    yield delta({}, "tool_calls" if calls else "stop")
    if (body.get("stream_options") or {}).get("include_usage"):
        yield chunk([], _usage(body, reply))


def _calls(reply: Answer) -> list[dict[str, Any]]:
    return [
        {"id": id, "type": "function", "function": {"name": name, "arguments": arguments}}
        for id, name, arguments in functions_of(reply)
    ]


def _usage(body: dict[str, Any], reply: Answer) -> dict[str, int]:
    asked = sum(count(message["content"]) for message in body["messages"])
    said = count(text_of(reply))
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}
