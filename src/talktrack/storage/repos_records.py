"""What is kept beside a call's turns: events, faults, scores and recordings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select

from talktrack.domain.call import CallEvent, CallKind, CallStatus, Fault, Recording
from talktrack.domain.errors import NotFound
from talktrack.domain.override import Override
from talktrack.domain.progress import Attempt, Mark
from talktrack.domain.scorecard import Score
from talktrack.ports.storage import AttemptQuery
from talktrack.storage import tables
from talktrack.storage.columns import columns_of, from_row, to_row
from talktrack.storage.repos_calls import CallRows


class SqlJournal:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def record(self, call_id: str, events: Sequence[CallEvent]) -> None:
        """Raises `NotFound`."""
        last = await self._rows.advance(call_id, "events", len(events))
        first = last - len(events) + 1
        owner = {"org_id": self._rows.org_id, "call_id": call_id}
        rows = [to_row(tables.events, event, **owner, seq=seq) for seq, event in enumerate(events, start=first)]
        if rows:
            await self._transaction.write(insert(tables.events), rows)

    async def events(self, call_id: str, after: int, limit: int) -> tuple[CallEvent, ...]:
        """Raises `NotFound`."""
        is_of_call = (tables.events.c.org_id == self._rows.org_id) & (tables.events.c.call_id == call_id)
        query = select(*columns_of(tables.events, CallEvent)).where(is_of_call, tables.events.c.seq > after)
        result = await self._transaction.read(query.order_by(tables.events.c.seq).limit(limit))
        found = tuple(from_row(CallEvent, row) for row in result.mappings())
        if not found:
            await self._rows.require(call_id)
        return found

    async def report(self, fault: Fault) -> None:
        """Raises `NotFound` where its call does not exist."""
        row = to_row(tables.faults, fault, org_id=self._rows.org_id)
        await self._transaction.add(tables.faults, row, "This fault is reported already.")

    async def faults(self, call_id: str) -> tuple[Fault, ...]:
        """Oldest first. Raises `NotFound`."""
        is_of_call = (tables.faults.c.org_id == self._rows.org_id) & (tables.faults.c.call_id == call_id)
        query = (
            select(*columns_of(tables.faults, Fault)).where(is_of_call).order_by(tables.faults.c.at, tables.faults.c.id)
        )
        found = tuple(from_row(Fault, row) for row in (await self._transaction.read(query)).mappings())
        if not found:
            await self._rows.require(call_id)
        return found


class SqlAnalyses:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def put(self, call_id: str, score: Score, *, now: datetime) -> None:
        """Raises `NotFound`."""
        number = await self._rows.advance(call_id, "scores", 1)
        owner = {"org_id": self._rows.org_id, "call_id": call_id}
        await self._transaction.write(
            insert(tables.analyses),
            [
                owner
                | {"number": number, "created_at": now, "score": score}
                | {"points": score.score, "passed": score.passed}
            ],
        )

    async def latest(self, call_id: str) -> Score | None:
        """Raises `NotFound`."""
        is_of_call = (tables.analyses.c.org_id == self._rows.org_id) & (tables.analyses.c.call_id == call_id)
        query = select(tables.analyses.c.score).where(is_of_call).order_by(tables.analyses.c.number.desc()).limit(1)
        score: Score | None = (await self._transaction.read(query)).scalar()
        if score is None:
            await self._rows.require(call_id)
        return score

    async def marks(self, call_ids: Sequence[str]) -> dict[str, Mark]:
        calls, analyses = tables.calls.c, tables.analyses.c
        query = (
            select(calls.id, analyses.points.label("score"), analyses.passed)
            .join_from(tables.calls, tables.analyses, self._is_newest())
            .where(calls.org_id == self._rows.org_id, calls.id.in_(call_ids))
        )
        return {row.id: Mark(row.score, row.passed) for row in await self._transaction.read(query)}

    async def attempts(self, query: AttemptQuery, limit: int) -> tuple[Attempt, ...]:
        calls, analyses = tables.calls.c, tables.analyses.c
        wanted = [
            *([calls.user_id == query.user_id] if query.user_id is not None else []),
            *([calls.submitted.is_(True)] if query.submitted else []),
            *([calls.assignment_id.in_(query.assignment_ids)] if query.assignment_ids is not None else []),
        ]
        rows = (
            select(
                calls.id.label("call_id"),
                calls.scenario_id,
                calls.title,
                calls.started_at,
                calls.retry_of.is_not(None).label("again"),
                analyses.points.label("score"),
                analyses.passed,
                calls.user_id,
                calls.assignment_id,
                calls.outcome,
            )
            .select_from(tables.calls.outerjoin(tables.analyses, self._is_newest()))
            .where(
                calls.org_id == self._rows.org_id,
                *wanted,
                calls.kind == CallKind.PRACTICE,
                calls.status == CallStatus.ENDED,
                calls.scenario_id.is_not(None),
            )
            .order_by(calls.started_at.desc(), calls.id.desc())
            .limit(limit)
        )
        return tuple(Attempt(**row) for row in (await self._transaction.read(rows)).mappings())

    @staticmethod
    def _is_newest() -> ColumnElement[bool]:
        calls, analyses = tables.calls.c, tables.analyses.c
        return (analyses.org_id == calls.org_id) & (analyses.call_id == calls.id) & (analyses.number == calls.scores)


class SqlOverrides:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def put(self, call_id: str, override: Override) -> None:
        """Raises `NotFound`."""
        await self._rows.require(call_id)
        row = {
            "org_id": self._rows.org_id,
            "call_id": call_id,
            "criterion_id": override.criterion_id,
            "scorecard_id": override.scorecard_id,
            "override": override,
        }
        await self._transaction.put(tables.overrides, row, replace=["scorecard_id", "override"])

    async def remove(self, call_id: str, criterion_id: str) -> None:
        """Raises `NotFound`."""
        is_it = self._is_of(call_id) & (tables.overrides.c.criterion_id == criterion_id)
        statement = delete(tables.overrides).where(is_it).returning(tables.overrides.c.criterion_id)
        if (await self._transaction.write(statement)).first() is None:
            raise NotFound("Nobody has overridden this criterion.")

    async def all(self, call_id: str) -> tuple[Override, ...]:
        """Raises `NotFound`."""
        query = select(tables.overrides.c.override).where(self._is_of(call_id))
        found = await self._transaction.read(query.order_by(tables.overrides.c.criterion_id))
        overrides: tuple[Override, ...] = tuple(found.scalars())
        if not overrides:
            await self._rows.require(call_id)
        return overrides

    async def of_scorecard(self, scorecard_id: str) -> tuple[Override, ...]:
        of_card = (tables.overrides.c.org_id == self._rows.org_id) & (tables.overrides.c.scorecard_id == scorecard_id)
        query = select(tables.overrides.c.override).where(of_card)
        order = (tables.overrides.c.call_id, tables.overrides.c.criterion_id)
        return tuple((await self._transaction.read(query.order_by(*order))).scalars())

    def _is_of(self, call_id: str) -> ColumnElement[bool]:
        return (tables.overrides.c.org_id == self._rows.org_id) & (tables.overrides.c.call_id == call_id)


class SqlRecordings:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def add(self, recording: Recording) -> None:
        """Raises `NotFound` where its call does not exist."""
        row = to_row(tables.recordings, recording, org_id=self._rows.org_id)
        await self._transaction.add(tables.recordings, row, "This recording exists already.")

    async def all(self, call_id: str) -> tuple[Recording, ...]:
        """In the order in which they start. Raises `NotFound`."""
        is_of_call = (tables.recordings.c.org_id == self._rows.org_id) & (tables.recordings.c.call_id == call_id)
        query = select(*columns_of(tables.recordings, Recording)).where(is_of_call)
        result = await self._transaction.read(query.order_by(tables.recordings.c.start_ms, tables.recordings.c.id))
        found = tuple(from_row(Recording, row) for row in result.mappings())
        if not found:
            await self._rows.require(call_id)
        return found

    async def ended_before(self, moment: datetime, limit: int) -> tuple[Recording, ...]:
        table, calls = tables.recordings, tables.calls
        of_call = (calls.c.org_id == table.c.org_id) & (calls.c.id == table.c.call_id)
        query = select(*columns_of(table, Recording)).join(calls, of_call)
        query = query.where(table.c.org_id == self._rows.org_id, calls.c.ended_at < moment).order_by(table.c.id)
        result = await self._transaction.read(query.limit(limit))
        return tuple(from_row(Recording, row) for row in result.mappings())

    async def remove(self, recording_id: str) -> None:
        table = tables.recordings
        is_it = (table.c.org_id == self._rows.org_id) & (table.c.id == recording_id)
        await self._transaction.write(delete(table).where(is_it))
