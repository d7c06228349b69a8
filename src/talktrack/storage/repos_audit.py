"""The audit log."""

from __future__ import annotations

from sqlalchemy import select

from talktrack.domain.audit import AuditEntry
from talktrack.ports.storage import Page
from talktrack.storage.columns import columns_of, from_row, to_row
from talktrack.storage.paging import read_page
from talktrack.storage.tables import audit
from talktrack.storage.transaction import Transaction


class SqlAudit:
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        self._transaction = transaction
        self._org_id = org_id

    async def add(self, entry: AuditEntry) -> None:
        row = to_row(audit, entry, org_id=self._org_id)
        await self._transaction.add(audit, row, "This entry exists already.")

    async def page(self, cursor: str | None, limit: int) -> Page[AuditEntry]:
        query = select(*columns_of(audit, AuditEntry)).where(audit.c.org_id == self._org_id)
        order = (audit.c.at, audit.c.id)
        return await read_page(self._transaction, query, order, lambda row: from_row(AuditEntry, row), cursor, limit)
