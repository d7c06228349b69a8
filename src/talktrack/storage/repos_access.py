"""How organisations reach providers, and what they have decided."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sqlalchemy import delete, select, update

from talktrack.domain.decisions import Decisions
from talktrack.domain.errors import Conflict
from talktrack.domain.provider import SealedAccess
from talktrack.storage.columns import columns_of, from_row, to_row
from talktrack.storage.tables import decisions, provider_access
from talktrack.storage.transaction import Transaction

_OVERTAKEN: Final = "Somebody has changed these settings meanwhile. Read them again and repeat the change."


class SqlProviderAccess:
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        self._transaction = transaction
        self._org_id = org_id

    async def all(self) -> tuple[SealedAccess, ...]:
        query = select(*columns_of(provider_access, SealedAccess)).where(provider_access.c.org_id == self._org_id)
        found = await self._transaction.read(query.order_by(provider_access.c.provider))
        return tuple(from_row(SealedAccess, row) for row in found.mappings())

    async def put(self, access: SealedAccess) -> None:
        row = to_row(provider_access, access, org_id=self._org_id)
        await self._transaction.put(provider_access, row, replace=["sealed", "updated_at"])

    async def remove(self, provider: str) -> None:
        is_it = (provider_access.c.org_id == self._org_id) & (provider_access.c.provider == provider)
        await self._transaction.write(delete(provider_access).where(is_it))


class SqlDecisions:
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        self._transaction = transaction
        self._org_id = org_id

    async def get(self) -> Decisions:
        query = select(decisions.c.decisions, decisions.c.version).where(decisions.c.org_id == self._org_id)
        row = (await self._transaction.read(query)).first()
        return Decisions() if row is None else replace(row.decisions, version=row.version)

    async def put(self, decided: Decisions) -> Decisions:
        saved = replace(decided, version=decided.version + 1)
        row = {"org_id": self._org_id, "decisions": saved, "version": saved.version}
        if decided.version == 0:
            await self._transaction.add(decisions, row, _OVERTAKEN)
            return saved
        is_seen = (decisions.c.org_id == self._org_id) & (decisions.c.version == decided.version)
        statement = update(decisions).where(is_seen).values(row).returning(decisions.c.org_id)
        if (await self._transaction.write(statement)).first() is None:
            raise Conflict(_OVERTAKEN)
        return saved
