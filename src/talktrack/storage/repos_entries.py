"""What live calls leave behind, of many calls at once: a handful of statements, however many the calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import RowMapping, bindparam, insert, select, update

from talktrack.domain.call import CallEvent, CallStatus, Fault
from talktrack.domain.entry import Entry
from talktrack.domain.errors import Conflict
from talktrack.domain.mind import Step
from talktrack.storage.columns import check_keys, to_row
from talktrack.storage.repos_calls import missing_call
from talktrack.storage.tables import calls, events, faults, turns
from talktrack.storage.transaction import Transaction

_SPENT = "usage"

# Built once: they run several times a second, and a statement is a web of objects that only the collector takes apart.
_OF_CALLS = (calls.c.org_id == bindparam("o")) & calls.c.id.in_(bindparam("ids", expanding=True))
_LOCK = (
    update(calls)
    .where(_OF_CALLS)
    .values(turns=calls.c.turns)
    .returning(calls.c.id, calls.c.status, calls.c.metadata, calls.c.version, calls.c.turns, calls.c.events)
)
_INSERT_TURNS, _INSERT_EVENTS, _INSERT_FAULTS = insert(turns), insert(events), insert(faults)
_GROW = (
    update(turns)
    .where(turns.c.org_id == bindparam("o"), turns.c.call_id == bindparam("c"), turns.c.turn_id == bindparam("t"))
    .values(step=bindparam("grown"))
)
_COUNT = (
    update(calls)
    .where(calls.c.org_id == bindparam("o"), calls.c.id == bindparam("c"))
    .values({name: bindparam(f"new_{name}") for name in ("turns", "events", "metadata", "version")})
)


@dataclass
class _Addition:
    """What a batch adds to one call."""

    call: RowMapping
    stored: dict[str, Step]
    """Turns that are looked at because they may be stored already; empty the first time."""
    new: dict[str, Step] = field(default_factory=dict)
    changed: dict[str, Step] = field(default_factory=dict)
    events: list[CallEvent] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    spent: dict[str, int] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        steps = {step.turn.turn_id: step for step in (*entry.steps, *entry.grown)}
        if self.stored and steps and all(self.stored.get(id) == step for id, step in steps.items()):
            return
        for step in entry.steps:
            id = step.turn.turn_id
            if id in self.new:
                raise Conflict(f"This call has a turn {id!r} already.")
            (self.changed if id in self.stored else self.new)[id] = step
        for step in entry.grown:
            id = step.turn.turn_id
            (self.new if id in self.new else self.changed)[id] = step
        self.events += entry.events
        self.faults += entry.faults
        for name in ("prompt_tokens", "completion_tokens"):
            self.spent[name] = self.spent.get(name, 0) + getattr(entry, name)

    @property
    def metadata(self) -> dict[str, Any]:
        """The call's, with the tokens it has cost."""
        before: dict[str, Any] = self.call["metadata"]
        if not any(self.spent.values()):
            return before
        spent = before.get(_SPENT, {})
        return {**before, _SPENT: {name: int(spent.get(name, 0)) + more for name, more in self.spent.items()}}


class SqlEntries:
    """Implements `ports.storage.Entries`."""

    def __init__(self, transaction: Transaction, org_id: str) -> None:
        self._transaction = transaction
        self._org_id = org_id

    async def put(self, entries: Sequence[Entry], *, again: bool = False) -> frozenset[str]:
        """Raises `NotFound`, and `Conflict` where a call has one of the new turns already."""
        ids = sorted({entry.call_id for entry in entries})
        rows = await self._lock(ids)
        if len(rows) < len(ids):
            raise missing_call()
        ended = frozenset(id for id, row in rows.items() if row["status"] == CallStatus.ENDED)
        stored = await self._stored(ids) if again else {}
        added = {id: _Addition(rows[id], stored.get(id, {})) for id in ids if id not in ended}
        for entry in entries:
            if entry.call_id in added:
                added[entry.call_id].take(entry)
        await self._write(added)
        return ended

    async def _lock(self, ids: Sequence[str]) -> dict[str, RowMapping]:
        """The calls as they are, which nobody else changes until the transaction ends."""
        locked = await self._transaction.write(_LOCK, {"o": self._org_id, "ids": ids})
        return {row["id"]: row for row in locked.mappings()}

    async def _stored(self, ids: Sequence[str]) -> dict[str, dict[str, Step]]:
        query = select(turns.c.call_id, turns.c.turn_id, turns.c.step).where(
            turns.c.org_id == self._org_id, turns.c.call_id.in_(ids)
        )
        found: dict[str, dict[str, Step]] = {id: {} for id in ids}
        for row in (await self._transaction.read(query)).mappings():
            found[row["call_id"]][row["turn_id"]] = row["step"]
        return found

    async def _write(self, added: dict[str, _Addition]) -> None:
        of_call = [({"org_id": self._org_id, "call_id": id}, one) for id, one in added.items()]
        new_turns = [
            owner | {"position": position, "turn_id": turn_id, "step": step}
            for owner, one in of_call
            for position, (turn_id, step) in enumerate(one.new.items(), start=one.call["turns"] + 1)
        ]
        for row in new_turns:
            check_keys(turns, row)
        await self._each(_INSERT_TURNS, new_turns)
        await self._each(
            _GROW,
            (
                {"o": self._org_id, "c": id, "t": turn_id, "grown": step}
                for id, one in added.items()
                for turn_id, step in one.changed.items()
            ),
        )
        await self._each(
            _INSERT_EVENTS,
            (
                to_row(events, event, **owner, seq=seq)
                for owner, one in of_call
                for seq, event in enumerate(one.events, start=one.call["events"] + 1)
            ),
        )
        await self._each(
            _INSERT_FAULTS,
            (to_row(faults, fault, org_id=self._org_id) for one in added.values() for fault in one.faults),
        )
        await self._each(
            _COUNT,
            (
                {
                    "o": self._org_id,
                    "c": id,
                    "new_turns": one.call["turns"] + len(one.new),
                    "new_events": one.call["events"] + len(one.events),
                    "new_metadata": one.metadata,
                    "new_version": one.call["version"] + any(one.spent.values()),
                }
                for id, one in added.items()
                if one.new or one.events or any(one.spent.values())
            ),
        )

    async def _each(self, statement: Any, rows: Iterable[dict[str, Any]]) -> None:
        listed = list(rows)
        if listed:
            await self._transaction.write(statement, listed)
