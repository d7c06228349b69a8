"""What live calls leave behind, put into every store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.call import CallEvent, CallStatus, EventType
from talktrack.domain.entry import Entry
from talktrack.domain.errors import Conflict, NotFound
from talktrack.ports.storage import Store
from tests.fakes import records


async def add_calls(store: Store, *ids: str) -> None:
    async with store.workspace("org_a") as workspace:
        for id in ids:
            await workspace.calls.add(records.call(id), None)


async def put(store: Store, *entries: Entry, again: bool = False) -> frozenset[str]:
    async with store.workspace("org_a") as workspace:
        return await workspace.entries.put(entries, again=again)


def entry(*numbers: int, call_id: str = "call_1", said: str = "Line.") -> Entry:
    event = CallEvent(0, 5, EventType.TURN, {"turn_id": f"t{numbers[0]}"})
    return Entry("org_a", call_id, tuple(records.step(number, said) for number in numbers), events=(event,))


def grown(number: int, said: str, call_id: str = "call_1") -> Entry:
    return Entry("org_a", call_id, grown=(records.step(number, said),))


async def said(store: Store, call_id: str = "call_1") -> list[tuple[str, str]]:
    async with store.workspace("org_a") as workspace:
        return [(step.turn.turn_id, step.turn.said) for step in await workspace.turns.all(call_id)]


async def test_entries_of_many_calls_are_stored_together_and_in_order(store: Store) -> None:
    await add_calls(store, "call_1", "call_2")
    await put(store, entry(1, 2), entry(1, call_id="call_2"), grown(2, "Line, and more."), entry(3))
    await put(store, grown(1, "First."), entry(2, call_id="call_2"))
    assert await said(store) == [("t1", "First."), ("t2", "Line, and more."), ("t3", "Line.")]
    assert await said(store, "call_2") == [("t1", "Line."), ("t2", "Line.")]
    async with store.workspace("org_a") as workspace:
        events = await workspace.journal.events("call_1", 0, 10)
    assert [(one.seq, one.data["turn_id"]) for one in events] == [(1, "t1"), (2, "t3")]


async def test_faults_and_tokens_are_stored_with_them(store: Store) -> None:
    await add_calls(store, "call_1")
    spent = Entry("org_a", "call_1", faults=(records.fault(),), prompt_tokens=7, completion_tokens=2)
    await put(store, spent, Entry("org_a", "call_1", prompt_tokens=1))
    async with store.workspace("org_a") as workspace:
        call = await workspace.calls.get("call_1")
        assert await workspace.journal.faults("call_1") == (records.fault(),)
        await workspace.calls.save(call)
    assert call.metadata == {"crm": {"n": 1}, "usage": {"prompt_tokens": 8, "completion_tokens": 2}}


async def test_a_new_turn_that_is_there_already_is_refused_with_all_that_came_with_it(store: Store) -> None:
    await add_calls(store, "call_1", "call_2")
    await put(store, entry(1))
    with pytest.raises(Conflict):
        await put(store, entry(1, call_id="call_2"), entry(1, said="Another."))
    assert await said(store) == [("t1", "Line.")]
    assert await said(store, "call_2") == []


async def test_again_stores_what_is_missing_and_nothing_twice(store: Store) -> None:
    await add_calls(store, "call_1")
    first = entry(1)
    await put(store, first, entry(2))
    await put(store, first, grown(2, "Line, and more."), entry(3), again=True)
    assert await said(store) == [("t1", "Line."), ("t2", "Line, and more."), ("t3", "Line.")]
    async with store.workspace("org_a") as workspace:
        assert len(await workspace.journal.events("call_1", 0, 10)) == 3


async def test_an_ended_call_takes_nothing_and_is_named(store: Store) -> None:
    await add_calls(store, "call_1", "call_2")
    async with store.workspace("org_a") as workspace:
        call = await workspace.calls.get("call_1")
        await workspace.calls.save(replace(call, status=CallStatus.ENDED))
    assert await put(store, entry(1), entry(1, call_id="call_2")) == {"call_1"}
    assert await said(store) == []
    assert await said(store, "call_2") == [("t1", "Line.")]


async def test_calls_of_others_are_not_found(store: Store) -> None:
    await add_calls(store, "call_1")
    async with store.workspace("org_b") as workspace:
        with pytest.raises(NotFound):
            await workspace.entries.put([entry(1)])
    with pytest.raises(NotFound):
        await put(store, entry(1, call_id="call_missing"))
    assert await said(store) == []
