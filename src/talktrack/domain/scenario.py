"""A practice situation: persona, product sheet, briefing, goal and scorecard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from talktrack.domain.drill import Drill
from talktrack.domain.gatekeeper import Gatekeeper
from talktrack.domain.language import Language
from talktrack.domain.persona import FORBID_UNKNOWN, Persona
from talktrack.domain.scorecard import Scorecard


class ScenarioType(StrEnum):
    COLD_CALL = "cold_call"
    DISCOVERY = "discovery"
    DEMO = "demo"
    NEGOTIATION = "negotiation"
    RENEWAL = "renewal"
    ANGRY_CUSTOMER = "angry_customer"
    UPSELL = "upsell"
    COLLECTION = "collection"
    APPOINTMENT = "appointment"
    GATEKEEPER = "gatekeeper"
    SUPPORT = "support"


class DifficultyLabel(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True)
class Feature:
    """Something the product does."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    text: str
    keywords: tuple[str, ...]
    """Words by which a seller's sentence is recognised as being about it."""
    meets: tuple[str, ...] = ()
    """*Hidden from reps.* Ids of the persona's facts (needs) that it answers."""


@dataclass(frozen=True)
class Price:
    """A price the seller may quote."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    item: str
    amount: float
    currency: str
    """ISO 4217, for instance `EUR`."""
    per: str = ""
    """Unit, for instance `user and month`."""


@dataclass(frozen=True)
class Proof:
    """Something the seller can show: a case, a figure, a certificate, a guarantee, a trial."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    tags: tuple[str, ...]
    """What it proves, for instance `roi`, `security`, `low_risk`; objections name them in their exits."""
    text: str
    keywords: tuple[str, ...]
    """Words by which a seller's sentence is recognised as offering it; two of them, or one that is a name or number."""


@dataclass(frozen=True)
class Limit:
    """Something the product does not do, or the seller may not promise."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    text: str
    contradicted_by: tuple[str, ...]
    """Phrases that, said without a negation, make a claim false."""


@dataclass(frozen=True)
class ProductSheet:
    """What the seller sells; the seller sees all of it but `Feature.meets`."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    product: str
    company: str
    summary: str
    features: tuple[Feature, ...]
    prices: tuple[Price, ...] = ()
    max_discount_percent: int = 0
    proofs: tuple[Proof, ...] = ()
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True)
class Briefing:
    """What the rep reads before the call."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    situation: str
    objectives: tuple[str, ...]
    tips: tuple[str, ...] = ()


class GoalResult(StrEnum):
    """The best result a call can reach."""

    NEXT_STEP = "next_step"
    COMMITMENT = "commitment"
    DISQUALIFIED = "disqualified"


@dataclass(frozen=True)
class Goal:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    result: GoalResult
    text: str
    """What a yes means here, for instance `a 30-minute demo next week with the plant manager`."""


@dataclass(frozen=True)
class Scenario:
    """Everything a practice call needs; frozen with the call."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    title: str
    language: Language
    type: ScenarioType
    category: str
    """Industry or audience, for instance `manufacturing`."""
    difficulty: DifficultyLabel
    duration_minutes: int
    consumer: bool
    """True where the customer buys for itself and not for a company."""
    summary: str
    goal: Goal
    briefing: Briefing
    product: ProductSheet
    persona: Persona
    scorecard: Scorecard
    drill: Drill | None = None
    """The moment that it starts from; None where the customer picks up the phone."""
    gatekeeper: Gatekeeper | None = None
    """Whoever picks up before the persona."""

    def __hash__(self) -> int:
        """By the id alone: it is looked up on every turn, and has some thousand strings."""
        return hash(self.id)
