"""Words of a text, without regard to case, accents and punctuation.

Lexicons, phrase criteria and quotes all compare text through this one module, so that *"¿Cuánto cuesta?"* and
*"cuanto cuesta"* are the same everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+|(?<=\d)[.,:](?=\d)[^\W_]+)*")
_CLITIC_APOSTROPHE = str.maketrans({"’": "'"})
_ABBREVIATION = re.compile(
    r"\b(?:mr|mrs|ms|dr|sr|sra|srta|st|vs|etc|ud|uds|vd|aprox|approx|inc|ltd|e\.g|i\.e|p\.ej)\.$", re.IGNORECASE
)
_LONGEST_ABBREVIATION = 8
_BREAK = re.compile(r"(?<=[.!?…])[\"'»”)]*\s+|\n+")


_REMEMBERED_LENGTH = 1000
"""Longer texts are worked out each time, so that the memory of the short ones stays small."""


def fold(text: str) -> str:
    """Lower case, without accents, one space between words; `ñ` stays a letter of its own."""
    return _fold(text) if len(text) <= _REMEMBERED_LENGTH else _fold.__wrapped__(text)


def words(text: str) -> tuple[str, ...]:
    """The folded words in order. Numbers keep their inner points and commas, contractions their apostrophe."""
    return _words(text) if len(text) <= _REMEMBERED_LENGTH else _words.__wrapped__(text)


@lru_cache(maxsize=8192)
def _fold(text: str) -> str:
    marked = text.replace("\0", " ").casefold().translate(_CLITIC_APOSTROPHE).replace("ñ", "\0")
    plain = marked if marked.isascii() else _without_accents(marked)
    return " ".join(plain.replace("\0", "ñ").split())


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each word stands in `text` as it is, in order; `words` cuts the same way."""
    return (match.span() for match in _WORD.finditer(text))


def sentences(text: str) -> tuple[str, ...]:
    """Cut at full stops, question and exclamation marks and line ends, not after abbreviations or inside numbers."""
    return _sentences(text) if len(text) <= _REMEMBERED_LENGTH else _sentences.__wrapped__(text)


@lru_cache(maxsize=8192)
def _sentences(text: str) -> tuple[str, ...]:
    pieces: list[str] = []
    held: list[str] = []
    for piece in _BREAK.split(text):
        held.append(piece.strip())
        if held[-1] and not _ABBREVIATION.search(held[-1][-_LONGEST_ABBREVIATION:]):
            pieces.append(" ".join(filter(None, held)))
            held.clear()
    if any(held):
        pieces.append(" ".join(filter(None, held)))
    return tuple(pieces)


def phrase_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """One pattern over folded text for many phrases, at word boundaries.

    A `*` at the end of a word takes any ending (`decid*`); a lone `*` takes up to three words. Punctuation between the
    words does not matter. No phrase at all gives a pattern that matches nothing.
    """
    alternatives = sorted({_alternative(phrase) for phrase in phrases if words(phrase.replace("*", ""))}, key=len)
    if not alternatives:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?:{'|'.join(reversed(alternatives))})(?!\w)")


def _alternative(phrase: str) -> str:
    gap = r"[^\w]+"
    parts: list[str] = []
    for word in fold(phrase).split():
        if word == "*":
            parts.append(rf"(?:\w+(?:'\w+)?{gap}){{0,3}}")
            continue
        stem, star = (word[:-1], r"\w*") if word.endswith("*") else (word, "")
        cleaned = [re.escape(piece) for piece in _WORD.findall(stem)]
        if cleaned:
            parts.append(r"\W*".join(cleaned) + star + gap)
    joined = "".join(parts)
    return joined.removesuffix(gap)


def find_phrase(text: str, phrases: Iterable[str]) -> str | None:
    """The first phrase hit in `text`, as it stands in the folded text, or None."""
    match = _pattern(tuple(phrases)).search(fold(text))
    return match.group(0) if match else None


@lru_cache(maxsize=4096)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return phrase_pattern(phrases)
