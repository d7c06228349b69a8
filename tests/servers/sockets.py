"""The server's end of a WebSocket, which may also refuse to be one, or break."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable

import anyio
from anyio.abc import SocketStream
from websockets.frames import Frame, Opcode
from websockets.http11 import Request as Handshake
from websockets.protocol import State
from websockets.server import ServerProtocol

from tests.servers.http import GONE, Request, reset_connection

SILENT = logging.Logger("server", logging.CRITICAL + 1)  # noqa: LOG001
"""Tests look for keys in the logs of clients; this side may know them."""


class ServerSocket:
    """One client. Iterate it for what the client says; the iteration ends when the client closes, or is gone."""

    def __init__(self, stream: SocketStream, request: Request) -> None:
        self.request = request
        self.goodbye: int | None = None
        """The code with which the client closed; None where it was just gone."""
        self.gone = False
        """Nothing reaches the client any more."""
        self._stream = stream
        self._protocol = ServerProtocol(max_size=None, logger=SILENT)
        self._messages: deque[str | bytes] = deque()
        self._writing = anyio.Lock()

    async def accept(self) -> None:
        head = [f"{self.request.method} {self.request.path} HTTP/1.1"]
        head += [f"{name}: {value}" for name, value in self.request.headers.items()]
        self._protocol.receive_data(("\r\n".join(head) + "\r\n\r\n").encode("latin-1"))
        (handshake,) = self._protocol.events_received()
        assert isinstance(handshake, Handshake)
        self._protocol.send_response(self._protocol.accept(handshake))
        await self._flush()

    async def send(self, text: str) -> None:
        if self._protocol.state is State.OPEN:
            self._protocol.send_text(text.encode())
            await self._flush()

    async def send_bytes(self, data: bytes) -> None:
        if self._protocol.state is State.OPEN:
            self._protocol.send_binary(data)
            await self._flush()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        if self._protocol.state is State.OPEN:
            self._protocol.send_close(code, reason)
            await self._flush()

    async def reset(self) -> None:
        """Hang up without a goodbye."""
        await reset_connection(self._stream)

    def __aiter__(self) -> ServerSocket:
        return self

    async def __anext__(self) -> str | bytes:
        while not self._messages:
            if self._protocol.state is State.CLOSED:
                raise StopAsyncIteration
            try:
                data = await self._stream.receive()
            except (*GONE, anyio.ClosedResourceError):
                raise StopAsyncIteration from None
            self._protocol.receive_data(data)
            self._take(self._protocol.events_received())
            await self._flush()
        return self._messages.popleft()

    def _take(self, events: Iterable[object]) -> None:
        for event in events:
            match event:
                case Frame(opcode=Opcode.TEXT):
                    self._messages.append(bytes(event.data).decode())
                case Frame(opcode=Opcode.BINARY):
                    self._messages.append(bytes(event.data))
                case Frame(opcode=Opcode.CLOSE):
                    received = self._protocol.close_rcvd
                    self.goodbye = received.code if received is not None else None
                case _:
                    pass

    async def _flush(self) -> None:
        try:
            async with self._writing:
                for data in self._protocol.data_to_send():
                    if data:
                        await self._stream.send(data)
                    else:
                        try:
                            await self._stream.send_eof()
                        except NotImplementedError:  # TLS closes both ways at once
                            await self._stream.aclose()
        except (*GONE, anyio.ClosedResourceError):
            self.gone = True
