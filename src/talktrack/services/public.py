"""What a rep may see of a scenario before the call: every field is named here, so nothing hidden comes along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from talktrack.domain.gatekeeper import Gatekeeper
from talktrack.domain.language import Language
from talktrack.domain.persona import FORBID_UNKNOWN, Difficulty, Persona
from talktrack.domain.scenario import (
    Briefing,
    DifficultyLabel,
    Feature,
    Goal,
    Limit,
    Price,
    ProductSheet,
    Proof,
    Scenario,
    ScenarioType,
)
from talktrack.domain.scorecard import Scorecard


@dataclass(frozen=True)
class PublicFeature:
    """A feature without the needs that it meets."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    text: str
    keywords: tuple[str, ...]


@dataclass(frozen=True)
class PublicProduct:
    """The product sheet as the seller reads it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    product: str
    company: str
    summary: str
    features: tuple[PublicFeature, ...]
    prices: tuple[Price, ...]
    max_discount_percent: int
    proofs: tuple[Proof, ...]
    limits: tuple[Limit, ...]


@dataclass(frozen=True)
class PublicPersona:
    """The client card."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    name: str
    role: str
    company: str
    language: Language
    locale: str
    about: str
    formality: str
    time_budget_minutes: int | None
    difficulty: Difficulty


@dataclass(frozen=True)
class PublicGatekeeper:
    """Who picks up first."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    name: str
    role: str
    about: str


@dataclass(frozen=True)
class PublicCriterion:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    label: str
    weight: float


@dataclass(frozen=True)
class PublicSection:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    title: str
    criteria: tuple[PublicCriterion, ...]


@dataclass(frozen=True)
class PublicScorecard:
    """What will be looked at, without the rules, which name facts."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    title: str
    language: Language
    sections: tuple[PublicSection, ...]
    pass_mark: int


@dataclass(frozen=True)
class PublicDrill:
    """Where a drill comes from and how long it is, without the mind that it starts from."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    call_id: str
    turn_id: str
    most_turns: int


@dataclass(frozen=True)
class PublicScenario:
    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    id: str
    title: str
    language: Language
    type: ScenarioType
    category: str
    difficulty: DifficultyLabel
    duration_minutes: int
    consumer: bool
    summary: str
    goal: Goal
    briefing: Briefing
    product: PublicProduct
    persona: PublicPersona
    scorecard: PublicScorecard
    drill: PublicDrill | None
    gatekeeper: PublicGatekeeper | None


def public_scenario(scenario: Scenario) -> PublicScenario:
    """No facts, exits, thresholds, rules, minds or what a feature meets."""
    drill = scenario.drill
    return PublicScenario(
        id=scenario.id,
        title=scenario.title,
        language=scenario.language,
        type=scenario.type,
        category=scenario.category,
        difficulty=scenario.difficulty,
        duration_minutes=scenario.duration_minutes,
        consumer=scenario.consumer,
        summary=scenario.summary,
        goal=scenario.goal,
        briefing=scenario.briefing,
        product=_public_product(scenario.product),
        persona=public_persona(scenario.persona),
        scorecard=public_scorecard(scenario.scorecard),
        drill=PublicDrill(drill.call_id, drill.turn_id, drill.most_turns) if drill is not None else None,
        gatekeeper=_public_gatekeeper(scenario.gatekeeper),
    )


def _public_gatekeeper(gate: Gatekeeper | None) -> PublicGatekeeper | None:
    return PublicGatekeeper(gate.name, gate.role, gate.about) if gate is not None else None


def public_persona(persona: Persona) -> PublicPersona:
    """Who it is and how hard, nothing of what it thinks."""
    return PublicPersona(
        id=persona.id,
        name=persona.name,
        role=persona.role,
        company=persona.company,
        language=persona.language,
        locale=persona.locale,
        about=persona.about,
        formality=persona.formality,
        time_budget_minutes=persona.time_budget_minutes,
        difficulty=persona.difficulty,
    )


def public_scorecard(card: Scorecard) -> PublicScorecard:
    """Labels, weights and the pass mark."""
    return PublicScorecard(
        id=card.id,
        title=card.title,
        language=card.language,
        sections=tuple(
            PublicSection(
                section.id,
                section.title,
                tuple(PublicCriterion(one.id, one.label, one.weight) for one in section.criteria),
            )
            for section in card.sections
        ),
        pass_mark=card.pass_mark,
    )


def _public_product(product: ProductSheet) -> PublicProduct:
    return PublicProduct(
        product=product.product,
        company=product.company,
        summary=product.summary,
        features=tuple(_public_feature(feature) for feature in product.features),
        prices=product.prices,
        max_discount_percent=product.max_discount_percent,
        proofs=product.proofs,
        limits=product.limits,
    )


def _public_feature(feature: Feature) -> PublicFeature:
    return PublicFeature(feature.id, feature.text, feature.keywords)
