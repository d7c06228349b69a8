"""Assignments: scenarios that people are to practise until a day, and how far they have come. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from talktrack.domain.progress import Attempt

MOST_SCENARIOS: Final = 20
MOST_PEOPLE: Final = 500
MOST_ATTEMPTS: Final = 50


@dataclass(frozen=True)
class Team:
    """People who are looked at and given work together."""

    id: str
    name: str
    user_ids: tuple[str, ...]
    created_at: datetime


@dataclass(frozen=True)
class PassRule:
    """What an attempt has to reach. At most one is set; neither means the pass line of the scenario's own scorecard."""

    score: float | None = None
    """Points from 0 to 100."""
    criterion_id: str | None = None
    """A criterion of every scenario, whose points must all be earned."""


@dataclass(frozen=True)
class Assignment:
    """Scenarios for people and teams. A call that is started on it is handed in from the start."""

    id: str
    title: str
    scenario_ids: tuple[str, ...]
    user_ids: tuple[str, ...]
    team_ids: tuple[str, ...]
    """Whoever belongs to them now; who joins later gets it too."""
    rule: PassRule
    created_by: str
    created_at: datetime
    due_at: datetime | None = None
    most_attempts: int | None = None
    """Of each person at each scenario; None for any number."""
    note: str = ""
    """What whoever assigned it wants to say."""
    closed: bool = False
    """Put away: nobody is asked for it any more, and no call starts on it."""

    def is_for(self, user_id: str, team_ids: Iterable[str]) -> bool:
        """Whether somebody who belongs to these teams is meant."""
        return user_id in self.user_ids or not set(team_ids).isdisjoint(self.team_ids)


class Standing(StrEnum):
    """How somebody stands with what was assigned."""

    TO_DO = "to_do"
    STARTED = "started"
    PASSED = "passed"
    USED_UP = "used_up"
    """No attempt is left, and none has passed."""


@dataclass(frozen=True)
class AssignedCall:
    """An attempt at an assigned scenario."""

    call_id: str
    started_at: datetime
    score: float | None
    passed: bool
    """By the rule of the assignment."""


@dataclass(frozen=True)
class ScenarioStanding:
    """One person's attempts at one assigned scenario, oldest first."""

    scenario_id: str
    standing: Standing
    best: float | None
    calls: tuple[AssignedCall, ...]


def attempts_left(assignment: Assignment, used: int) -> bool:
    return assignment.most_attempts is None or used < assignment.most_attempts


def standing_at(
    assignment: Assignment, scenario_id: str, attempts: Iterable[Attempt], shares: Mapping[str, float]
) -> ScenarioStanding:
    """How somebody stands at one scenario, by their attempts at it on this assignment.

    `shares` says for each call how much of the rule's criterion was earned, from 0 to 1; calls where that could not be
    scored are missing. An attempt that the machine broke off does not count.
    """
    tried = sorted((one for one in attempts if one.counts), key=lambda one: one.started_at)
    calls = tuple(
        AssignedCall(one.call_id, one.started_at, one.score, _passes(assignment.rule, one, shares)) for one in tried
    )
    if any(call.passed for call in calls):
        standing = Standing.PASSED
    elif not attempts_left(assignment, len(calls)):
        standing = Standing.USED_UP
    else:
        standing = Standing.STARTED if calls else Standing.TO_DO
    best = max((call.score for call in calls if call.score is not None), default=None)
    return ScenarioStanding(scenario_id, standing, best, calls)


def _passes(rule: PassRule, attempt: Attempt, shares: Mapping[str, float]) -> bool:
    if rule.criterion_id is not None:
        return shares.get(attempt.call_id, 0.0) >= 1.0
    if rule.score is not None:
        return attempt.score is not None and attempt.score >= rule.score
    return attempt.passed is True
