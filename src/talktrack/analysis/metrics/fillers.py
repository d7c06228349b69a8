"""Fillers: *um* always, *like* or *o sea* only when repeated or set off by pauses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from talktrack.analysis.lexicon import AMBIGUOUS_FILLERS, FILLERS
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.text import fold, words
from talktrack.domain.transcript import Turn

PAUSE_MS: Final = 300
"""A gap between two words that is heard as a pause."""

_TOKEN = re.compile(r"[^\W_]+(?:['.,:][^\W_]+)*|\.\.\.|[,;:…—–.!?¿¡]")
_PAUSES: Final = frozenset({",", ";", "...", "…", "—", "–"})
_ALWAYS: Final = {language: frozenset(FILLERS[language]) for language in LANGUAGES}
_SOMETIMES: Final = {language: tuple(tuple(f.split()) for f in AMBIGUOUS_FILLERS[language]) for language in LANGUAGES}


@dataclass(frozen=True)
class _Spoken:
    """The words of a turn, and what stands before each word and after the last."""

    tokens: tuple[str, ...]
    pauses: tuple[bool, ...]
    """A comma, dash, dots or a measured pause; one more than tokens."""
    edges: tuple[bool, ...]
    """A pause, or the start or end of a sentence; one more than tokens."""


def filler_count(turn: Turn, language: Language) -> int:
    """How many fillers the turn holds; the second and later words of a repetition count."""
    spoken = _read(turn)
    always = sum(token in _ALWAYS[language] for token in spoken.tokens)
    return always + sum(_count(spoken, phrase) for phrase in _SOMETIMES[language])


def _count(spoken: _Spoken, phrase: tuple[str, ...]) -> int:
    size = len(phrase)
    found = [at for at in range(len(spoken.tokens) - size + 1) if spoken.tokens[at : at + size] == phrase]
    starts = set(found)
    return sum(at - size in starts or _set_off(spoken, at, at + size) for at in found)


def _set_off(spoken: _Spoken, start: int, end: int) -> bool:
    """A clause edge on both sides, at least one of them a pause."""
    return spoken.edges[start] and spoken.edges[end] and (spoken.pauses[start] or spoken.pauses[end])


def _read(turn: Turn) -> _Spoken:
    tokens: list[str] = []
    pauses, edges = [False], [True]
    for piece in _TOKEN.findall(fold(turn.heard)):
        if piece[0].isalnum():
            tokens.append(piece)
            pauses.append(False)
            edges.append(False)
        else:
            pauses[-1] = pauses[-1] or piece in _PAUSES
            edges[-1] = True
    edges[-1] = True
    for at in _measured_pauses(turn, len(tokens)):
        pauses[at] = edges[at] = True
    return _Spoken(tuple(tokens), tuple(pauses), tuple(edges))


def _measured_pauses(turn: Turn, count: int) -> tuple[int, ...]:
    """Numbers of the words before which the speaker paused, where the timed words are the words of the text."""
    timed = [word for word in turn.words if words(word.text)]
    if len(timed) != count:
        return ()
    return tuple(at for at in range(1, count) if timed[at].start_ms - timed[at - 1].end_ms >= PAUSE_MS)
