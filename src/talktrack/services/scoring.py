"""Scores of ended calls: made when a call ends, again on demand, and for transcripts from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import anyio.to_thread

from talktrack import __version__
from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.call import Call, CallEvent, CallKind, CallStatus, EventType
from talktrack.domain.errors import (
    CallOpen,
    InvalidInput,
    InvalidScorecard,
    InvalidTranscript,
    NotFound,
    TooLarge,
)
from talktrack.domain.ids import fingerprint, new_id, turn_id
from talktrack.domain.language import Language
from talktrack.domain.mind import Step
from talktrack.domain.persona import FORBID_UNKNOWN
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score, Scorecard
from talktrack.domain.scorecard_check import check_scorecard
from talktrack.domain.transcript import Role, Turn, Word
from talktrack.domain.workspace import Subject, UserRole
from talktrack.ports.library import Library
from talktrack.ports.storage import Workspace
from talktrack.practice.moves import read
from talktrack.services import library
from talktrack.services.calls import own_call, readable_call
from talktrack.services.drills import with_drills
from talktrack.services.permissions import Action, permit
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


async def latest(world: World, subject: Subject, call_id: str) -> Score:
    """The newest score of an ended call, with the drills of its moments. Raises `CallOpen`, or `NotFound` for no score.

    A call whose process died between its end and its score is scored now.
    """
    async with world.store.workspace(subject.org_id) as workspace:
        call = await readable_call(workspace, subject, call_id)
        if call.status is not CallStatus.ENDED:
            raise CallOpen("The call is not over yet: end it, then it is scored.")
        score = await workspace.analyses.latest(call_id)
    if score is None:
        await score_ended(world, call)
    async with world.store.workspace(subject.org_id) as workspace:
        score = await workspace.analyses.latest(call_id)
        if score is None:
            raise NotFound("This call has no score: it was held without a scorecard.")
        return await with_drills(workspace, call, score)


async def analyze(world: World, subject: Subject, call_id: str) -> Score:
    """Score an ended call again, from what is stored of it. Raises `CallOpen`."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
    if call.status is not CallStatus.ENDED:
        raise CallOpen("The call is not over yet: end it, then it is scored.")
    await score_ended(world, call)
    return await latest(world, subject, call_id)


async def score_ended(world: World, call: Call) -> None:
    """Score a call that has just ended and keep the score. A call that has no scorecard stays without."""
    async with world.store.workspace(call.org_id) as workspace:
        record = await _record(workspace, world, call)
    if record is None:
        return
    score = await anyio.to_thread.run_sync(score_call, record)
    now = world.clock.now()
    at_ms = round((now - call.started_at).total_seconds() * 1000)
    async with world.store.workspace(call.org_id) as workspace:
        await workspace.analyses.put(call.id, score, now=now)
        event = CallEvent(0, at_ms, EventType.CALL_SCORED, {"status": score.status, "score": score.score})
        await workspace.journal.record(call.id, [event])


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
    turns = await anyio.to_thread.run_sync(labelled_turns, transcript)
    if transcript.scorecard is not None:
        await _scorecard(world, subject, transcript.scorecard)
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
        title=transcript.title,
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
        cards = {scenario.scorecard.id: scenario.scorecard for scenario in shipped.scenarios()}
        if card not in cards:
            raise NotFound(f"No scorecard {card[:80]!r} ships with the product; known are: {', '.join(sorted(cards))}.")
        return cards[card]
    problems = check_scorecard(card, DEFINITIONS)
    if problems:
        raise InvalidScorecard("The scorecard does not hold together.", problems=problems)
    return card


def score_transcript(transcript: Transcript, card: Scorecard) -> Score:
    """Score a transcript that is not stored. Raises `InvalidTranscript`, `TooLarge`."""
    return score_call(CallRecord(transcript.language, card, labelled_turns(transcript), versions=_versions(card)))


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


async def _record(workspace: Workspace, world: World, call: Call) -> CallRecord | None:
    steps = await workspace.turns.all(call.id)
    turns = tuple(step.turn for step in steps)
    if call.kind is CallKind.PRACTICE:
        scenario = await workspace.calls.snapshot(call.id)
        versions = _versions(scenario.scorecard, scenario, steps)
        return CallRecord(call.language, scenario.scorecard, turns, steps, call.outcome, scenario, versions)
    scorecard_id = call.metadata.get("scorecard_id")
    if not isinstance(scorecard_id, str):
        return None
    subject = Subject(call.org_id, UserRole.MANAGER)
    scorecard = await _scorecard(world, subject, scorecard_id)
    return CallRecord(call.language, scorecard, turns, outcome=call.outcome, versions=_versions(scorecard))


async def _scorecard(world: World, subject: Subject, scorecard_id: str) -> Scorecard:
    return await library.find(
        library.SCORECARDS, scorecard_id, subject=subject, store=world.store, library=world.library
    )


def _versions(scorecard: Scorecard, scenario: Scenario | None = None, steps: Sequence[Step] = ()) -> dict[str, str]:
    """What a score rests on: fingerprints of the data, the rules' version, and who worded the customer."""
    worded = sorted({step.worded_by for step in steps if step.worded_by})
    return {
        "scorecard": fingerprint(scorecard),
        "persona": fingerprint(scenario.persona) if scenario is not None else "",
        "prompts": f"talktrack/{__version__}",
        "models": ", ".join(worded),
    }
