"""Assignments: what people are to practise, and how far they are."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from talktrack.domain.assignment import MOST_ATTEMPTS, MOST_PEOPLE, MOST_SCENARIOS, PassRule
from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.services import assignments
from talktrack.services.assignments import Assigned, Wanted
from talktrack.web.deps import Id, IdText, KitDep, Name, PlaceDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("assignments")

_BODY = (InvalidInput, TooLarge, UnsupportedMedia)


class RuleBody(BaseModel):
    """What an attempt has to reach; with neither, the pass line of each scenario's scorecard."""

    model_config = ConfigDict(extra="forbid")

    score: Annotated[float, Field(ge=0, le=100)] | None = None
    criterion_id: IdText | None = None
    """A criterion of every scenario, whose points must all be earned."""


class AssignmentBody(BaseModel):
    """Who is to practise what, until when, and what is enough."""

    model_config = ConfigDict(extra="forbid")

    title: Name
    scenario_ids: Annotated[list[IdText], Field(min_length=1, max_length=MOST_SCENARIOS)]
    user_ids: Annotated[list[IdText], Field(max_length=MOST_PEOPLE)] = []
    team_ids: Annotated[list[IdText], Field(max_length=MOST_PEOPLE)] = []
    rule: RuleBody = RuleBody()
    due_at: AwareDatetime | None = None
    most_attempts: Annotated[int, Field(ge=1, le=MOST_ATTEMPTS, strict=True)] | None = None
    """Of each person at each scenario."""
    note: Annotated[str, StringConstraints(max_length=2000)] = ""
    closed: bool = Field(default=False, strict=True)
    """Put away: nobody is asked for it any more, and no call starts on it."""

    def wanted(self) -> Wanted:
        return Wanted(
            title=self.title,
            scenario_ids=tuple(dict.fromkeys(self.scenario_ids)),
            user_ids=tuple(dict.fromkeys(self.user_ids)),
            team_ids=tuple(dict.fromkeys(self.team_ids)),
            rule=PassRule(self.rule.score, self.rule.criterion_id),
            due_at=self.due_at,
            most_attempts=self.most_attempts,
            note=self.note,
            closed=self.closed,
        )


@router.post(
    "/assignments",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, Conflict, IdempotencyMismatch),
)
async def create_assignment(body: AssignmentBody, subject: SubjectDep, kit: KitDep) -> Assigned:
    """Assign scenarios to people and teams; they start calls with its id, and those are handed in."""
    return await assignments.create(kit.world, subject, body.wanted())


@router.get("/assignments", responses=answers(InvalidInput))
async def list_assignments(
    place: PlaceDep,
    subject: SubjectDep,
    kit: KitDep,
    own: Annotated[bool, Query(description="True lists only what is assigned to oneself and open.")] = False,
) -> Listing[Assigned]:
    """One's own, newest first; for those who lead a team all, with everybody's progress."""
    page = await assignments.browse(kit.world, subject, place.cursor, place.limit, own=own)
    return Listing(items=list(page.items), next_cursor=page.next_cursor)


@router.get("/assignments/{assignment_id}", responses=answers(InvalidInput, NotFound))
async def get_assignment(assignment_id: Id, subject: SubjectDep, kit: KitDep) -> Assigned:
    """One that is for oneself; for those who lead a team any, with everybody's progress."""
    return await assignments.get(kit.world, subject, assignment_id)


@router.put("/assignments/{assignment_id}", responses=answers(*_BODY, NotFound))
async def replace_assignment(assignment_id: Id, body: AssignmentBody, subject: SubjectDep, kit: KitDep) -> Assigned:
    """Change, close or open it; the calls that were held on it stay."""
    return await assignments.update(kit.world, subject, assignment_id, body.wanted())
