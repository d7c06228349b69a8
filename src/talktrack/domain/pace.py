"""How long speech takes, where nobody measured it."""

from __future__ import annotations

from talktrack.domain.language import Language
from talktrack.domain.text import words

WORD_MS: dict[Language, int] = {"en": 400, "es": 365}
"""Milliseconds a word takes in unhurried speech: 150 words a minute in English, 165 in Spanish."""

MINUTE_MS = 60_000

GAP_MS = 500
"""Pause between two speakers."""


def spoken_ms(text: str, language: Language) -> int:
    """An estimate of how long it takes to say a text."""
    return max(1, len(words(text))) * WORD_MS[language]
