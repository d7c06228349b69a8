"""Whole replies for a reason: the persona's own first, then the bank's with the names that may be said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from talktrack.domain.persona import PersonaLines
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import find_phrase, words
from talktrack.domain.transcript import Turn
from talktrack.practice.bank import REPLIES

_SLOT = re.compile(r"\{(\w+)\}")


def own_replies(reason: str, lines: PersonaLines) -> tuple[str, ...]:
    """How this customer puts it; empty where it has nothing of its own for a reason."""
    return {
        "nothing_known": lines.unknown,
        "not_convinced": lines.stall,
        "which_date": lines.when,
        "price_heard": lines.haggle,
        "counter": lines.counter,
        "small_talk": lines.small_talk,
    }.get(reason, ())


def bank_replies(reason: str, scenario: Scenario, heard: Sequence[Turn], *, about: str = "") -> tuple[str, ...]:
    """The bank's sentences for a reason with their slots filled; without those whose names nobody has said."""
    return tuple(_filled(REPLIES[scenario.language].get(reason, ()), _names(scenario, heard, about)))


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
