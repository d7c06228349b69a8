"""What is said in a call, and what came of it."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import File, Query, Response, UploadFile
from pydantic import BaseModel, ConfigDict, StringConstraints

from talktrack.analysis.transcripts import Format
from talktrack.domain.call import CallEvent, Fault
from talktrack.domain.errors import (
    AudioSilent,
    AudioTooLong,
    AudioUnreadable,
    CallEnded,
    CallOpen,
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NoRecognizer,
    NoRecording,
    NotFound,
    NothingRecognised,
    Problem,
    ProviderBusy,
    ProviderTimeout,
    ProviderUnreachable,
    TooLarge,
    UnsupportedLanguage,
    UnsupportedMedia,
)
from talktrack.domain.transcript import LONGEST_TURN
from talktrack.services import calls, correcting, speech, training
from talktrack.services.report import practice_report
from talktrack.services.transcripts import transcript
from talktrack.web.call_views import (
    ReplyView,
    ReportView,
    StepView,
    TurnView,
    reply_view,
    step_views,
    turn_view,
)
from talktrack.web.deps import Id, KitDep, PlaceDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("calls")

_BODY = (InvalidInput, TooLarge, UnsupportedMedia)
_SOUND = (AudioUnreadable, AudioSilent, AudioTooLong, NothingRecognised, NoRecognizer, UnsupportedLanguage)
_PROVIDERS = (ProviderUnreachable, ProviderTimeout, ProviderBusy)
_MEDIA_TYPES: dict[Format, str] = {"txt": "text/plain", "json": "application/json", "vtt": "text/vtt"}
_TEXT_FILES: dict[str, Any] = {kind: {"schema": {"type": "string"}} for kind in ("text/plain", "text/vtt")}
_WAV = {"audio/wav": {"schema": {"type": "string", "format": "binary"}}}


class Message(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TURN)]


@router.post(
    "/calls/{call_id}/messages",
    dependencies=CREATES,
    responses=answers(*_BODY, NotFound, CallEnded, Conflict, IdempotencyMismatch, *_PROVIDERS),
)
async def send_message(call_id: Id, body: Message, subject: SubjectDep, kit: KitDep, world: WorldDep) -> ReplyView:
    """Say something by typing it; the customer answers."""
    if kit.live is not None:
        kit.live.require_free(call_id)
    return reply_view(await training.message(world, subject, call_id, body.text))


@router.post(
    "/calls/{call_id}/speak",
    responses=answers(*_BODY, NotFound, CallEnded, Conflict, *_SOUND, *_PROVIDERS),
)
async def speak(
    call_id: Id,
    file: Annotated[UploadFile, File(description="WAV, WebM/Opus, Ogg, MP3")],
    subject: SubjectDep,
    kit: KitDep,
    world: WorldDep,
) -> ReplyView:
    """Say something as a recording; the customer answers. What cannot be understood is not stored."""
    if kit.live is not None:
        kit.live.require_free(call_id)
    return reply_view(await speech.speak(world, subject, call_id, await file.read()))


@router.get("/calls/{call_id}/turns", response_model_exclude_unset=True, responses=answers(InvalidInput, NotFound))
async def list_turns(call_id: Id, subject: SubjectDep, kit: KitDep) -> Listing[StepView]:
    """All turns. What went on in the customer is part of them once the call has ended."""
    if kit.live is not None:
        await kit.live.caught_up(call_id)
    _, steps = await calls.steps(kit.world, subject, call_id)
    return Listing(items=step_views(steps), next_cursor=None)


@router.patch("/calls/{call_id}/turns/{turn_id}", responses=answers(*_BODY, NotFound, CallOpen, Conflict))
async def correct_turn(call_id: Id, turn_id: Id, body: Message, subject: SubjectDep, world: WorldDep) -> TurnView:
    """Mend what was recognised wrongly in a turn of an ended call; the call is scored again."""
    return turn_view(await correcting.correct_turn(world, subject, call_id, turn_id, body.text))


@router.get("/calls/{call_id}/events", responses=answers(InvalidInput, NotFound))
async def list_events(call_id: Id, place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[CallEvent]:
    """What happened, in order."""
    found = await calls.events(kit.world, subject, call_id, _after(place.cursor), place.limit)
    full = len(found) == place.limit
    return Listing(items=list(found), next_cursor=str(found[-1].seq) if full else None)


def _after(cursor: str | None) -> int:
    if cursor is None:
        return 0
    if not cursor.isascii() or not cursor.isdecimal() or len(cursor) > 12:
        raise InvalidInput("This cursor is none of ours.", problems=[Problem("cursor", "Unknown cursor.")])
    return int(cursor)


@router.get("/calls/{call_id}/report", response_model_exclude_unset=True, responses=answers(InvalidInput, NotFound))
async def get_report(call_id: Id, subject: SubjectDep, kit: KitDep) -> ReportView:
    """The whole practice call as one document, as `talktrack practice --json` prints it."""
    return ReportView.model_validate(await practice_report(kit.world, subject, call_id))


@router.get(
    "/calls/{call_id}/recording",
    response_class=Response,
    responses={200: {"content": _WAV}, **answers(InvalidInput, NotFound, NoRecording)},
)
async def get_recording(call_id: Id, subject: SubjectDep, kit: KitDep) -> Response:
    """The sound as a two-channel WAV file: the seller left, the customer right."""
    return Response(await speech.recording(kit.world, subject, call_id), media_type="audio/wav")


@router.get("/calls/{call_id}/faults", responses=answers(InvalidInput, NotFound))
async def list_faults(call_id: Id, subject: SubjectDep, kit: KitDep) -> Listing[Fault]:
    """What went wrong."""
    return Listing(items=list(await calls.faults(kit.world, subject, call_id)), next_cursor=None)


@router.get(
    "/calls/{call_id}/transcript",
    response_class=Response,
    responses={
        200: {
            "content": {
                **_TEXT_FILES,
                "application/json": {
                    "schema": {"type": "array", "items": {"$ref": "#/components/schemas/TranscriptLine"}}
                },
            }
        },
        **answers(InvalidInput, NotFound),
    },
)
async def get_transcript(
    call_id: Id, subject: SubjectDep, kit: KitDep, format: Annotated[Format, Query()] = "txt"
) -> Response:
    """What was heard, as a file."""
    text = await transcript(kit.world, subject, call_id, format)
    return Response(text, media_type=_MEDIA_TYPES[format])
