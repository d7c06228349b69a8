"""Preparing for meetings: scenarios that are one's own alone."""

from __future__ import annotations

from fastapi import Response

from talktrack.domain.errors import InvalidInput, NotFound
from talktrack.services import meetings
from talktrack.services.public import PublicScenario, public_scenario
from talktrack.web.briefs import REFUSALS, MeetingBody, say_who
from talktrack.web.deps import Id, KitDep, PlaceDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("meetings")


@router.post("/meetings", status_code=201, dependencies=CREATES, responses=answers(*REFUSALS))
async def prepare_meeting(
    body: MeetingBody, response: Response, subject: SubjectDep, world: WorldDep
) -> PublicScenario:
    """Make a scenario from a brief and notes for oneself alone; only a language model reads the notes."""
    meeting, made = await meetings.prepare(world, subject, body.brief())
    say_who(made, response)
    return public_scenario(meeting.scenario)


@router.get("/meetings", responses=answers(InvalidInput))
async def list_meetings(place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[PublicScenario]:
    """One's own, newest first."""
    page = await meetings.browse(kit.world, subject, place.cursor, place.limit)
    return Listing(items=[public_scenario(one.scenario) for one in page.items], next_cursor=page.next_cursor)


@router.delete("/meetings/{meeting_id}", status_code=204, responses=answers(InvalidInput, NotFound))
async def delete_meeting(meeting_id: Id, subject: SubjectDep, kit: KitDep) -> None:
    """Forget it; calls that were held on it stay."""
    await meetings.remove(kit.world, subject, meeting_id)
