"""The score of a call, and what people say about it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from talktrack.domain.errors import CallOpen, Conflict, InvalidInput, NotFound, TooLarge, UnsupportedMedia
from talktrack.domain.override import Analysis, OverrideReason
from talktrack.services import overriding
from talktrack.services.overriding import LONGEST_TEXT, Points
from talktrack.web.deps import Id, KitDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.routes import signed_in_router

router = signed_in_router("calls")


class NewPoints(BaseModel):
    """A person's points for one criterion."""

    model_config = ConfigDict(extra="forbid")

    score: Annotated[float, Field(ge=0, le=1_000_000_000)] | None
    """Out of the criterion's `max`; null takes back what was said before."""
    reason: OverrideReason | None = None
    """Needed where the points differ from the machine's."""
    text: Annotated[str, StringConstraints(max_length=LONGEST_TEXT)] = ""


@router.get("/calls/{call_id}/analysis", responses=answers(InvalidInput, NotFound, CallOpen))
async def get_analysis(call_id: Id, subject: SubjectDep, world: WorldDep) -> Analysis:
    """The newest score, with what people say about it; a judge that has not looked yet looks now."""
    return await overriding.analysis(world, subject, call_id)


@router.post("/calls/{call_id}/analyze", responses=answers(InvalidInput, NotFound, CallOpen))
async def analyze_call(call_id: Id, subject: SubjectDep, world: WorldDep) -> Analysis:
    """Score an ended call again, for instance after its transcript was mended."""
    return await overriding.analyzed(world, subject, call_id)


@router.patch(
    "/calls/{call_id}/analysis/criteria/{criterion_id}",
    responses=answers(InvalidInput, TooLarge, UnsupportedMedia, NotFound, CallOpen, Conflict),
)
async def override_criterion(
    call_id: Id, criterion_id: Id, body: NewPoints, subject: SubjectDep, kit: KitDep
) -> Analysis:
    """Give points for a criterion beside the machine's, which stay; the same points confirm them."""
    points = Points(body.score, body.reason, body.text)
    return await overriding.override(kit.world, subject, call_id, criterion_id, points)
