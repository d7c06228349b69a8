"""Assignments: given by those who lead a team, worked off by calls, and looked at by both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, Final

from talktrack.domain.assignment import Assignment, PassRule, ScenarioStanding, Team, attempts_left, standing_at
from talktrack.domain.call import CallStatus
from talktrack.domain.errors import AttemptsUsed, Conflict, InvalidInput, NotFound, Problem
from talktrack.domain.ids import new_id
from talktrack.domain.progress import Attempt
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject, User
from talktrack.domain.wrong import Wrong
from talktrack.ports.storage import AttemptQuery, CallQuery, Page, Workspace
from talktrack.services import library
from talktrack.services.pages import all_of
from talktrack.services.permissions import Action, allows, permit
from talktrack.services.world import World

_MOST_CALLS: Final = 10_000
"""Attempts at the assignments of one page."""


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to assign."""

    title: str
    scenario_ids: tuple[str, ...]
    user_ids: tuple[str, ...]
    team_ids: tuple[str, ...]
    rule: PassRule
    due_at: datetime | None
    most_attempts: int | None
    note: str
    closed: bool


@dataclass(frozen=True)
class PersonStanding:
    """How one person stands with an assignment."""

    user_id: str
    name: str
    scenarios: tuple[ScenarioStanding, ...]


@dataclass(frozen=True)
class Assigned(Assignment):
    """An assignment, and how those who are meant stand with it."""

    people: tuple[PersonStanding, ...] = ()


async def create(world: World, subject: Subject, wanted: Wanted) -> Assigned:
    """Raises `InvalidInput` with every scenario, person, team or criterion that is not there."""
    permit(subject, Action.ASSIGNMENTS_CHANGE)
    fields = {**_fields(wanted), "created_by": subject.user_id or "", "created_at": world.clock.now()}
    return await _keep(world, subject, Assignment(id=new_id("task"), **fields))


async def update(world: World, subject: Subject, assignment_id: str, wanted: Wanted) -> Assigned:
    """Replace what is wanted; calls that were held on it stay. Raises `NotFound`, or what `create` raises."""
    permit(subject, Action.ASSIGNMENTS_CHANGE)
    async with world.store.workspace(subject.org_id) as workspace:
        assignment = await workspace.assignments.get(assignment_id)
    return await _keep(world, subject, replace(assignment, **_fields(wanted)))


async def get(world: World, subject: Subject, assignment_id: str) -> Assigned:
    """Raises `NotFound`, for reps also where it is not for them."""
    async with world.store.workspace(subject.org_id) as workspace:
        found = await _seen(workspace, subject, [await workspace.assignments.get(assignment_id)], own=False)
    if not found:
        raise _missing()
    return found[0]


async def browse(world: World, subject: Subject, cursor: str | None, limit: int, *, own: bool) -> Page[Assigned]:
    """Newest first: one's own and how one stands, or for those who lead a team all of them with everybody.

    A page holds fewer where others are left out.
    """
    permit(subject, Action.CALLS_READ)
    async with world.store.workspace(subject.org_id) as workspace:
        page = await workspace.assignments.page(cursor, limit)
        return Page(await _seen(workspace, subject, page.items, own=own), page.next_cursor)


async def require_open(workspace: Workspace, subject: Subject, assignment_id: str, scenario: Scenario) -> None:
    """Whether the subject may start a call on this scenario for this assignment.

    Raises `NotFound` where it is not for them, `InvalidInput` where it is not about this scenario, `Conflict` where it
    is closed, and `AttemptsUsed`.
    """
    assignment = await workspace.assignments.get(assignment_id)
    teams = await all_of(workspace.teams.page)
    if subject.user_id is None or not assignment.is_for(subject.user_id, _teams_of(subject.user_id, teams)):
        raise _missing()
    if scenario.id not in assignment.scenario_ids:
        reason = "This assignment is not about that scenario."
        raise InvalidInput(reason, problems=[Problem("assignment_id", reason)])
    if assignment.closed:
        raise Conflict("This assignment is closed; practise without it.")
    tried = await workspace.analyses.attempts(
        AttemptQuery(subject.user_id, assignment_ids=(assignment_id,)), _MOST_CALLS
    )
    going_on = await workspace.calls.page(
        CallQuery((subject.user_id,), status=CallStatus.LIVE, scenario_id=scenario.id, assignment_id=assignment_id),
        None,
        100,
    )
    used = sum(one.counts and one.scenario_id == scenario.id for one in tried) + len(going_on.items)
    if not attempts_left(assignment, used):
        raise AttemptsUsed("No attempt at this scenario is left; practise it without the assignment.")


async def _keep(world: World, subject: Subject, assignment: Assignment) -> Assigned:
    scenarios = [await _scenario(world, subject, id) for id in assignment.scenario_ids]
    async with world.store.workspace(subject.org_id) as workspace:
        users, teams = await all_of(workspace.users.page), await all_of(workspace.teams.page)
        problems = [*_problems(assignment, scenarios, users, teams)]
        if problems:
            raise InvalidInput("This cannot be assigned; every problem is listed.", problems=problems)
        await workspace.assignments.put(assignment, now=world.clock.now())
        [kept] = await _seen(workspace, subject, [assignment], own=False)
    return kept


async def _scenario(world: World, subject: Subject, id: str) -> Scenario | None:
    try:
        return await library.find(world, subject, library.SCENARIOS, id)
    except NotFound:
        return None


def _problems(
    assignment: Assignment, scenarios: Sequence[Scenario | None], users: Sequence[User], teams: Sequence[Team]
) -> Iterator[Problem]:
    criterion = assignment.rule.criterion_id
    for at, (id, scenario) in enumerate(zip(assignment.scenario_ids, scenarios, strict=True)):
        if scenario is None:
            yield Problem(f"scenario_ids.{at}", f"There is no scenario {id!r}.", Wrong.GONE)
        elif criterion is not None and criterion not in {one.id for one in scenario.scorecard.criteria}:
            yield Problem("rule.criterion_id", f"The scenario {id!r} has no such criterion.", Wrong.GONE)
    if criterion is not None and assignment.rule.score is not None:
        yield Problem("rule", "Name a score or a criterion, not both.", Wrong.SCORE_OR_CRITERION)
    if not assignment.user_ids and not assignment.team_ids:
        yield Problem("user_ids", "Say who is to do it: people, teams, or both.", Wrong.NOBODY_MEANT)
    active = {user.id for user in users if user.active}
    for at, id in enumerate(assignment.user_ids):
        if id not in active:
            yield Problem(f"user_ids.{at}", "There is no such active person in the organisation.", Wrong.GONE)
    known = {team.id for team in teams}
    for at, id in enumerate(assignment.team_ids):
        if id not in known:
            yield Problem(f"team_ids.{at}", "There is no such team in the organisation.", Wrong.GONE)


async def _seen(
    workspace: Workspace, subject: Subject, assignments: Sequence[Assignment], *, own: bool
) -> tuple[Assigned, ...]:
    """What of them the subject may see: reps see nobody but themselves."""
    users, teams = await all_of(workspace.users.page), await all_of(workspace.teams.page)
    leads = allows(subject.role, Action.ASSIGNMENTS_READ_ALL) and not own
    shown = [user for user in users if user.active and (leads or user.id == subject.user_id)]
    shown.sort(key=lambda user: user.name.casefold())
    query = AttemptQuery(None if leads else subject.user_id, assignment_ids=tuple(one.id for one in assignments))
    tried = await workspace.analyses.attempts(query, _MOST_CALLS)
    found = []
    for assignment in assignments:
        meant = [user for user in shown if assignment.is_for(user.id, _teams_of(user.id, teams))]
        if not leads and (not meant or assignment.closed):
            continue
        at_it = [one for one in tried if one.assignment_id == assignment.id]
        shares = await _shares(workspace, assignment.rule, at_it)
        people = tuple(
            PersonStanding(user.id, user.name, _standings(assignment, user, at_it, shares)) for user in meant
        )
        alone = {} if leads else {"user_ids": tuple(user.id for user in meant), "team_ids": ()}
        found.append(Assigned(**_fields(assignment) | alone, people=people))
    return tuple(found)


def _standings(
    assignment: Assignment, user: User, tried: Sequence[Attempt], shares: Mapping[str, float]
) -> tuple[ScenarioStanding, ...]:
    own = [one for one in tried if one.user_id == user.id]
    return tuple(
        standing_at(assignment, id, [one for one in own if one.scenario_id == id], shares)
        for id in assignment.scenario_ids
    )


async def _shares(workspace: Workspace, rule: PassRule, tried: Sequence[Attempt]) -> dict[str, float]:
    """How much of the rule's criterion each call has earned; nothing is read where the rule names none."""
    shares: dict[str, float] = {}
    for one in tried if rule.criterion_id is not None else ():
        score = await workspace.analyses.latest(one.call_id)
        for criterion in score.criteria if score is not None else ():
            if criterion.id == rule.criterion_id and criterion.status == "scored" and criterion.max > 0:
                shares[one.call_id] = criterion.score / criterion.max
    return shares


def _teams_of(user_id: str, teams: Sequence[Team]) -> list[str]:
    return [team.id for team in teams if user_id in team.user_ids]


def _fields(item: Wanted | Assignment) -> dict[str, Any]:
    return {field.name: getattr(item, field.name) for field in fields(item)}


def _missing() -> NotFound:
    return NotFound("There is no such assignment for you.")
