"""How organisations reach providers, and what they have decided."""

from __future__ import annotations

from sqlalchemy import delete, select

from talktrack.domain.decisions import Decisions
from talktrack.domain.provider import SealedAccess
from talktrack.storage.columns import columns_of, from_row, to_row
from talktrack.storage.tables import decisions, provider_access
from talktrack.storage.transaction import Transaction


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
        query = select(decisions.c.decisions).where(decisions.c.org_id == self._org_id)
        found: Decisions | None = (await self._transaction.read(query)).scalar_one_or_none()
        return Decisions() if found is None else found

    async def put(self, decided: Decisions) -> None:
        row = {"org_id": self._org_id, "decisions": decided}
        await self._transaction.put(decisions, row, replace=["decisions"])
