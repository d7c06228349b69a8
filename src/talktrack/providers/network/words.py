"""From what a voice tells of the words that it says to the words as they are written. Pure.

Voices tell single words without their marks, numbers and abbreviations as one word or several, and marks by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from talktrack.ports.speech import SpokenWord

_NEAR: Final = 40
"""Characters between two words that are told; what is further away is another word."""


@dataclass(frozen=True)
class Boundary:
    """A word, or a part of one, in the voice's own writing, and where it stands in the sound."""

    text: str
    start_ms: float
    end_ms: float


class WrittenWords:
    """Gives every word of a text once, in order, as soon as its place is known.

    A word of which nothing is told stands at the end of the one before it.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = [(match.group(), match.start(), match.end()) for match in re.finditer(r"\S+", text)]
        self._at = 0
        """The word that may still grow."""
        self._read = 0
        """Everything of the text before this has been told."""
        self._span: tuple[float, float] | None = None
        self._end_ms = 0.0

    def take(self, told: Boundary) -> list[SpokenWord]:
        """The words that are complete with this one."""
        start = self._text.find(told.text, self._read, self._read + len(told.text) + _NEAR)
        if start < 0 or not told.text:
            return []
        self._read = start + len(told.text)
        done = self._pass(start)
        while self._at < len(self._words) and self._words[self._at][1] < self._read:
            begun_ms = self._span[0] if self._span is not None else told.start_ms
            self._span = (max(begun_ms, self._end_ms), max(told.end_ms, self._end_ms))
            if self._words[self._at][2] > self._read:
                break
            done += self._pass(self._words[self._at][2])
        return done

    def rest(self) -> list[SpokenWord]:
        """The words that are left when all of it is said."""
        return self._pass(len(self._text))

    def _pass(self, position: int) -> list[SpokenWord]:
        """The words that end before this place in the text, or at it."""
        done: list[SpokenWord] = []
        while self._at < len(self._words) and self._words[self._at][2] <= position:
            start_ms, self._end_ms = self._span or (self._end_ms, self._end_ms)
            done.append(SpokenWord(self._words[self._at][0], round(start_ms), round(self._end_ms)))
            self._span = None
            self._at += 1
        return done
