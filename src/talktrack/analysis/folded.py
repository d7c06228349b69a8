"""Folded text that knows where its letters come from, so that a hit can be quoted as it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Folded:
    text: str
    """The same as `domain.text.fold` gives."""
    origin: tuple[int, ...]
    """For every folded letter the index of its letter in the original."""

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """Where the pattern hits, as spans of the original text."""
        for hit in pattern.finditer(self.text):
            if hit.start() < hit.end():
                yield self.origin[hit.start()], self.origin[hit.end() - 1] + 1


@lru_cache(maxsize=4096)
def folded(text: str) -> Folded:
    """Fold letter by letter and remember each one's place."""
    letters: list[str] = []
    origin: list[int] = []
    gap: int | None = None
    for at, original in enumerate(text):
        for letter in _fold_letter(original):
            if letter.isspace():
                gap = at if gap is None else gap
                continue
            if gap is not None and letters:
                letters.append(" ")
                origin.append(gap)
            gap = None
            letters.append(letter)
            origin.append(at)
    return Folded("".join(letters), tuple(origin))


@lru_cache(maxsize=1024)
def _fold_letter(letter: str) -> str:
    small = letter.casefold().replace("’", "'")
    if small in {"ñ", "\0"}:
        return small.replace("\0", " ")
    return "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))
