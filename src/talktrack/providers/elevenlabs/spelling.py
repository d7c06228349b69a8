"""From the times of single characters to those of the words that they spell. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from talktrack.ports.speech import SpokenWord
from talktrack.providers.network.words import Boundary, WrittenWords


class Spelling:
    """Gives every word of a text once, in order, as soon as what follows it is told; the last one at the end."""

    def __init__(self, text: str) -> None:
        self._words = WrittenWords(text)
        self._spelt: Boundary | None = None
        """The word whose characters are coming."""

    def take(self, letters: Iterable[Boundary]) -> list[SpokenWord]:
        """The words that are complete with these characters."""
        done: list[SpokenWord] = []
        for letter in letters:
            if letter.text.strip():
                self._spelt = _grown(self._spelt, letter)
            elif self._spelt is not None:
                done += self._words.take(self._spelt)
                self._spelt = None
        return done

    def rest(self, length_ms: float) -> list[SpokenWord]:
        """The words that are left when all is said, which took so long; none of them lasts longer."""
        last = [] if self._spelt is None else self._words.take(self._spelt)
        return [_within(length_ms, word) for word in (*last, *self._words.rest())]


def _grown(word: Boundary | None, letter: Boundary) -> Boundary:
    return letter if word is None else Boundary(word.text + letter.text, word.start_ms, letter.end_ms)


def _within(length_ms: float, word: SpokenWord) -> SpokenWord:
    return replace(word, start_ms=min(word.start_ms, int(length_ms)), end_ms=min(word.end_ms, int(length_ms)))
