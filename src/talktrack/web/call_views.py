"""How calls and their turns look in JSON."""

from __future__ import annotations

from typing import Any

from fastapi import Request
from pydantic import BaseModel

from talktrack.domain.call import Call
from talktrack.domain.mind import Cause, ObjectionStatus, Step
from talktrack.domain.moves import Move
from talktrack.domain.persona import Levels
from talktrack.domain.transcript import Role, Turn
from talktrack.services.report import turn_documents
from talktrack.services.training import Reply
from talktrack.web.kit import Kit


class CallStart(BaseModel):
    call: Call
    ws_url: str
    ticket: str | None
    """Lets one socket in within 60 s; null where the answer is repeated."""


class TicketView(BaseModel):
    ws_url: str
    ticket: str


class TurnView(BaseModel):
    """A turn as both sides heard it."""

    turn_id: str
    role: Role
    said: str
    heard: str
    start_ms: int | None
    end_ms: int | None
    confidence: float | None
    moves: list[Move] = []


class ObjectionView(BaseModel):
    id: str
    status: ObjectionStatus


class StepView(TurnView):
    """A turn and, once the call has ended, what went on in the customer with it."""

    directive: dict[str, Any] | None = None
    mind: Levels | None = None
    facts_unlocked: list[str] | None = None
    objections: list[ObjectionView] | None = None
    causes: list[Cause] | None = None


class ReplyView(BaseModel):
    """One exchange."""

    turn: TurnView
    reply: TurnView
    ended: bool


def call_start(call: Call, ticket: str, request: Request, kit: Kit) -> CallStart:
    return CallStart(call=call, ws_url=ws_url(call.id, request, kit), ticket=ticket)


def ws_url(call_id: str, request: Request, kit: Kit) -> str:
    """Where the call's socket is, seen from whoever is asking."""
    origin = kit.public_origin or str(request.base_url).rstrip("/")
    return f"{origin.replace('http', 'ws', 1)}/api/v1/calls/{call_id}/live"


def reply_view(reply: Reply) -> ReplyView:
    return ReplyView(turn=turn_view(reply.turn), reply=turn_view(reply.reply), ended=reply.ended)


def turn_view(turn: Turn) -> TurnView:
    return TurnView(
        turn_id=turn.turn_id,
        role=turn.role,
        said=turn.said,
        heard=turn.heard,
        start_ms=turn.start_ms,
        end_ms=turn.end_ms,
        confidence=turn.confidence,
        moves=list(turn.moves),
    )


def step_views(steps: tuple[Step, ...]) -> list[StepView]:
    """The steps as `calls.steps` lets them be seen."""
    views = []
    for step, document in zip(steps, turn_documents(steps), strict=True):
        causes = {"causes": step.causes} if step.causes else {}
        views.append(StepView.model_validate(document | causes))
    return views
