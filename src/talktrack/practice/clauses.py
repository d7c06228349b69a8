"""Where one sentence of a turn holds a question, and where speech without marks should be cut."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from talktrack.domain.moves import Move
from talktrack.practice.lexicon.schema import Cue, Lexicon
from talktrack.practice.phrases import Hit
from talktrack.practice.tokens import Tokens


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


_FORMS: Final[dict[StrEnum, Form]] = {
    Cue.COURTESY: Form.COURTESY,
    Cue.TELL_ME: Form.OPEN,
    Cue.OPEN: Form.OPEN,
    Cue.CLOSED: Form.CLOSED,
    Cue.MAYBE_OPEN: Form.OPEN,
    Cue.MAYBE_CLOSED: Form.CLOSED,
}
"""The form that each cue of a question gives, the strongest cue first."""
_RANK: Final = {cue: rank for rank, cue in enumerate(_FORMS)}
_WEAK: Final = (Cue.MAYBE_OPEN, Cue.MAYBE_CLOSED)
_EVEN_EMBEDDED: Final = (Cue.TELL_ME, Cue.COURTESY)
_ASKING_MOVES: Final = (Move.CONFIRM, Move.CLARIFY)
_PLAIN_ASK: Final = 3
"""So many words of a check or a clarification leave no doubt."""
_CLOSE: Final = 3
"""A second cue within so many words belongs to the same question."""
_MOST_LEADS: Final = 3
_EARLY: Final = 3
"""A question word among the first words or at the very end makes a marked question an open one."""


def clauses(tokens: Tokens, hits: Sequence[Hit], lexicon: Lexicon, *, accents: bool) -> list[Clause]:
    """Cut a sentence where a question begins, and say of each part whether it asks something.

    With `accents` the turn is written with them, so that *que* without one is no question word.
    """
    size = len(tokens.words)
    if not size:
        return []
    nods = _Nods(tokens, hits, lexicon)
    marked = [at for at in range(size) if "¿" in tokens.before(at) and not (at and nods.fill(at, size))]
    tagged = nods.close(Clause(0, size, Form.STATEMENT))
    doubted = (*_WEAK, Cue.CLOSED) if tagged else _WEAK if tokens.stopped else ()
    plain = accents and tokens.stopped and not marked
    starters = _starters(tokens, hits, marked, doubted, lexicon, plain=plain)
    if tokens.unmarked:  # without a mark a check or a clarification still asks
        asking = (hit.start for hit in hits if hit.label in _ASKING_MOVES and hit.end - hit.start >= _PLAIN_ASK)
        starters |= {at: Cue.CLOSED for at in asking if at not in starters and not _embedded(tokens, at, lexicon)}
    said = {at for hit in hits if isinstance(hit.label, Move) for at in range(hit.start, hit.end)}
    cuts = _cuts(tokens, starters, set(marked), said, lexicon)
    order = sorted(starters)
    parts = [Clause(a, b, _form(a, b, starters, order)) for a, b in pairwise([0, *cuts, size])]
    return [_settle(part, tokens, nods, lexicon) for part in parts]


class _Nods:
    """The clauses that only ask for a nod, or nothing at all: *right?*, *you know what?*"""

    def __init__(self, tokens: Tokens, hits: Sequence[Hit], lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._leads = lexicon.leads
        self._spans = {(hit.start, hit.end) for hit in hits if hit.label in (Cue.TAG, Cue.RHETORICAL)}
        self._first_tag: dict[int, int] = {}
        for hit in hits:
            if hit.label is Cue.TAG:
                self._first_tag.setdefault(hit.end, hit.start)

    def fill(self, start: int, end: int) -> bool:
        """Whether the words are nothing else, perhaps after *and* or *so*."""
        for begin in range(start, min(start + _MOST_LEADS, end)):
            if (begin, end) in self._spans:
                return True
            if self._tokens.words[begin] not in self._leads:
                return False
        return False

    def close(self, part: Clause) -> bool:
        """Whether a tag ends the clause."""
        return self._first_tag.get(part.end, -1) > part.start


def _starters(
    tokens: Tokens, hits: Sequence[Hit], marked: Sequence[int], doubted: Sequence[Cue], lexicon: Lexicon, *, plain: bool
) -> dict[int, Cue]:
    """Where a question may begin, with the strongest cue of each place.

    A sentence with `¿` asks behind the mark, not before it. The `doubted` cues ask nothing, since the sentence ends in
    a full stop or a tag. In a `plain` statement a word such as *que* asks nothing without its accent either.
    """
    earliest = marked[0] if marked else 0
    statements = {hit.start for hit in hits if hit.label is Cue.STATEMENT}
    starters: dict[int, Cue] = {}
    for hit in hits:
        cue = hit.label
        if not isinstance(cue, Cue) or cue not in _RANK or cue in doubted:
            continue
        if hit.start < earliest or (hit.start in statements and cue is not Cue.COURTESY):
            continue
        if cue not in _EVEN_EMBEDDED and _embedded(tokens, hit.start, lexicon):
            continue
        if plain and tokens.words[hit.start] in lexicon.question_words and not tokens.accented(hit.start):
            continue
        if hit.start not in starters or _RANK[cue] < _RANK[starters[hit.start]]:
            starters[hit.start] = cue
    return starters


def _embedded(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the words before make a question word part of a statement: *I know what …*"""
    asking = tokens.words[at] in lexicon.question_words
    return asking and at > 0 and tokens.words[at - 1] in lexicon.embedders and not tokens.marked(at)


def _cuts(tokens: Tokens, starters: dict[int, Cue], marked: set[int], said: set[int], lexicon: Lexicon) -> list[int]:
    """Where to cut: before each question that does not belong to what stands before it. `said` are words of moves."""
    cuts: list[int] = []
    begin = 0
    subordinate = _subordinate(tokens, begin, lexicon)
    asked: int | None = None
    for at in sorted({*starters, *marked}):
        cut = at
        while cut > max(begin, at - _MOST_LEADS) and tokens.words[cut - 1] in lexicon.leads and cut - 1 not in said:
            cut -= 1
        joined = tokens.words[at - 1] in lexicon.alternatives or (
            subordinate if asked is None else _goes_on(tokens, asked, at, starters, lexicon)
        )
        if cut > begin and (at in marked or not joined):
            cuts.append(cut)
            begin = cut
            subordinate = _subordinate(tokens, begin, lexicon)
            asked = at
        elif asked is None:
            asked = at
    return cuts


def _goes_on(tokens: Tokens, asked: int, at: int, starters: dict[int, Cue], lexicon: Lexicon) -> bool:
    """Whether the cue at `at` still belongs to the question that began at `asked`: *how many vans do you have*."""
    fresh = at in tokens.clause_starts or tokens.words[at] in lexicon.question_words
    return not fresh or at - asked < _CLOSE or starters.get(at) in _WEAK


def _subordinate(tokens: Tokens, begin: int, lexicon: Lexicon) -> bool:
    """Whether the clause begins like *if nothing changes*, so that the question behind belongs to it."""
    for word in tokens.words[begin : begin + _MOST_LEADS + 1]:
        if word in lexicon.subordinators:
            return True
        if word not in lexicon.leads:
            return False
    return False


def _form(start: int, end: int, starters: dict[int, Cue], order: Sequence[int]) -> Form:
    place = bisect_left(order, start)
    return _FORMS[starters[order[place]]] if place < len(order) and order[place] < end else Form.STATEMENT


def _settle(part: Clause, tokens: Tokens, nods: _Nods, lexicon: Lexicon) -> Clause:
    """Take the marks into account: a question mark asks even without a cue, but a tag never does."""
    if nods.fill(part.start, part.end):
        return replace(part, form=Form.STATEMENT)
    asks = (tokens.asks and part.end == len(tokens.words)) or "¿" in tokens.before(part.start)
    if part.form is not Form.STATEMENT or not asks or nods.close(part):
        return part
    return replace(part, form=Form.OPEN if _has_question_word(part, tokens, lexicon) else Form.CLOSED)


def _has_question_word(part: Clause, tokens: Tokens, lexicon: Lexicon) -> bool:
    """An accent tells a question word (*qué*). Without `¿` it may lack its accent and has to stand early or last."""
    careful = "¿" in tokens.before(part.start)
    return any(
        tokens.words[at] in lexicon.question_words
        and (at == part.end - 1 or tokens.accented(at) or (not careful and at < part.start + _EARLY))
        for at in range(part.start, part.end)
    )
