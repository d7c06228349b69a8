"""Hesitations: the *uh* and *well* of spoken language, put before a sentence and never into what a fact says."""

from __future__ import annotations

import random

from talktrack.domain.language import Language
from talktrack.domain.mind import Directive, Mind
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import words
from talktrack.practice.lexicon import lexicon

HESITATIONS: dict[Language, tuple[str, ...]] = {
    "en": ("Uh", "Um", "Well", "Er", "Hm", "So"),
    "es": ("Eh", "Bueno", "Pues", "Mmm", "A ver"),
}


def hesitating(text: str, directive: Directive, mind: Mind, scenario: Scenario) -> str:
    """The text with a hesitation before it, as often as the persona hesitates; a fact is told as it is."""
    if directive.facts or any(character.isdigit() for character in text):
        return text
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:hesitates")  # noqa: S311  (a dice, not a secret)
    if chance.random() >= scenario.persona.disfluency:
        return text
    first = words(text)[:1]
    is_small = first and first[0] in lexicon(scenario.language).stopwords and text[0].isalpha()
    if not is_small or _opens_so(text, scenario.language):
        return text
    keeps_capital = scenario.language == "en" and first[0].split("'")[0] == "i"
    start = text[0] if keeps_capital else text[0].lower()
    return f"{chance.choice(HESITATIONS[scenario.language])}, {start}{text[1:]}"


def unhesitating(sentence: str, language: Language) -> str:
    """A sentence without the hesitation before it."""
    for one in HESITATIONS[language]:
        if sentence.startswith(f"{one}, "):
            return sentence.removeprefix(f"{one}, ")
    return sentence


def _opens_so(text: str, language: Language) -> bool:
    return any(words(text)[: len(words(one))] == words(one) for one in HESITATIONS[language])
