"""A sentence as plain words that remember where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from talktrack.domain.text import fold, word_spans
from talktrack.practice.lexicon.schema import Lexicon
from talktrack.practice.phrases import plain

_MARK: Final = re.compile(r"[,;:¿¡?!()«»\"“”—–…]|\s-\s")
_BARRIER: Final = re.compile(r"[;:¿?!()—–…]|\s-\s")
_LONGEST_WORD: Final = 40


@dataclass(frozen=True)
class Tokens:
    """The words of one sentence, contractions written out."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    """Where each word stands in `text`; the parts of a contraction share its place."""
    clause_starts: frozenset[int]
    """Words before which a clause may begin: after a mark or a word such as *and* or *ok*."""
    barriers: frozenset[int]
    """Words before which a mark stands that no phrase spans."""
    spoken: int
    """Number of words as written."""

    @property
    def asks(self) -> bool:
        """Whether the sentence ends in a question mark."""
        return self.before(len(self.words)).lstrip()[:1] in ("?", "？")

    @property
    def stopped(self) -> bool:
        """Whether the sentence ends in a full stop or an exclamation mark."""
        return self.before(len(self.words)).lstrip()[:1] in (".", "!")

    @property
    def unmarked(self) -> bool:
        """Whether the sentence has neither a stop nor a question mark, as recognisers write."""
        return _is_unmarked(self.text)

    def before(self, index: int) -> str:
        """What stands between the word at `index` and the one before it."""
        start = self.spans[index - 1][1] if index else 0
        end = self.spans[index][0] if index < len(self.spans) else len(self.text)
        return self.text[start:end]

    def marked(self, index: int) -> bool:
        """Whether a comma or another mark stands before the word."""
        return _MARK.search(self.before(index)) is not None

    def accented(self, index: int) -> bool:
        """Whether the word is written with an accent."""
        written = self.text[slice(*self.spans[index])].casefold()
        return written != fold(written)


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """Cut `text` into plain words."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    starts: set[int] = set()
    barriers: set[int] = set()
    end = spoken = 0
    hesitated = False
    unmarked = _is_unmarked(text)
    for span in word_spans(text):
        word = plain(text[span[0] : min(span[1], span[0] + _LONGEST_WORD)])
        if not word:
            continue
        if word in lexicon.fillers:
            spoken += 1
            hesitated = True
            continue
        blank = text[end : span[0]] == " "
        if not blank and _BARRIER.search(text, end, span[0]):
            barriers.add(len(words))
        if not words or hesitated or words[-1] in lexicon.leads or (not blank and _MARK.search(text, end, span[0])):
            starts.add(len(words))
        if unmarked and word in lexicon.question_words and word != text[span[0] : span[1]].casefold():
            starts.add(len(words) - (len(words) > 0 and words[-1] in lexicon.prepositions))
        parts = lexicon.contractions.get(word, word).split()
        words.extend(parts)
        spans.extend([span] * len(parts))
        end = span[1]
        spoken += 1
        hesitated = False
    return Tokens(text, tuple(words), tuple(spans), frozenset(starts), frozenset(barriers), spoken)


def _is_unmarked(text: str) -> bool:
    return not text.rstrip().endswith((".", "!", "?", "…")) and "¿" not in text
