"""Sockets that serve one request after the other, so that a request does not wait for a connection."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from types import TracebackType
from typing import Self

import anyio
from anyio.abc import TaskStatus

from talktrack.providers.network.sockets import Socket


class Lines:
    """Opens sockets as they are wanted, and keeps them for those who come later. To be used as a context.

    One that has rested for `idle_s` seconds, or that the other side has closed, is not given out again.
    """

    def __init__(self, open: Callable[[], AbstractAsyncContextManager[Socket]], *, idle_s: float) -> None:
        self._open = open
        self._idle_s = idle_s
        self._resting: list[_Line] = []
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        self._tasks = await self._stack.enter_async_context(anyio.create_task_group())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tasks.cancel_scope.cancel()
        await self._stack.aclose()

    @asynccontextmanager
    async def take(self) -> AsyncIterator[Socket]:
        """A socket for one request; closed where the request is given up or fails."""
        line = self._rested() or await self._tasks.start(self._hold)
        try:
            yield line.socket
        except BaseException:
            line.over.set()
            raise
        line.since = anyio.current_time()
        self._resting.append(line)

    def _rested(self) -> _Line | None:
        """The one that was used last, so that the others come to rest for good."""
        now = anyio.current_time()
        resting, self._resting = self._resting, []
        for line in resting:
            if line.socket.is_open and now - line.since < self._idle_s:
                self._resting.append(line)
            else:
                line.over.set()
        return self._resting.pop() if self._resting else None

    async def _hold(self, *, task_status: TaskStatus[_Line]) -> None:
        async with self._open() as socket:
            line = _Line(socket)
            task_status.started(line)
            await line.over.wait()


class _Line:
    def __init__(self, socket: Socket) -> None:
        self.socket = socket
        self.over = anyio.Event()
        self.since = 0.0
        """When it was given back."""
