"""Scorecards, which are data, and scores, which are results."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Literal

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.persona import FORBID_UNKNOWN
from talktrack.domain.transcript import Role


class Source(StrEnum):
    """Where a criterion's points come from."""

    MIND = "mind"
    """The customer's own state: facts told, objections settled, the outcome."""
    METRIC = "metric"
    """A measured number in a range."""
    PHRASE = "phrase"
    """Words that were or were not said."""
    JUDGE = "judge"
    """A model's proposal with a quote; not scorable while no judge is configured."""


class MindCheck(StrEnum):
    """What a criterion with the source `mind` looks at."""

    FACTS = "facts"
    """Share of the named facts that were told."""
    OBJECTIONS = "objections"
    """Share of the named objections that were settled; those never raised do not count."""
    OUTCOME = "outcome"
    """The call's result is one of `results`."""
    MOVES = "moves"
    """At least `at_least` of the named moves counted with the customer; turns with them, where there is no mind."""
    AVOIDED = "avoided"
    """None of the named moves happened; under `at_least` turns of the seller it counts in proportion."""
    TRUST = "trust"
    """Trust at the end is at least `at_least`."""


@dataclass(frozen=True)
class MindRule:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    check: MindCheck
    facts: tuple[str, ...] = ()
    objections: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    moves: tuple[Move, ...] = ()
    at_least: int = 1


@dataclass(frozen=True)
class MetricRule:
    """Full points inside `low..high`, half within a quarter of the width (or of the one bound) outside, else none."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    metric: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class PhraseRule:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    any_of: tuple[str, ...]
    """Phrases, matched without regard to case, accents and punctuation, at word boundaries; `*` ends a stem."""
    role: Role = "seller"
    first_turns: int | None = None
    """Look only at the speaker's first so many turns."""
    last_turns: int | None = None
    """Look only at the speaker's last so many turns."""
    forbidden: bool = False
    """True where saying it loses the points."""
    asked: bool = False
    """Only a question counts, and only one that the other side answers with more than two words."""


@dataclass(frozen=True)
class JudgeRule:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    question: str
    """An observable question about the transcript that yes and no answer."""
    levels: Literal[2, 3] = 2
    """3 also allows `partly`."""
    role: Role = "seller"
    """Whose words prove it."""


@dataclass(frozen=True)
class Criterion:
    """One observable thing. Exactly the rule that its source names is set."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    label: str
    weight: float
    source: Source
    mind: MindRule | None = None
    metric: MetricRule | None = None
    phrase: PhraseRule | None = None
    judge: JudgeRule | None = None
    minimum: float | None = None
    """Share of its points (0 to 1) below which the call does not pass, whatever the total."""
    better_line: str = ""
    """What a good seller would have said; used in insights."""


@dataclass(frozen=True)
class Section:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    title: str
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True)
class Scorecard:
    """Sections of criteria; only the proportion of the weights matters."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    title: str
    language: Language
    sections: tuple[Section, ...]
    pass_mark: int = 70

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        return tuple(criterion for section in self.sections for criterion in section.criteria)


CriterionStatus = Literal["scored", "not_scorable", "not_applicable"]
ScoreStatus = Literal["scored", "not_scorable"]


@dataclass(frozen=True)
class Evidence:
    """A quote that stands verbatim in what the named turn's speaker was heard to say."""

    turn_id: str
    role: Role
    quote: str
    start_ms: int | None
    end_ms: int | None


Answer = Literal["yes", "partly", "no"]


@dataclass(frozen=True)
class JudgePass:
    """What a judge said in one of its passes over one criterion."""

    answer: Answer | None
    """None where it gave none."""
    turn_id: str | None
    quote: str
    """As the judge gave it; only what stands in the turn becomes evidence."""
    why: str
    refused: str = ""
    """Why this pass does not count; empty where it does."""


@dataclass(frozen=True)
class CriterionScore:
    id: str
    label: str
    weight: float
    score: float
    max: float
    source: Source
    status: CriterionStatus
    reason: str
    evidence: tuple[Evidence, ...] = ()
    missed_at: str | None = None
    """The turn where the chance for the lost points was."""
    passes: tuple[JudgePass, ...] = ()
    """What the judge said, pass by pass; empty for other sources."""
    disputed: bool = False
    """True where the judge's passes differ."""


@dataclass(frozen=True)
class Moment:
    """A turn worth going back to."""

    turn_id: str
    at_ms: int
    kind: str
    title: str
    cause: str
    delta: int


@dataclass(frozen=True)
class Insight:
    """A strength to keep, or something to do differently with a better line."""

    kind: Literal["strength", "improve"]
    text: str
    turn_id: str | None
    quote: str
    better_line: str
    drill_id: str | None = None


@dataclass(frozen=True)
class MetricValue:
    value: float | None
    definition: str
    """Id of the definition, for instance `talk_ratio/1`."""
    range: tuple[float | None, float | None] | None
    """Reference range, where there is an honest one."""
    estimated: bool
    """True where times were missing and words were counted instead."""


@dataclass(frozen=True)
class Score:
    status: ScoreStatus
    score: float | None
    passed: bool | None
    pass_mark: int
    criteria: tuple[CriterionScore, ...]
    moments: tuple[Moment, ...]
    insights: tuple[Insight, ...]
    metrics: dict[str, MetricValue]
    versions: dict[str, str]
