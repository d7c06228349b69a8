"""What servers that play a language model share: scripted replies, faults on demand, and what they saw.

In a test of the same loop (`openai_chat_server` and its like open one):

    async with openai_chat_server() as server:
        server.reply_with("Hello.", "And goodbye.")       # one after the other; or a function of the messages
        ... OPENAI_BASE_URL = server.base_url ...
        assert server.requests[0].body["messages"][-1]["content"] == "Hi"

For a subprocess, a browser or another loop, on a thread of its own:

    with run_in_thread(openai_chat_server) as server: ...
"""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

import anyio
from anyio.from_thread import start_blocking_portal

from tests.servers.faults import CONTENT_TYPES, STATUSES, Fault, Pause, Reset, Script, strokes_of
from tests.servers.http import Request, Response

JSON = {"Content-Type": "application/json"}
EVENTS = "text/event-stream; charset=utf-8"
DEFAULT_REPLY = "I see. Tell me more."

Messages = list[dict[str, Any]]
S = TypeVar("S")


@dataclass(frozen=True)
class Calling:
    """A reply that calls functions: their names, and the arguments as the JSON text that is sent."""

    functions: tuple[tuple[str, str], ...]
    text: str = ""


Answer = str | Calling


@dataclass
class ChatRequest:
    """A request for an answer, and what became of it."""

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


@dataclass(frozen=True)
class Refusal:
    """Why a request is not answered."""

    status: int
    message: str
    code: str | None = None
    param: str | None = None


@dataclass
class ChatServer(ABC):
    """What the server does, and what it saw. Everything may be changed while it runs."""

    overloaded: ClassVar[int] = STATUSES[Fault.OVERLOADED]

    base_url: str = ""
    """As its clients take it."""
    api_key: str | None = None
    """Where set, requests need it; None takes everyone."""
    models: tuple[str, ...] | None = None
    """Where set, other models are unknown; None takes any name."""
    refused_fields: set[str] = field(default_factory=set)
    """What the model says it does not take."""
    first_delay: float = 0.0
    """Seconds before the first piece."""
    piece_delay: float = 0.0
    """Seconds before each further piece."""
    requests: list[ChatRequest] = field(default_factory=list)
    """Every request for an answer whose body was JSON, also those that were refused."""
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

    # --- what the protocol says ------------------------------------------------------------------------------------

    @abstractmethod
    def key_of(self, request: Request) -> str:
        """The key that a request brings."""

    @abstractmethod
    def messages_of(self, body: dict[str, Any]) -> Messages: ...

    @abstractmethod
    def refusal_of(self, request: Request, body: dict[str, Any]) -> Refusal | None:
        """Why this request is no good; its key is."""

    @abstractmethod
    def default_reply(self, body: dict[str, Any]) -> str: ...

    @abstractmethod
    def script(self, body: dict[str, Any], reply: Answer) -> Script: ...

    @abstractmethod
    def whole(self, body: dict[str, Any], reply: Answer) -> dict[str, Any]:
        """The answer to a request that does not stream."""

    @abstractmethod
    def error(self, refusal: Refusal) -> dict[str, Any]: ...

    def wrong_key(self) -> Refusal:
        return Refusal(401, "Incorrect API key provided.", code="invalid_api_key")

    # --- answering -------------------------------------------------------------------------------------------------

    def knows_key(self, request: Request) -> bool:
        return self.api_key is None or self.key_of(request) == self.api_key

    async def answer(self, request: Request, response: Response, *, streams: bool | None = None) -> None:
        """Answer a request; one that does not say by its address whether it streams says so in its body."""
        try:
            body = json.loads(request.content)
        except ValueError:
            await self.refuse(response, Refusal(400, "We could not parse the JSON body of your request."))
            return
        self.requests.append(ChatRequest(body, request))
        fault = self._next_fault()
        if fault is Fault.UNAUTHORIZED:
            await self.refuse(response, self.wrong_key())
        elif fault in STATUSES:
            # The words echo what a real server may echo, so that tests can show that nobody repeats them.
            words = f"Refused: {self.key_of(request)} said {self.messages_of(body)}"
            status = self.overloaded if fault is Fault.OVERLOADED else STATUSES[fault]
            await self.refuse(response, Refusal(status, words))
        elif fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await response.reset()
        elif not self.knows_key(request):
            await self.refuse(response, self.wrong_key())
        elif refusal := self.refusal_of(request, body):
            await self.refuse(response, refusal)
        elif body.get("stream") if streams is None else streams:
            await self._stream(response, body, fault)
        else:
            await anyio.sleep(self.first_delay)
            await send_json(response, self.whole(body, self._reply(body)))

    async def refuse(self, response: Response, refusal: Refusal) -> None:
        headers = {**JSON, "Retry-After": "1"} if refusal.status == 429 else JSON
        await response.whole(refusal.status, json.dumps(self.error(refusal)).encode(), headers)

    async def _stream(self, response: Response, body: dict[str, Any], fault: Fault | None) -> None:
        script = self.script(body, self._reply(body))
        delay = self.first_delay
        await response.begin(200, {"Content-Type": CONTENT_TYPES.get(fault, EVENTS), "Cache-Control": "no-cache"})
        for stroke in strokes_of(fault, script):
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
            return self._replier(self.messages_of(body))
        return self.default_reply(body)

    def _next_fault(self) -> Fault | None:
        if self._faults_left is None:
            return self._fault
        self._faults_left -= 1
        return self._fault if self._faults_left >= 0 else None


@contextmanager
def run_in_thread(opens: Callable[..., AbstractAsyncContextManager[S]], **options: Any) -> Iterator[S]:
    """Serve on a thread as long as the context lasts; set replies and faults, and read requests, from outside."""
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(opens(**options)) as server:
        yield server


def pieces(text: str) -> list[str]:
    """The text word by word; joined again it is the same."""
    return re.findall(r"\s*\S+|\s+$", text)


def text_of(reply: Answer) -> str:
    return reply if isinstance(reply, str) else reply.text


def functions_of(reply: Answer) -> list[tuple[str, str, str]]:
    """Id, name and arguments of each function that is called."""
    functions = reply.functions if isinstance(reply, Calling) else ()
    return [(f"call_{number}", name, arguments) for number, (name, arguments) in enumerate(functions, start=1)]


def count(text: object) -> int:
    """Tokens; a word is one here."""
    return len(str(text or "").split())


async def send_json(response: Response, document: dict[str, Any], status: int = 200) -> None:
    await response.whole(status, json.dumps(document).encode(), JSON)
