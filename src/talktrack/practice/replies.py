"""Whole replies for a reason: the persona's own first, then the bank's with the names that may be said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from talktrack.domain.persona import PersonaLines
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import find_phrase, words
from talktrack.domain.transcript import Turn
from talktrack.practice.bank import ASIDES, REGIONAL, REPLIES

_FORMS = ("usted", "tu", "vos")
"""The order in which the bank writes forms of address."""
_BRACKET = re.compile(r"\[([^\[\]]+)\]")
_SLOT = re.compile(r"\{(\w+)\}")


def own_replies(reason: str, lines: PersonaLines) -> tuple[str, ...]:
    """How this customer puts it; empty where it has nothing of its own for a reason."""
    return {
        "nothing_known": lines.unknown,
        "not_convinced": lines.stall,
        "which_date": lines.when,
        "price_heard": lines.haggle,
        "counter": lines.counter,
        "time_budget": lines.time,
        "small_talk": lines.small_talk,
    }.get(reason, ())


def bank_replies(reason: str, scenario: Scenario, heard: Sequence[Turn], *, about: str = "") -> tuple[str, ...]:
    """The bank's sentences for a reason, those of the customer's region among them, with their slots filled.

    Without those whose names nobody has said.
    """
    regional = REGIONAL.get(scenario.persona.locale, {}).get(reason, ())
    return sayable((*REPLIES[scenario.language].get(reason, ()), *regional), scenario, heard, about=about)


def bank_asides(reason: str, scenario: Scenario, heard: Sequence[Turn], *, about: str = "") -> tuple[str, ...]:
    """The bank's sentences for an aside, filled in the same way."""
    return sayable(ASIDES[scenario.language].get(reason, ()), scenario, heard, about=about)


def sayable(phrases: Iterable[str], scenario: Scenario, heard: Sequence[Turn], *, about: str = "") -> tuple[str, ...]:
    """Phrases with their slots filled and in the form in which this customer addresses people."""
    formality = scenario.persona.formality
    addressed = (_addressed(phrase, formality) for phrase in phrases)
    return tuple(_filled(filter(None, addressed), _names(scenario, heard, about)))


def _addressed(phrase: str, formality: str) -> str:
    """A phrase with one of its three forms of address; empty where the customer has none of them."""
    if "[" not in phrase:
        return phrase
    if formality not in _FORMS:
        return ""
    return _BRACKET.sub(lambda match: match.group(1).split("|")[_FORMS.index(formality)], phrase)


def _names(scenario: Scenario, heard: Sequence[Turn], about: str) -> dict[str, str]:
    """The customer's company, the seller's names as far as the seller has said them, and what a directive is about."""
    said = tuple(turn.heard for turn in heard if turn.role == "seller")
    seller = _as_said(scenario.product.company, said)
    brand = words(scenario.product.product)[:1] == words(scenario.product.company)[:1]
    product = (_as_said(scenario.product.product, said) or seller) if brand else ""
    names = {"company": scenario.persona.company, "seller": seller, "product": product, "about": about}
    return {slot: name for slot, name in names.items() if name}


def _as_said(name: str, said: Sequence[str]) -> str:
    """The whole name or its first word, whichever was said in a turn; empty where neither was."""
    forms = (name, name.partition(" ")[0])
    return next((form for form in forms if any(find_phrase(text, (form,)) for text in said)), "")


def _filled(sentences: Iterable[str], names: dict[str, str]) -> Iterator[str]:
    return (sentence.format(**names) for sentence in sentences if set(_SLOT.findall(sentence)) <= names.keys())
