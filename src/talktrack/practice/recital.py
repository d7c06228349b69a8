"""Whether a turn is a recital of sales talk instead of something a person says to another."""

from __future__ import annotations

import re
from collections import Counter

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.text import fold, words
from talktrack.practice.groups import MIRRORS, QUESTIONS
from talktrack.practice.reading import Reading

SKILLS = (
    QUESTIONS,
    frozenset({Move.ACKNOWLEDGE, Move.APOLOGISE, Move.RAPPORT}),
    MIRRORS,
    *(frozenset({move}) for move in (Move.EVIDENCE, Move.VALUE, Move.CONFIRM, Move.AGENDA)),
    *(frozenset({move}) for move in (Move.ADMIT_LIMIT, Move.NEXT_STEP_ASK, Move.DISCOUNT)),
)
"""What a trained seller does; many of these in few words are a recital, not a conversation."""

_ASKING = {
    "en": re.compile(r"\b(?:what|how|who|when|why|which|where)\b"),
    "es": re.compile(
        r"(?:^|[¿?.,;:]\s*|\b[ye]\s+)(?:(?:a|de|en|por|con|para)\s+)?"
        r"(?:que|como|quien(?:es)?|cuando|cuant[oa]s?|cual(?:es)?|donde)\b"
    ),
}
"""Words that open a question; six of them in one turn are a volley."""

_PIECE = re.compile(r"[,;:?!¿¡–—]+(?!\d)|\.(?=\s|$)")
"""Marks between the pieces of a turn; eight pieces of three words are a list."""


def is_recital(reading: Reading, language: Language) -> bool:
    """A recital: too many skills at once, a list of catchwords, hardly a small word, or a volley of questions."""
    text = fold(" ".join(sentence.text for sentence in reading.sentences))
    skills = _skills(frozenset(reading.moves))
    densest = max((_skills(sentence.moves) for sentence in reading.sentences), default=0)
    content = sum(len(sentence.stems) for sentence in reading.sentences)
    pieces = [piece for piece in _PIECE.split(text) if piece.strip()]
    return (
        skills >= 6
        or densest >= 4
        or (skills >= 4 and reading.word_count / skills < 6)
        or (skills >= 5 and reading.word_count / skills < 8)
        or _has_hardly_a_small_word(content, reading.word_count)
        or (len(pieces) >= 8 and reading.word_count / len(pieces) < 3.4)
        or len(_ASKING[language].findall(text)) >= 6
        or _goes_in_circles(text)
    )


def _has_hardly_a_small_word(content: int, words: int) -> bool:
    """Whether nearly every word carries content; a short sentence full of names may come close to that."""
    return words >= 10 and content / words > (0.72 if words >= 16 else 0.79)


def _goes_in_circles(text: str) -> bool:
    """Whether five words in a row come twice, or three come three times."""
    said = words(text)
    return any(
        most >= times
        for size, times in ((5, 2), (3, 3))
        for most in Counter(zip(*(said[start:] for start in range(size)), strict=False)).values()
    )


def _skills(moves: frozenset[Move]) -> int:
    """How many of the skills there are; near relations count as one."""
    return sum(bool(skill & moves) for skill in SKILLS)
