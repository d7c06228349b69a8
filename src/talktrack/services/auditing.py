"""The audit log: written with the rest of a transaction, read by admins."""

from __future__ import annotations

from datetime import datetime

from talktrack.domain.audit import AuditAction, AuditEntry
from talktrack.domain.ids import new_id
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Page, Workspace
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World


async def enter(
    workspace: Workspace,
    now: datetime,
    action: AuditAction,
    *,
    by: str | None = None,
    of: str | None = None,
    count: int = 0,
) -> None:
    """Enter what is done in this transaction. `by` is None for the server itself."""
    await workspace.audit.add(AuditEntry(new_id("audit"), now, action, by, of, count))


async def browse(world: World, subject: Subject, cursor: str | None, limit: int) -> Page[AuditEntry]:
    """Newest first. Raises `Forbidden`."""
    permit(subject, Action.AUDIT_READ)
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.audit.page(cursor, limit)
