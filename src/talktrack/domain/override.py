"""What a person says about a machine's points. It stands beside them and never replaces them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from talktrack.domain.scorecard import Score


class OverrideReason(StrEnum):
    """Closed list of why the machine's points are wrong."""

    ASR_ERROR = "asr_error"
    """The words were recognised wrongly."""
    CONTEXT_MISSED = "context_missed"
    """What was said means something else in this call."""
    RUBRIC_UNCLEAR = "rubric_unclear"
    """The criterion can be read in two ways."""
    JUDGE_WRONG = "judge_wrong"
    """The words are right, the judgement is not."""
    TIMING = "timing"
    """It was done, but at another moment than the criterion looks at."""
    OTHER = "other"
    """Something else, which the text says."""


@dataclass(frozen=True)
class Override:
    """A person's points for one criterion of one call; those that equal the machine's confirm it."""

    criterion_id: str
    share: float
    """Of the criterion's points, 0 to 1."""
    reason: OverrideReason | None
    """None only where the machine is confirmed."""
    text: str
    by: str | None
    """Id of the user; None for a program."""
    at: datetime
    scorecard_id: str
    machine_share: float | None
    """What the machine had given when the person looked; None where it could not tell."""


@dataclass(frozen=True)
class Adjusted:
    """The whole score with the person's points in the places of the machine's."""

    score: float | None
    passed: bool | None


@dataclass(frozen=True)
class Analysis(Score):
    """The machine's score with what people say about it."""

    overrides: tuple[Override, ...] = ()
    adjusted: Adjusted | None = None
    """None where nobody has said anything."""
