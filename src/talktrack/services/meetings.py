"""Preparing for a meeting: a scenario from one's own notes, which nobody else sees unless a call on it is handed in."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.brief import Brief
from talktrack.domain.errors import Forbidden
from talktrack.domain.ids import new_id
from talktrack.domain.meeting import Meeting
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Page
from talktrack.services.generating import Made, make
from talktrack.services.permissions import Action, permit
from talktrack.services.prepared import missing
from talktrack.services.world import World


async def prepare(world: World, subject: Subject, brief: Brief) -> tuple[Meeting, Made]:
    """Make the scenario of a meeting and keep it. Raises what `make` raises, and `Forbidden` for nobody's key."""
    permit(subject, Action.CALLS_HOLD)
    if subject.user_id is None:
        raise Forbidden("A meeting is somebody's: sign in to prepare for one.")
    made = await make(world, brief, owner=subject.org_id)
    id, now = new_id("meet"), world.clock.now()
    meeting = Meeting(id, subject.user_id, replace(made.scenario, id=id), now)
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.meetings.put(meeting, now=now)
    return meeting, made


async def browse(world: World, subject: Subject, cursor: str | None, limit: int) -> Page[Meeting]:
    """One's own, newest first. A page holds fewer where other people's are left out."""
    permit(subject, Action.CALLS_HOLD)
    async with world.store.workspace(subject.org_id) as workspace:
        page = await workspace.meetings.page(cursor, limit)
    own = tuple(one for one in page.items if one.user_id == subject.user_id)
    return Page(own, page.next_cursor)


async def remove(world: World, subject: Subject, meeting_id: str) -> None:
    """Forget one's own; calls keep their snapshot. Raises `NotFound`."""
    permit(subject, Action.CALLS_HOLD)
    async with world.store.workspace(subject.org_id) as workspace:
        if (await workspace.meetings.get(meeting_id)).user_id != subject.user_id:
            raise missing()
        await workspace.meetings.remove(meeting_id)
