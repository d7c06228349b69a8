"""What people say about calls: comments and appeals."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Table, delete, select

from talktrack.domain.errors import NotFound
from talktrack.domain.remarks import Appeal, Comment, OpenAppeal
from talktrack.storage.columns import columns_of, from_row, to_row
from talktrack.storage.repos_calls import CallRows
from talktrack.storage.tables import appeals, calls, comments


class SqlComments:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def add(self, call_id: str, comment: Comment) -> None:
        row = to_row(comments, comment, org_id=self._rows.org_id, call_id=call_id)
        await self._transaction.add(comments, row, "This comment exists already.")

    async def remove(self, call_id: str, comment_id: str) -> None:
        is_it = _is_of(comments, self._rows, call_id) & (comments.c.id == comment_id)
        if (await self._transaction.write(delete(comments).where(is_it).returning(comments.c.id))).first() is None:
            raise NotFound("There is no such comment.")

    async def by(self, user_id: str) -> tuple[Comment, ...]:
        query = select(*columns_of(comments, Comment)).where(self._is_by(user_id))
        found = await self._transaction.read(query.order_by(comments.c.at, comments.c.id))
        return tuple(from_row(Comment, row) for row in found.mappings())

    async def remove_by(self, user_id: str) -> None:
        await self._transaction.write(delete(comments).where(self._is_by(user_id)))

    def _is_by(self, user_id: str) -> ColumnElement[bool]:
        return (comments.c.org_id == self._rows.org_id) & (comments.c.by == user_id)

    async def all(self, call_id: str) -> tuple[Comment, ...]:
        query = select(*columns_of(comments, Comment)).where(_is_of(comments, self._rows, call_id))
        found = await self._transaction.read(query.order_by(comments.c.at, comments.c.id))
        return tuple(from_row(Comment, row) for row in found.mappings())


class SqlAppeals:
    def __init__(self, rows: CallRows) -> None:
        self._rows = rows
        self._transaction = rows.transaction

    async def put(self, call_id: str, appeal: Appeal) -> None:
        await self._rows.require(call_id)
        row = {
            "org_id": self._rows.org_id,
            "call_id": call_id,
            "criterion_id": appeal.criterion_id,
            "at": appeal.at,
            "is_open": appeal.ruling is None,
            "appeal": appeal,
        }
        await self._transaction.put(appeals, row, replace=["at", "is_open", "appeal"])

    async def all(self, call_id: str) -> tuple[Appeal, ...]:
        query = select(appeals.c.appeal).where(_is_of(appeals, self._rows, call_id)).order_by(appeals.c.criterion_id)
        return tuple((await self._transaction.read(query)).scalars())

    async def unruled(self) -> tuple[OpenAppeal, ...]:
        of_call = (calls.c.org_id == appeals.c.org_id) & (calls.c.id == appeals.c.call_id)
        query = (
            select(calls.c.id.label("call_id"), calls.c.title, appeals.c.appeal)
            .join_from(appeals, calls, of_call)
            .where(appeals.c.org_id == self._rows.org_id, appeals.c.is_open.is_(True))
            .order_by(appeals.c.at, appeals.c.call_id, appeals.c.criterion_id)
        )
        return tuple(OpenAppeal(**row) for row in (await self._transaction.read(query)).mappings())


def _is_of(table: Table, rows: CallRows, call_id: str) -> ColumnElement[bool]:
    return (table.c.org_id == rows.org_id) & (table.c.call_id == call_id)
