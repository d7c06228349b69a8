"""Calls: starting, finding, ending and taking them up again."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import Depends, Query, Request
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from talktrack.domain.call import Call, CallKind, CallStatus
from talktrack.domain.errors import (
    AttemptsUsed,
    CallEnded,
    CallOpen,
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    InvalidTranscript,
    NoLanguageModel,
    NotFound,
    ProcessFull,
    ProviderBusy,
    ProviderTimeout,
    ProviderUnreachable,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.ports.storage import CallQuery
from talktrack.services import calls, importing, starting, tickets, training
from talktrack.services.beginnings import Wish
from talktrack.services.calls import ListedCall
from talktrack.services.training import MOST_SEED
from talktrack.web.call_views import CallStart, TicketView, call_start, ws_url
from talktrack.web.deps import STARTS, Id, IdText, KitDep, PlaceDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("calls")

_BODY = (InvalidInput, TooLarge, UnsupportedMedia)
_STARTS = (
    *_BODY,
    NotFound,
    Conflict,
    CallOpen,
    AttemptsUsed,
    IdempotencyMismatch,
    ProviderUnreachable,
    ProviderTimeout,
    ProviderBusy,
    ProcessFull,
)
_METADATA_MAX = 16_384


def _small(metadata: dict[str, Any]) -> dict[str, Any]:
    if len(json.dumps(metadata)) > _METADATA_MAX:
        raise ValueError(f"At most {_METADATA_MAX} characters as JSON.")
    return metadata


Metadata = Annotated[dict[str, Any], AfterValidator(_small)]
Seed = Annotated[int, Field(ge=0, le=MOST_SEED, strict=True)]


class NewPractice(BaseModel):
    model_config = ConfigDict(extra="forbid")

    seed: Seed | None = None
    """Decides every chance of the call; left out, it is drawn."""
    metadata: Metadata = {}
    follows: IdText | None = None
    """An ended call with the same customer, which remembers it."""
    adaptive: bool = False
    """Fits the difficulty to one's latest scores on the scenario, so that about two calls of three are passed."""
    assignment_id: IdText | None = None
    """An assignment that the call is an attempt at: those who lead the team will see it."""


class NewCall(NewPractice):
    kind: CallKind = CallKind.PRACTICE
    scenario_id: IdText | None = None
    assistant_id: IdText | None = None


@router.post("/calls", status_code=201, dependencies=STARTS, responses=answers(*_STARTS, NoLanguageModel))
async def start_call(body: NewCall, request: Request, subject: SubjectDep, world: WorldDep, kit: KitDep) -> CallStart:
    """Start a practice call on a scenario, or a call with an assistant."""
    call = await starting.start_call(
        world,
        subject,
        body.kind,
        scenario_id=body.scenario_id,
        assistant_id=body.assistant_id,
        seed=body.seed,
        metadata=body.metadata,
        wish=Wish(body.follows, body.adaptive, body.assignment_id),
    )
    return call_start(call, kit.tickets.issue(call.id, subject, kit.world.clock.now()), request, kit)


@router.post("/scenarios/{scenario_id}/start", status_code=201, dependencies=STARTS, responses=answers(*_STARTS))
async def start_practice(
    scenario_id: Id,
    request: Request,
    subject: SubjectDep,
    world: WorldDep,
    kit: KitDep,
    body: NewPractice | None = None,
) -> CallStart:
    """Start a practice call; the customer picks up."""
    wanted = body or NewPractice()
    call = await training.start(
        world,
        subject,
        scenario_id,
        seed=wanted.seed,
        metadata=wanted.metadata,
        wish=Wish(wanted.follows, wanted.adaptive, wanted.assignment_id),
    )
    return call_start(call, kit.tickets.issue(call.id, subject, kit.world.clock.now()), request, kit)


async def _query(
    submitted: Annotated[bool | None, Query(description="True lists the team's calls that were handed in.")] = None,
    shared: Annotated[bool | None, Query(description="True lists what people share with everybody.")] = None,
    kind: CallKind | None = None,
    status: CallStatus | None = None,
    scenario_id: Annotated[IdText | None, Query()] = None,
    recorded: Annotated[bool, Query(description="True leaves out calls of which no sound is kept.")] = False,
) -> CallQuery:
    return CallQuery(
        submitted=submitted, shared=shared, kind=kind, status=status, scenario_id=scenario_id, recorded=recorded
    )


@router.get("/calls", responses=answers(InvalidInput))
async def list_calls(
    place: PlaceDep, subject: SubjectDep, kit: KitDep, query: Annotated[CallQuery, Depends(_query)]
) -> Listing[ListedCall]:
    """One's own calls, or those that were handed in or are shared; newest first."""
    page = await calls.browse(kit.world, subject, query, place.cursor, place.limit)
    found = await calls.listed(kit.world, subject, page.items)
    return Listing(items=list(found), next_cursor=page.next_cursor)


@router.post(
    "/calls/import",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, InvalidTranscript, NotFound, Conflict, IdempotencyMismatch),
)
async def import_call(body: importing.Transcript, subject: SubjectDep, world: WorldDep) -> Call:
    """Keep a call that was held elsewhere; with the id of a scorecard it is scored."""
    return await importing.import_call(world, subject, body)


@router.get("/calls/{call_id}", responses=answers(InvalidInput, NotFound))
async def get_call(call_id: Id, subject: SubjectDep, kit: KitDep) -> Call:
    return await calls.get(kit.world, subject, call_id)


@router.post("/calls/{call_id}/end", responses=answers(InvalidInput, NotFound, Conflict))
async def end_call(call_id: Id, subject: SubjectDep, kit: KitDep, world: WorldDep) -> Call:
    """Hang up; the call is scored. Ending an ended call changes nothing."""
    await calls.own(world, subject, call_id)
    if kit.live is not None:
        await kit.live.end(call_id)
    return await training.end(kit.world, subject, call_id)


@router.post("/calls/{call_id}/submit", responses=answers(InvalidInput, NotFound, Conflict))
async def submit_call(call_id: Id, subject: SubjectDep, kit: KitDep) -> Call:
    """Hand the call in, so that those who lead the team may read it."""
    return await calls.submit(kit.world, subject, call_id)


@router.post("/calls/{call_id}/ticket", status_code=201, responses=answers(InvalidInput, NotFound, CallEnded))
async def new_ticket(call_id: Id, request: Request, subject: SubjectDep, kit: KitDep) -> TicketView:
    """A new ticket, to join one's own call again by socket: one use, within 60 s."""
    call, ticket = await tickets.rejoin(kit.world, subject, call_id, kit.tickets)
    return TicketView(ws_url=ws_url(call.id, request, kit), ticket=ticket)
