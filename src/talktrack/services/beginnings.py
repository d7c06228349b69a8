"""What a practice call begins from: a scenario as it is, one fitted to the rep, or the customer's memory of a call."""

from __future__ import annotations

from dataclasses import dataclass, replace

from talktrack.domain.adaptive import RECENT, Attempt, adapted
from talktrack.domain.call import Call, CallKind, CallStatus
from talktrack.domain.errors import CallOpen, InvalidInput, Problem
from talktrack.domain.mind import Mind
from talktrack.domain.persona import Difficulty
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import CallQuery, Workspace
from talktrack.practice.exchange import last_mind
from talktrack.services.assignments import require_open
from talktrack.services.calls import own_call
from talktrack.services.world import World

FOLLOWS = "follows"
"""Metadata of a call that goes on from an earlier one: its id."""


@dataclass(frozen=True)
class Wish:
    """How a rep wants a practice call to begin."""

    follows: str | None = None
    """Id of an ended call with the same customer, which then remembers it."""
    adaptive: bool = False
    """Fit the difficulty to the rep's latest scores on the scenario."""
    assignment_id: str | None = None
    """The assignment that the call is an attempt at; those who gave it will see the call."""


AS_WRITTEN = Wish()


@dataclass(frozen=True)
class Beginning:
    """The frozen scenario of a call, and what its customer remembers; None of a first call."""

    scenario: Scenario
    before: Mind | None = None


async def beginning(world: World, subject: Subject, scenario: Scenario, wish: Wish) -> Beginning:
    """Where a call on this scenario begins.

    Raises `NotFound` for an unknown call to follow, `CallOpen` where it is still going on, and `InvalidInput` where it
    was held on another scenario; for an assignment what `require_open` raises.
    """
    before = None
    async with world.store.workspace(subject.org_id) as workspace:
        if wish.assignment_id is not None:
            _check_as_written(wish)
            await require_open(workspace, subject, wish.assignment_id, scenario)
        if wish.follows is not None:
            call = await own_call(workspace, subject, wish.follows)
            _check(call, scenario)
            before = last_mind(await workspace.turns.all(call.id))
        if wish.adaptive:
            attempts = await _attempts(workspace, subject, scenario)
            difficulty = adapted(scenario.persona.difficulty, attempts, scenario.scorecard.pass_mark)
            scenario = replace(scenario, persona=replace(scenario.persona, difficulty=difficulty))
    return Beginning(scenario, before)


async def difficulty_of(world: World, subject: Subject, call_id: str) -> Difficulty:
    """How hard the customer of one's own call is, as frozen with it. Raises `NotFound`."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
        return (await workspace.calls.snapshot(call.id)).persona.difficulty


def _check_as_written(wish: Wish) -> None:
    if wish.adaptive or wish.follows is not None:
        reason = "An assigned call is held as its scenario is written, by everybody alike."
        raise InvalidInput(reason, problems=[Problem("assignment_id", reason)])


def _check(call: Call, scenario: Scenario) -> None:
    if call.kind is not CallKind.PRACTICE or call.scenario_id != scenario.id:
        reason = "This call was held with somebody else; follow one on the same scenario."
        raise InvalidInput("The call to follow does not fit.", problems=[Problem(FOLLOWS, reason)])
    if call.status is not CallStatus.ENDED:
        raise CallOpen("The call to follow is not over yet: end it first.")


async def _attempts(workspace: Workspace, subject: Subject, scenario: Scenario) -> list[Attempt]:
    """The rep's newest scored calls on the scenario, oldest first."""
    query = CallQuery(
        kind=CallKind.PRACTICE, status=CallStatus.ENDED, scenario_id=scenario.id, owner=(subject.user_id,)
    )
    page = await workspace.calls.page(query, None, RECENT)
    found = []
    for call in page.items:
        score = await workspace.analyses.latest(call.id)
        if score is not None and score.score is not None:
            snapshot = await workspace.calls.snapshot(call.id)
            found.append(Attempt(score.score, snapshot.persona.difficulty.notch))
    return found[::-1]
