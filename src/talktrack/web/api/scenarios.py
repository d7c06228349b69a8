"""Scenarios: those that ship with the product and one's own. Reps see them without what is hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import Response

from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    InvalidScenario,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.progress import Tally
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.services import calls, generating, library
from talktrack.services.drills import find_scenario
from talktrack.services.permissions import Action, allows
from talktrack.services.public import PublicScenario, public_scenario
from talktrack.web.briefs import REFUSALS, BriefBody, say_who
from talktrack.web.deps import Id, Own, PlaceDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.patching import same_id
from talktrack.web.routes import signed_in_router
from talktrack.web.validation import Validation, validation
from talktrack.web.views import Listing

router = signed_in_router("scenarios")

Seen = Scenario | PublicScenario

_BODY = (InvalidInput, InvalidScenario, TooLarge, UnsupportedMedia)


@router.post(
    "/scenarios",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, Conflict, IdempotencyMismatch),
)
async def create_scenario(body: Scenario, subject: SubjectDep, world: WorldDep) -> Scenario:
    """Keep a new one; an empty id gets a fresh one."""
    return await library.create(world, subject, library.SCENARIOS, body)


@router.post("/scenarios/generate", status_code=201, dependencies=CREATES, responses=answers(*REFUSALS))
async def generate_scenario(body: BriefBody, response: Response, subject: SubjectDep, world: WorldDep) -> Scenario:
    """Make one from a brief and keep it: by the language model where there is one, else by templates."""
    made = await generating.create_scenario(world, subject, body.brief(), seed=body.seed, maker=body.maker)
    say_who(made, response)
    return made.scenario


@router.post("/scenarios/validate", responses=answers(InvalidInput, TooLarge, UnsupportedMedia))
async def validate_scenario(body: dict[str, Any], subject: SubjectDep, world: WorldDep) -> Validation:
    """Everything that would keep it from being kept, by field; an empty id is filled in, and nothing is stored."""
    return validation(library.check(world, subject, library.SCENARIOS, body))


@router.get("/scenarios", responses=answers(InvalidInput))
async def list_scenarios(place: PlaceDep, subject: SubjectDep, world: WorldDep, own: Own = False) -> Listing[Seen]:
    """One's own, newest first, then those that ship with the product."""
    page = await library.browse(world, subject, library.SCENARIOS, place.cursor, place.limit, own=own)
    return Listing(items=[_seen(one, subject) for one in page.items], next_cursor=page.next_cursor)


@router.get("/scenarios/ratings")
async def list_ratings(subject: SubjectDep, world: WorldDep) -> Listing[Tally]:
    """How often the organisation's people have practised each scenario, and how real its customer felt to them."""
    return Listing(items=list(await calls.tally(world, subject)), next_cursor=None)


@router.get("/scenarios/{scenario_id}", responses=answers(InvalidInput, NotFound))
async def get_scenario(scenario_id: Id, subject: SubjectDep, world: WorldDep) -> Seen:
    """One's own, one that ships with the product, or the drill of a call of one's own."""
    return _seen(await find_scenario(world, subject, scenario_id), subject)


@router.put("/scenarios/{scenario_id}", responses=answers(*_BODY, NotFound, Conflict))
async def replace_scenario(scenario_id: Id, body: Scenario, subject: SubjectDep, world: WorldDep) -> Scenario:
    """Replace one's own; those that ship with the product are copied under a new id instead."""
    return await library.update(world, subject, library.SCENARIOS, replace(body, id=same_id(scenario_id, body.id)))


@router.delete("/scenarios/{scenario_id}", status_code=204, responses=answers(InvalidInput, NotFound, Conflict))
async def delete_scenario(scenario_id: Id, subject: SubjectDep, world: WorldDep) -> None:
    await library.remove(world, subject, library.SCENARIOS, scenario_id)


def _seen(scenario: Scenario, subject: Subject) -> Seen:
    return scenario if allows(subject.role, Action.LIBRARY_READ_HIDDEN) else public_scenario(scenario)
