"""An AI customer: what is true about it, what worries it, and what would move it.

Everything here is data that a trainer can read and edit. `practice/` holds the rules that act on it.
Fields marked *hidden* never reach a rep or a prompt before the mind has unlocked them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

from talktrack.domain.language import Language
from talktrack.domain.moves import Move

FORBID_UNKNOWN: dict[str, Any] = {"extra": "forbid"}
"""Read by the schema validator at the edges: a misspelt field is an error, not a silent default."""


class Topic(StrEnum):
    """What a question can be about. Each language has its own words for them; facts and questions name them."""

    SITUATION = "situation"
    """The customer's business or life in general, how things are done today."""
    PROVIDER = "provider"
    """Who or what is used now: supplier, tool, contract."""
    PROBLEM = "problem"
    """What goes wrong, annoys or worries."""
    IMPACT = "impact"
    """What the problem costs or leads to."""
    GOAL = "goal"
    """What the customer wants to reach; what would be ideal."""
    CRITERIA = "criteria"
    """What matters in a choice."""
    BUDGET = "budget"
    """Money: what is paid, available or affordable."""
    DECISION = "decision"
    """Who decides, signs or must agree, and how."""
    TIMING = "timing"
    """When: deadlines, renewals, urgency."""
    SIZE = "size"
    """How many, how much, how often."""
    HISTORY = "history"
    """What was tried before and how it went."""
    RISK = "risk"
    """What could go wrong with a change; fears."""
    PEOPLE = "people"
    """Team, family, users: who is affected."""
    COMPETITOR = "competitor"
    """Other offers that are being looked at."""


class Layer(StrEnum):
    """How readily a fact is told."""

    VOLUNTEERED = "volunteered"
    """Told on any friendly question, or unasked."""
    ASKED = "asked"
    """Told when a question is about it."""
    EARNED = "earned"
    """Told when asked above a level of trust, or after a certain move."""


@dataclass(frozen=True)
class Fact:
    """Something true about the customer."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    layer: Layer
    text: str
    """*Hidden.* The fact in the third person, for the report after the call."""
    lines: tuple[str, ...]
    """*Hidden.* How the customer says it: a few ways that say the same, each one or two sentences."""
    topics: tuple[Topic, ...] = ()
    """A question about one of these asks for the fact."""
    keywords: tuple[str, ...] = ()
    """Words or short phrases in a question that ask for exactly this fact."""
    trust: int = 0
    """Earned only: told at or above this trust (0 to 100)."""
    after: Move | None = None
    """Earned only: told after this move has counted, whatever the trust."""
    need: bool = False
    """True where it is a need that the product can meet."""
    hint: tuple[str, ...] = ()
    """What the customer says when it is asked too early; must not give the fact away."""
    example_ask: str = ""
    """A question that would have opened it; shown after the call."""


class ObjectionKind(StrEnum):
    """What an objection is about."""

    PRICE = "price"
    TIMING = "timing"
    AUTHORITY = "authority"
    NEED = "need"
    TRUST = "trust"
    COMPETITOR = "competitor"
    FIT = "fit"
    RISK = "risk"
    BRUSH_OFF = "brush_off"
    PROCESS = "process"


class TriggerWhen(StrEnum):
    """What makes the customer raise an objection."""

    OPENING = "opening"
    """At the seller's first turn."""
    PITCH = "pitch"
    """When the seller talks about the product: value, features, evidence."""
    PRICE = "price"
    """When a price is stated."""
    NEXT_STEP = "next_step"
    """When the seller asks for a step."""
    TURN = "turn"
    """At a given turn of the seller."""
    FACT = "fact"
    """After a given fact was told."""


@dataclass(frozen=True)
class Trigger:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    when: TriggerWhen
    turn: int | None = None
    """With `turn`: the number of the seller's turn, from 1."""
    fact: str | None = None
    """With `fact`: the id of the fact."""


@dataclass(frozen=True)
class Exit:
    """What settles an objection; every condition that is set must be met."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    acknowledged: bool = False
    clarified: bool = False
    evidence: tuple[str, ...] = ()
    """Tags of proofs on the product sheet; one of them must have been offered."""
    facts: tuple[str, ...] = ()
    """Ids of facts that must have been told first."""


@dataclass(frozen=True)
class Objection:
    """A worry that stands between the customer and a yes."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    kind: ObjectionKind
    lines: tuple[str, ...]
    """How it is raised: a few ways."""
    trigger: Trigger
    resolve_when: Exit
    """*Hidden.*"""
    keywords: tuple[str, ...] = ()
    """Words of its content; acknowledging or clarifying must touch one of them or of its lines."""
    real: bool = True
    """*Hidden.* False for a smokescreen, which covers the fact in `hides`."""
    hides: str | None = None
    """*Hidden.* The fact behind it; told when the objection is clarified and the fact may be told."""
    clarified_lines: tuple[str, ...] = ()
    """*Hidden.* What the customer says when asked what is behind it."""
    resolved_lines: tuple[str, ...] = ()
    """*Hidden.* What the customer says when it is settled."""
    unresolved_lines: tuple[str, ...] = ()
    """*Hidden.* What the customer says when an answer does not settle it; hints at the exit."""
    resurfaces_after: int | None = None
    """Comes back this many seller turns later where it was talked over instead of settled."""
    deal_breaker: bool = False
    """*Hidden.* Without settling it there is no yes."""
    example_reply: str = ""
    """A line that would have settled or moved it; shown after the call."""


@dataclass(frozen=True)
class Question:
    """Something the customer wants to know from the seller."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    lines: tuple[str, ...]
    answered_by: tuple[str, ...] = ()
    """Words of a fitting answer; a tag `#price` takes any price, `#roi` any proof with the tag `roi`."""


@dataclass(frozen=True)
class Levels:
    """The state of a mind in numbers, each 0 to 100."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    trust: int = 35
    patience: int = 70
    interest: int = 25
    clarity: int = 30
    urgency: int = 20


@dataclass(frozen=True)
class Difficulty:
    """What makes this customer hard; printed on the client card. It never follows gender, age or origin."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    patience_decay: int = 2
    """Patience lost with every turn of the seller that brings nothing."""
    fact_threshold: int = 0
    """Added to the trust that every earned fact asks for."""
    gain: float = 1.0
    """Factor on everything the seller gains, 0.5 to 1.5."""
    verbosity: float = 0.5
    """0 = short answers, 1 = talks freely."""
    interruption_rate: float = 0.0
    """Share of long seller turns that the customer cuts into."""
    will_buy: float = 0.7
    """Prior of buying, as a share; every tenth under 0.7 asks for 3 more points of trust and interest before a yes."""
    notch: int = 0
    """How much harder than written it was made for this rep; below 0, easier."""


@dataclass(frozen=True)
class Commitment:
    """When the customer says yes; all conditions must hold at the moment of the ask."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    trust: int = 50
    interest: int = 50
    needs: int = 1
    """How many needs must have been told."""
    objections: tuple[str, ...] = ()
    """Ids that must be settled even if they were never raised; a raised real one must be settled anyway."""


@dataclass(frozen=True)
class PersonaLines:
    """The customer's own words for moments that every call has; each at least twice where it can come twice."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    opening: tuple[str, ...]
    """Picks up the phone or says hello."""
    commit: tuple[str, ...]
    """Says yes to the next step."""
    decline: tuple[str, ...]
    """Says no, politely and with a reason that gives no locked fact away."""
    goodbye: tuple[str, ...]
    """Ends a call politely."""
    hang_up: tuple[str, ...]
    """Ends a call that went wrong."""
    disqualified: tuple[str, ...] = ()
    """Thanks a seller who sees that it is no fit."""
    small_talk: tuple[str, ...] = ()
    """Answers something kind or personal."""
    unknown: tuple[str, ...] = ()
    """Cannot answer a question, in words of its own world; gives no fact away."""
    stall: tuple[str, ...] = ()
    """Is not convinced, whatever the seller has just said."""
    when: tuple[str, ...] = ()
    """Asks for a date where the seller wants a step without one."""
    haggle: tuple[str, ...] = ()
    """Asks for a better price."""
    counter: tuple[str, ...] = ()
    """Wants more than was offered."""
    again: tuple[str, ...] = ()
    """Picks up when somebody rings who has rung before."""
    time: tuple[str, ...] = ()
    """Says how little time it has, as `time_budget_minutes` has it."""


@dataclass(frozen=True)
class Haggling:
    """How the customer bargains over the price."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    rounds: int = 2
    """How often it asks for a better price before it lets go; 0 for somebody who never haggles."""
    enough: float = 0.6
    """*Hidden.* Share of the largest discount on the product sheet with which it is content."""


@dataclass(frozen=True)
class Persona:
    """An AI customer, frozen as a snapshot with every call."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    name: str
    role: str
    """Job, or place in life for a consumer."""
    company: str
    """Empty for a consumer."""
    language: Language
    locale: str
    """Tag of the variety, for instance `es-MX`."""
    about: str
    """What the rep may know beforehand: two to four sentences for the client card."""
    lines: PersonaLines
    facts: tuple[Fact, ...]
    objections: tuple[Objection, ...]
    commitment: Commitment
    questions: tuple[Question, ...] = ()
    start: Levels = field(default_factory=Levels)
    difficulty: Difficulty = field(default_factory=Difficulty)
    winnable: bool = True
    """*Hidden.* False where no seller could win; the right outcome is then a polite disqualification."""
    no_fit: str | None = None
    """*Hidden.* With `winnable: false`: the fact that rules a deal out."""
    formality: str = "neutral"
    """`tu`, `usted` or `vos` in Spanish; `neutral` in English."""
    disfluency: float = 0.1
    """Share of the sentences before which it hesitates; never where it tells a fact."""
    time_budget_minutes: int | None = None
    """Minutes of talk that the customer has; it says so, and keeps to them."""
    haggling: Haggling = field(default_factory=Haggling)
    voice: str = ""
    """Voice id of the speech provider; empty takes the language's default."""
