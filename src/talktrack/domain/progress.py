"""How far somebody has come with what they practise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from talktrack.domain.call import EndReason, Outcome

FEWEST_RANKED: Final = 5
"""First attempts below which nobody is ranked: fewer say too little about somebody."""

_BROKEN_OFF: Final = frozenset({EndReason.PROCESS_LOST, EndReason.STORAGE_FAILED, EndReason.PROVIDER_FAILED})


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
    user_id: str | None = None
    assignment_id: str | None = None
    outcome: Outcome | None = None

    @property
    def counts(self) -> bool:
        """Whether the rep ended it, or the customer did, and not a machine that failed."""
        return self.outcome is None or self.outcome.reason not in _BROKEN_OFF


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


@dataclass(frozen=True)
class Ranked:
    """How somebody's first attempts went."""

    user_id: str
    firsts: tuple[Attempt, ...]
    """The first scored attempt at each scenario, oldest first."""
    mean: float | None
    """Of their scores; None below `FEWEST_RANKED`."""
    rank: int | None
    """From 1; who is as good has the same one."""


def ranking(attempts: Iterable[Attempt]) -> tuple[Ranked, ...]:
    """Everybody who has tried something, the best first and those with too few first attempts last.

    Only somebody's first scored attempt at a scenario counts, so that trying often wins nothing.
    """
    firsts: dict[str, dict[str, Attempt]] = {}
    for one in sorted(attempts, key=lambda one: one.started_at):
        if one.user_id is not None and one.score is not None and one.counts and not one.again:
            firsts.setdefault(one.user_id, {}).setdefault(one.scenario_id, one)
    found = [(user_id, tuple(tried.values())) for user_id, tried in firsts.items()]
    means = {user_id: _mean(tried) for user_id, tried in found if len(tried) >= FEWEST_RANKED}
    ranked = (
        Ranked(
            user_id,
            tried,
            means.get(user_id),
            1 + sum(mean > means[user_id] for mean in means.values()) if user_id in means else None,
        )
        for user_id, tried in found
    )
    return tuple(sorted(ranked, key=lambda one: (one.rank is None, one.rank or 0, -len(one.firsts), one.user_id)))


def _mean(tried: tuple[Attempt, ...]) -> float:
    return round(sum(one.score or 0.0 for one in tried) / len(tried), 1)
