"""Questions of a turn, read off its moves where it has them and off punctuation and question words otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from talktrack.analysis.lexicon import CLOSED_HEADS, LEAD_INS, OPEN_HEADS, QUESTION_HEADS, REQUESTS, TAGS
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.moves import Move
from talktrack.domain.text import fold, phrase_pattern, sentences, words
from talktrack.domain.transcript import Turn

OPEN_MOVES: Final = frozenset({Move.OPEN_QUESTION, Move.IMPLICATION_QUESTION})
REFLECTIONS: Final = frozenset({Move.REFLECT, Move.SUMMARISE})

_PUNCTUATED = re.compile(r"[.!?…]")
_OPEN: Final = {language: phrase_pattern(OPEN_HEADS[language]) for language in LANGUAGES}
_CLOSED: Final = {language: phrase_pattern(CLOSED_HEADS[language]) for language in LANGUAGES}
_REQUEST: Final = {language: phrase_pattern(REQUESTS[language]) for language in LANGUAGES}
_HEAD: Final = {language: phrase_pattern(QUESTION_HEADS[language]) for language in LANGUAGES}


@dataclass(frozen=True)
class Asked:
    """What one turn asks and gives back."""

    open: int
    closed: int
    reflections: int | None
    """None where the turns carry no moves; words alone do not show a reflection."""


def asked(sellers: Sequence[Turn], language: Language) -> tuple[Asked, ...]:
    """One count for each turn of the seller."""
    if any(turn.moves for turn in sellers):
        return tuple(_by_moves(turn) for turn in sellers)
    return tuple(_by_words(turn.heard, language) for turn in sellers)


def _by_moves(turn: Turn) -> Asked:
    moves = frozenset(turn.moves)
    if Move.STUFFING in moves:
        return Asked(0, 0, 0)  # a recital of questions asks nothing
    return Asked(
        open=int(bool(moves & OPEN_MOVES)),
        closed=int(Move.CLOSED_QUESTION in moves),
        reflections=int(bool(moves & REFLECTIONS)),
    )


def _by_words(heard: str, language: Language) -> Asked:
    found = questions(heard, language)
    wide = sum(is_open(question, language) for question in found)
    return Asked(open=wide, closed=len(found) - wide, reflections=None)


def questions(heard: str, language: Language) -> tuple[str, ...]:
    """The sentences that ask something; a statement with a tag such as *right?* or *¿no?* does not."""
    if not _PUNCTUATED.search(heard):
        return (heard,) if _HEAD[language].search(fold(heard)) else ()
    return tuple(filter(None, (_question(sentence, language) for sentence in sentences(heard))))


def _question(sentence: str, language: Language) -> str | None:
    """What of the sentence asks, from the `¿` on where there is one; None where it asks nothing."""
    if not sentence.rstrip("\"'»”)").endswith("?"):
        return sentence if _REQUEST[language].match(_plain(sentence)) else None
    asking = sentence[max(sentence.rfind("¿"), 0) :]
    head, _, tail = asking.rpartition(",")
    if _plain(tail) not in TAGS[language]:
        return asking
    return asking if _HEAD[language].match(_plain(head)) else None


def is_open(question: str, language: Language) -> bool:
    """True where one of its clauses starts as one that invites more than a yes, a number or a choice."""
    heads = [_without_lead_in(_plain(clause), language) for clause in question.split(",")]
    return any(_OPEN[language].match(head) and not _CLOSED[language].match(head) for head in heads)


def _without_lead_in(clause: str, language: Language) -> str:
    spoken = clause.split()
    while len(spoken) > 1 and spoken[0] in LEAD_INS[language] and " ".join(spoken[:2]) not in OPEN_HEADS[language]:
        spoken.pop(0)
    return " ".join(spoken)


def _plain(text: str) -> str:
    return " ".join(words(text))
