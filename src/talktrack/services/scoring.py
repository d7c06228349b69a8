"""Scores of ended calls: made when a call ends, again on demand, and for transcripts from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import anyio.to_thread

from talktrack import __version__
from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.call import Call, CallEvent, CallKind, CallStatus, EventType
from talktrack.domain.errors import CallOpen, InvalidTranscript, NotFound, TooLarge
from talktrack.domain.ids import fingerprint, new_id
from talktrack.domain.language import Language
from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score, Scorecard
from talktrack.domain.transcript import Turn
from talktrack.domain.workspace import Subject, UserRole
from talktrack.ports.storage import Workspace
from talktrack.practice.moves import read
from talktrack.services import library
from talktrack.services.calls import own_call, readable_call
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World

MOST_TURNS = 5000
MOST_CHARACTERS = 2_000_000


async def latest(world: World, subject: Subject, call_id: str) -> Score:
    """The newest score of an ended call. Raises `CallOpen`, or `NotFound` where there is none."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await readable_call(workspace, subject, call_id)
        if call.status is not CallStatus.ENDED:
            raise CallOpen("The call is not over yet: end it, then it is scored.")
        score = await workspace.analyses.latest(call_id)
    if score is None:
        raise NotFound("This call has no score: it was held without a scorecard.")
    return score


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


async def import_call(
    world: World,
    subject: Subject,
    turns: Sequence[Turn],
    language: Language,
    *,
    title: str = "",
    scorecard_id: str | None = None,
) -> Call:
    """Keep a call that was held elsewhere; with a scorecard it is scored. Raises `InvalidTranscript`, `TooLarge`."""
    permit(subject, Action.CALLS_HOLD)
    labelled = labelled_turns(turns, language)
    now = world.clock.now()
    call = Call(
        id=new_id("call"),
        org_id=subject.org_id,
        kind=CallKind.LIVE,
        status=CallStatus.ENDED,
        language=language,
        started_at=now,
        ended_at=now,
        user_id=subject.user_id,
        title=title,
        metadata={"scorecard_id": scorecard_id} if scorecard_id else {},
    )
    if scorecard_id is not None:
        await _scorecard(world, subject, scorecard_id)
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.calls.add(call, None)
        await workspace.turns.append(call.id, [Step(turn) for turn in labelled])
    await score_ended(world, call)
    return call


def score_transcript(turns: Sequence[Turn], language: Language, scorecard: Scorecard) -> Score:
    """Score a transcript that is not stored. Raises `InvalidTranscript`, `TooLarge`."""
    labelled = labelled_turns(turns, language)
    return score_call(CallRecord(language, scorecard, labelled, versions=_versions(scorecard)))


def labelled_turns(turns: Sequence[Turn], language: Language) -> tuple[Turn, ...]:
    """The turns with the moves of the seller's, read by the built-in labeller."""
    if len(turns) > MOST_TURNS or sum(len(turn.heard) for turn in turns) > MOST_CHARACTERS:
        raise TooLarge(f"A transcript may have {MOST_TURNS} turns and {MOST_CHARACTERS} characters: cut it.")
    ids = {turn.turn_id for turn in turns}
    if len(ids) != len(turns):
        raise InvalidTranscript("Two turns have the same id: give each its own.")
    for turn in turns:
        if turn.start_ms is not None and turn.end_ms is not None and turn.end_ms < turn.start_ms:
            raise InvalidTranscript(f"The turn {turn.turn_id} ends before it starts: mend its times.")
    return tuple(
        replace(turn, moves=read(turn.heard, language).moves) if turn.role == "seller" else turn for turn in turns
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
