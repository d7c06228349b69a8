"""Where one sentence of a turn holds a question, and where speech without marks should be cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from talktrack.domain.moves import Move
from talktrack.practice.lexicon.schema import Cue, Lexicon
from talktrack.practice.phrases import Hit
from talktrack.practice.tokens import Tokens

_QUESTION_STOPS: Final = ("?", "？")


class Form(StrEnum):
    STATEMENT = "statement"
    OPEN = "open"
    CLOSED = "closed"
    COURTESY = "courtesy"


@dataclass(frozen=True)
class Clause:
    """The words `start` to `end` (exclusive) of a sentence and their form."""

    start: int
    end: int
    form: Form


_WEAK: Final = (Cue.MAYBE_OPEN, Cue.MAYBE_CLOSED)
_RANK: Final[dict[StrEnum, int]] = {
    Cue.COURTESY: 0,
    Cue.TELL_ME: 1,
    Cue.OPEN: 2,
    Cue.CLOSED: 3,
    Cue.MAYBE_OPEN: 4,
    Cue.MAYBE_CLOSED: 5,
}
_FORMS: Final[dict[StrEnum, Form]] = {
    Cue.COURTESY: Form.COURTESY,
    Cue.TELL_ME: Form.OPEN,
    Cue.OPEN: Form.OPEN,
    Cue.MAYBE_OPEN: Form.OPEN,
    Cue.CLOSED: Form.CLOSED,
    Cue.MAYBE_CLOSED: Form.CLOSED,
}


def clauses(tokens: Tokens, hits: Sequence[Hit], lexicon: Lexicon) -> list[Clause]:
    """Cut a sentence where a question begins, and say of each part whether it asks something."""
    size = len(tokens.words)
    if not size:
        return []
    starters = _starters(tokens, hits, lexicon)
    asks = tokens.before(size).lstrip().startswith(_QUESTION_STOPS)
    whole = {(hit.start, hit.end, hit.label) for hit in hits if hit.label in (Cue.TAG, Cue.RHETORICAL)}
    marked = [at for at in range(1, size) if "¿" in tokens.before(at) and not _only(at, size, tokens, whole, lexicon)]
    said = {at for hit in hits if isinstance(hit.label, Move) for at in range(hit.start, hit.end)}
    cuts = _cuts(tokens, starters, marked, said, lexicon)
    bounds = [0, *cuts, size]
    parts = [Clause(a, b, _form(a, b, starters)) for a, b in pairwise(bounds)]
    for number, part in enumerate(parts):
        asked = (asks and part.end == size) or "¿" in tokens.before(part.start)
        if asked and part.form is Form.STATEMENT:
            parts[number] = Clause(part.start, part.end, _asked_form(tokens, part, whole, lexicon))
        elif _only(part.start, part.end, tokens, whole, lexicon):
            parts[number] = Clause(part.start, part.end, Form.STATEMENT)
    return parts


def _starters(tokens: Tokens, hits: Sequence[Hit], lexicon: Lexicon) -> dict[int, Cue]:
    """Where a question may begin, with the strongest cue of each place."""
    stopped = tokens.before(len(tokens.words)).lstrip()[:1] in (".", "!")
    statements = {hit.start for hit in hits if hit.label is Cue.STATEMENT}
    starters: dict[int, Cue] = {}
    for hit in hits:
        if not isinstance(hit.label, Cue) or hit.label not in _RANK or hit.start in statements:
            continue
        if stopped and hit.label in (Cue.MAYBE_OPEN, Cue.MAYBE_CLOSED):
            continue
        embedded = hit.start > 0 and tokens.words[hit.start - 1] in lexicon.embedders
        if embedded and hit.label not in (Cue.TELL_ME, Cue.COURTESY):
            continue
        if any(other.start < hit.start < other.end and other.label in (Cue.OPEN, Cue.CLOSED) for other in hits):
            continue
        if hit.start not in starters or _RANK[hit.label] < _RANK[starters[hit.start]]:
            starters[hit.start] = hit.label
    return starters


def _cuts(tokens: Tokens, starters: dict[int, Cue], marked: list[int], said: set[int], lexicon: Lexicon) -> list[int]:
    """Where to cut: before each question that does not belong to what stands before it. `said` are words of moves."""
    cuts: list[int] = []
    begin = 0
    asked: int | None = None
    for at in sorted({*starters, *marked}):
        cut = at
        while cut > begin and tokens.words[cut - 1] in lexicon.leads and cut - 1 not in said:
            cut -= 1
        joined = (
            cut <= begin
            or (asked is not None and (at - asked < 3 or starters.get(at) in _WEAK))
            or tokens.words[at - 1] in lexicon.alternatives
            or (asked is None and _subordinate(tokens, begin, lexicon))
        )
        if not joined or (at in marked and cut > begin):
            cuts.append(cut)
            begin = cut
            asked = None
        if asked is None or not joined:
            asked = at
    return cuts


def _subordinate(tokens: Tokens, begin: int, lexicon: Lexicon) -> bool:
    at = begin
    while at < len(tokens.words) and tokens.words[at] in lexicon.leads:
        at += 1
    return at < len(tokens.words) and tokens.words[at] in lexicon.subordinators


def _form(start: int, end: int, starters: dict[int, Cue]) -> Form:
    first = min((at for at in starters if start <= at < end), default=None)
    return Form.STATEMENT if first is None else _FORMS[starters[first]]


def _asked_form(tokens: Tokens, part: Clause, whole: set[tuple[int, int, StrEnum]], lexicon: Lexicon) -> Form:
    """The form of a clause with a question mark and no cue of a question."""
    if _only(part.start, part.end, tokens, whole, lexicon) or _ends_in_tag(part, whole):
        return Form.STATEMENT
    words = tokens.words[part.start : part.end]
    return Form.OPEN if any(word in lexicon.question_words for word in words) else Form.CLOSED


def _ends_in_tag(part: Clause, whole: set[tuple[int, int, StrEnum]]) -> bool:
    return any(end == part.end and part.start < start for start, end, label in whole if label is Cue.TAG)


def _only(start: int, end: int, tokens: Tokens, whole: set[tuple[int, int, StrEnum]], lexicon: Lexicon) -> bool:
    """Whether the words are nothing but a tag or a rhetorical question, perhaps after *and* or *so*."""
    while start < end:
        if (start, end, Cue.TAG) in whole or (start, end, Cue.RHETORICAL) in whole:
            return True
        if tokens.words[start] not in lexicon.leads:
            return False
        start += 1
    return False
