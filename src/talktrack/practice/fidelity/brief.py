"""What a scripted rep knows: what any rep reads before the call, and for the expert notes from earlier training."""

from __future__ import annotations

from dataclasses import dataclass, replace

from talktrack.domain.language import Language
from talktrack.domain.persona import Layer
from talktrack.domain.scenario import ProductSheet, Scenario, ScenarioType


@dataclass(frozen=True)
class Brief:
    """The client card, the situation and the product sheet; nothing that the customer hides."""

    language: Language
    name: str
    company: str
    """The customer's; empty for a consumer."""
    situation: str
    type: ScenarioType
    product: ProductSheet
    """Without the needs that its features meet."""
    minutes: int = 15
    """How long such a call takes."""
    gatekeeper: str = ""
    """Who picks up before the customer; empty where nobody does."""


@dataclass(frozen=True)
class Worry:
    """A worry as it sounded in an earlier call, and the reply that the report of that call suggested."""

    said: tuple[str, ...]
    reply: str


@dataclass(frozen=True)
class Ask:
    """A question that the report of an earlier call suggested."""

    text: str
    put_off: tuple[str, ...]
    """How it sounds when the customer is not ready to answer it."""


@dataclass(frozen=True)
class Notes:
    """What a rep keeps who has trained this scenario before: only sentences that reports show after a call.

    No thresholds, no conditions, and not what the customer tells when it opens up.
    """

    asks: tuple[Ask, ...] = ()
    worries: tuple[Worry, ...] = ()
    refusals: tuple[str, ...] = ()
    """How a plain no sounds."""


_ORDER = (Layer.VOLUNTEERED, Layer.ASKED, Layer.EARNED)


def brief_of(scenario: Scenario) -> Brief:
    """What every rep reads."""
    product, persona = scenario.product, scenario.persona
    return Brief(
        language=scenario.language,
        name=persona.name,
        company=persona.company,
        situation=scenario.briefing.situation,
        type=scenario.type,
        minutes=scenario.duration_minutes,
        gatekeeper=scenario.gatekeeper.name if scenario.gatekeeper is not None else "",
        product=replace(product, features=tuple(replace(feature, meets=()) for feature in product.features)),
    )


def notes_of(scenario: Scenario) -> Notes:
    """The expert's notes: the scenario's `example_ask` and `example_reply` lines and the sentences they belong to."""
    persona = scenario.persona
    facts = sorted(persona.facts, key=lambda fact: _ORDER.index(fact.layer))
    return Notes(
        asks=tuple(Ask(fact.example_ask, fact.hint) for fact in facts if fact.example_ask),
        worries=tuple(
            Worry((*objection.lines, *objection.unresolved_lines), objection.example_reply)
            for objection in persona.objections
        ),
        refusals=persona.lines.decline,
    )
