"""Keep what happens in running calls: turns and events go to the store in batches, off the road of the sound.

What is given to keep waits in memory, and a batch of it is written in one transaction, at the latest a quarter of a
second after its first piece. While the store takes nothing it goes on waiting, up to 64 MB for the process; past that
`keep` refuses with `storage_failed`, and the call that it belongs to has to end.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

import anyio

from talktrack.domain.call import CallEvent
from talktrack.domain.errors import StorageFailed, TalktrackError
from talktrack.domain.mind import Step
from talktrack.ports.storage import Store

log = logging.getLogger(__name__)

BATCH_S: Final = 0.25
RETRY_S: Final = 2.0
MOST_WAITING: Final = 64 << 20
"""Bytes, by estimate."""

_ROW_BYTES: Final = 1000
"""What a turn or an event takes beside its text."""


@dataclass
class _Waiting:
    """What one call gave to keep, in its order."""

    org_id: str
    call_id: str
    steps: list[Step] = field(default_factory=list)
    events: list[CallEvent] = field(default_factory=list)

    @property
    def size(self) -> int:
        texts = sum(len(step.turn.said) + len(step.turn.heard) for step in self.steps)
        return texts + _ROW_BYTES * (len(self.steps) + len(self.events))


class Keeper:
    """Keeps the turns and events of all calls of a process. Made by `keeping`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[str, _Waiting] = {}
        self._bytes = 0
        self._news = anyio.Event()
        self._closing = anyio.Event()

    def keep(self, org_id: str, call_id: str, steps: Sequence[Step] = (), events: Sequence[CallEvent] = ()) -> None:
        """Store these behind what the call gave before. Raises `StorageFailed` where too much is waiting already."""
        piece = _Waiting(org_id, call_id, list(steps), list(events))
        if self._bytes + piece.size > MOST_WAITING:
            raise StorageFailed("The database takes nothing at present, and too much is waiting for it.")
        self._bytes += piece.size
        _join(self._waiting, piece)
        self._news.set()

    async def run(self) -> None:
        """Write until it is closed and nothing is left."""
        while self._waiting or not self._closing.is_set():
            await self._news.wait()
            with anyio.move_on_after(BATCH_S):
                await self._closing.wait()
            self._news = anyio.Event()
            await self._write_waiting()

    def close(self) -> None:
        self._closing.set()
        self._news.set()

    async def _write_waiting(self) -> None:
        batch, self._waiting, self._bytes = self._waiting, {}, 0
        failed: list[_Waiting] = []
        for org_id, calls in groupby(sorted(batch.values(), key=lambda call: call.org_id), lambda call: call.org_id):
            failed += await self._write(org_id, list(calls))
        if failed and self._closing.is_set():
            log.error("turns and events were lost", extra={"calls": [call.call_id for call in failed]})
        elif failed:
            await self._put_back(failed)

    async def _write(self, org_id: str, calls: list[_Waiting]) -> list[_Waiting]:
        """Store what these calls gave, or none of it; gives the calls that have to try again."""
        try:
            async with self._store.workspace(org_id) as workspace:
                for call in calls:
                    if call.steps:
                        await workspace.turns.append(call.call_id, call.steps)
                    if call.events:
                        await workspace.journal.record(call.call_id, call.events)
        except StorageFailed:
            log.exception("the store took nothing")
            return calls
        except TalktrackError as error:
            if len(calls) > 1:
                return [again for call in calls for again in await self._write(org_id, [call])]
            log.exception("a call's turns were refused", extra={"call_id": calls[0].call_id, "code": error.code})
        return []

    async def _put_back(self, failed: list[_Waiting]) -> None:
        """In front of what has come meanwhile."""
        meanwhile, self._waiting = self._waiting, {call.call_id: call for call in failed}
        for call in meanwhile.values():
            _join(self._waiting, call)
        self._bytes = sum(call.size for call in self._waiting.values())
        with anyio.move_on_after(RETRY_S):
            await self._closing.wait()
        self._news.set()


@asynccontextmanager
async def keeping(store: Store) -> AsyncIterator[Keeper]:
    """A keeper for as long as the context lasts; at its end what still waits is written."""
    keeper = Keeper(store)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(keeper.run)
        try:
            yield keeper
        finally:
            keeper.close()


def _join(waiting: dict[str, _Waiting], piece: _Waiting) -> None:
    before = waiting.setdefault(piece.call_id, piece)
    if before is not piece:
        before.steps += piece.steps
        before.events += piece.events
