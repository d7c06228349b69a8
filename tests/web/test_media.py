"""Media sockets over real loopback: messages come through at once, and a broken socket is alone in its trouble."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus

import anyio
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from talktrack.domain.errors import MalformedMessage
from talktrack.ports.line import Wire
from talktrack.web.media import LONGEST_MESSAGE, Reception, Visit, media_sockets


@dataclass
class Echo:
    """Answers each message with itself; some words make it fail."""

    wire: Wire
    taken: list[bytes | str] = field(default_factory=list)
    left: anyio.Event = field(default_factory=anyio.Event)

    def take(self, message: bytes | str) -> None:
        self.taken.append(message)
        if message == b"malformed":
            raise MalformedMessage("Not that.")
        if message == b"broken":
            raise RuntimeError("It broke.")
        self.wire.send(bytes(message).decode() if isinstance(message, bytes) else message)

    def gone(self) -> None:
        self.left.set()


@dataclass
class Served:
    port: int
    echoes: list[Echo] = field(default_factory=list)

    def route(self, visit: Visit) -> Reception | HTTPStatus:
        return self._receive if visit.path == "/media" else HTTPStatus.NOT_FOUND

    def _receive(self, wire: Wire) -> Echo:
        self.echoes.append(Echo(wire))
        return self.echoes[-1]

    def visit(self, path: str = "/media") -> connect:
        return connect(f"ws://127.0.0.1:{self.port}{path}", max_size=None, compression=None)


@asynccontextmanager
async def sockets() -> AsyncIterator[Served]:
    listener = socket.create_server(("127.0.0.1", 0))
    served = Served(listener.getsockname()[1])
    async with media_sockets(listener, served.route):
        yield served


async def closing(client: ClientConnection) -> tuple[int, str]:
    """How the server closed."""
    with anyio.fail_after(10), suppress(ConnectionClosed):
        async for _ in client:
            pass
    await client.wait_closed()
    return client.close_code or 0, client.close_reason or ""


async def test_a_message_comes_through_and_is_answered() -> None:
    async with sockets() as served, served.visit() as client:
        await client.send("hello")
        assert await client.recv() == "hello"


async def test_a_message_in_several_frames_is_one() -> None:
    async with sockets() as served, served.visit() as client:
        await client.send(["hel", "lo ", "there"])
        assert await client.recv() == "hello there"


async def test_another_path_is_refused_before_the_upgrade() -> None:
    async with sockets() as served:
        with pytest.raises(InvalidStatus) as refused:
            await served.visit("/elsewhere")
    assert refused.value.response.status_code == 404


@pytest.mark.parametrize(
    ("message", "answer"),
    [("malformed", (1008, "malformed_message")), ("broken", (1011, "internal"))],
)
async def test_a_broken_socket_is_closed_and_the_others_go_on(message: str, answer: tuple[int, str]) -> None:
    async with sockets() as served, served.visit() as client, served.visit() as other:
        await client.send(message)
        assert await closing(client) == answer
        await served.echoes[0].left.wait()
        await other.send("still here")
        assert await other.recv() == "still here"


async def test_too_long_a_message_closes_with_1009() -> None:
    async with sockets() as served, served.visit() as whole, served.visit() as cut:
        await whole.send("x" * (LONGEST_MESSAGE + 1))
        assert (await closing(whole))[0] == 1009
        await cut.send(["x" * (LONGEST_MESSAGE // 2)] * 3)
        assert (await closing(cut))[0] == 1009
        assert not any(echo.taken for echo in served.echoes)


async def test_who_leaves_is_reported_once_and_nothing_is_sent_any_more() -> None:
    async with sockets() as served:
        async with served.visit() as client:
            await client.send("hello")
            await client.recv()
        (echo,) = served.echoes
        with anyio.fail_after(10):
            await echo.left.wait()
        echo.wire.send("too late")


async def test_the_end_of_the_server_closes_every_socket() -> None:
    async with sockets() as served:
        client = await served.visit()
        await client.send("hello")
        await client.recv()
    assert await closing(client) == (1001, "shutdown")


async def test_a_client_that_does_not_read_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talktrack.web.media.PATIENCE_S", 0.05)
    async with sockets() as served:
        reader = await anyio.connect_tcp("127.0.0.1", served.port)
        await reader.send(
            b"GET /media HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        await reader.receive()
        (echo,) = served.echoes
        with anyio.fail_after(10):
            while not echo.left.is_set():
                echo.wire.send("x" * 65536)
                await anyio.sleep(0.001)
        await reader.aclose()
