"""Whether a made customer can be met by a good seller: what the checks of every scenario do not ask for.

An example question must open its fact, an example reply must go into its worry and bring the proof, and the product
sheet must answer what the customer wants to know.
"""

from __future__ import annotations

from collections.abc import Iterator

from talktrack.domain.errors import Problem
from talktrack.domain.persona import Objection, Persona
from talktrack.domain.scenario import ProductSheet
from talktrack.domain.text import find_phrase

_FEWEST_FACTS = 5
_FEWEST_WORRIES = 2


def check_playable(persona: Persona, product: ProductSheet) -> tuple[Problem, ...]:
    """Everything that would keep a good seller from the goal; empty where nothing does."""
    return (
        *_facts(persona, product),
        *_worries(persona, product),
        *_questions(persona, product),
        *_honesty(persona, product),
    )


def _facts(persona: Persona, product: ProductSheet) -> Iterator[Problem]:
    if len(persona.facts) < _FEWEST_FACTS:
        yield Problem("persona.facts", f"{len(persona.facts)} facts are soon told: give at least {_FEWEST_FACTS}.")
    if not any(fact.need for fact in persona.facts):
        yield Problem("persona.facts", "No fact is a need that the product meets: mark at least one.")
    met = {id for feature in product.features for id in feature.meets}
    for at, fact in enumerate(persona.facts):
        if not find_phrase(fact.example_ask, fact.keywords):
            yield Problem(
                f"persona.facts.{at}.example_ask",
                f"The example question of {fact.id!r} holds none of its keywords, so it would not open it.",
            )
        if fact.need and fact.id not in met:
            yield Problem(f"persona.facts.{at}", f"No feature of the product meets the need {fact.id!r}.")


def _worries(persona: Persona, product: ProductSheet) -> Iterator[Problem]:
    if len(persona.objections) < _FEWEST_WORRIES:
        yield Problem("persona.objections", f"Give at least {_FEWEST_WORRIES} objections.")
    for at, objection in enumerate(persona.objections):
        field = f"persona.objections.{at}.example_reply"
        if not find_phrase(objection.example_reply, objection.keywords):
            yield Problem(field, f"The example reply to {objection.id!r} holds none of its keywords.")
        if not _brings_proof(objection, product):
            yield Problem(
                field, f"The example reply to {objection.id!r} does not name the proof that its exit asks for."
            )


def _brings_proof(objection: Objection, product: ProductSheet) -> bool:
    wanted = set(objection.resolve_when.evidence)
    proofs = (proof for proof in product.proofs if wanted & set(proof.tags))
    return not wanted or any(find_phrase(objection.example_reply, proof.keywords) for proof in proofs)


def _questions(persona: Persona, product: ProductSheet) -> Iterator[Problem]:
    for at, question in enumerate(persona.questions):
        if not any(_answers(phrase, product) for phrase in question.answered_by):
            yield Problem(
                f"persona.questions.{at}.answered_by",
                f"The product sheet does not answer the question {question.id!r}.",
            )


def _answers(phrase: str, product: ProductSheet) -> bool:
    if phrase == "#price":
        return bool(product.prices)
    if phrase.startswith("#"):
        return any(phrase[1:] in proof.tags for proof in product.proofs)
    return any(find_phrase(text, [phrase]) for text in _texts(product))


def _texts(product: ProductSheet) -> tuple[str, ...]:
    texts = (*(one.text for one in product.features), *(one.text for one in product.proofs))
    return (product.summary, *texts, *(one.text for one in product.limits))


def _honesty(persona: Persona, product: ProductSheet) -> Iterator[Problem]:
    """What the seller is told to say must not be a false claim."""
    said = [(f"product.features.{at}", one.text) for at, one in enumerate(product.features)]
    said += [(f"product.proofs.{at}", one.text) for at, one in enumerate(product.proofs)]
    said += [(f"persona.objections.{at}.example_reply", one.example_reply) for at, one in enumerate(persona.objections)]
    for number, limit in enumerate(product.limits):
        for field, text in said:
            phrase = find_phrase(text, limit.contradicted_by)
            if phrase is not None:
                yield Problem(field, f"{phrase!r} contradicts the limit product.limits.{number}: reword one of them.")
