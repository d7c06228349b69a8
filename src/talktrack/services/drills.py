"""Drills of one's own calls. A drill is not stored: its id names the moment, and it is rebuilt from the stored call.

So it is as private as the call, goes when the call goes, and is frozen with the practice call that is held on it.
"""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.call import Call, CallKind
from talktrack.domain.drill import drill_id, moment_of
from talktrack.domain.errors import InputError, NotFound, StateError
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Insight, Score
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Workspace
from talktrack.practice.drills.build import build_drill
from talktrack.services import library
from talktrack.services.calls import readable_call
from talktrack.services.moments import moment, seller_turn
from talktrack.services.permissions import Action, permit
from talktrack.services.prepared import MEETING, readable
from talktrack.services.world import World


async def make(world: World, subject: Subject, call_id: str, turn_id: str) -> Scenario:
    """The drill of a moment: the seller's turn named, or the one that a customer's turn belongs to.

    Raises what `moments.moment` and `moments.seller_turn` raise.
    """
    permit(subject, Action.CALLS_HOLD)
    async with world.store.workspace(subject.org_id) as workspace:
        call = await readable_call(workspace, subject, call_id)
        if call.kind is CallKind.PRACTICE:
            turn_id = seller_turn(await workspace.turns.all(call_id), turn_id)
        return await _rebuild(workspace, call, turn_id)


async def find_scenario(world: World, subject: Subject, id: str) -> Scenario:
    """A scenario of the library or the organisation, a drill of a call that may be read, or a meeting of one's own.

    Raises `NotFound`.
    """
    if id.startswith(MEETING):
        async with world.store.workspace(subject.org_id) as workspace:
            return (await readable(workspace, subject, id)).scenario
    try:
        return await library.find(world, subject, library.SCENARIOS, id)
    except NotFound:
        place = moment_of(id)
        if place is None:
            raise
    call_id, turn_id = place
    async with world.store.workspace(subject.org_id) as workspace:
        try:
            return await _rebuild(workspace, await readable_call(workspace, subject, call_id), turn_id)
        except (NotFound, InputError, StateError) as error:
            raise NotFound(f"There is no drill {id[:80]!r}: {error.detail}") from error


async def _rebuild(workspace: Workspace, call: Call, turn_id: str) -> Scenario:
    back = await moment(workspace, call, turn_id)
    score = await workspace.analyses.latest(call.id)
    return build_drill(back.scenario, back.before, back.seller, back.mind, score, call_id=call.id)


async def with_drills(workspace: Workspace, call: Call, score: Score) -> Score:
    """The score of a practice call, each point to improve with the drill of its moment.

    The ids are put in where a score is read: two calls of the same seed and lines have the same score.
    """
    if call.kind is not CallKind.PRACTICE:
        return score
    steps = await workspace.turns.all(call.id)
    known = {step.turn.turn_id for step in steps}

    def drilled(insight: Insight) -> Insight:
        if insight.kind != "improve" or insight.turn_id not in known:
            return insight
        return replace(insight, drill_id=drill_id(call.id, seller_turn(steps, insight.turn_id)))

    return replace(score, insights=tuple(drilled(insight) for insight in score.insights))
