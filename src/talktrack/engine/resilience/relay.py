"""Hand the output of a task of its own to whoever iterates.

One service after the other is entered and left in that task, one inside the other, whatever scopes the reader opens
between two pieces.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

import anyio

from talktrack.domain.errors import TalktrackError

T = TypeVar("T")


class Relay(AsyncIterator[T], Generic[T]):
    """Pieces from one task to another, one at a time. Raises the error that the producer ended with."""

    def __init__(self) -> None:
        self._inlet, self._outlet = anyio.create_memory_object_stream[T](0)
        self._failure: TalktrackError | None = None
        self._begun = anyio.Event()

    async def send(self, piece: T) -> None:
        self._begun.set()
        await self._inlet.send(piece)

    async def begun(self) -> None:
        """Returns when there is a first piece, or none will come."""
        await self._begun.wait()

    async def __anext__(self) -> T:
        try:
            return await self._outlet.receive()
        except (anyio.EndOfStream, anyio.ClosedResourceError):
            failure, self._failure = self._failure, None
            raise failure or StopAsyncIteration from None

    async def run(self, produce: Callable[[Relay[T]], Awaitable[None]]) -> None:
        try:
            await produce(self)
        except TalktrackError as error:
            self._failure = error
        finally:
            self._begun.set()
            self._inlet.close()

    def close(self) -> None:
        self._inlet.close()
        self._outlet.close()


@asynccontextmanager
async def relayed(produce: Callable[[Relay[T]], Awaitable[None]]) -> AsyncIterator[Relay[T]]:
    """What a function sends while it runs; leaving the context cancels it."""
    relay = Relay[T]()
    raised: Exception | None = None
    try:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(relay.run, produce)
            try:
                yield relay
            except Exception as error:  # noqa: BLE001  (the task group would wrap what is the reader's own)
                raised = error
            tasks.cancel_scope.cancel()
    finally:
        relay.close()
    if raised is not None:
        raise raised
