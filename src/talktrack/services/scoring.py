"""Scores of ended calls: made when a call ends, and again on demand.

A call is scored at its end by code alone, in milliseconds. Where its scorecard needs a judge, that is asked when the
score is first looked at, so that nobody's last word and no other call waits for a model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import anyio.to_thread

from talktrack import __version__
from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.call import Call, CallEvent, CallKind, CallStatus, EventType
from talktrack.domain.errors import CallOpen, NotFound
from talktrack.domain.ids import fingerprint
from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score, Scorecard
from talktrack.domain.workspace import Subject, UserRole
from talktrack.ports.storage import Workspace
from talktrack.services import library
from talktrack.services.calls import owns, readable_call
from talktrack.services.judging import ask_judge, needs_judge
from talktrack.services.world import World

WAITING: Final = "waiting"
"""Version of the judge in a score that it has not looked at yet."""


async def latest(world: World, subject: Subject, call_id: str) -> Score:
    """The newest score of an ended call. Raises `CallOpen`, or `NotFound` where there is none.

    A call whose process died between its end and its score is scored now, and a judge that has not looked yet looks.
    """
    call = await ended_call(world, subject, call_id)
    async with world.store.workspace(subject.org_id) as workspace:
        score = await workspace.analyses.latest(call_id)
    if score is None:
        await score_ended(world, call)
        async with world.store.workspace(subject.org_id) as workspace:
            score = await workspace.analyses.latest(call_id)
    if score is None:
        raise NotFound("This call has no score: it was held without a scorecard.")
    if score.versions.get("judge") == WAITING and call_id not in world.judging:
        return await score_now(world, call) or score
    return score


async def analyze(world: World, subject: Subject, call_id: str) -> Score:
    """Score an ended call of one's own again, from what is stored of it; a judge is asked again.

    Raises `CallOpen`, or `NotFound` where it has no scorecard.
    """
    call = await ended_call(world, subject, call_id)
    if not owns(subject, call):
        raise NotFound("There is no such call.")
    await score_now(world, call)
    return await latest(world, subject, call_id)


async def ended_call(world: World, subject: Subject, call_id: str) -> Call:
    """A call to score. Raises `NotFound`, `CallOpen`."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await readable_call(workspace, subject, call_id)
    if call.status is not CallStatus.ENDED:
        raise CallOpen("The call is not over yet: end it, then it is scored.")
    return call


async def score_ended(world: World, call: Call) -> None:
    """Score a call that has just ended, by code alone. A call that has no scorecard stays without a score."""
    record = await _record(world, call)
    if record is None:
        return
    if world.model is not None and needs_judge(record.scorecard):
        record = replace(record, judge="later", versions=record.versions | {"judge": WAITING})
    await _keep(world, call, record)


async def score_now(world: World, call: Call) -> Score | None:
    """Score an ended call with everything that there is, a judge too; None for a call without a scorecard."""
    record = await _record(world, call)
    if record is None:
        return None
    if world.model is None or not needs_judge(record.scorecard):
        return await _keep(world, call, record)
    world.judging.add(call.id)
    try:
        opinions = await ask_judge(world.model, record.scorecard, record.turns, record.language)
    finally:
        world.judging.discard(call.id)
    versions = record.versions | {"judge": world.model.name}
    return await _keep(world, call, replace(record, judge="asked", opinions=opinions, versions=versions))


async def _keep(world: World, call: Call, record: CallRecord) -> Score:
    """Make the score, off the loop, and store it as the newest one."""
    score = await anyio.to_thread.run_sync(score_call, record)
    now = world.clock.now()
    at_ms = round((now - call.started_at).total_seconds() * 1000)
    async with world.store.workspace(call.org_id) as workspace:
        await workspace.analyses.put(call.id, score, now=now)
        event = CallEvent(0, at_ms, EventType.CALL_SCORED, {"status": score.status, "score": score.score})
        await workspace.journal.record(call.id, [event])
    return score


async def scorecard_of_call(workspace: Workspace, world: World, call: Call) -> Scorecard | None:
    """What a call is scored on; None where it was held without."""
    if call.kind is CallKind.PRACTICE:
        return (await workspace.calls.snapshot(call.id)).scorecard
    scorecard_id = call.metadata.get("scorecard_id")
    if not isinstance(scorecard_id, str):
        return None
    return await scorecard_named(world, Subject(call.org_id, UserRole.MANAGER), scorecard_id)


async def scorecard_named(world: World, subject: Subject, scorecard_id: str) -> Scorecard:
    """One of the library or the organisation. Raises `NotFound`."""
    return await library.find(world, subject, library.SCORECARDS, scorecard_id)


async def _record(world: World, call: Call) -> CallRecord | None:
    async with world.store.workspace(call.org_id) as workspace:
        card = await scorecard_of_call(workspace, world, call)
        if card is None:
            return None
        steps = await workspace.turns.all(call.id)
        scenario = await workspace.calls.snapshot(call.id) if call.kind is CallKind.PRACTICE else None
    turns = tuple(step.turn for step in steps)
    if scenario is None:
        return CallRecord(call.language, card, turns, outcome=call.outcome, versions=versions_of(card))
    versions = versions_of(card, scenario, steps)
    return CallRecord(call.language, card, turns, steps, call.outcome, scenario, versions=versions)


def versions_of(scorecard: Scorecard, scenario: Scenario | None = None, steps: Sequence[Step] = ()) -> dict[str, str]:
    """What a score rests on: fingerprints of the data, the rules' version, and who worded the customer."""
    worded = sorted({step.worded_by for step in steps if step.worded_by})
    return {
        "scorecard": fingerprint(scorecard),
        "persona": fingerprint(scenario.persona) if scenario is not None else "",
        "prompts": f"talktrack/{__version__}",
        "models": ", ".join(worded),
    }
