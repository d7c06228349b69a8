"""Going back to a moment of an ended practice call: to take it up again, to try other words, to drill it."""

from __future__ import annotations

from typing import Annotated

from fastapi import Request
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from talktrack.domain.errors import (
    CallOpen,
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NoMind,
    NotFound,
    ProcessFull,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.mind import Cause, ObjectionStatus
from talktrack.domain.moves import Move
from talktrack.domain.persona import Levels
from talktrack.domain.transcript import LONGEST_TURN
from talktrack.services import drills, training, what_if
from talktrack.services.public import PublicScenario, public_scenario
from talktrack.services.what_if import MOST_LINES, Instead
from talktrack.web.call_views import CallStart, DirectiveView, call_start, directive_view
from talktrack.web.deps import STARTS, Id, IdText, KitDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router

router = signed_in_router("calls")

_GOES_BACK = (InvalidInput, TooLarge, UnsupportedMedia, NotFound, CallOpen, NoMind)
_Line = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TURN)]


class MomentOfCall(BaseModel):
    model_config = ConfigDict(extra="forbid")

    turn_id: IdText


class OtherWords(MomentOfCall):
    lines: Annotated[list[_Line], Field(min_length=1, max_length=MOST_LINES)]


class ObjectionChange(BaseModel):
    id: str
    before: ObjectionStatus
    after: ObjectionStatus


class InsteadView(BaseModel):
    """What one line would have done."""

    line: str
    rank: int
    """1 is best; 0 is what was really said."""
    worth: int
    moves: list[Move]
    causes: list[Cause]
    levels: Levels
    change: dict[str, int]
    directive: DirectiveView
    reply: str
    facts_told: list[str]
    objections: list[ObjectionChange]
    ended: str | None


class WhatIfView(BaseModel):
    turn_id: str
    before: Levels
    said: InsteadView
    lines: list[InsteadView]


@router.post(
    "/calls/{call_id}/retry",
    status_code=201,
    dependencies=STARTS,
    responses=answers(*_GOES_BACK, Conflict, IdempotencyMismatch, ProcessFull),
)
async def retry_call(
    call_id: Id, body: MomentOfCall, request: Request, subject: SubjectDep, kit: KitDep, world: WorldDep
) -> CallStart:
    """Take the call up again just before one of the seller's turns, as a new call with the customer's mind of then."""
    call = await training.retry(world, subject, call_id, body.turn_id)
    return call_start(call, kit.tickets.issue(call.id, subject, kit.world.clock.now()), request, kit)


@router.post("/calls/{call_id}/what-if", responses=answers(*_GOES_BACK))
async def try_other_words(call_id: Id, body: OtherWords, subject: SubjectDep, kit: KitDep) -> WhatIfView:
    """What other lines would have done in the place of one of the seller's turns, best first. Nothing is stored."""
    found = await what_if.alternatives(kit.world, subject, call_id, body.turn_id, body.lines)
    return WhatIfView(
        turn_id=found.turn_id,
        before=found.before,
        said=_view(found.said, 0, found.before),
        lines=[_view(one, rank, found.before) for rank, one in enumerate(found.lines, start=1)],
    )


@router.post(
    "/calls/{call_id}/drill",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_GOES_BACK, Conflict, IdempotencyMismatch),
)
async def make_drill(call_id: Id, body: MomentOfCall, subject: SubjectDep, kit: KitDep) -> PublicScenario:
    """A short scenario that starts at a moment of the call, for a few turns; start it like any other."""
    return public_scenario(await drills.make(kit.world, subject, call_id, body.turn_id))


def _view(one: Instead, rank: int, before: Levels) -> InsteadView:
    names = ("trust", "patience", "interest", "clarity", "urgency")
    return InsteadView(
        line=one.line,
        rank=rank,
        worth=one.worth,
        moves=list(one.moves),
        causes=list(one.causes),
        levels=one.levels,
        change={name: getattr(one.levels, name) - getattr(before, name) for name in names},
        directive=directive_view(one.directive),
        reply=one.reply,
        facts_told=list(one.told),
        objections=[ObjectionChange(id=id, before=old, after=new) for id, old, new in one.objections],
        ended=one.ended,
    )
