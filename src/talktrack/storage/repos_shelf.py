"""Assistants, personas, scenarios and scorecards: whole things under an id."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, Protocol, TypeVar

from sqlalchemy import RowMapping, Table, delete, select

from talktrack.domain.errors import NotFound
from talktrack.ports.storage import Page
from talktrack.storage.paging import read_page
from talktrack.storage.transaction import Transaction


class Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Identified)


class SqlShelf(Generic[T]):
    """Implements `ports.storage.Shelf` on one of the shelf tables; `noun` is what messages call an item."""

    def __init__(self, transaction: Transaction, org_id: str, table: Table, noun: str) -> None:
        self._transaction = transaction
        self._org_id = org_id
        self._table = table
        self._noun = noun

    async def get(self, id: str) -> T:
        query = select(self._table.c.item).where(self._table.c.org_id == self._org_id, self._table.c.id == id)
        row = (await self._transaction.read(query)).first()
        if row is None:
            raise self._missing()
        item: T = row.item
        return item

    async def put(self, item: T, *, now: datetime) -> None:
        row = {"org_id": self._org_id, "id": item.id, "created_at": now, "updated_at": now, "item": item}
        await self._transaction.put(self._table, row, replace=["updated_at", "item"])

    async def remove(self, id: str) -> None:
        table = self._table
        statement = delete(table).where(table.c.org_id == self._org_id, table.c.id == id).returning(table.c.id)
        if (await self._transaction.write(statement)).first() is None:
            raise self._missing()

    async def page(self, cursor: str | None, limit: int) -> Page[T]:
        columns = self._table.c
        query = select(columns.created_at, columns.id, columns.item).where(columns.org_id == self._org_id)
        order = (columns.created_at, columns.id)
        return await read_page(self._transaction, query, order, self._item, cursor, limit)

    def _item(self, row: RowMapping) -> T:
        item: T = row["item"]
        return item

    def _missing(self) -> NotFound:
        return NotFound(f"There is no such {self._noun} in this organisation.")
