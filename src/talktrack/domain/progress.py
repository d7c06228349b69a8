"""How far somebody has come with what they practise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Mark:
    """What the newest score of a call came to."""

    score: float | None
    """0 to 100; None where it could not be scored."""
    passed: bool | None


@dataclass(frozen=True)
class Attempt:
    """A practice call that has ended, and its newest score."""

    call_id: str
    scenario_id: str
    title: str
    started_at: datetime
    again: bool
    """It took up a moment of an earlier call, so part of it is not its own."""
    score: float | None
    """0 to 100; None where it could not be scored."""
    passed: bool | None


@dataclass(frozen=True)
class Tally:
    """What all people of an organisation together have made of a scenario."""

    scenario_id: str
    completions: int
    """Practice calls that have ended."""
    ratings: int
    rating: float | None
    """How real its customer felt, 1 to 5 on average; None where nobody said."""


@dataclass(frozen=True)
class Progress:
    """One scenario, over all attempts that began at its begin."""

    scenario_id: str
    attempts: int
    best: float | None
    passed: bool
    last_at: datetime


def progress(attempts: Iterable[Attempt]) -> tuple[Progress, ...]:
    """The scenarios that were attempted, the latest first."""
    of_scenario: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        if not attempt.again:
            of_scenario.setdefault(attempt.scenario_id, []).append(attempt)
    found = (_of_one(scenario_id, tried) for scenario_id, tried in of_scenario.items())
    return tuple(sorted(found, key=lambda one: one.last_at, reverse=True))


def _of_one(scenario_id: str, tried: list[Attempt]) -> Progress:
    return Progress(
        scenario_id,
        attempts=len(tried),
        best=max((one.score for one in tried if one.score is not None), default=None),
        passed=any(one.passed for one in tried),
        last_at=max(one.started_at for one in tried),
    )
