"""What one criterion came to, before its weight is known."""

from __future__ import annotations

from dataclasses import dataclass

from talktrack.domain.scorecard import CriterionStatus, Evidence, JudgePass


@dataclass(frozen=True)
class Verdict:
    status: CriterionStatus
    share: float
    """Of the criterion's points, 0 to 1; 0 where it is not scored."""
    reason: str
    evidence: tuple[Evidence, ...] = ()
    missed_at: str | None = None
    thing: str = ""
    """What was missed, for instance `fact:budget`; two criteria that missed the same give one insight."""
    gist: str = ""
    """The part of the reason that an insight repeats; empty where it is the whole."""
    passes: tuple[JudgePass, ...] = ()
    disputed: bool = False


def scored(
    share: float,
    reason: str,
    evidence: tuple[Evidence | None, ...] = (),
    missed_at: str | None = None,
    thing: str = "",
    gist: str = "",
) -> Verdict:
    """A quote that does not stand in its turn is None and falls away; full points miss nothing."""
    kept = tuple(dict.fromkeys(item for item in evidence if item is not None))
    share = min(1.0, max(0.0, share))
    return Verdict("scored", share, reason, kept, missed_at if share < 1 else None, thing, gist)


def not_scorable(reason: str) -> Verdict:
    return Verdict("not_scorable", 0.0, reason)


def not_applicable(reason: str) -> Verdict:
    return Verdict("not_applicable", 0.0, reason)
