"""What the templates are made of. Every text may hold slots such as `{company}` or `{n}`, filled by chance."""

from __future__ import annotations

from dataclasses import dataclass

from talktrack.domain.persona import Layer, ObjectionKind, Topic, TriggerWhen
from talktrack.domain.scenario import DifficultyLabel, GoalResult


@dataclass(frozen=True)
class Trouble:
    """Something that goes wrong for the customer, and what the product does about it."""

    id: str
    text: str
    """In the third person, for the report."""
    line: str
    """How the customer says it."""
    ask: str
    """A question that opens it."""
    about: str
    """Words by which a question is about it, with bars between them."""
    feature: str
    """What the product does about it."""
    said: str
    """Words by which a seller's sentence is about that feature, with bars between them."""


@dataclass(frozen=True)
class Trade:
    """An industry, as it sells to companies or to people at home."""

    id: str
    signs: str
    """Words of a business that belongs here, with bars between them."""
    kinds: tuple[str, ...]
    """What the customer is or has, for instance `a bakery with three shops`."""
    names: tuple[str, ...]
    """Names of companies for each of the kinds, with bars between them; of private customers none."""
    roles: tuple[str, ...]
    providers: tuple[str, ...]
    """Who serves the customer today."""
    item: str
    """What has a price."""
    per: str
    price: tuple[int, int]
    """From and to, in pounds or euros."""
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True)
class CommonFact:
    """Something that customers of every trade have, each in its own way."""

    id: str
    layer: Layer
    topics: tuple[Topic, ...]
    text: str
    line: str
    ask: str
    about: str
    hint: tuple[str, ...] = ()
    trust: int = 0


@dataclass(frozen=True)
class CommonWorry:
    """An objection that customers of every trade have."""

    id: str
    kind: ObjectionKind
    when: TriggerWhen
    lines: tuple[str, ...]
    about: str
    clarified: tuple[str, ...]
    resolved: tuple[str, ...]
    unresolved: tuple[str, ...]
    reply: str
    proof: str = ""
    """Tag of the proof that it asks for; empty where being taken seriously is enough."""
    clarify: bool = False
    """It must be gone into."""
    hides: str = ""
    """The fact behind a smokescreen."""


@dataclass(frozen=True)
class CommonProof:
    id: str
    tags: tuple[str, ...]
    text: str
    said: str


@dataclass(frozen=True)
class CommonLimit:
    text: str
    against: str


@dataclass(frozen=True)
class CommonQuestion:
    id: str
    lines: tuple[str, ...]
    answered_by: tuple[str, ...]


@dataclass(frozen=True)
class Audience:
    """What companies, or people at home, have in common."""

    facts: tuple[CommonFact, ...]
    """Those with the same id are ways in which a customer may have it; one of them is taken."""
    no_fit: tuple[CommonFact, ...]
    """What rules a deal out."""
    worries: tuple[CommonWorry, ...]
    openings: tuple[str, ...]
    about: str
    """The client card."""
    situation: tuple[str, ...]
    """The briefing."""
    goals: dict[GoalResult, str]
    """What a yes means, by the goal's result."""
    small_talk: tuple[str, ...]
    unknown: tuple[str, ...]
    decline: tuple[str, ...]
    commit: tuple[str, ...]
    goodbye: tuple[str, ...]


@dataclass(frozen=True)
class Locale:
    """Names and money of one variety of a language."""

    tag: str
    currency: str
    money: str
    """With `amount`."""
    point: str
    """Between thousands."""
    scale: int
    """What a price in pounds or euros is multiplied by."""
    women: tuple[str, ...]
    men: tuple[str, ...]
    surnames: tuple[str, ...]
    towns: tuple[str, ...]
    words: dict[str, str]
    """Words that differ between varieties."""


@dataclass(frozen=True)
class Criteria:
    """Labels and better lines of the scorecard, by criterion."""

    title: str
    sections: dict[str, str]
    labels: dict[str, str]
    better: dict[str, str]


@dataclass(frozen=True)
class Words:
    """One language."""

    locales: tuple[Locale, ...]
    months: tuple[str, ...]
    business: Audience
    home: Audience
    proofs: tuple[CommonProof, ...]
    limits: tuple[CommonLimit, ...]
    questions: tuple[CommonQuestion, ...]
    situation: CommonFact
    provider: CommonFact
    hang_up: tuple[str, ...]
    stall: tuple[str, ...]
    when: tuple[str, ...]
    haggle: tuple[str, ...]
    disqualified: tuple[str, ...]
    hints: tuple[str, ...]
    """For facts that are asked for too early."""
    references: tuple[str, ...]
    """Names of customers who vouch for the seller."""
    title: str
    summary: str
    difficulties: dict[DifficultyLabel, str]
    product_summary: str
    objectives: tuple[str, ...]
    tips: tuple[str, ...]
    criteria: Criteria
    company_signs: str
    """Words of a brief that mean customers which are companies."""
    home_signs: str
    step_signs: str
    """Words of a goal that mean a step."""
    yes_signs: str
    """Words of a goal that mean a purchase."""
    no_signs: str
    """Words of a goal that mean letting go."""
