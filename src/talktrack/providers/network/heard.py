"""What recognisers tell of a recording, as the core takes it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from talktrack.domain.errors import UnsupportedLanguage
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.transcript import Word


@dataclass(frozen=True)
class HeardWord:
    """Times are seconds of sound."""

    text: str
    start_s: float
    end_s: float
    confidence: float | None


def words_of(heard: Iterable[HeardWord]) -> tuple[Word, ...]:
    """On the clock of a recording that begins at 0."""
    return tuple(
        Word(word.text, round(word.start_s * 1000), round(word.end_s * 1000), word.confidence) for word in heard
    )


def require(language: Language, name: str) -> None:
    """Raises `UnsupportedLanguage` for one that is not a language of the product."""
    if language not in LANGUAGES:
        raise UnsupportedLanguage(f"{name} is not asked to recognise {language!r}.")
