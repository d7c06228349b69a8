"""Skills: the sections of the scorecards that somebody's latest calls were scored on. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.scorecard import Score, Scorecard

MOST: Final = 8


@dataclass(frozen=True)
class Scored:
    """A scored call, and the scorecard that came with it."""

    call_id: str
    score: Score
    card: Scorecard


@dataclass(frozen=True)
class SkillCall:
    """What one call says of a skill."""

    call_id: str
    share: float


@dataclass(frozen=True)
class Skill:
    """How much of a section's points somebody earns."""

    id: str
    """The section's; sections of several scorecards with the same id are the same skill."""
    title: str
    """As the newest scorecard names it."""
    language: Language
    share: float
    """Of all points that could be scored, 0 to 1."""
    calls: tuple[SkillCall, ...]
    """Newest first."""


def skills(calls: Sequence[Scored]) -> tuple[Skill, ...]:
    """What the calls, newest first, say of each section; those that most calls say something of come first."""
    named: dict[str, tuple[str, Language]] = {}
    earned: dict[str, list[tuple[str, float, float]]] = {}
    for call in calls:
        points = {one.id: one for one in call.score.criteria if one.status == "scored"}
        for section in call.card.sections:
            scored = [points[one.id] for one in section.criteria if one.id in points]
            most = sum(one.max for one in scored)
            if most > 0:
                named.setdefault(section.id, (section.title, call.card.language))
                earned.setdefault(section.id, []).append((call.call_id, sum(one.score for one in scored), most))
    found = [
        Skill(
            id,
            *named[id],
            sum(got for _, got, _ in parts) / sum(most for _, _, most in parts),
            tuple(SkillCall(call_id, got / most) for call_id, got, most in parts),
        )
        for id, parts in earned.items()
    ]
    return tuple(sorted(found, key=lambda one: -len(one.calls))[:MOST])
