"""A small HTTP/1.1 server on the loopback: it tells when a client leaves, and can hang up rudely."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio
import h11
from anyio.abc import SocketAttribute, SocketStream
from anyio.streams.tls import TLSListener

GONE = (anyio.EndOfStream, anyio.BrokenResourceError)


class ClientGone(Exception):
    """The client closed its connection before it had the whole response."""


@dataclass
class Request:
    """One request, as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    """Names in lower case."""
    content: bytes
    connection: int
    """Number of the connection that it came on, from 1."""
    closed_early: bool = False
    """True once the client has left before the end of the response."""
    over: anyio.Event = field(default_factory=anyio.Event)
    """Set when the response is whole or the client has left; await it in the server's own loop."""


class Response:
    """Writes the response to one request."""

    def __init__(self, stream: SocketStream, wire: h11.Connection) -> None:
        self._stream = stream
        self._wire = wire

    async def whole(self, status: int, content: bytes, headers: Mapping[str, str]) -> None:
        """A response of known length."""
        await self.begin(status, {**headers, "Content-Length": str(len(content))})
        await self.write(content)
        await self.end()

    async def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """The head; a body without `Content-Length` goes in chunks."""
        await self._send(h11.Response(status_code=status, headers=list(headers.items())))

    async def write(self, data: bytes) -> None:
        await self._send(h11.Data(data=data))

    async def end(self) -> None:
        await self._send(h11.EndOfMessage())

    async def reset(self) -> None:
        """Hang up without a goodbye: the client sees a connection reset."""
        await reset_connection(self._stream)

    async def _send(self, event: h11.Response | h11.Data | h11.EndOfMessage) -> None:
        data = self._wire.send(event)
        try:
            await self._stream.send(data or b"")
        except GONE as error:
            raise ClientGone from error


async def reset_connection(stream: SocketStream) -> None:
    """Hang up so that the other side sees a reset."""
    raw = stream.extra(SocketAttribute.raw_socket)
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    await stream.aclose()


Handler = Callable[[Request, Response], Awaitable[None]]
Upgrade = Callable[[Request, SocketStream], Awaitable[None]]


@asynccontextmanager
async def http_server(
    handle: Handler, upgrade: Upgrade | None = None, tls: ssl.SSLContext | None = None
) -> AsyncIterator[str]:
    """Serve on a free port of 127.0.0.1 as long as the context lasts; gives the origin, `http://127.0.0.1:port`.

    The handler is cancelled when its client leaves. `upgrade` gets the connections whose clients want a WebSocket. With
    `tls` it is https, for clients that speak nothing else.
    """
    numbers = iter(range(1, 1 << 30))

    async def serve(stream: SocketStream) -> None:
        async with stream:
            await _serve_connection(stream, next(numbers), handle, upgrade)

    plain = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=0)
    listener: Any = plain if tls is None else TLSListener(plain, tls, standard_compatible=False)
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve)
        yield f"{'http' if tls is None else 'https'}://127.0.0.1:{plain.extra(SocketAttribute.local_port)}"
        tasks.cancel_scope.cancel()


async def _serve_connection(stream: SocketStream, number: int, handle: Handler, upgrade: Upgrade | None) -> None:
    wire = h11.Connection(h11.SERVER)
    while (request := await _read_request(stream, wire, number)) is not None:
        if upgrade is not None and request.headers.get("upgrade", "").lower() == "websocket":
            await upgrade(request, stream)
            request.over.set()
            return
        try:
            await _answer(stream, wire, request, handle)
        finally:
            request.over.set()
        if request.closed_early or wire.our_state is not h11.DONE or wire.their_state is not h11.DONE:
            return
        wire.start_next_cycle()


async def _answer(stream: SocketStream, wire: h11.Connection, request: Request, handle: Handler) -> None:
    """Run the handler, and watch meanwhile whether the client leaves."""
    async with anyio.create_task_group() as tasks:

        async def watch() -> None:
            try:
                while True:
                    wire.receive_data(await stream.receive())
            except anyio.ClosedResourceError:
                pass  # We hung up ourselves.
            except GONE:
                request.closed_early = True
                tasks.cancel_scope.cancel()

        tasks.start_soon(watch)
        try:
            await handle(request, Response(stream, wire))
        except ClientGone:
            request.closed_early = True
        tasks.cancel_scope.cancel()


async def _read_request(stream: SocketStream, wire: h11.Connection, number: int) -> Request | None:
    head: h11.Request | None = None
    content = b""
    while True:
        match wire.next_event():
            case h11.Request() as head:
                pass
            case h11.Data(data=data):
                content += data
            case h11.EndOfMessage() if head is not None:
                headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in head.headers}
                return Request(head.method.decode(), head.target.decode(), headers, content, number)
            case h11.NEED_DATA:
                try:
                    wire.receive_data(await stream.receive())
                except GONE:
                    return None
            case _:
                return None
