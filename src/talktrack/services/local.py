"""The organisation of this machine: what the command line works in, and what the demo shows."""

from __future__ import annotations

from talktrack.domain.workspace import Organisation, Subject, UserRole
from talktrack.services.world import World

ORG_ID = "org_local"
ORG_NAME = "Talktrack on this machine"
DEMO_EMAIL = "demo@talktrack.example"


async def local_subject(world: World, email: str = "") -> Subject:
    """Whoever uses the command line: the person with this e-mail where there is one, else the machine itself."""
    async with world.store.directory() as directory:
        if await directory.organisation(ORG_ID) is None:
            await directory.add_organisation(Organisation(ORG_ID, ORG_NAME, world.clock.now()))
        user = await directory.user_by_email(email) if email else None
    person = user.id if user is not None and user.org_id == ORG_ID else None
    return Subject(ORG_ID, UserRole.ADMIN, user_id=person)
