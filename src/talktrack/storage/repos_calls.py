"""Calls and the turns in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, delete, exists, func, insert, select, update

from talktrack.domain.call import Call, CallKind, CallStatus
from talktrack.domain.errors import Conflict, NotFound
from talktrack.domain.mind import Step
from talktrack.domain.progress import Tally
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Turn
from talktrack.ports.storage import CallQuery, Page
from talktrack.storage.columns import check_keys, columns_of, from_row, to_row
from talktrack.storage.paging import read_page
from talktrack.storage.tables import calls, recordings, snapshots, turns
from talktrack.storage.transaction import Transaction


class CallRows:
    """The rows of one organisation's calls, as every repository beneath a call needs them."""

    def __init__(self, transaction: Transaction, org_id: str) -> None:
        self.transaction = transaction
        self.org_id = org_id

    def is_call(self, call_id: str) -> ColumnElement[bool]:
        return (calls.c.org_id == self.org_id) & (calls.c.id == call_id)

    async def require(self, call_id: str) -> None:
        """Raises `NotFound` where the organisation has no such call."""
        if (await self.transaction.read(select(calls.c.id).where(self.is_call(call_id)))).first() is None:
            raise missing_call()

    async def advance(self, call_id: str, counter: str, by: int) -> int:
        """Add to one of the call's counters and give its new value; locks the call until the transaction ends.

        Raises `NotFound`.
        """
        column = calls.c[counter]
        statement = update(calls).where(self.is_call(call_id)).values({counter: column + by}).returning(column)
        row = (await self.transaction.write(statement)).first()
        if row is None:
            raise missing_call()
        return int(row[0])


def missing_call() -> NotFound:
    return NotFound("There is no such call in this organisation.")


def call_of(row: RowMapping) -> Call:
    return from_row(Call, row)


class SqlCalls:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def add(self, call: Call, snapshot: Scenario | None) -> None:
        """Raises `Conflict` where the id is taken."""
        self._check_owner(call)
        await self._transaction.add(calls, to_row(calls, call), "This call exists already.")
        if snapshot is not None:
            row = {"org_id": call.org_id, "call_id": call.id, "scenario": snapshot}
            await self._transaction.write(insert(snapshots), [row])

    async def get(self, call_id: str) -> Call:
        query = select(*columns_of(calls, Call)).where(self._rows.is_call(call_id))
        row = (await self._transaction.read(query)).mappings().first()
        if row is None:
            raise missing_call()
        return call_of(row)

    async def snapshot(self, call_id: str) -> Scenario:
        query = select(snapshots.c.scenario).where(
            snapshots.c.org_id == self._rows.org_id, snapshots.c.call_id == call_id
        )
        row = (await self._transaction.read(query)).first()
        if row is None:
            raise NotFound("This call has no scenario.")
        scenario: Scenario = row.scenario
        return scenario

    async def save(self, call: Call) -> Call:
        self._check_owner(call)
        saved = replace(call, version=call.version + 1)
        is_seen = self._rows.is_call(call.id) & (calls.c.version == call.version)
        statement = update(calls).where(is_seen).values(to_row(calls, saved)).returning(calls.c.id)
        if (await self._transaction.write(statement)).first() is None:
            await self._rows.require(call.id)
            raise Conflict("This call was changed meanwhile. Read it again and repeat the change.")
        return saved

    async def page(self, query: CallQuery, cursor: str | None, limit: int) -> Page[Call]:
        wanted = {
            calls.c.submitted: query.submitted,
            calls.c.shared: query.shared,
            calls.c.kind: query.kind,
            calls.c.status: query.status,
            calls.c.scenario_id: query.scenario_id,
            calls.c.assignment_id: query.assignment_id,
        }
        conditions = [column == value for column, value in wanted.items() if value is not None]
        if query.owner is not None:
            conditions.append(calls.c.user_id == query.owner[0])  # None becomes IS NULL
        if query.recorded:
            conditions.append(exists().where(recordings.c.org_id == calls.c.org_id, recordings.c.call_id == calls.c.id))
        rows = select(*columns_of(calls, Call)).where(calls.c.org_id == self._rows.org_id, *conditions)
        return await read_page(self._transaction, rows, (calls.c.started_at, calls.c.id), call_of, cursor, limit)

    async def ended_before(self, moment: datetime, limit: int) -> tuple[Call, ...]:
        query = select(*columns_of(calls, Call)).where(calls.c.org_id == self._rows.org_id, calls.c.ended_at < moment)
        found = await self._transaction.read(query.order_by(calls.c.ended_at, calls.c.id).limit(limit))
        return tuple(call_of(row) for row in found.mappings())

    async def remove(self, call_id: str) -> None:
        statement = delete(calls).where(self._rows.is_call(call_id)).returning(calls.c.id)
        if (await self._transaction.write(statement)).first() is None:
            raise missing_call()

    async def tally(self) -> tuple[Tally, ...]:
        counted = (
            select(
                calls.c.scenario_id,
                func.count().label("completions"),
                func.count(calls.c.realism).label("ratings"),
                (func.sum(calls.c.realism) * 1.0 / func.count(calls.c.realism)).label("rating"),
            )
            .where(
                calls.c.org_id == self._rows.org_id,
                calls.c.kind == CallKind.PRACTICE,
                calls.c.status == CallStatus.ENDED,
                calls.c.scenario_id.is_not(None),
            )
            .group_by(calls.c.scenario_id)
            .order_by(calls.c.scenario_id)
        )
        return tuple(from_row(Tally, row) for row in (await self._transaction.read(counted)).mappings())

    def _check_owner(self, call: Call) -> None:
        if call.org_id != self._rows.org_id:
            raise missing_call()


class SqlTurns:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def append(self, call_id: str, steps: Sequence[Step]) -> None:
        """Raises `NotFound`, and `Conflict` where the call has a turn of the same id."""
        last = await self._rows.advance(call_id, "turns", len(steps))
        rows = [
            {
                "org_id": self._rows.org_id,
                "call_id": call_id,
                "position": position,
                "turn_id": step.turn.turn_id,
                "step": step,
            }
            for position, step in enumerate(steps, start=last - len(steps) + 1)
        ]
        for row in rows:
            check_keys(turns, row)
        if rows:
            await self._transaction.write(insert(turns), rows)

    async def all(self, call_id: str) -> tuple[Step, ...]:
        """Raises `NotFound`."""
        query = select(turns.c.step).where(self._is_of(call_id)).order_by(turns.c.position)
        steps: tuple[Step, ...] = tuple((await self._transaction.read(query)).scalars())
        if not steps:
            await self._rows.require(call_id)
        return steps

    async def amend(self, call_id: str, step: Step) -> None:
        await self._rows.advance(call_id, "turns", 0)
        is_turn = self._is_of(call_id) & (turns.c.turn_id == step.turn.turn_id)
        changed = await self._transaction.write(
            update(turns).where(is_turn).values(step=step).returning(turns.c.turn_id)
        )
        if changed.first() is None:
            raise NotFound("There is no such turn in this call.")

    async def correct(self, call_id: str, turn: Turn) -> None:
        await self._rows.advance(call_id, "turns", 0)
        is_turn = self._is_of(call_id) & (turns.c.turn_id == turn.turn_id)
        row = (await self._transaction.read(select(turns.c.step).where(is_turn))).first()
        if row is None:
            raise NotFound("There is no such turn in this call.")
        step: Step = row.step
        await self._transaction.write(update(turns).where(is_turn).values(step=replace(step, turn=turn)))

    def _is_of(self, call_id: str) -> ColumnElement[bool]:
        return (turns.c.org_id == self._rows.org_id) & (turns.c.call_id == call_id)
