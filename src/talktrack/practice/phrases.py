"""Many phrases found in one walk over the words of a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from talktrack.domain.text import fold

_SYMBOL = re.compile(r"[\w'*#]+|[{}|]")
_LONGEST_GAP = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of `label` that covers the words `start` to `end` (exclusive)."""

    label: StrEnum
    start: int
    end: int


@dataclass(eq=False, slots=True)
class _Node:
    """A place inside phrases: what may come next, and what has been found on arrival."""

    exact: dict[str, list[_Node]] = field(default_factory=dict)
    stems: dict[str, list[_Node]] = field(default_factory=dict)
    stem_lengths: tuple[int, ...] = ()
    number: list[_Node] = field(default_factory=list)
    gap: list[_Node] = field(default_factory=list)
    then: list[_Node] = field(default_factory=list)
    """Places reached without a word."""
    found: StrEnum | None = None
    exception: StrEnum | None = None


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A word as phrases are compared: folded, with `ñ` as `n`, since recognisers drop the tilde."""
    return fold(word).replace("ñ", "n")


class PhraseBook:
    """Phrases by label; see `lexicon/schema` for how they are written."""

    def __init__(
        self, phrases: Iterable[tuple[StrEnum, str]], contractions: Mapping[str, str], numbers: Container[str]
    ) -> None:
        self._contractions = contractions
        self._numbers = numbers
        self._anywhere = _Node()
        self._clause_start = _Node()
        for label, block in phrases:
            for phrase in _phrases(block):
                self._add(label, plain(phrase))

    def find(
        self, words: Sequence[str], clause_starts: Container[int], barriers: Container[int] = frozenset()
    ) -> list[Hit]:
        """All hits in `words` (plain, contractions written out) but those that an exception of their label touches.

        No phrase reaches over a word of `barriers`.
        """
        hits: list[Hit] = []
        excepted: defaultdict[StrEnum, set[int]] = defaultdict(set)
        for start in range(len(words)):
            roots = (self._anywhere, self._clause_start) if start in clause_starts else (self._anywhere,)
            for root in roots:
                for node, end in self._walk(root, words, start, barriers):
                    if node.found is not None:
                        hits.append(Hit(node.found, start, end))
                    elif node.exception is not None:
                        excepted[node.exception].update(range(start, end))
        if excepted:
            hits = [hit for hit in hits if excepted[hit.label].isdisjoint(range(hit.start, hit.end))]
        return hits

    def _walk(
        self, root: _Node, words: Sequence[str], start: int, barriers: Container[int]
    ) -> Iterator[tuple[_Node, int]]:
        places = [(root, start)]
        while places:
            node, at = places.pop()
            if node.found is not None or node.exception is not None:
                yield node, at
            places.extend((then, at) for then in node.then)
            if at == len(words) or (at > start and at in barriers):
                continue
            word = words[at]
            places.extend((after, at + 1) for after in node.exact.get(word, ()))
            for length in node.stem_lengths:
                if length <= len(word):
                    places.extend((after, at + 1) for after in node.stems.get(word[:length], ()))
            if node.number and (word[0].isdigit() or word in self._numbers):
                places.extend((after, at + 1) for after in node.number)
            if node.gap:
                ends = range(at, min(at + _LONGEST_GAP, len(words)) + 1)
                places.extend((after, end) for after in node.gap for end in ends)

    def _add(self, label: StrEnum, phrase: str) -> None:
        symbols = _SYMBOL.findall(phrase)
        if not any(symbol not in "{}|*" for symbol in symbols):
            raise ValueError(f"a phrase of {label} has no word: {phrase!r}")
        root = self._clause_start if "^" in phrase else self._anywhere
        symbols.reverse()
        last = self._lay([root], symbols)
        if symbols:
            raise ValueError(f"a brace too many in a phrase of {label}: {phrase!r}")
        for node in last:
            if "!" in phrase:
                node.exception = label
            else:
                node.found = label

    def _lay(self, nodes: list[_Node], symbols: list[str]) -> list[_Node]:
        """Lay a path for `symbols` (taken from the end) behind `nodes` up to `|` or `}`; where it arrives."""
        while symbols and symbols[-1] not in "|}":
            symbol = symbols.pop()
            nodes = [self._choice(nodes, symbols)] if symbol == "{" else self._word(nodes, symbol)
        arrival = _Node()
        for node in nodes:
            node.then.append(arrival)
        return [arrival]

    def _choice(self, nodes: list[_Node], symbols: list[str]) -> _Node:
        arrival = _Node()
        closing = "|"
        while closing == "|":
            for node in self._lay(nodes, symbols):
                node.then.append(arrival)
            closing = symbols.pop() if symbols else "}"
        return arrival

    def _word(self, nodes: list[_Node], symbol: str) -> list[_Node]:
        for word in self._contractions.get(symbol, symbol).split():
            after = _Node()
            for node in nodes:
                if word == "*":
                    node.gap.append(after)
                elif word == "#":
                    node.number.append(after)
                elif word.endswith("*"):
                    stem = word.removesuffix("*")
                    node.stems.setdefault(stem, []).append(after)
                    node.stem_lengths = tuple(sorted({*node.stem_lengths, len(stem)}))
                else:
                    node.exact.setdefault(word, []).append(after)
            nodes = [after]
        return nodes


def _phrases(block: str) -> Iterator[str]:
    """The phrases of a block: parted by `;` and line ends outside of braces."""
    phrase: list[str] = []
    depth = 0
    for char in f"{block}\n":
        depth += (char == "{") - (char == "}")
        if depth or char not in ";\n":
            phrase.append(char)
        else:
            if "".join(phrase).strip():
                yield "".join(phrase)
            phrase.clear()
    if depth:
        raise ValueError(f"a brace is not closed: {''.join(phrase)[:60]!r}")
