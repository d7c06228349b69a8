"""Turns of running calls reach the store in order, whatever becomes of single batches."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import anyio
import pytest

from talktrack.domain.call import CallEvent, EventType
from talktrack.domain.errors import StorageFailed
from talktrack.ports.storage import Directory, Workspace
from talktrack.services import keeping as rules
from talktrack.services.keeping import keeping
from talktrack.storage.store import SqlStore
from tests.fakes import records
from tests.fakes.stores import sqlite_store


async def kept(store: SqlStore, call_id: str) -> tuple[list[str], list[int]]:
    async with store.workspace("org_a") as workspace:
        steps = await workspace.turns.all(call_id)
        events = await workspace.journal.events(call_id, 0, 100)
    return [step.turn.said for step in steps], [event.at_ms for event in events]


async def add(store: SqlStore, *call_ids: str) -> None:
    async with store.workspace("org_a") as workspace:
        for call_id in call_ids:
            await workspace.calls.add(records.call(call_id), None)


class Flaky:
    """Implements `ports.storage.Store`: the first transaction fails."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.failed = anyio.Event()
        self.worked = anyio.Event()

    @asynccontextmanager
    async def workspace(self, org_id: str) -> AsyncIterator[Workspace]:
        if not self.failed.is_set():
            self.failed.set()
            raise StorageFailed("the disk is full")
        async with self._store.workspace(org_id) as workspace:
            yield workspace
        self.worked.set()

    def directory(self) -> AbstractAsyncContextManager[Directory]:
        return self._store.directory()


def event(at_ms: int) -> CallEvent:
    return CallEvent(0, at_ms, EventType.TURN)


async def test_what_is_kept_is_stored_in_order_when_the_context_ends(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path, "org_a") as store:
        await add(store, "call_1", "call_2")
        async with keeping(store) as keeper:
            for index in range(1, 4):
                keeper.keep("org_a", "call_1", [records.step(index, f"turn {index}")], [event(index)])
            keeper.keep("org_a", "call_2", [records.step(1, "other")], [event(9)])
        assert await kept(store, "call_1") == (["turn 1", "turn 2", "turn 3"], [1, 2, 3])
        assert await kept(store, "call_2") == (["other"], [9])


async def test_a_call_that_is_refused_takes_no_other_with_it(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path, "org_a") as store:
        await add(store, "call_1")
        async with keeping(store) as keeper:
            keeper.keep("org_a", "call_gone", [records.step(1)])
            keeper.keep("org_a", "call_1", [records.step(1, "stands")], [event(1)])
        assert await kept(store, "call_1") == (["stands"], [1])


async def test_a_store_that_fails_for_a_while_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "RETRY_S", 0.01)
    async with sqlite_store(tmp_path, "org_a") as store:
        await add(store, "call_1")
        flaky = Flaky(store)
        async with keeping(flaky) as keeper:
            keeper.keep("org_a", "call_1", [records.step(1, "first")], [event(1)])
            with anyio.fail_after(10):
                await flaky.failed.wait()
            keeper.keep("org_a", "call_1", [records.step(2, "second")], [event(2)])
            with anyio.fail_after(10):
                await flaky.worked.wait()
        assert await kept(store, "call_1") == (["first", "second"], [1, 2])


async def test_past_the_limit_a_call_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MOST_WAITING", 3500)
    async with sqlite_store(tmp_path, "org_a") as store:
        await add(store, "call_1")
        async with keeping(store) as keeper:
            keeper.keep("org_a", "call_1", [records.step(1), records.step(2)], [event(1)])
            with pytest.raises(StorageFailed):
                keeper.keep("org_a", "call_1", [records.step(3)])
