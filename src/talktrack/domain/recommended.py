"""What somebody would do well to practise next, and why. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.progress import Progress
from talktrack.domain.scenario import DifficultyLabel, Scenario
from talktrack.domain.skills import Skill

WEAK_BELOW: Final = 0.75
"""Share of a skill's points from which on it needs no practice of its own."""

_ORDER: Final = list(DifficultyLabel)


class Why(StrEnum):
    """Why a scenario is recommended. Closed list."""

    ASSIGNED = "assigned"
    """It is assigned and not done yet."""
    WEAKEST_SKILL = "weakest_skill"
    """It is scored on what one's latest calls were weakest at."""
    NOT_PASSED = "not_passed"
    """It was tried and not passed yet."""
    NEW = "new"
    """It was not tried yet."""


@dataclass(frozen=True)
class Task:
    """A scenario of an open assignment that is still to be passed."""

    scenario_id: str
    assignment_id: str
    title: str
    due_at: datetime | None


@dataclass(frozen=True)
class Recommended:
    """A scenario to practise next, with what the reason is about."""

    scenario_id: str
    why: Why
    task: Task | None = None
    """With `assigned`."""
    skill: str | None = None
    """With `weakest_skill`: its title, in the language of the scorecard that named it."""
    share: float | None = None
    """With `weakest_skill`: of its points, 0 to 1."""
    best: float | None = None
    """With `not_passed`: the best score, 0 to 100; None where none could be given."""


def recommended(
    scenarios: Sequence[Scenario],
    tried: Mapping[str, Progress],
    tasks: Iterable[Task],
    skills: Sequence[Skill],
    language: Language,
) -> tuple[Recommended, ...]:
    """At most one scenario for each reason, the most pressing reason first, and none twice."""
    found: dict[str, Recommended] = {}
    own = sorted((one for one in scenarios if one.language == language), key=lambda one: _ORDER.index(one.difficulty))
    known = {one.id for one in scenarios}
    for options in (
        _tasks([task for task in tasks if task.scenario_id in known]),
        _weakest(own, tried, skills),
        _not_passed(own, tried),
        (Recommended(one.id, Why.NEW) for one in own if one.id not in tried),
    ):
        best = next((one for one in options if one.scenario_id not in found), None)
        if best is not None:
            found[best.scenario_id] = best
    return tuple(found.values())


def _tasks(tasks: Iterable[Task]) -> Iterator[Recommended]:
    def urgency(task: Task) -> tuple[bool, float]:
        return task.due_at is None, task.due_at.timestamp() if task.due_at else 0.0

    return (Recommended(task.scenario_id, Why.ASSIGNED, task=task) for task in sorted(tasks, key=urgency))


def _weakest(
    scenarios: Sequence[Scenario], tried: Mapping[str, Progress], skills: Sequence[Skill]
) -> Iterator[Recommended]:
    """Those not passed yet that score the weakest skill, the least tried first."""
    weak = min(skills, key=lambda skill: skill.share, default=None)
    if weak is None or weak.share >= WEAK_BELOW:
        return
    scored = [
        one
        for one in scenarios
        if not _passed(one, tried) and any(section.id == weak.id for section in one.scorecard.sections)
    ]
    for one in sorted(scored, key=lambda one: tried[one.id].attempts if one.id in tried else 0):
        yield Recommended(one.id, Why.WEAKEST_SKILL, skill=weak.title, share=weak.share)


def _not_passed(scenarios: Sequence[Scenario], tried: Mapping[str, Progress]) -> Iterator[Recommended]:
    """Those that were nearly passed first."""
    open_ = [tried[one.id] for one in scenarios if one.id in tried and not tried[one.id].passed]
    for one in sorted(open_, key=lambda one: -(one.best or 0.0)):
        yield Recommended(one.scenario_id, Why.NOT_PASSED, best=one.best)


def _passed(scenario: Scenario, tried: Mapping[str, Progress]) -> bool:
    return scenario.id in tried and tried[scenario.id].passed
