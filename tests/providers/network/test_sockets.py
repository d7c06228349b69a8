"""A socket to a provider: what is said before it is open, how it ends, and what it leaves behind."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import anyio
import anyio.lowlevel
import httpx
import pytest
from anyio.abc import SocketStream

from talktrack.domain.errors import (
    ProviderBusy,
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.providers.network.http import Deadlines
from talktrack.providers.network.sockets import Habits, Socket, open_socket
from tests.servers.http import Request, Response, http_server
from tests.servers.sockets import ServerSocket

HEADERS = {"Authorization": "Token secret"}

Talk = Callable[[ServerSocket], Awaitable[None]]


@asynccontextmanager
async def connected(talk: Talk, *, habits: Habits | None = None, patience: float = 5.0) -> AsyncIterator[Socket]:
    """A socket whose other side does this once it is open."""

    async def upgrade(request: Request, stream: SocketStream) -> None:
        socket = ServerSocket(stream, request)
        await socket.accept()
        await talk(socket)

    async def refuse(request: Request, response: Response) -> None:
        await response.whole(400, b"", {})

    deadlines = Deadlines(connect=patience, first_piece=patience, next_piece=patience)
    async with http_server(refuse, upgrade) as origin:
        url = httpx.URL(origin.replace("http", "ws") + "/talk?to=me")
        with anyio.fail_after(20):
            async with open_socket(url, HEADERS, "test", deadlines, habits or Habits()) as socket:
                yield socket


async def echo(socket: ServerSocket) -> None:
    async for message in socket:
        if isinstance(message, str):
            await socket.send(message)
        else:
            await socket.send_bytes(message)


async def test_what_is_said_before_it_is_open_is_not_lost_and_stays_in_order() -> None:
    async with connected(echo) as socket:
        said: list[str | bytes] = ["one", b"two", "three"]
        for message in said:
            socket.send(message)
        assert [await anext(socket) for _ in said] == said


async def test_path_query_and_headers_arrive() -> None:
    async def tell(socket: ServerSocket) -> None:
        await socket.send(f"{socket.request.path} {socket.request.headers['authorization']}")

    async with connected(tell) as socket:
        assert await anext(socket) == "/talk?to=me Token secret"


async def test_a_wait_that_was_given_up_loses_nothing() -> None:
    async with connected(echo) as socket:
        with anyio.move_on_after(0.01) as wait:
            await anext(socket)
        assert wait.cancelled_caught
        socket.send("still there")
        assert await anext(socket) == "still there"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (1000, ProviderUnreachable),
        (1001, ProviderUnreachable),
        (1002, ProviderNonsense),
        (1007, ProviderRejected),
        (1008, ProviderRejected),
        (1011, ProviderUnreachable),
        (1013, ProviderBusy),
        (4000, ProviderUnreachable),
    ],
)
async def test_a_close_is_an_error_that_says_whose_fault_it_is(code: int, kind: type[ProviderError]) -> None:
    async with connected(lambda socket: socket.close(code, "the key is secret")) as socket:
        with pytest.raises(kind) as caught:
            await anext(socket)
    assert caught.value.provider == "test"
    assert "secret" not in caught.value.detail


async def test_a_connection_that_is_cut_is_an_error() -> None:
    async with connected(lambda socket: socket.reset()) as socket:
        with pytest.raises(ProviderUnreachable):
            await anext(socket)


async def test_nobody_there_is_an_error() -> None:
    url = httpx.URL("ws://127.0.0.1:1/")
    async with open_socket(url, HEADERS, "test", Deadlines(), Habits()) as socket:
        with pytest.raises(ProviderUnreachable):
            await anext(socket)


async def test_whoever_does_not_take_what_is_said_is_given_up() -> None:
    async with connected(lambda _: anyio.sleep_forever(), patience=0.3) as socket:
        for _ in range(200):
            socket.send(bytes(100_000))
        with pytest.raises(ProviderTimeout):
            await anext(socket)


async def test_the_iteration_ends_with_the_context_and_goodbye_is_said() -> None:
    heard: list[str | bytes] = []
    over = anyio.Event()

    async def listen(socket: ServerSocket) -> None:
        heard.extend([message async for message in socket])
        over.set()

    async with anyio.create_task_group() as tasks:

        async def read(socket: Socket) -> None:
            async for message in socket:
                raise AssertionError(message)

        async with connected(listen, habits=Habits("alive?", 0.05, "goodbye")) as socket:
            tasks.start_soon(read, socket)
            await anyio.sleep(0.2)
        with anyio.fail_after(5):
            await over.wait()
    assert heard[0] == "alive?"
    assert heard[-1] == "goodbye"


async def test_the_iteration_ends_with_a_context_that_is_left_before_the_socket_is_open() -> None:
    with anyio.fail_after(5):
        async with anyio.create_task_group() as tasks:

            async def read(socket: Socket) -> None:
                assert [message async for message in socket] == []

            async with connected(echo) as socket:
                tasks.start_soon(read, socket)
                await anyio.lowlevel.checkpoint()


async def test_a_server_that_never_says_goodbye_is_left_all_the_same() -> None:
    async with connected(lambda _: anyio.sleep_forever()) as socket:
        socket.send("hello")
        await anyio.sleep(0.05)
        started = anyio.current_time()
    assert anyio.current_time() - started < 10
