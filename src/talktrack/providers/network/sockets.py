"""A WebSocket to a provider: opened in the background, kept alive, every failure a provider error, closed for good."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Final

import anyio
import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.protocol import State

from talktrack.domain.errors import ProviderError
from talktrack.providers.network import failures
from talktrack.providers.network.http import THIS_MACHINE, Deadlines

_GOODBYE_S: Final = 0.5
"""How long the other side may take to close."""
_UNHEARD: Final = logging.Logger("websockets", logging.CRITICAL + 1)  # noqa: LOG001  (nobody can turn it up)
"""The library's own would repeat every header, and with them the key, where a process logs all there is."""


@dataclass(frozen=True)
class Habits:
    """What is said on a socket beside what it is for."""

    keep_alive: str = ""
    """Said when nothing else was for `quiet_s` seconds; empty says nothing."""
    quiet_s: float = 4.0
    goodbye: str = ""
    """Said before the socket is closed."""


class Socket:
    """Messages to and from a provider. Made by `open_socket`; iterate it for what comes in.

    The iteration ends with the context, and raises a `ProviderError` where the other side ends it, in whatever way. A
    wait for a message that is given up loses none.
    """

    def __init__(self, name: str, deadlines: Deadlines, habits: Habits) -> None:
        self._name = name
        self._deadlines = deadlines
        self._habits = habits
        self._outbox: deque[str | bytes] = deque()
        self._news = anyio.Event()
        self._opened = anyio.Event()
        self._connection: ClientConnection | None = None
        self._failure: ProviderError | None = None
        self._left = False

    @property
    def is_open(self) -> bool:
        """Or is being opened."""
        return self._failure is None and (self._connection is None or self._connection.state is State.OPEN)

    def send(self, message: str | bytes) -> None:
        """Never blocks; what is said before the socket is open waits for it."""
        if self._failure is None:
            self._outbox.append(message)
            self._news.set()

    def __aiter__(self) -> AsyncIterator[str | bytes]:
        return self

    async def __anext__(self) -> str | bytes:
        await self._opened.wait()
        if self._connection is not None:
            with suppress(ConnectionClosed):
                return await self._connection.recv()
        if self._left:
            raise StopAsyncIteration
        raise self._failure or failures.closed(_close_code(self._connection), self._name)

    async def run(self, url: httpx.URL, headers: Mapping[str, str]) -> None:
        """Open the connection and say what is to be said, until cancelled."""
        try:
            self._connection = await connect(
                str(url),
                additional_headers=headers,
                compression=None,
                open_timeout=self._deadlines.connect,
                close_timeout=_GOODBYE_S,
                proxy=None if url.host in THIS_MACHINE else True,
                logger=_UNHEARD,
            )
        except (OSError, WebSocketException) as error:
            self._fail(_refusal(error, self._name))
            return
        self._opened.set()
        with suppress(ConnectionClosed):  # Whoever iterates is told.
            await self._talk(self._connection)

    async def _talk(self, connection: ClientConnection) -> None:
        while True:
            while self._outbox:
                with anyio.move_on_after(self._deadlines.next_piece) as patience:
                    await connection.send(self._outbox.popleft())
                if patience.cancelled_caught:
                    self._fail(failures.late(self._name))
                    connection.transport.abort()
                    return
            self._news = anyio.Event()
            with anyio.move_on_after(self._habits.quiet_s) as quiet:
                await self._news.wait()
            if quiet.cancelled_caught and self._habits.keep_alive:
                self._outbox.append(self._habits.keep_alive)

    def _fail(self, error: ProviderError) -> None:
        self._failure = error
        self._outbox.clear()
        self._opened.set()

    async def leave(self) -> None:
        """Say goodbye and close; takes no longer than that may take, and leaves nothing open."""
        self._left = True
        self._opened.set()
        connection = self._connection
        if connection is None:
            return
        with anyio.move_on_after(2 * _GOODBYE_S, shield=True), suppress(ConnectionClosed):
            with anyio.move_on_after(_GOODBYE_S):
                if self._habits.goodbye:
                    await connection.send(self._habits.goodbye)
            await connection.close()
        connection.transport.abort()


@asynccontextmanager
async def open_socket(
    url: httpx.URL, headers: Mapping[str, str], name: str, deadlines: Deadlines, habits: Habits
) -> AsyncIterator[Socket]:
    """A socket for as long as the context lasts; entering does not wait until it is open."""
    socket = Socket(name, deadlines, habits)
    raised: Exception | None = None
    try:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(socket.run, url, headers)
            try:
                yield socket
            except Exception as error:  # noqa: BLE001  (the task group would wrap what is the user's own)
                raised = error
            tasks.cancel_scope.cancel()
    finally:
        await socket.leave()
    if raised is not None:
        raise raised


def _refusal(error: OSError | WebSocketException, name: str) -> ProviderError:
    """Why no socket was opened."""
    match error:
        case TimeoutError():
            return failures.late(name)
        case InvalidStatus() if error.response.status_code >= 400:
            return failures.refusal(error.response.status_code, name)
        case InvalidStatus():
            return failures.no_socket(name)
        case OSError():
            return failures.unreachable(name)
        case _ if isinstance(error.__cause__, EOFError | OSError):
            return failures.unreachable(name)
        case _:
            return failures.no_socket(name)


def _close_code(connection: ClientConnection | None) -> int | None:
    """RFC 6455, section 7.4; None where the connection was lost."""
    closed = connection.protocol.close_exc if connection is not None else None
    return closed.rcvd.code if closed is not None and closed.rcvd is not None else None
