"""What people say about a call: comments, appeals, how real it felt, and who else may read it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Annotated

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from talktrack.domain.call import Call
from talktrack.domain.errors import (
    CallOpen,
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NoSynthesizer,
    NotFound,
    ProviderBusy,
    ProviderTimeout,
    ProviderUnreachable,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.remarks import Appeal, OpenAppeal
from talktrack.services import appeals, calls, comments, gold
from talktrack.services.comments import LONGEST_COMMENT, Said
from talktrack.services.report import turn_documents
from talktrack.web.call_views import StepView
from talktrack.web.deps import Id, IdText, KitDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("calls")

_BODY = (InvalidInput, TooLarge, UnsupportedMedia, NotFound)
_Text = Annotated[str, StringConstraints(max_length=LONGEST_COMMENT)]


class NewComment(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: _Text
    turn_id: IdText | None = None
    """The moment that it is about; null for the call as a whole."""


class CommentView(BaseModel):
    """A comment, and who made it."""

    id: str
    turn_id: str | None
    text: str
    by: str | None
    name: str | None
    """Null for a program."""
    at: datetime


class NewAppeal(BaseModel):
    model_config = ConfigDict(extra="forbid")

    criterion_id: IdText
    text: _Text


class NewRuling(BaseModel):
    model_config = ConfigDict(extra="forbid")

    granted: bool
    text: _Text = ""


class Rating(BaseModel):
    model_config = ConfigDict(extra="forbid")

    realism: Annotated[int, Field(ge=1, le=5, strict=True)] | None
    """Null takes it back."""


class Sharing(BaseModel):
    model_config = ConfigDict(extra="forbid")

    shared: Annotated[bool, Field(strict=True)]


class GoldView(BaseModel):
    """A call that an expert would have held with the same customer."""

    turns: list[StepView]
    score: float | None
    audible: bool
    """Whether there is a voice for its language, so that its turns can be heard."""


@router.get("/calls/{call_id}/comments", responses=answers(InvalidInput, NotFound))
async def list_comments(call_id: Id, subject: SubjectDep, kit: KitDep) -> Listing[CommentView]:
    """What has been said about the call, the first one first."""
    found = await comments.comments(kit.world, subject, call_id)
    return Listing(items=[_comment_view(one) for one in found], next_cursor=None)


@router.post(
    "/calls/{call_id}/comments",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, Conflict, IdempotencyMismatch),
)
async def create_comment(call_id: Id, body: NewComment, subject: SubjectDep, kit: KitDep) -> CommentView:
    """Say something about a call that one may read, or about one of its turns."""
    return _comment_view(await comments.comment(kit.world, subject, call_id, body.text, body.turn_id))


@router.delete("/calls/{call_id}/comments/{comment_id}", status_code=204, responses=answers(InvalidInput, NotFound))
async def delete_comment(call_id: Id, comment_id: Id, subject: SubjectDep, kit: KitDep) -> None:
    """Take back what one has said oneself."""
    await comments.remove(kit.world, subject, call_id, comment_id)


@router.get("/calls/{call_id}/appeals", responses=answers(InvalidInput, NotFound, CallOpen))
async def list_appeals(call_id: Id, subject: SubjectDep, world: WorldDep) -> Listing[Appeal]:
    """The appeals against points of the call, by criterion."""
    return Listing(items=list(await appeals.appeals(world, subject, call_id)), next_cursor=None)


@router.post(
    "/calls/{call_id}/appeals",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, CallOpen, Conflict, IdempotencyMismatch),
)
async def create_appeal(call_id: Id, body: NewAppeal, subject: SubjectDep, world: WorldDep) -> Appeal:
    """Ask somebody else to look at the points of a criterion of one's own call, which is handed in with it."""
    return await appeals.appeal(world, subject, call_id, body.criterion_id, body.text)


@router.put("/calls/{call_id}/appeals/{criterion_id}/ruling", responses=answers(*_BODY, CallOpen, Conflict))
async def rule_on_appeal(
    call_id: Id, criterion_id: Id, body: NewRuling, subject: SubjectDep, world: WorldDep
) -> Appeal:
    """Say what comes of an appeal; never one's own, nor one against points that one gave."""
    return await appeals.rule(world, subject, call_id, criterion_id, granted=body.granted, text=body.text)


@router.get("/appeals")
async def list_open_appeals(subject: SubjectDep, world: WorldDep) -> Listing[OpenAppeal]:
    """The organisation's appeals that wait for somebody, the oldest first."""
    return Listing(items=list(await appeals.unruled(world, subject)), next_cursor=None)


@router.put("/calls/{call_id}/rating", responses=answers(*_BODY, CallOpen, Conflict))
async def rate_call(call_id: Id, body: Rating, subject: SubjectDep, kit: KitDep) -> Call:
    """Say how real the customer of one's own call felt."""
    return await calls.rate(kit.world, subject, call_id, body.realism)


@router.put("/calls/{call_id}/sharing", responses=answers(*_BODY, CallOpen, Conflict))
async def share_call(call_id: Id, body: Sharing, subject: SubjectDep, kit: KitDep) -> Call:
    """Let everybody in the organisation read one's own call, or nobody else again."""
    return await calls.share(kit.world, subject, call_id, shared=body.shared)


@router.get("/calls/{call_id}/gold", responses=answers(InvalidInput, NotFound, CallOpen))
async def get_gold_call(call_id: Id, subject: SubjectDep, world: WorldDep) -> GoldView:
    """How an expert would have called the same customer; held when it is asked for, the same every time."""
    held = await gold.gold_call(world, subject, call_id)
    turns = [StepView.model_validate(one) for one in turn_documents(held.steps)]
    return GoldView(turns=turns, score=held.score.score, audible=world.speaks(held.scenario.language))


@router.get(
    "/calls/{call_id}/gold/{turn_id}",
    response_class=Response,
    responses={
        200: {"content": {"audio/wav": {"schema": {"type": "string", "format": "binary"}}}},
        **answers(
            *(InvalidInput, NotFound, CallOpen, NoSynthesizer),
            *(ProviderUnreachable, ProviderTimeout, ProviderBusy),
        ),
    },
)
async def get_gold_sound(call_id: Id, turn_id: Id, subject: SubjectDep, world: WorldDep) -> Response:
    """One turn of the gold call, spoken; what was spoken once is kept for a while."""
    return Response(await gold.gold_sound(world, subject, call_id, turn_id), media_type="audio/wav")


def _comment_view(said: Said) -> CommentView:
    return CommentView(**asdict(said.comment), name=said.name)
