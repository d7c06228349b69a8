"""What was learnt of labelled turns and of text with marks, as files beside the lexicons: a line for each name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "lexicon"

Places = Sequence[tuple[int, int]]
"""Numbered places, and how much is weighed at each of them."""


class Table:
    """Places by name. A line is taken apart when its name is first asked for, since a call asks for few of many."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Take lines as `as_line` writes them."""
        self._unread = dict(line.split("\t", 1) for line in lines)
        self._places: dict[str, Places] = {}

    def at(self, name: str) -> Places:
        """Where a name is weighed: nowhere if it was never learnt."""
        if name in self._unread:
            self._places[name] = tuple(map(_place, self._unread[name].split("\t")))
            del self._unread[name]
        return self._places.get(name, ())


def as_line(name: str, places: Places) -> str:
    """The line of one name, without its end."""
    return "\t".join((name, *(f"{place}={weight}" for place, weight in places)))


def _place(entry: str) -> tuple[int, int]:
    place, weight = entry.split("=")
    return int(place), int(weight)
