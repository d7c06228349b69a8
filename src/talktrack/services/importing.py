"""Calls that were held elsewhere: kept as calls, or scored without being kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

import anyio.to_thread

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.call import Call, CallKind, CallStatus
from talktrack.domain.errors import InvalidInput, InvalidScorecard, InvalidTranscript, NotFound, TooLarge
from talktrack.domain.ids import new_id, turn_id
from talktrack.domain.language import Language
from talktrack.domain.mind import Step
from talktrack.domain.persona import FORBID_UNKNOWN
from talktrack.domain.scorecard import Score, Scorecard
from talktrack.domain.scorecard_check import check_scorecard
from talktrack.domain.transcript import Role, Turn, Word
from talktrack.domain.workspace import Subject
from talktrack.ports.language import LanguageModel
from talktrack.ports.library import Library
from talktrack.practice.moves import read
from talktrack.services.judging import ask_judge, needs_judge
from talktrack.services.library import shipped_scorecards
from talktrack.services.permissions import Action, permit
from talktrack.services.scoring import score_ended, scorecard_named, versions_of
from talktrack.services.world import World

MOST_TURNS = 5000
MOST_CHARACTERS = 1_000_000
LONGEST_TITLE = 200
LONGEST_CALL_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True)
class TranscriptTurn:
    """One turn of a call that was held elsewhere. Times are milliseconds from its start."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    role: Role
    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    words: tuple[Word, ...] = ()


@dataclass(frozen=True)
class Transcript:
    """A call that was held elsewhere, with what it is scored on: a scorecard, or the id of one that ships."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    language: Language
    turns: tuple[TranscriptTurn, ...]
    scorecard: Scorecard | str | None = None
    title: str = ""


async def import_call(world: World, subject: Subject, transcript: Transcript) -> Call:
    """Keep a call that was held elsewhere; with the id of a scorecard it is scored.

    Raises `InvalidTranscript`, `TooLarge`, `NotFound`.
    """
    permit(subject, Action.CALLS_HOLD)
    if isinstance(transcript.scorecard, Scorecard):
        raise InvalidInput("Store the scorecard first, and import the call with its id.")
    if len(transcript.title) > LONGEST_TITLE:
        raise TooLarge(f"A title may have {LONGEST_TITLE} characters: shorten it.")
    # Labelling hours of talk takes seconds, in which the other calls go on.
    labelled = await anyio.to_thread.run_sync(labelled_turns, transcript)
    turns = [world.turn(turn, transcript.language) for turn in labelled]
    if transcript.scorecard is not None:
        await scorecard_named(world, subject, transcript.scorecard)
    now = world.clock.now()
    call = Call(
        id=new_id("call"),
        org_id=subject.org_id,
        kind=CallKind.LIVE,
        status=CallStatus.ENDED,
        language=transcript.language,
        started_at=now,
        ended_at=now,
        user_id=subject.user_id,
        title=world.said(transcript.title, transcript.language),
        metadata={"scorecard_id": transcript.scorecard} if transcript.scorecard else {},
    )
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.calls.add(call, None)
        await workspace.turns.append(call.id, [Step(turn) for turn in turns])
    await score_ended(world, call)
    return call


def scorecard_of(transcript: Transcript, shipped: Library) -> Scorecard:
    """What a transcript that is not stored is scored on: the scorecard in it, or the one that ships under its id.

    Raises `InvalidTranscript`, `InvalidScorecard`, `NotFound`.
    """
    card = transcript.scorecard
    if card is None:
        raise InvalidTranscript("Name a scorecard, or give one, to score the transcript on.")
    if isinstance(card, str):
        cards = {one.id: one for one in shipped_scorecards(shipped)}
        if card not in cards:
            raise NotFound(f"No scorecard {card[:80]!r} ships with the product; known are: {', '.join(sorted(cards))}.")
        return cards[card]
    problems = check_scorecard(card, DEFINITIONS)
    if problems:
        raise InvalidScorecard("The scorecard does not hold together.", problems=problems)
    return card


async def score_transcript(transcript: Transcript, card: Scorecard, model: LanguageModel | None = None) -> Score:
    """Score a transcript that is not stored, with a judge where there is a model. Raises what `labelled_turns` does."""
    turns = await anyio.to_thread.run_sync(labelled_turns, transcript)
    record = CallRecord(transcript.language, card, turns, versions=versions_of(card))
    if model is not None and needs_judge(card):
        opinions = await ask_judge(model, card, turns, transcript.language)
        record = replace(record, judge="asked", opinions=opinions, versions=record.versions | {"judge": model.name})
    return await anyio.to_thread.run_sync(score_call, record)


def labelled_turns(transcript: Transcript) -> tuple[Turn, ...]:
    """The transcript's turns, numbered, with the moves of the seller's. Raises `InvalidTranscript`, `TooLarge`."""
    given = transcript.turns
    if len(given) > MOST_TURNS or sum(len(turn.text) for turn in given) > MOST_CHARACTERS:
        raise TooLarge(f"A transcript may have {MOST_TURNS} turns and {MOST_CHARACTERS} characters: cut it.")
    if not given:
        raise InvalidTranscript("The transcript has no turns: there is nothing to score.")
    for number, turn in enumerate(given, start=1):
        start = 0 if turn.start_ms is None else turn.start_ms
        if start < 0 or (turn.end_ms is not None and turn.end_ms < start):
            raise InvalidTranscript(f"Turn {number} ends before it starts, or starts before the call: mend its times.")
        if max(start, turn.end_ms or 0) > LONGEST_CALL_MS:
            raise InvalidTranscript(
                f"Turn {number} is more than a day after the start; times are milliseconds from it."
            )
        if turn.confidence is not None and not 0 <= turn.confidence <= 1:
            raise InvalidTranscript(f"The confidence of turn {number} is not between 0 and 1.")
    return tuple(_labelled(number, turn, transcript.language) for number, turn in enumerate(given, start=1))


def _labelled(number: int, turn: TranscriptTurn, language: Language) -> Turn:
    return Turn(
        turn_id=turn_id(number),
        role=turn.role,
        said=turn.text,
        heard=turn.text,
        start_ms=turn.start_ms,
        end_ms=turn.end_ms,
        confidence=turn.confidence,
        words=turn.words,
        moves=read(turn.text, language).moves if turn.role == "seller" else (),
    )
