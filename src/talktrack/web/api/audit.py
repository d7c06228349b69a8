"""Who has done what to people's data."""

from __future__ import annotations

from talktrack.domain.audit import AuditEntry
from talktrack.domain.errors import InvalidInput
from talktrack.services import auditing
from talktrack.web.deps import KitDep, PlaceDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("settings")


@router.get("/audit", responses=answers(InvalidInput))
async def list_audit(place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[AuditEntry]:
    """What was done to settings and to people's data, newest first; nothing of the data itself."""
    page = await auditing.browse(kit.world, subject, place.cursor, place.limit)
    return Listing(items=list(page.items), next_cursor=page.next_cursor)
