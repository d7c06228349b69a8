"""Customers whom no good seller could win, found before anybody meets them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from talktrack.domain.persona import Persona
from talktrack.domain.scenario import ProductSheet
from talktrack.practice.generator.playable import check_playable
from talktrack.practice.generator.templates import from_templates
from tests.practice.generator.briefs import brief

SCENARIO = from_templates(brief("en", "energy", consumer=False), 1)
Change = Callable[[Persona, ProductSheet], tuple[Persona, ProductSheet]]


def few_facts(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    return replace(persona, facts=persona.facts[:4]), product


def no_need(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    return replace(persona, facts=tuple(replace(fact, need=False) for fact in persona.facts)), product


def closed_fact(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    first, *rest = persona.facts
    return replace(persona, facts=(replace(first, example_ask="How do you do?"), *rest)), product


def unmet_need(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    features = tuple(replace(feature, meets=()) for feature in product.features)
    return persona, replace(product, features=features)


def deaf_reply(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    replies = tuple(replace(one, example_reply="Well.") for one in persona.objections)
    return replace(persona, objections=replies), product


def one_worry(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    return replace(persona, objections=persona.objections[:1]), product


def open_question(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    first, *rest = persona.questions
    return replace(persona, questions=(replace(first, answered_by=("zebra",)), *rest)), product


def false_proof(persona: Persona, product: ProductSheet) -> tuple[Persona, ProductSheet]:
    first, *rest = product.proofs
    lie = replace(first, text=f"{first.text} These are guaranteed savings.")
    return persona, replace(product, proofs=(lie, *rest))


def test_what_the_templates_make_can_be_met() -> None:
    assert check_playable(SCENARIO.persona, SCENARIO.product) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (few_facts, "persona.facts"),
        (no_need, "persona.facts"),
        (closed_fact, "persona.facts.0.example_ask"),
        (unmet_need, "persona.facts.2"),
        (deaf_reply, "persona.objections.0.example_reply"),
        (one_worry, "persona.objections"),
        (open_question, "persona.questions.0.answered_by"),
        (false_proof, "product.proofs.0"),
    ],
)
def test_what_cannot_be_met_is_named(change: Change, field: str) -> None:
    problems = check_playable(*change(SCENARIO.persona, SCENARIO.product))
    assert field in [problem.field for problem in problems]
