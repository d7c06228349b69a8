"""Scorecards: those that ship with the product and one's own. Reps see them without what is hidden."""

from __future__ import annotations

from dataclasses import asdict, replace

from pydantic import BaseModel

from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    InvalidScorecard,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.scorecard import Scorecard
from talktrack.domain.workspace import Subject
from talktrack.services import library, overriding
from talktrack.services.overriding import CriterionAgreement
from talktrack.services.permissions import Action, allows
from talktrack.services.public import PublicScorecard, public_scorecard
from talktrack.web.deps import Id, PlaceDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.patching import same_id
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("scorecards")

Seen = Scorecard | PublicScorecard


class AgreementView(BaseModel):
    """Agreement on one criterion; numbers that the judgements do not give are null."""

    criterion_id: str
    label: str
    n: int
    """Judgements compared."""
    raw: float | None
    """Share of them that agree."""
    kappa: float | None
    """Cohen's."""
    ac1: float | None
    """Gwet's, which a rare judgement does not mislead."""
    prevalence: float | None
    """Share of the people's judgements that give full points."""
    advisory: bool
    """True where kappa is under 0.6 or unknown, or fewer than 50 judgements were compared."""


_BODY = (InvalidInput, InvalidScorecard, TooLarge, UnsupportedMedia)


@router.post(
    "/scorecards",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, Conflict, IdempotencyMismatch),
)
async def create_scorecard(body: Scorecard, subject: SubjectDep, world: WorldDep) -> Scorecard:
    """Keep a new one; an empty id gets a fresh one."""
    return await library.create(world, subject, library.SCORECARDS, body)


@router.get("/scorecards", responses=answers(InvalidInput))
async def list_scorecards(place: PlaceDep, subject: SubjectDep, world: WorldDep) -> Listing[Seen]:
    """One's own, newest first, then those that ship with the product."""
    page = await library.browse(world, subject, library.SCORECARDS, place.cursor, place.limit)
    return Listing(items=[_seen(one, subject) for one in page.items], next_cursor=page.next_cursor)


@router.get("/scorecards/{scorecard_id}", responses=answers(InvalidInput, NotFound))
async def get_scorecard(scorecard_id: Id, subject: SubjectDep, world: WorldDep) -> Seen:
    found = await library.find(world, subject, library.SCORECARDS, scorecard_id)
    return _seen(found, subject)


@router.get("/scorecards/{scorecard_id}/agreement", responses=answers(InvalidInput, NotFound))
async def get_agreement(scorecard_id: Id, subject: SubjectDep, world: WorldDep) -> Listing[AgreementView]:
    """How far the machine and people agree on each criterion, over the calls in which a person has looked at it."""
    found = await overriding.agreements(world, subject, scorecard_id)
    return Listing(items=[_agreement_view(one) for one in found], next_cursor=None)


@router.put("/scorecards/{scorecard_id}", responses=answers(*_BODY, NotFound, Conflict))
async def replace_scorecard(scorecard_id: Id, body: Scorecard, subject: SubjectDep, world: WorldDep) -> Scorecard:
    """Replace one's own; those that ship with the product are copied under a new id instead."""
    return await library.update(world, subject, library.SCORECARDS, replace(body, id=same_id(scorecard_id, body.id)))


@router.delete("/scorecards/{scorecard_id}", status_code=204, responses=answers(InvalidInput, NotFound, Conflict))
async def delete_scorecard(scorecard_id: Id, subject: SubjectDep, world: WorldDep) -> None:
    await library.remove(world, subject, library.SCORECARDS, scorecard_id)


def _agreement_view(found: CriterionAgreement) -> AgreementView:
    return AgreementView(criterion_id=found.criterion_id, label=found.label, **asdict(found.agreement))


def _seen(scorecard: Scorecard, subject: Subject) -> Seen:
    return scorecard if allows(subject.role, Action.LIBRARY_READ_HIDDEN) else public_scorecard(scorecard)
