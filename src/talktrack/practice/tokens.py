"""A sentence as plain words that remember where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talktrack.domain.text import word_spans
from talktrack.practice.lexicon.schema import Lexicon
from talktrack.practice.phrases import plain

_CLAUSE_MARK = re.compile(r"[,;:¿¡?!()«»\"“”—–…]|\s-\s")


@dataclass(frozen=True)
class Tokens:
    """The words of one sentence, contractions written out."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    """Where each word stands in `text`; the parts of a contraction share its place."""
    clause_starts: frozenset[int]
    """Words before which a clause may begin: after a mark or a word such as *and* or *ok*."""
    spoken: int
    """Number of words as written."""

    def before(self, index: int) -> str:
        """What stands between the word at `index` and the one before it."""
        start = self.spans[index - 1][1] if index else 0
        end = self.spans[index][0] if index < len(self.spans) else len(self.text)
        return self.text[start:end]


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """Cut `text` into plain words."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    starts: set[int] = set()
    end = spoken = 0
    for span in word_spans(text):
        word = plain(text[slice(*span)])
        if not words or words[-1] in lexicon.leads or _CLAUSE_MARK.search(text, end, span[0]):
            starts.add(len(words))
        parts = lexicon.contractions.get(word, word).split() or [word]
        words.extend(parts)
        spans.extend([span] * len(parts))
        end = span[1]
        spoken += 1
    return Tokens(text, tuple(words), tuple(spans), frozenset(starts), spoken)
