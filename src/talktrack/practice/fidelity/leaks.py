"""Whether a text holds something of a fact that is still locked: a sentence of it, a number, or a name.

Independent of the filter that keeps a model's words clean, so that one can be held against the other.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final

from talktrack.domain.gatekeeper import GatekeeperLines
from talktrack.domain.language import Language
from talktrack.domain.persona import Fact, Layer, PersonaLines
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import sentences, words
from talktrack.practice.amounts import quantities
from talktrack.practice.lexicon import lexicon
from talktrack.practice.phrases import plain
from talktrack.practice.tokens import tokenise

_LEAST_NUMBER: Final = 13
"""Smaller numbers are in every other sentence."""
_LEAST_WORDS: Final = 4
"""Shorter sentences are nobody's secret."""
_NAME: Final = re.compile(r"(?<=[\w,;] )[^\W\d_a-záéíóúüñ][\w-]+")
"""A word with a capital letter inside a sentence."""
_CAPITAL: Final = re.compile(r"\b[^\W\d_a-záéíóúüñ][\w-]+")
"""A word with a capital letter anywhere: what may be a name in a text that is held against names."""
_CALENDAR: Final = frozenset(
    {
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter"),
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
        *("november", "december", "mr", "mrs", "ms", "dr", "don", "doña", "sr", "sra"),
    }
)
"""Capital letters that name nobody."""


@dataclass(frozen=True)
class Secret:
    """What gives a fact away."""

    fact: str
    sentences: tuple[str, ...]
    numbers: frozenset[float]
    names: frozenset[str]
    all_words: frozenset[str]


@lru_cache(maxsize=64)
def secrets(scenario: Scenario) -> tuple[Secret, ...]:
    """The secrets of every fact, without what the public side of the scenario says anyway."""
    language = scenario.language
    public = _open_text(scenario)
    known_numbers, known_words = numbers_in(public, language), frozenset(words(public))
    return tuple(_secret(fact, language, known_numbers, known_words) for fact in scenario.persona.facts)


def _secret(fact: Fact, language: Language, numbers: frozenset[float], known: frozenset[str]) -> Secret:
    texts = (fact.text, *fact.lines)
    whole = " ".join(texts)
    told = {" ".join(words(one)) for text in texts for one in sentences(text) if len(words(one)) >= _LEAST_WORDS}
    own = frozenset(number for number in numbers_in(whole, language) if number >= _LEAST_NUMBER)
    names = frozenset(word for found in _NAME.findall(whole) for word in words(found))
    names -= known | _CALENDAR | lexicon(language).stopwords
    return Secret(fact.id, tuple(sorted(told)), own - numbers, names, frozenset(words(whole)))


def leaked(text: str, locked: Collection[str], scenario: Scenario, heard: str) -> tuple[str, ...]:
    """Ids of the `locked` facts of which `text` gives something away that was not `heard` in the call before.

    What an unlocked fact has too is no secret of a locked one, and a name is one where it is written with a capital.
    """
    if not locked:
        return ()
    language = scenario.language
    lines = [_read(line, language) for line in text.splitlines()]
    numbers = frozenset[float]().union(*(line.numbers for line in lines))
    said = frozenset[str]().union(*(line.names for line in lines))
    flat = "\n".join(line.flat for line in lines)
    free = [secret for secret in secrets(scenario) if secret.fact not in locked]
    numbers = numbers.difference(*(secret.numbers for secret in free))
    said = said.difference(*(secret.all_words for secret in free))
    found: list[str] = []
    for secret in secrets(scenario):
        if secret.fact not in locked:
            continue
        given = (secret.numbers & numbers) - numbers_in(heard, language) if secret.numbers & numbers else frozenset()
        named = (secret.names & said) - frozenset(words(heard)) if secret.names & said else frozenset()
        if given or named or any(f" {one} " in flat for one in secret.sentences):
            found.append(secret.fact)
    return tuple(found)


def numbers_in(text: str, language: Language) -> frozenset[float]:
    """The numbers of a text, in figures or in words; none goes over a line's end."""
    return frozenset[float]().union(*(_read(line, language).numbers for line in text.splitlines()))


@dataclass(frozen=True)
class _Line:
    """What of a line may give something away."""

    numbers: frozenset[float]
    names: frozenset[str]
    flat: str
    """Its words with one blank around each."""


@lru_cache(maxsize=8192)
def _read(text: str, language: Language) -> _Line:
    known, said = lexicon(language), words(text)
    counts = any(word[:1].isdigit() or plain(word) in known.numbers for word in said)
    return _Line(
        numbers=frozenset(one.value for one in quantities(tokenise(text, known), known)) if counts else frozenset(),
        names=frozenset(word for found in _CAPITAL.findall(text) for word in words(found)),
        flat=f" {' '.join(said)} ",
    )


def _lines_of(lines: PersonaLines | GatekeeperLines) -> tuple[str, ...]:
    return tuple(line for field in fields(lines) for line in getattr(lines, field.name))


def _open_text(scenario: Scenario) -> str:
    """What a rep reads, what the customer may say at any moment, and what it tells anybody."""
    persona, product, lines = scenario.persona, scenario.product, scenario.persona.lines
    gate = scenario.gatekeeper
    at_the_gate = () if gate is None else (gate.name, gate.role, gate.about, *_lines_of(gate.lines))
    return " ".join(
        (
            *(persona.name, persona.role, persona.company, persona.about),
            *(scenario.title, scenario.summary, scenario.goal.text),
            *(scenario.briefing.situation, *scenario.briefing.objectives, *scenario.briefing.tips),
            *(product.product, product.company, product.summary),
            *(f"{price.item} {price.amount:g}" for price in product.prices),
            *(text for proof in product.proofs for text in (proof.text, *proof.keywords)),
            *(text for feature in product.features for text in (feature.text, *feature.keywords)),
            *(text for limit in product.limits for text in (limit.text, *limit.contradicted_by)),
            *_lines_of(lines),
            *at_the_gate,
            *(line for question in persona.questions for line in question.lines),
            *(line for objection in persona.objections for line in objection.lines),
            *(line for fact in persona.facts if fact.layer is Layer.VOLUNTEERED for line in fact.lines),
        )
    )
