"""A real server on the loopback that speaks OpenAI's chat completions, with scripted replies and faults on demand.

In a test of the same loop:

    async with openai_chat_server() as server:
        server.reply_with("Hello.", "And goodbye.")       # one after the other; or a function of the messages
        ... OPENAI_BASE_URL = server.base_url ...
        assert server.requests[0].body["messages"][-1]["content"] == "Hi"

For a subprocess, a browser or another loop, on a thread of its own:

    with run_in_thread() as server: ...
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
from anyio.from_thread import start_blocking_portal

from tests.servers.http import Request, Response, http_server
from tests.servers.openai_faults import CONTENT_TYPES, STATUSES, Fault, Pause, Reset, strokes_of
from tests.servers.schema import example

JSON = {"Content-Type": "application/json"}
EVENTS = "text/event-stream; charset=utf-8"
DEFAULT_REPLY = "I see. Tell me more."

Messages = list[dict[str, Any]]


@dataclass(frozen=True)
class Calling:
    """A reply that calls functions: their names, and the arguments as the JSON text that is sent."""

    functions: tuple[tuple[str, str], ...]
    text: str = ""


Answer = str | Calling


@dataclass
class ChatRequest:
    """A request for a completion, and what became of it."""

    body: dict[str, Any]
    http: Request

    @property
    def closed_early(self) -> bool:
        """The client left before the end of the response."""
        return self.http.closed_early

    @property
    def messages(self) -> Messages:
        messages: Messages = self.body["messages"]
        return messages


@dataclass
class OpenAIChatServer:
    """What the server does, and what it saw. Everything may be changed while it runs."""

    base_url: str = ""
    """Ends in `/v1`."""
    api_key: str | None = None
    """Where set, requests need it; None takes everyone."""
    models: tuple[str, ...] | None = None
    """Where set, other models are unknown; None takes any name."""
    refused_fields: set[str] = field(default_factory=set)
    """Fields that the model says it does not take."""
    first_delay: float = 0.0
    """Seconds before the first piece."""
    piece_delay: float = 0.0
    """Seconds before each further piece."""
    requests: list[ChatRequest] = field(default_factory=list)
    """Every request for a completion whose body was JSON, also those that were refused."""
    _replies: deque[Answer] = field(default_factory=deque)
    _replier: Callable[[Messages], Answer] | None = None
    _fault: Fault | None = None
    _faults_left: int | None = None

    def reply_with(self, *replies: Answer | Callable[[Messages], Answer]) -> None:
        """Queue answers, each for one request; a function answers from then on whenever none is queued.

        With neither, a request with a schema gets the smallest document that fits it, and any other `DEFAULT_REPLY`.
        """
        for reply in replies:
            if callable(reply):
                self._replier = reply
            else:
                self._replies.append(reply)

    def fail_with(self, fault: Fault | None, *, times: int | None = None) -> None:
        """Break this many further answers in this way; None: all of them, until told otherwise. No fault heals it."""
        self._fault, self._faults_left = fault, times

    async def handle(self, request: Request, response: Response) -> None:
        match (request.method, request.path):
            case ("POST", "/v1/chat/completions"):
                await self._complete(request, response)
            case ("GET", "/v1/models") if not self._knows_key(request):
                await _send_error(response, 401, "Incorrect API key provided.", code="invalid_api_key")
            case ("GET", "/v1/models"):
                known = self.models or ("gpt-5.4-mini",)
                data = [{"id": name, "object": "model", "created": 0, "owned_by": "tests"} for name in known]
                await _send_json(response, {"object": "list", "data": data})
            case _:
                await _send_error(response, 404, f"Invalid URL ({request.method} {request.path})", code="unknown_url")

    async def _complete(self, request: Request, response: Response) -> None:
        try:
            body = json.loads(request.content)
        except ValueError:
            await _send_error(response, 400, "We could not parse the JSON body of your request.")
            return
        self.requests.append(ChatRequest(body, request))
        fault = self._next_fault()
        if fault in STATUSES:
            # The words echo what a real server may echo, so that tests can show that nobody repeats them.
            words = f"Refused: {request.headers.get('authorization')} said {request.content.decode()}"
            await _send_error(response, STATUSES[fault], words)
        elif fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await response.reset()
        elif refusal := self._refusal(request, body):
            await _send_error(response, **refusal)
        elif body.get("stream"):
            await self._stream(response, body, fault)
        else:
            await anyio.sleep(self.first_delay)
            await _send_json(response, _completion(body, self._reply(body)))

    def _refusal(self, request: Request, body: dict[str, Any]) -> dict[str, Any] | None:
        if not self._knows_key(request):
            return {"status": 401, "message": "Incorrect API key provided.", "code": "invalid_api_key"}
        if not isinstance(body.get("model"), str) or not body.get("messages"):
            return {"status": 400, "message": "You must provide a model and messages."}
        if self.models is not None and body["model"] not in self.models:
            return {"status": 404, "message": "The model does not exist.", "code": "model_not_found", "param": "model"}
        if {"max_tokens", "max_completion_tokens"} <= set(body):
            return {"status": 400, "message": "Setting both token limits is not supported."}
        for name in sorted(self.refused_fields & set(body)):
            return {"status": 400, "message": "Unsupported.", "code": "unsupported_parameter", "param": name}
        return None

    def _knows_key(self, request: Request) -> bool:
        return self.api_key is None or request.headers.get("authorization") == f"Bearer {self.api_key}"

    async def _stream(self, response: Response, body: dict[str, Any], fault: Fault | None) -> None:
        chunks = list(_chunks(body, self._reply(body)))
        delay = self.first_delay
        await response.begin(200, {"Content-Type": CONTENT_TYPES.get(fault, EVENTS), "Cache-Control": "no-cache"})
        for stroke in strokes_of(fault, chunks):
            match stroke:
                case bytes(data):
                    await anyio.sleep(delay)
                    await response.write(data)
                    delay = self.piece_delay
                case Pause(float(seconds)):
                    await anyio.sleep(seconds)
                case Pause():
                    await anyio.sleep_forever()
                case Reset():
                    await response.reset()
                    return
        await response.end()

    def _reply(self, body: dict[str, Any]) -> Answer:
        if self._replies:
            return self._replies.popleft()
        if self._replier is not None:
            return self._replier(body["messages"])
        schema = body.get("response_format", {}).get("json_schema", {}).get("schema")
        return DEFAULT_REPLY if schema is None else json.dumps(example(schema), ensure_ascii=False)

    def _next_fault(self) -> Fault | None:
        if self._faults_left is None:
            return self._fault
        self._faults_left -= 1
        return self._fault if self._faults_left >= 0 else None


@asynccontextmanager
async def openai_chat_server(
    *, api_key: str | None = None, models: tuple[str, ...] | None = None
) -> AsyncIterator[OpenAIChatServer]:
    """Serve in this loop as long as the context lasts."""
    server = OpenAIChatServer(api_key=api_key, models=models)
    async with http_server(server.handle) as origin:
        server.base_url = f"{origin}/v1"
        yield server


@contextmanager
def run_in_thread(*, api_key: str | None = None, models: tuple[str, ...] | None = None) -> Iterator[OpenAIChatServer]:
    """Serve on a thread as long as the context lasts; set replies and faults, and read requests, from outside."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(openai_chat_server(api_key=api_key, models=models)) as server,
    ):
        yield server


def pieces(text: str) -> list[str]:
    """The text word by word; joined again it is the same."""
    return re.findall(r"\s*\S+|\s+$", text)


def _chunks(body: dict[str, Any], reply: Answer) -> Iterator[dict[str, Any]]:
    """The chunks of a streamed reply, the last but one with the finish reason, the last with the usage if asked for."""

    def chunk(choices: list[dict[str, Any]], usage: dict[str, int] | None = None) -> dict[str, Any]:
        head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 0, "model": body["model"]}
        return {**head, "choices": choices, "usage": usage}

    def delta(content: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
        return chunk([{"index": 0, "delta": content, "logprobs": None, "finish_reason": finish}])

    yield delta({"role": "assistant", "content": ""})
    for piece in pieces(_text(reply)):
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


def _text(reply: Answer) -> str:
    return reply if isinstance(reply, str) else reply.text


def _calls(reply: Answer) -> list[dict[str, Any]]:
    functions = reply.functions if isinstance(reply, Calling) else ()
    return [
        {"id": f"call_{number}", "type": "function", "function": {"name": name, "arguments": arguments}}
        for number, (name, arguments) in enumerate(functions, start=1)
    ]


def _completion(body: dict[str, Any], reply: Answer) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": _text(reply) or None, "refusal": None}
    if calls := _calls(reply):
        message["tool_calls"] = calls
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 0,
        "model": body["model"],
        "choices": [
            {"index": 0, "message": message, "logprobs": None, "finish_reason": "tool_calls" if calls else "stop"}
        ],
        "usage": _usage(body, reply),
    }


def _usage(body: dict[str, Any], reply: Answer) -> dict[str, int]:
    """A word is a token here."""
    asked = sum(len(str(message["content"] or "").split()) for message in body["messages"])
    said = len(_text(reply).split())
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}


async def _send_json(response: Response, document: dict[str, Any], status: int = 200) -> None:
    await response.whole(status, json.dumps(document).encode(), JSON)


async def _send_error(
    response: Response, status: int, message: str, *, code: str | None = None, param: str | None = None
) -> None:
    kind = "invalid_request_error" if status < 500 else "server_error"
    document = {"error": {"message": message, "type": kind, "param": param, "code": code}}
    headers = {**JSON, "Retry-After": "1"} if status == 429 else JSON
    await response.whole(status, json.dumps(document).encode(), headers)
