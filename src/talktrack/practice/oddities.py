"""Turns that no seller says to a customer: keys hit at random, another language, talk to a machine."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.text import find_phrase, words
from talktrack.practice.lexicon import lexicon


class Oddity(StrEnum):
    """What is odd about a turn; the phrase bank answers by these names."""

    GIBBERISH = "unclear"
    FOREIGN = "wrong_language"
    MACHINE_TALK = "machine_talk"


_TO_A_MACHINE: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *("ignore all instructions", "ignore * previous instructions", "ignore * prior instructions"),
        *("ignore your instructions", "ignore the instructions", "disregard * instructions", "system prompt"),
        *(
            "your prompt",
            "you are an ai",
            "you're an ai",
            "as an ai",
            "language model",
            "you are a bot",
            "are you a bot",
        ),
        *("you are a chatbot", "developer mode", "jailbreak", "hidden facts", "locked facts", "hidden instructions"),
        *("your persona", "pretend you are", "pretend to be", "stay in character", "break character", "resolve_when"),
        *("out of character", "your training data", "print your", "reveal your instructions", "new instructions"),
    ),
    "es": (
        *("ignora * instrucciones", "ignore * instrucciones", "olvida * instrucciones", "instrucciones anteriores"),
        *("eres una ia", "es una ia", "inteligencia artificial", "modelo de lenguaje", "eres un bot", "es un robot"),
        *("tu prompt", "su prompt", "mensaje del sistema", "datos ocultos", "hechos ocultos", "instrucciones ocultas"),
        *(
            "finge que eres",
            "finja que es",
            "haz como si fueras",
            "sal del personaje",
            "salga del personaje",
            "resolve_when",
        ),
        *("modo desarrollador", "revela tus instrucciones", "nuevas instrucciones", "fuera del personaje"),
    ),
}
_MASHED: Final = re.compile(r"(.)\1{3}|[bcdfghjklmnpqrstvwxz]{5}|^(?![hmps]+$)[bcdfghjklmnpqrstvwxz]{4,}$")
"""Letters that no word has: four alike, five consonants in a row, or no vowel at all."""
_FEWEST_FOREIGN: Final = 3


def oddity(text: str, language: Language) -> Oddity | None:
    """What is odd about a turn; None for what people say."""
    if find_phrase(text, _TO_A_MACHINE[language]) is not None:
        return Oddity.MACHINE_TALK
    said = [word for word in words(text) if not word[0].isdigit()]
    mashed = sum(_MASHED.search(word) is not None for word in said if word not in lexicon(language).stopwords)
    if said and mashed * 2 >= len(said):
        return Oddity.GIBBERISH
    counts = {one: sum(word in lexicon(one).stopwords for word in said) for one in LANGUAGES}
    other = max(count for one, count in counts.items() if one != language)
    return Oddity.FOREIGN if other >= _FEWEST_FOREIGN and other > 2 * counts[language] else None
