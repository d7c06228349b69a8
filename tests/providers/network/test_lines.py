"""Sockets that are kept for the next request."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import anyio
import httpx
import pytest
from anyio.abc import SocketStream

from talktrack.providers.network.http import Deadlines
from talktrack.providers.network.lines import Lines
from talktrack.providers.network.sockets import Habits, Socket, open_socket
from tests.servers.http import Request, Response, http_server
from tests.servers.sockets import ServerSocket


class Echo:
    """Says again what it hears, `goodbye` and then no more; counts who came and who has left."""

    origin = ""
    came = 0
    left = 0

    async def upgrade(self, request: Request, stream: SocketStream) -> None:
        socket = ServerSocket(stream, request)
        await socket.accept()
        self.came += 1
        async for message in socket:
            await socket.send(str(message))
            if message == "goodbye":
                await socket.close()
        self.left += 1

    async def refuse(self, request: Request, response: Response) -> None:
        await response.whole(400, b"", {})

    def open(self) -> AbstractAsyncContextManager[Socket]:
        return open_socket(httpx.URL(self.origin.replace("http", "ws")), {}, "test", Deadlines(5, 5, 5), Habits())

    async def until_left(self, number: int) -> None:
        with anyio.fail_after(5):
            while self.left < number:  # noqa: ASYNC110  (the server tells nobody)
                await anyio.sleep(0.01)


@pytest.fixture
async def echo() -> AsyncIterator[Echo]:
    server = Echo()
    async with http_server(server.refuse, server.upgrade) as server.origin:
        with anyio.fail_after(20):
            yield server


@asynccontextmanager
async def lines_to(echo: Echo, idle_s: float = 60.0) -> AsyncIterator[Lines]:
    async with Lines(echo.open, idle_s=idle_s) as lines:
        yield lines


async def ask(lines: Lines, text: str = "hello") -> None:
    async with lines.take() as socket:
        socket.send(text)
        assert await anext(socket) == text


async def test_one_request_after_the_other_takes_the_same_socket(echo: Echo) -> None:
    async with lines_to(echo) as lines:
        for _ in range(3):
            await ask(lines)
        assert (echo.came, echo.left) == (1, 0)
    await echo.until_left(1)


async def test_requests_at_once_have_a_socket_each_and_both_are_kept(echo: Echo) -> None:
    async with lines_to(echo) as lines:
        for _ in range(2):
            async with lines.take() as first:
                first.send("one")
                await ask(lines, "two")
                assert await anext(first) == "one"
        assert echo.came == 2


@pytest.mark.parametrize("how", ["fails", "cancelled"])
async def test_a_request_that_is_given_up_closes_its_socket(echo: Echo, how: str) -> None:
    async with lines_to(echo) as lines:
        with anyio.CancelScope() as scope:
            try:
                async with lines.take() as socket:
                    socket.send("hello")
                    await anext(socket)
                    if how == "fails":
                        raise KeyError
                    scope.cancel()
                    await anext(socket)
            except KeyError:
                pass
        await echo.until_left(1)
        await ask(lines)
        assert echo.came == 2


async def test_a_socket_that_the_other_side_has_closed_is_not_given_out_again(echo: Echo) -> None:
    async with lines_to(echo) as lines:
        await ask(lines, "goodbye")
        await echo.until_left(1)
        await anyio.sleep(0.02)
        await ask(lines)
        assert echo.came == 2


async def test_a_socket_that_has_rested_for_long_is_closed(echo: Echo) -> None:
    async with lines_to(echo, idle_s=0.05) as lines:
        await ask(lines)
        await anyio.sleep(0.1)
        await ask(lines)
        assert echo.came == 2
        await echo.until_left(1)
