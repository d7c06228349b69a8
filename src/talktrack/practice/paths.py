"""Phrases as paths through one graph, from place to place by the symbols they are written with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Final

ANY: Final = "*"
"""Stands for up to three words by itself, for any ending behind a word."""
_LONGEST_GAP: Final = 3


class Purpose(Enum):
    """What a phrase is for."""

    SHOWS = auto()
    EXCEPTION = auto()
    DOUBT = auto()
    """An exception that takes back only what is no longer than itself."""


@dataclass(frozen=True, slots=True)
class End:
    """A phrase has been found."""

    kind: Purpose
    label: StrEnum


@dataclass(eq=False, slots=True)
class Node:
    """A place inside phrases."""

    after: dict[str, tuple[Node, ...]]
    """All places that each symbol leads to."""
    then: tuple[Node, ...]
    """All places reached from here without a word."""
    end: End | None = None

    def reach(self) -> tuple[Node, ...]:
        """This place, unless nothing is found and no word follows here, and all that are reached without a word."""
        return (self, *self.then) if self.after or self.end else self.then


class Paths:
    """Lays phrases from their last word to their first, and no place twice: phrases that end alike share their ends."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Node] = {}
        self._groups: dict[tuple[Node, ...], tuple[Node, ...]] = {}
        self.symbols: set[str] = set()
        """All that stands in a phrase."""

    def laid(self, symbols: list[str], end: End) -> Node:
        """Where a phrase of `symbols` (which are used up) begins. Raises ValueError for a brace too many."""
        begin = self._lay(symbols, self._keep(Node({}, (), end)))
        if symbols:
            raise ValueError("a brace too many")
        return begin

    def either(self, begins: Iterable[Node]) -> Node:
        """Where several paths begin."""
        after: defaultdict[str, set[Node]] = defaultdict(set)
        then: set[Node] = set()
        for begin in begins:
            then.update(begin.then)
            for symbol, nodes in begin.after.items():
                after[symbol].update(nodes)
        return Node({symbol: self._group(after[symbol]) for symbol in sorted(after)}, self._group(then))

    def _lay(self, symbols: list[str], onward: Node) -> Node:
        """Lay a path for `symbols`, taken from the end, back to `{` or `|`; it goes on at `onward`. Where it begins."""
        begin = onward
        while symbols and symbols[-1] not in "{|":
            symbol = symbols.pop()
            if begin is not onward:
                begin = self._keep(begin)
            begin = self._choice(symbols, begin) if symbol == "}" else self._word(symbol, begin)
        return begin

    def _choice(self, symbols: list[str], onward: Node) -> Node:
        begins: list[Node] = []
        opening = "|"
        while opening == "|":
            begin = self._lay(symbols, onward)
            begins.append(self._skip(onward) if begin is onward else begin)
            opening = symbols.pop() if symbols else "{"
        return self.either(begins)

    def _word(self, symbol: str, onward: Node) -> Node:
        if symbol == ANY:
            return self._gap(onward)
        self.symbols.add(symbol)
        return Node({symbol: self._group(onward.reach())}, ())

    def _gap(self, onward: Node) -> Node:
        """Let up to three words of any kind stand before `onward`."""
        skip = begin = self._skip(onward)
        for _ in range(_LONGEST_GAP):
            begin = Node({ANY: self._group(self._keep(begin).reach())}, skip.then)
        return begin

    def _skip(self, onward: Node) -> Node:
        return Node({}, self._group(onward.reach()))

    def _keep(self, node: Node) -> Node:
        """The one place that is as this one."""
        return self._kept.setdefault((*node.after.items(), node.then, node.end), node)

    def _group(self, nodes: Iterable[Node]) -> tuple[Node, ...]:
        group = tuple(sorted(nodes, key=id))
        return self._groups.setdefault(group, group)
