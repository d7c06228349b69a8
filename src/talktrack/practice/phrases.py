"""Many phrases found in one walk over the words of a text.

All phrases of a book are paths through one graph. Walking it word by word gives the set of places reached so far; each
such set is remembered as a state together with where each word leads, so that a text soon costs one look-up per step.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from textwrap import dedent
from typing import Final

from talktrack.domain.text import fold

_SYMBOL: Final = re.compile(r"[\w'*#]+|[{}|]")
_SET_IN: Final = re.compile(r"\n +(?=\S)")
_LONGEST_GAP: Final = 3
_MOST_STATES: Final = 50_000
_NUMBER: Final = "#"


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of `label` that covers the words `start` to `end` (exclusive)."""

    label: StrEnum
    start: int
    end: int


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A word as phrases are compared: folded, with `ñ` as `n`, since recognisers drop the tilde."""
    return fold(word).replace("ñ", "n")


@dataclass(eq=False, slots=True)
class _Node:
    """A place inside phrases: what may come next, and what has been found on arrival."""

    exact: dict[str, list[_Node]] = field(default_factory=dict)
    stems: dict[str, list[_Node]] = field(default_factory=dict)
    number: list[_Node] = field(default_factory=list)
    anything: list[_Node] = field(default_factory=list)
    then: list[_Node] = field(default_factory=list)
    """Places reached without a word."""
    found: StrEnum | None = None
    exception: StrEnum | None = None


class _State:
    """The places reached at one moment, and where each kind of word has been seen to lead."""

    __slots__ = ("after", "excepted", "found", "nodes")

    def __init__(self, nodes: frozenset[_Node]) -> None:
        self.nodes = nodes
        self.found = sorted({node.found for node in nodes if node.found is not None})
        self.excepted = sorted({node.exception for node in nodes if node.exception is not None})
        self.after: dict[str, _State | None] = {}


class PhraseBook:
    """Phrases by label; see `lexicon/schema` for how they are written."""

    def __init__(
        self, phrases: Iterable[tuple[StrEnum, str]], contractions: Mapping[str, str], numbers: Container[str]
    ) -> None:
        """Take the phrases of each label's block; raises ValueError for one with loose braces or no word."""
        self._contractions = contractions
        self._numbers = numbers
        self._anywhere = _Node()
        self._clause_start = _Node()
        self._words: set[str] = set()
        self._stems: set[str] = set()
        for label, block in phrases:
            for phrase in _phrases(block):
                self._add(label, plain(phrase))
        self._stem_lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._states: dict[frozenset[_Node], _State] = {}

    def find(
        self, words: Sequence[str], clause_starts: Container[int], barriers: Container[int] = frozenset()
    ) -> list[Hit]:
        """All hits in `words` (plain, contractions written out) but those that an exception of their label touches.

        They stand in the order of their first words. No phrase reaches over a word of `barriers`.
        """
        if len(self._states) > _MOST_STATES:
            self._states.clear()
        inside = self._state([self._anywhere])
        at_start = self._state([self._anywhere, self._clause_start])
        kinds = [self._kind(word) for word in words]
        hits: list[Hit] = []
        excepted: defaultdict[StrEnum, set[int]] = defaultdict(set)
        for start in range(len(words)):
            state: _State | None = at_start if start in clause_starts else inside
            for at in range(start, len(words)):
                if state is None or (at > start and at in barriers):
                    break
                state = self._step(state, kinds[at])
                if state is None:
                    break
                hits.extend(Hit(label, start, at + 1) for label in state.found)
                for label in state.excepted:
                    excepted[label].update(range(start, at + 1))
        if excepted:
            hits = [hit for hit in hits if excepted[hit.label].isdisjoint(range(hit.start, hit.end))]
        return hits

    def _kind(self, word: str) -> str:
        """What the phrases can tell about a word: itself, else its longest stem with a `*`, else a number."""
        if word in self._words:
            return word
        for length in self._stem_lengths:
            if word[:length] in self._stems:
                return f"{word[:length]}*"
        return _NUMBER if word[:1].isdigit() or word in self._numbers else ""

    def _step(self, state: _State, kind: str) -> _State | None:
        try:
            return state.after[kind]
        except KeyError:
            after = state.after[kind] = self._follow(state, kind)
            return after

    def _follow(self, state: _State, kind: str) -> _State | None:
        reached: list[_Node] = []
        bare = kind.removesuffix("*")
        for node in state.nodes:
            reached += node.anything
            reached += node.exact.get(kind, ())
            if node.number and (kind == _NUMBER or kind in self._numbers):
                reached += node.number
            if node.stems:
                for length in range(1, len(bare) + 1):
                    reached += node.stems.get(bare[:length], ())
        return self._state(reached) if reached else None

    def _state(self, nodes: list[_Node]) -> _State:
        closed: set[_Node] = set()
        while nodes:
            node = nodes.pop()
            if node not in closed:
                closed.add(node)
                nodes += node.then
        key = frozenset(closed)
        if key not in self._states:
            self._states[key] = _State(key)
        return self._states[key]

    def _add(self, label: StrEnum, phrase: str) -> None:
        symbols = _SYMBOL.findall(phrase)
        if not any(symbol not in "{}|*" for symbol in symbols):
            raise ValueError(f"a phrase of {label} has no word: {phrase!r}")
        symbols.reverse()
        last = self._lay(self._clause_start if "^" in phrase else self._anywhere, symbols)
        if symbols:
            raise ValueError(f"a brace too many in a phrase of {label}: {phrase!r}")
        if "!" in phrase:
            last.exception = label
        else:
            last.found = label

    def _lay(self, node: _Node, symbols: list[str]) -> _Node:
        """Lay a path for `symbols` (taken from the end) behind `node` up to `|` or `}`; where it arrives."""
        while symbols and symbols[-1] not in "|}":
            symbol = symbols.pop()
            node = self._choice(node, symbols) if symbol == "{" else self._word(node, symbol)
        arrival = _Node()
        node.then.append(arrival)
        return arrival

    def _choice(self, node: _Node, symbols: list[str]) -> _Node:
        arrival = _Node()
        closing = "|"
        while closing == "|":
            self._lay(node, symbols).then.append(arrival)
            closing = symbols.pop() if symbols else "}"
        return arrival

    def _word(self, node: _Node, symbol: str) -> _Node:
        for word in self._contractions.get(symbol, symbol).split():
            after = _Node()
            if word == "*":
                _gap(node, after)
            elif word == _NUMBER:
                node.number.append(after)
            elif word.endswith("*"):
                stem = word.removesuffix("*")
                self._stems.add(stem)
                node.stems.setdefault(stem, []).append(after)
            else:
                self._words.add(word)
                node.exact.setdefault(word, []).append(after)
            node = after
        return node


def _gap(node: _Node, after: _Node) -> None:
    """Let up to three words of any kind stand between `node` and `after`."""
    node.then.append(after)
    for _ in range(_LONGEST_GAP):
        skipped = _Node(then=[after])
        node.anything.append(skipped)
        node = skipped


def _phrases(block: str) -> Iterator[str]:
    """The phrases of a block: parted by `;` and line ends outside of braces. A line that is set in goes on."""
    phrase: list[str] = []
    depth = 0
    for char in _SET_IN.sub(" ", f"{dedent(block)}\n"):
        depth += (char == "{") - (char == "}")
        if depth or char not in ";\n":
            phrase.append(char)
        else:
            if "".join(phrase).strip():
                yield "".join(phrase)
            phrase.clear()
    if depth:
        raise ValueError(f"a brace is not closed: {''.join(phrase)[:60]!r}")
