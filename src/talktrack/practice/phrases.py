"""Many phrases found in one walk over the words of a text.

All phrases of a book are paths through one graph. Walking it word by word gives the set of places reached so far; each
such set is remembered as a state together with where each word leads, so that a text soon costs one look-up per step.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from textwrap import dedent
from types import MappingProxyType
from typing import Final

from talktrack.domain.text import fold
from talktrack.practice.paths import ANY, End, Node, Paths, Purpose

_PARTED: Final = re.compile(r"[{};\n]")
_SYMBOL: Final = re.compile(r"<\w+>|[\w'*#]+|[{}|]")
_SET_IN: Final = re.compile(r"\n +(?=\S)")
_MOST_STATES: Final = 50_000
_NUMBER: Final = "#"
_PARTING: Final = ";"


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


class _State:
    """The places reached at one moment, and where each kind of word has been seen to lead."""

    __slots__ = ("after", "doubted", "excepted", "found", "nodes")

    def __init__(self, nodes: frozenset[Node]) -> None:
        self.nodes = nodes
        ends = {node.end for node in nodes if node.end is not None}
        self.found, self.excepted, self.doubted = (
            sorted(end.label for end in ends if end.kind is kind) for kind in Purpose
        )
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
        self._numbers = numbers
        self._classes: defaultdict[str, list[str]] = defaultdict(list)
        for name, members in classes.items():
            for word in members:
                self._classes[plain(word)].append(name)
        paths = Paths()
        begins: dict[bool, list[Node]] = {True: [], False: []}
        for label, block in phrases:
            for phrase in plain.__wrapped__(_PARTING.join(_phrases(block))).split(_PARTING):
                begins["^" in phrase].append(_begin(paths, label, phrase, contractions))
        self._anywhere = frozenset(paths.either(begins[False]).reach())
        self._clause_start = frozenset(paths.either(begins[True]).reach())
        self._words = paths.symbols
        self._stems = {symbol.removesuffix(ANY) for symbol in paths.symbols if symbol.endswith(ANY)} - {""}
        self._stem_lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        if unknown := {word for word in paths.symbols if word.startswith("<")} - {f"<{name}>" for name in classes}:
            raise ValueError(f"no class of words is called {' or '.join(sorted(unknown))}")
        self._states: dict[frozenset[Node], _State] = {}

    def find(
        self, words: Sequence[str], clause_starts: Container[int], barriers: Container[int] = frozenset()
    ) -> list[Hit]:
        """All hits in `words` (plain, contractions written out) but those that an exception of their label touches.

        They stand in the order of their first words. No phrase reaches over a word of `barriers`.
        """
        if len(self._states) > _MOST_STATES:
            self._states.clear()
        inside = self._state(self._anywhere)
        at_start = self._state(self._anywhere | self._clause_start)
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
        symbols = self._symbols(kind)
        reached = frozenset(place for node in state.nodes for symbol in symbols for place in node.after.get(symbol, ()))
        return self._state(reached) if reached else None

    def _symbols(self, kind: str) -> list[str]:
        """What in phrases stands for a kind of word."""
        symbols = [ANY, kind, *(f"<{name}>" for name in self._classes.get(kind, ()))]
        if kind in self._numbers:
            symbols.append(_NUMBER)
        bare = kind.removesuffix(ANY)
        stems = (bare[:length] for length in range(1, len(bare) + 1))
        return symbols + [f"{stem}{ANY}" for stem in stems if stem in self._stems]

    def _state(self, nodes: frozenset[Node]) -> _State:
        if nodes not in self._states:
            self._states[nodes] = _State(nodes)
        return self._states[nodes]


def _begin(paths: Paths, label: StrEnum, phrase: str, contractions: Mapping[str, str]) -> Node:
    """Where a phrase begins, once its path is laid."""
    symbols = [word for symbol in _SYMBOL.findall(phrase) for word in contractions.get(symbol, symbol).split()]
    if not any(symbol not in "{}|*" for symbol in symbols):
        raise ValueError(f"a phrase of {label} has no word: {phrase!r}")
    kind = Purpose.DOUBT if "!?" in phrase else Purpose.EXCEPTION if "!" in phrase else Purpose.SHOWS
    try:
        return paths.laid(symbols, End(kind, label))
    except ValueError as error:
        raise ValueError(f"{error} in a phrase of {label}: {phrase!r}") from None


def _outweighs(doubt: tuple[int, int], hit: Hit) -> bool:
    """Whether a doubt touches a hit and is no mere part of it."""
    start, end = doubt
    inside = hit.start <= start and end <= hit.end
    return start < hit.end and hit.start < end and not (inside and end - start < hit.end - hit.start)


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
