"""Turns of phrase around a persona's own lines, so that the same line does not sound the same in the next call."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.mind import Directive, DirectiveKind, Mind
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import sentences, words
from talktrack.practice.bank import AFTER, BEFORE
from talktrack.practice.lexicon import lexicon

_WOVEN = (DirectiveKind.ANSWER, DirectiveKind.REVEAL, DirectiveKind.OBJECT, DirectiveKind.SOFTEN, DirectiveKind.STALL)
_LEAST, _BY_VERBOSITY = 0.1, 0.15
"""How often a sentence gets one, and how much more often with somebody who likes to talk."""
_SHORTEST, _LONGEST = 4, 28
"""Words of a sentence that bears one."""
_TAG = 4
"""Words behind a comma that are a turn of phrase already."""
_LINKED: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(("so", "and", "but", "or", "well", "then", "yes", "no", "right", "oh", "ah", "gosh", "if", "fine")),
    "es": frozenset(("y", "pero", "pues", "bueno", "sí", "si", "no", "ah", "que", "o", "entonces", "ni", "ya", "ay")),
}
"""First words before which nothing more fits."""


def woven(lines: Iterable[str], directive: Directive, mind: Mind, scenario: Scenario) -> tuple[str, ...]:
    """The lines with turns of phrase before or after their statements, none of them twice in sixteen turns.

    The words of a line stay together and in order, so that a quote of it still stands.
    """
    if directive.kind not in _WOVEN or not (directive.facts or directive.objection):
        return tuple(lines)
    language = scenario.language
    share = _LEAST + _BY_VERBOSITY * scenario.persona.difficulty.verbosity
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:woven")  # noqa: S311  (a dice, not a secret)
    order = random.Random(f"{mind.seed}:turns of phrase")  # noqa: S311  (a dice, not a secret)
    before, after = (order.sample(table[language], len(table[language])) for table in (BEFORE, AFTER))
    at = mind.seller_turns % len(before)
    kept = []
    for line in lines:
        parts = list(sentences(line))
        for index, sentence in enumerate(parts):
            if not sentence.endswith(".") or not _SHORTEST <= len(words(sentence)) <= _LONGEST:
                continue
            if chance.random() >= share:
                continue
            leads = index == 0 and chance.random() < 0.5
            parts[index] = _led(sentence, before[at], language) if leads else _closed(sentence, after[at])
            at = (at + 1) % len(before)
        kept.append(" ".join(parts))
    return tuple(kept)


def _led(sentence: str, turn: str, language: Language) -> str:
    """A sentence behind a turn of phrase, where it begins with a small word; *I* keeps its capital."""
    first = words(sentence)[0]
    if first in _LINKED[language] or first.split("'")[0] not in lexicon(language).stopwords:
        return sentence
    start = sentence[0] if language == "en" and first.split("'")[0] == "i" else sentence[0].lower()
    return f"{turn}, {start}{sentence[1:]}"


def _closed(sentence: str, turn: str) -> str:
    """A sentence with a turn of phrase behind it, where it does not end in one already."""
    tail = sentence.rpartition(",")[2]
    return sentence if "," in sentence and len(words(tail)) <= _TAG else f"{sentence[:-1]}, {turn}."
