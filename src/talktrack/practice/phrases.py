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
from types import MappingProxyType
from typing import Final

from talktrack.domain.text import fold

_PARTED: Final = re.compile(r"[{};\n]")
_SYMBOL: Final = re.compile(r"<\w+>|[\w'*#]+|[{}|]")
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
    classes: dict[str, list[_Node]] = field(default_factory=dict)
    number: tuple[_Node, ...] = ()
    anything: tuple[_Node, ...] = ()
    then: tuple[_Node, ...] = ()
    """Places reached without a word."""
    found: StrEnum | None = None
    exception: StrEnum | None = None
    doubt: StrEnum | None = None
    """An exception that takes back only what is no longer than itself."""
    _reach: frozenset[_Node] | None = None

    def reach(self) -> frozenset[_Node]:
        """This place and all that are reached from it without a word, but those that lead nowhere themselves."""
        if self._reach is None:
            seen: set[_Node] = set()
            open_ends = [self]
            while open_ends:
                node = open_ends.pop()
                if node not in seen:
                    seen.add(node)
                    open_ends += node.then
            self._reach = frozenset(node for node in seen if node.counts())
        return self._reach

    def counts(self) -> bool:
        """Whether a word may follow here or something has been found."""
        follows = self.exact or self.classes or self.stems or self.number or self.anything
        return bool(follows or self.found is not None or self.exception is not None or self.doubt is not None)


class _State:
    """The places reached at one moment, and where each kind of word has been seen to lead."""

    __slots__ = ("after", "doubted", "excepted", "found", "nodes")

    def __init__(self, nodes: frozenset[_Node]) -> None:
        self.nodes = nodes
        self.found = sorted({node.found for node in nodes if node.found is not None})
        self.excepted = sorted({node.exception for node in nodes if node.exception is not None})
        self.doubted = sorted({node.doubt for node in nodes if node.doubt is not None})
        self.after: dict[str, _State | None] = {}


class PhraseBook:
    """Phrases by label; see `lexicon/schema` for how they are written."""

    def __init__(
        self,
        phrases: Iterable[tuple[StrEnum, str]],
        contractions: Mapping[str, str],
        numbers: Container[str],
        classes: Mapping[str, Iterable[str]] = MappingProxyType({}),
    ) -> None:
        """Take the phrases of each label's block, and the words of each class.

        Raises ValueError for a phrase with loose braces, without a word or with a class that is not given.
        """
        self._contractions = contractions
        self._numbers = numbers
        self._class_names = classes.keys()
        self._classes: defaultdict[str, list[str]] = defaultdict(list)
        for name, members in classes.items():
            for word in members:
                self._classes[plain(word)].append(name)
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
        doubted: defaultdict[StrEnum, list[tuple[int, int]]] = defaultdict(list)
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
                for label in state.doubted:
                    doubted[label].append((start, at + 1))
        if excepted:
            hits = [hit for hit in hits if excepted[hit.label].isdisjoint(range(hit.start, hit.end))]
        if doubted:
            hits = [hit for hit in hits if not any(_outweighs(place, hit) for place in doubted[hit.label])]
        return hits

    def _kind(self, word: str) -> str:
        """What the phrases can tell about a word: itself, else its longest stem with a `*`, else a number."""
        for form in (word, word.removesuffix("'s")):
            if form in self._words or form in self._classes:
                return form
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
            if node.classes:
                for name in self._classes.get(kind, ()):
                    reached += node.classes.get(name, ())
            if node.number and (kind == _NUMBER or kind in self._numbers):
                reached += node.number
            if node.stems:
                for length in range(1, len(bare) + 1):
                    reached += node.stems.get(bare[:length], ())
        return self._state(reached) if reached else None

    def _state(self, nodes: Iterable[_Node]) -> _State:
        key = frozenset[_Node]().union(*(node.reach() for node in nodes))
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
        if "!?" in phrase:
            last.doubt = label
        elif "!" in phrase:
            last.exception = label
        else:
            last.found = label

    def _lay(self, node: _Node, symbols: list[str]) -> _Node:
        """Lay a path for `symbols` (taken from the end) behind `node` up to `|` or `}`; where it arrives."""
        while symbols and symbols[-1] not in "|}":
            symbol = symbols.pop()
            node = self._choice(node, symbols) if symbol == "{" else self._word(node, symbol)
        arrival = _Node()
        node.then += (arrival,)
        return arrival

    def _choice(self, node: _Node, symbols: list[str]) -> _Node:
        arrival = _Node()
        closing = "|"
        while closing == "|":
            if len(symbols) > 1 and symbols[-1] not in "{|}*" and symbols[-2] in "|}":
                self._word(node, symbols.pop(), arrival)  # a single word leads there without a place of its own
            else:
                self._lay(node, symbols).then += (arrival,)
            closing = symbols.pop() if symbols else "}"
        return arrival

    def _word(self, node: _Node, symbol: str, arrival: _Node | None = None) -> _Node:
        """Lay a path for one symbol, to `arrival` where that is given; where it arrives."""
        words = self._contractions.get(symbol, symbol).split()
        for place, word in enumerate(words, start=1):
            after = arrival if arrival is not None and place == len(words) else _Node()
            if word == "*":
                _gap(node, after)
            elif word == _NUMBER:
                node.number += (after,)
            elif word.startswith("<"):
                node.classes.setdefault(self._class(word[1:-1]), []).append(after)
            elif word.endswith("*"):
                stem = word.removesuffix("*")
                self._stems.add(stem)
                node.stems.setdefault(stem, []).append(after)
            else:
                self._words.add(word)
                node.exact.setdefault(word, []).append(after)
            node = after
        return node

    def _class(self, name: str) -> str:
        if name not in self._class_names:
            raise ValueError(f"no class of words is called {name!r}")
        return name


def _outweighs(doubt: tuple[int, int], hit: Hit) -> bool:
    """Whether a doubt touches a hit and is no mere part of it."""
    start, end = doubt
    inside = hit.start <= start and end <= hit.end
    return start < hit.end and hit.start < end and not (inside and end - start < hit.end - hit.start)


def _gap(node: _Node, after: _Node) -> None:
    """Let up to three words of any kind stand between `node` and `after`."""
    node.then += (after,)
    for _ in range(_LONGEST_GAP):
        skipped = _Node(then=(after,))
        node.anything += (skipped,)
        node = skipped


def _phrases(block: str) -> Iterator[str]:
    """The phrases of a block: parted by `;` and line ends outside of braces. A line that is set in goes on."""
    text = _SET_IN.sub(" ", f"{dedent(block)}\n")
    begin = depth = 0
    for part in _PARTED.finditer(text):
        if part[0] in "{}":
            depth += 1 if part[0] == "{" else -1
        elif not depth:
            if text[begin : part.start()].strip():
                yield text[begin : part.start()]
            begin = part.end()
    if depth:
        raise ValueError(f"a brace is not closed: {text[begin : begin + 60]!r}")
