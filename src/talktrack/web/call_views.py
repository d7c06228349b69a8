"""How calls and their turns look in JSON."""

from __future__ import annotations

from fastapi import Request
from pydantic import BaseModel

from talktrack.domain.call import Call, Outcome
from talktrack.domain.language import Language
from talktrack.domain.mind import Aside, Cause, Directive, DirectiveKind, Length, ObjectionStatus, Step, Tone
from talktrack.domain.moves import Move
from talktrack.domain.persona import Layer, Levels, ObjectionKind
from talktrack.domain.scorecard import Score
from talktrack.domain.transcript import Role, Turn
from talktrack.services.report import directive_document, turn_documents
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


class DirectiveView(BaseModel):
    """What the customer decided to do; what does not apply is left out."""

    kind: DirectiveKind
    tone: Tone | None = None
    length: Length | None = None
    say: list[str] | None = None
    facts: list[str] | None = None
    objection: str | None = None
    question: str | None = None
    about: str | None = None
    reason: str | None = None
    aside: Aside | None = None


class StepView(TurnView):
    """A turn and, once the call has ended, what went on in the customer with it."""

    directive: DirectiveView | None = None
    mind: Levels | None = None
    facts_unlocked: list[str] | None = None
    objections: list[ObjectionView] | None = None
    causes: list[Cause] | None = None


class FactView(BaseModel):
    """Something true about the customer, and the turn in which it was told."""

    id: str
    layer: Layer
    told: str | None
    text: str


class RaisedObjectionView(ObjectionView):
    kind: ObjectionKind


class TakenUp(BaseModel):
    """The moment of an earlier call that this one takes up again."""

    call_id: str
    turn_id: str


class ReportView(BaseModel):
    """A practice call with everything that came of it; before its end without what goes on in the customer."""

    call_id: str
    scenario_id: str
    language: Language
    seed: int | None
    outcome: Outcome | None
    turns: list[StepView]
    causes: list[Cause]
    facts: list[FactView]
    objections: list[RaisedObjectionView]
    score: Score | None
    retry_of: TakenUp | None = None


class TranscriptLine(BaseModel):
    """One turn of a transcript."""

    turn_id: str
    role: Role
    said: str
    heard: str
    start_ms: int | None
    end_ms: int | None
    confidence: float | None
    measured: bool


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


def directive_view(directive: Directive) -> DirectiveView:
    return DirectiveView.model_validate(directive_document(directive))


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
