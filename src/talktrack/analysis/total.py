"""From the points of the criteria to one number, and whether it passes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from talktrack.domain.override import Adjusted, Override
from talktrack.domain.scorecard import CriterionStatus, Score, Scorecard

UNSCORABLE_LIMIT: Final = 0.5
"""Share of the weight that may be unscorable; above it there is no score."""


@dataclass(frozen=True)
class Part:
    """One criterion, as the total sees it."""

    weight: float
    status: CriterionStatus
    share: float
    minimum: float | None = None


def total(parts: Sequence[Part]) -> float | None:
    """Points in per cent over what could be scored; None above the limit of unscorable weight."""
    applying = [part for part in parts if part.status != "not_applicable"]
    heaviest = max((part.weight for part in applying), default=0.0)
    if heaviest <= 0:
        return None
    whole = math.fsum(part.weight / heaviest for part in applying)
    counted = [(part.weight / heaviest, part.share) for part in applying if part.status == "scored"]
    scored = math.fsum(weight for weight, _ in counted)
    if scored <= 0 or whole - scored > whole * UNSCORABLE_LIMIT:
        return None
    points = math.fsum(weight * share for weight, share in counted)
    return round(min(1.0, points / scored) * 100, 1)


def passes(parts: Sequence[Part], points: float | None, pass_mark: int) -> bool | None:
    """Whether it reaches the pass mark and every criterion its minimum; None where there is no score."""
    if points is None:
        return None
    met = all(part.share >= part.minimum for part in parts if part.minimum is not None and part.status == "scored")
    return points >= pass_mark and met


def adjusted(score: Score, card: Scorecard, overrides: Mapping[str, Override]) -> Adjusted | None:
    """The total with the overrides, by criterion; None where none of them is about this score's criteria."""
    minimums = {one.id: one.minimum for one in card.criteria}
    if not any(criterion.id in overrides for criterion in score.criteria):
        return None
    parts = [
        Part(one.weight, "scored", overrides[one.id].share, minimums.get(one.id))
        if one.id in overrides
        else Part(one.weight, one.status, one.score / one.max, minimums.get(one.id))
        for one in score.criteria
    ]
    points = total(parts)
    return Adjusted(points, passes(parts, points, score.pass_mark))
