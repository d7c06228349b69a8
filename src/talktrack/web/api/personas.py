"""Personas: those that ship with the product and one's own. Reps see them without what is hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import Response

from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    InvalidPersona,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.persona import Persona
from talktrack.domain.workspace import Subject
from talktrack.services import generating, library
from talktrack.services.permissions import Action, allows
from talktrack.services.public import PublicPersona, public_persona
from talktrack.web.briefs import REFUSALS, BriefBody, say_who
from talktrack.web.deps import Id, Own, PlaceDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.patching import same_id
from talktrack.web.routes import signed_in_router
from talktrack.web.validation import Validation, validation
from talktrack.web.views import Listing

router = signed_in_router("personas")

Seen = Persona | PublicPersona

_BODY = (InvalidInput, InvalidPersona, TooLarge, UnsupportedMedia)


@router.post(
    "/personas",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, Conflict, IdempotencyMismatch),
)
async def create_persona(body: Persona, subject: SubjectDep, world: WorldDep) -> Persona:
    """Keep a new one; an empty id gets a fresh one."""
    return await library.create(world, subject, library.PERSONAS, body)


@router.post("/personas/generate", status_code=201, dependencies=CREATES, responses=answers(*REFUSALS))
async def generate_persona(body: BriefBody, response: Response, subject: SubjectDep, world: WorldDep) -> Persona:
    """Make one from a brief and keep it: by the language model where there is one, else by templates."""
    persona, made = await generating.create_persona(world, subject, body.brief(), seed=body.seed, maker=body.maker)
    say_who(made, response)
    return persona


@router.post("/personas/validate", responses=answers(InvalidInput, TooLarge, UnsupportedMedia))
async def validate_persona(body: dict[str, Any], subject: SubjectDep, world: WorldDep) -> Validation:
    """Everything that would keep it from being kept, by field; an empty id is filled in, and nothing is stored."""
    return validation(library.check(world, subject, library.PERSONAS, body))


@router.get("/personas", responses=answers(InvalidInput))
async def list_personas(place: PlaceDep, subject: SubjectDep, world: WorldDep, own: Own = False) -> Listing[Seen]:
    """One's own, newest first, then those that ship with the product."""
    page = await library.browse(world, subject, library.PERSONAS, place.cursor, place.limit, own=own)
    return Listing(items=[_seen(one, subject) for one in page.items], next_cursor=page.next_cursor)


@router.get("/personas/{persona_id}", responses=answers(InvalidInput, NotFound))
async def get_persona(persona_id: Id, subject: SubjectDep, world: WorldDep) -> Seen:
    found = await library.find(world, subject, library.PERSONAS, persona_id)
    return _seen(found, subject)


@router.put("/personas/{persona_id}", responses=answers(*_BODY, NotFound, Conflict))
async def replace_persona(persona_id: Id, body: Persona, subject: SubjectDep, world: WorldDep) -> Persona:
    """Replace one's own; those that ship with the product are copied under a new id instead."""
    return await library.update(world, subject, library.PERSONAS, replace(body, id=same_id(persona_id, body.id)))


@router.delete("/personas/{persona_id}", status_code=204, responses=answers(InvalidInput, NotFound, Conflict))
async def delete_persona(persona_id: Id, subject: SubjectDep, world: WorldDep) -> None:
    await library.remove(world, subject, library.PERSONAS, persona_id)


def _seen(persona: Persona, subject: Subject) -> Seen:
    return persona if allows(subject.role, Action.LIBRARY_READ_HIDDEN) else public_persona(persona)
