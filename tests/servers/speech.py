"""What servers that play a speech service share: they keep what they were asked, and break on demand."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import parse_qsl, urlsplit

import anyio
from anyio.abc import SocketStream

from tests.servers.deepgram_faults import STATUSES, Fault
from tests.servers.http import Request, Response, http_server, reset_connection

JSON = {"Content-Type": "application/json"}


@dataclass
class SpeechServer(ABC):
    """What the server does, and what it saw. Everything may be changed while it runs."""

    base_url: str = ""
    api_key: str | None = None
    """Where set, requests need it; None takes everyone."""
    piece_delay: float = 0.0
    """Seconds before each piece of sound."""
    understood: str | None = None
    """What every recording in which something can be heard is taken for; None reads tones."""
    requests: list[Request] = field(default_factory=list)
    """Every request, those for sockets too."""
    _fault: Fault | None = None
    _faults_left: int | None = None
    _broken_path: str = ""

    def fail_with(self, fault: Fault | None, *, times: int | None = None, path: str = "") -> None:
        """Break this many further answers in this way; None: all of them, until told otherwise. No fault heals it.

        `path` breaks only what is asked of that path.
        """
        self._fault, self._faults_left, self._broken_path = fault, times, path

    async def handle(self, request: Request, response: Response) -> None:
        """A request that wants no socket."""
        self.requests.append(request)
        fault = self._next_fault(request)
        if fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await response.reset()
        elif fault is Fault.HTML:
            await response.whole(200, b"<!doctype html><title>Sign in</title>", {"Content-Type": "text/html"})
        elif refusal := self._refusal(request, fault):
            await response.whole(*refusal, JSON)
        else:
            await self._answer(request, response, fault)

    async def upgrade(self, request: Request, stream: SocketStream) -> None:
        """A request for a socket."""
        self.requests.append(request)
        fault = self._next_fault(request)
        if fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await reset_connection(stream)
        elif fault is Fault.HTML:
            await stream.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>")
        elif refusal := self._refusal(request, fault):
            status, body = refusal
            head = f"HTTP/1.1 {status} No\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
            await stream.send(head.encode() + body)
        else:
            await self._listen(request, stream, fault)

    @abstractmethod
    def key_of(self, request: Request) -> str:
        """The key that came with it."""

    @abstractmethod
    def error(self, status: int, message: str) -> bytes:
        """The body of a refusal."""

    @abstractmethod
    async def _answer(self, request: Request, response: Response, fault: Fault | None) -> None: ...

    async def _listen(self, request: Request, stream: SocketStream, fault: Fault | None) -> None:
        """A server that takes no sockets lets nobody in."""
        await reset_connection(stream)

    def _refusal(self, request: Request, fault: Fault | None) -> tuple[int, bytes] | None:
        key = self.key_of(request)
        if fault in STATUSES:
            # The words echo what a real server may echo, so that tests can show that nobody repeats them.
            said = f"Refused: {key} said {request.content.decode('latin-1')[:200]}"
            return STATUSES[fault], self.error(STATUSES[fault], said)
        if self.api_key is not None and key != self.api_key:
            return 401, self.error(401, "Invalid API key.")
        return None

    def _next_fault(self, request: Request) -> Fault | None:
        if self._broken_path not in ("", path_of(request)):
            return None
        if self._faults_left is None:
            return self._fault
        self._faults_left -= 1
        return self._fault if self._faults_left >= 0 else None


Server = TypeVar("Server", bound=SpeechServer)


@asynccontextmanager
async def serving(server: Server, path: str = "") -> AsyncIterator[Server]:
    """Serve in this loop as long as the context lasts; `path` ends the base URL."""
    async with http_server(server.handle, server.upgrade) as origin:
        server.base_url = f"{origin}{path}"
        yield server


def query_of(request: Request) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(request.path).query))


def path_of(request: Request) -> str:
    return urlsplit(request.path).path
