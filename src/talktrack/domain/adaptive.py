"""Difficulty that follows a rep: hard enough to learn from, easy enough to pass about two calls of three."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt

from talktrack.domain.persona import Difficulty

RECENT = 8
"""Calls that are looked at, the newest ones."""
MOST_NOTCHES = 4
POINTS_PER_NOTCH = 8.0
"""Points of the score that one notch is taken to cost."""
_WANTED = 0.385
"""The standard normal quantile of 65 %, the middle of the wanted share of passed calls (60 to 70 %)."""
_USUAL_SPREAD = 10.0
"""How much the scores of one rep differ, as long as there are few of them."""
_USUAL_WEIGHT = 4
_SURE = 3
"""Calls from which on the scores are followed all the way."""


@dataclass(frozen=True)
class Attempt:
    """An earlier call of the rep on the scenario."""

    score: float
    notch: int = 0
    """How much harder than written it was."""


def adapted(difficulty: Difficulty, attempts: Sequence[Attempt], pass_mark: float) -> Difficulty:
    """The difficulty for the next call after these, oldest first; as written for who has none.

    Each score is put back to what it would have been as written. The rep's scores are taken as normal with their mean
    and spread; the notch is the one at which 65 % of them reach the pass mark.
    """
    notch = _notch(attempts[-RECENT:], pass_mark)
    return replace(
        difficulty,
        notch=notch,
        patience_decay=_within(difficulty.patience_decay + notch * 0.5, 0, 20),
        fact_threshold=_within(difficulty.fact_threshold + notch * 3, -50, 50),
        gain=round(min(1.5, max(0.5, difficulty.gain - notch * 0.06)), 2),
        interruption_rate=round(min(1.0, max(0.0, difficulty.interruption_rate + notch * 0.05)), 2),
        will_buy=round(min(1.0, max(0.1, difficulty.will_buy - notch * 0.06)), 2) if difficulty.will_buy else 0.0,
    )


def _notch(attempts: Sequence[Attempt], pass_mark: float) -> int:
    if not attempts:
        return 0
    as_written = [attempt.score + attempt.notch * POINTS_PER_NOTCH for attempt in attempts]
    mean = sum(as_written) / len(as_written)
    squares = sum((score - mean) ** 2 for score in as_written) + _USUAL_WEIGHT * _USUAL_SPREAD**2
    spread = sqrt(squares / (len(as_written) + _USUAL_WEIGHT))
    wanted = (mean - pass_mark - _WANTED * spread) / POINTS_PER_NOTCH
    return _within(wanted * min(1.0, len(as_written) / _SURE), -MOST_NOTCHES, MOST_NOTCHES)


def _within(value: float, low: int, high: int) -> int:
    return round(min(high, max(low, value)))
