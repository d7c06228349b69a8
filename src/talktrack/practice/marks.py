"""Sentence ends, question marks and commas for a turn that came without them, as recognisers and hasty typists write.

What stands behind a word is told by the words around it, which were weighed on text with its marks
(`python -m bench marks`). The whole turn is decided at once, as the best way through it where each word belongs to a
statement or to a question (Viterbi's algorithm). A turn with marks is left as it is. What is added helps to read a
turn; whatever is stored or quoted keeps the words as they were said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import chain, pairwise
from operator import add
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.persona import Topic
from talktrack.domain.text import word_spans
from talktrack.practice.learnt import FOLDER, Places, Table
from talktrack.practice.lexicon import lexicon, phrase_book
from talktrack.practice.lexicon.schema import word_set
from talktrack.practice.phrases import plain
from talktrack.practice.tokens import tokenise


class Gap(IntEnum):
    """What stands behind a word."""

    NOTHING = 0
    COMMA = 1
    END = 2


class Vote(IntEnum):
    """What words may speak for at a place in the turn."""

    COMMA = 0
    """A comma behind the word."""
    END = 1
    """The sentence ends behind the word."""
    ASKING = 2
    """The word stands in a question."""
    ASKS_FIRST = 3
    """A sentence that begins with the word is a question."""
    ASKS_LAST = 4
    """A sentence that ends with the word is a question."""
    ASKS_INSIDE = 5
    """A question begins with the word in the midst of a sentence: *mire, ¿cuántos …?*"""


VOTES: Final = len(Vote)
REACH: Final = 2
"""So many places before its first word and behind its last one a run of words has a say at most."""
PHRASE: Final = "<>"
"""One of these begins the name of a phrase, for its first word and its last."""

Way = tuple[list[Gap], list[bool]]
"""What stands behind each word, and whether the word stands in a question."""


@dataclass(frozen=True, slots=True)
class _Form:
    """A word as it is weighed."""

    plain: str
    """`#` for a number."""
    kind: str
    """The word itself if it is a small one, else its ending."""
    shape: str
    """How it is written, small words apart from others; empty in a turn without capitals."""
    names: tuple[str, ...]
    """What is known of it by itself."""


_NEVER: Final = float("-inf")
_ENDING: Final = re.compile(r"(?<!\b\w)[.?!…](?=\s|$)|[¿¡]")
_LONE_MARK: Final = re.compile(r"[,;:—–](?=\s)|\s-(?=\s)")
_WORDS_PER_MARK: Final = 12
"""A turn of so many words for each lone comma is one without marks."""
_SIGNS: Final = {Gap.NOTHING: "", Gap.COMMA: ","}
_FIRST_BLANK: Final = re.compile(r"(?=\s)|$")
"""Where a mark is written: behind what hangs on the word, such as `%`."""
_SELF: Final = re.compile(r"I\b")
_CONTRACTED: Final = re.compile("['’]")
_IF: Final = "si"
"""A Spanish condition goes on behind it and asks nothing of its own: *si ¿firmamos hoy?* is no way to write."""
_LONG: Final = 5
_ACCENTED: Final = {
    plain(word): word
    for word in word_set("qué cómo cuándo dónde adónde quién quiénes cuál cuáles cuánto cuánta cuántos cuántas")
}
"""Spanish question words, by how they are written without their accent."""


def marked(text: str, language: Language, weights: Table | None = None) -> str:
    """The same words with marks between them, or the text itself where it has marks already. Pure.

    A statement ends where a line does: that parts sentences as a full stop would, and leaves open whether it asks.
    Votes are cast by `weights`, those that ship where none are given.
    """
    if _ENDING.search(text):
        return text
    lines = [(line, tuple(word_spans(line))) for line in text.split("\n")]
    if len(_LONE_MARK.findall(text)) * _WORDS_PER_MARK > sum(len(spans) for _, spans in lines):
        return text
    weights = weights or learnt(language)
    return "\n".join(_marked(line, spans, language, weights) if spans else line for line, spans in lines)


def _marked(line: str, spans: Sequence[tuple[int, int]], language: Language, weights: Table) -> str:
    said = [line[start:end] for start, end in spans]
    spaces = [line[end:start] for (_, end), (start, _) in pairwise(spans)]
    votes = ballot(line, language, weights)
    for place, space in enumerate(spaces, start=REACH):
        if not space[-1:].isspace() or _LONE_MARK.search(space):
            votes[place * VOTES + Vote.COMMA] = votes[place * VOTES + Vote.END] = _NEVER
    if language == "es":
        for place, word in enumerate(said[:-1], start=REACH + 1):
            if word.casefold() == _IF:
                votes[place * VOTES + Vote.ASKS_INSIDE] = _NEVER
    gaps, asking = decide(votes, language)
    if language == "es":
        said = _opened(said, gaps, asking)
    marks = [_SIGNS.get(gap, "?" if asks else "\n") for gap, asks in zip(gaps, asking, strict=True)]
    behind = (
        _FIRST_BLANK.sub(mark, space, count=1)
        for mark, space in zip(marks, [*spaces, line[spans[-1][1] :]], strict=True)
    )
    return (line[: spans[0][0]] + "".join(map(add, said, behind))).rstrip("\n")


def _opened(said: Sequence[str], gaps: Sequence[Gap], asking: Sequence[bool]) -> list[str]:
    """Spanish words with `¿` before each question and the accents of the words that ask."""
    words = lexicon("es")
    leading = words.leads | words.prepositions
    opened: list[str] = []
    fresh = False
    for at, (word, asks) in enumerate(zip(said, asking, strict=True)):
        begins = asks and not (at and asking[at - 1] and gaps[at - 1] is not Gap.END)
        fresh = asks and (begins or fresh)
        accented = _ACCENTED.get(word.casefold(), word) if fresh else word
        fresh = fresh and plain(word) in leading
        opened.append("¿" * begins + (accented.capitalize() if word[0].isupper() else accented))
    return opened


def ballot(line: str, language: Language, weights: Table) -> list[float]:
    """The votes of a line's words and phrases, summed up by `tally`."""
    spans = list(word_spans(line))
    said = [line[start:end] for start, end in spans]
    cased = has_capitals(said)
    single = ((start, _alone(word, language, cased, weights)) for start, word in zip(_starts(said), said, strict=True))
    more = ((start, weights.at(name)) for start, name in runs(line, spans, language))
    return tally(len(said), chain(single, more))


def tally(size: int, votes: Iterable[tuple[int, Iterable[tuple[int, float]]]]) -> list[float]:
    """The sum of all votes: `VOTES` for each of `size` words, and for `REACH` places before and behind them.

    The votes of a run of words come with where the run begins.
    """
    sums = [0.0] * (VOTES * (size + 2 * REACH))
    for start, cast in votes:
        for place, weight in cast:
            sums[start + place] += weight
    return sums


def decide(votes: Sequence[float], language: Language) -> Way:
    """The way through a turn that most speaks for. Its last word always ends a sentence."""
    size = len(votes) // VOTES - 2 * REACH
    first = REACH * VOTES
    told, asked = 0.0, votes[first + Vote.ASKS_FIRST] + votes[first + Vote.ASKING]
    steps: list[tuple[tuple[bool, Gap], tuple[bool, Gap]]] = []
    for at in range(first, first + (size - 1) * VOTES, VOTES):
        comma, end = votes[at + Vote.COMMA], votes[at + Vote.END]
        within, gap = (comma, Gap.COMMA) if comma > 0 else (0.0, Gap.NOTHING)
        after_asking = asked + votes[at + Vote.ASKS_LAST] > told
        over = end + (asked + votes[at + Vote.ASKS_LAST] if after_asking else told)
        stays, still = told + within, asked + within
        to_told = (stays, (False, gap)) if stays >= over else (over, (after_asking, Gap.END))
        to_asked = [(still, (True, gap)), (over + votes[at + VOTES + Vote.ASKS_FIRST], (after_asking, Gap.END))]
        if language == "es":
            to_asked.append((stays + votes[at + VOTES + Vote.ASKS_INSIDE], (False, gap)))
        best = max(to_asked)
        steps.append((to_told[1], best[1]))
        told, asked = to_told[0], best[0] + votes[at + VOTES + Vote.ASKING]
    asks = asked + votes[first + (size - 1) * VOTES + Vote.ASKS_LAST] > told
    gaps, asking = [Gap.END], [asks]
    for to_told_from, to_asked_from in reversed(steps):
        asks, gap = to_asked_from if asks else to_told_from
        gaps.append(gap)
        asking.append(asks)
    return gaps[::-1], asking[::-1]


def has_capitals(said: Sequence[str]) -> bool:
    """Whether a turn is written with capitals where sentences begin. *I* is written so everywhere and shows nothing."""
    return said[0][0].isupper() and any(word[0].isupper() and not _SELF.match(word) for word in said)


def features(line: str, language: Language) -> Iterator[tuple[int, str]]:
    """All that is seen of a line: the names of its words and runs, each with where its votes begin in a tally."""
    spans = list(word_spans(line))
    said = [line[start:end] for start, end in spans]
    cased = has_capitals(said)
    for start, word in zip(_starts(said), said, strict=True):
        for name in _form(word, language, cased).names:
            yield start, name
    yield from runs(line, spans, language)


def runs(line: str, spans: Sequence[tuple[int, int]], language: Language) -> Iterator[tuple[int, str]]:
    """The phrases of a line by which turns are read, and its pairs and threes of words."""
    said = [line[start:end] for start, end in spans]
    cased = has_capitals(said)
    forms = [_form(word, language, cased) for word in said]
    starts = _starts(said)
    yield from _phrases(line, spans, language)
    pairs = [f"{one.plain} {other.plain}" for one, other in pairwise(forms)]
    kinds = [f"{one.kind}|{other.kind}" for one, other in pairwise(forms)]
    yield from zip(starts, pairs, strict=False)
    yield from zip(starts, kinds, strict=False)
    if cased:
        yield from zip(starts, (f"^{one.shape}|{other.shape}" for one, other in pairwise(forms)), strict=False)
    for start, pair, kind, third in zip(starts, pairs, kinds, forms[2:], strict=False):
        yield start, f"{pair} {third.plain}"
        yield start, f"{kind}|{third.kind}"


def _starts(said: Sequence[str]) -> range:
    """Where the votes of each word stand in a tally."""
    return range(REACH * VOTES, (REACH + len(said)) * VOTES, VOTES)


def _phrases(line: str, spans: Sequence[tuple[int, int]], language: Language) -> Iterator[tuple[int, str]]:
    """Where the phrases begin and end by which turns are read, and the words that they keep together."""
    tokens = tokenise(line, lexicon(language))
    place = {span: (at + REACH) * VOTES for at, span in enumerate(spans)}
    hits = phrase_book(language).find(tokens.words, frozenset(range(len(tokens.words))), tokens.barriers)
    for hit in hits:
        first, last = place[tokens.spans[hit.start]], place[tokens.spans[hit.end - 1]]
        if not isinstance(hit.label, Topic):
            yield first, f"<{hit.label}"
            yield last, f">{hit.label}"
        kind = type(hit.label).__name__
        yield from ((inside, f"={kind}") for inside in range(first, last, VOTES))


@lru_cache(maxsize=32768)
def _form(word: str, language: Language, cased: bool) -> _Form:
    """A word as it is weighed, in a turn with capitals or without."""
    bare = "#" if word[0].isdigit() else plain(word)
    small = _CONTRACTED.split(bare)[0] in lexicon(language).stopwords
    names = ["*", bare]
    if len(bare) >= _LONG:
        names.append(f"-{bare[-3:]}")
    if language == "es" and word.casefold() in _ACCENTED.values():
        names.append("´")
    shape = ""
    if cased:
        shape = ("S" if small else "N") if word[0].isupper() else "a"
        names += [f"^{shape}", *([f"^{bare}"] if word[0].isupper() else ())]
    return _Form(bare, bare if small or bare == "#" else f"*{bare[-2:]}", shape, tuple(names))


@lru_cache(maxsize=32768)
def _alone(word: str, language: Language, cased: bool, weights: Table) -> Places:
    """The votes of a word by itself."""
    sums: dict[int, int] = {}
    for name in _form(word, language, cased).names:
        for place, weight in weights.at(name):
            sums[place] = sums.get(place, 0) + weight
    return tuple(sums.items())


@cache
def learnt(language: Language) -> Table:
    """What runs of words vote for in a language, read at the first use.

    The place of a vote is `VOTES` × places from its first word on + the `Vote`.
    """
    with (FOLDER / f"marks.{language}.tsv").open(encoding="utf-8") as lines:
        return Table(line.rstrip("\n") for line in lines)
