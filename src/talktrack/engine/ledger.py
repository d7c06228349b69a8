"""What of a reply was really heard. The only truth about it: transcript, history and the next prompt read here.

A reply is text with a stretch of sound for each word. How much of the sound was played is known from the far end
(marks that came back, or its playhead) and, between two such reports, from the clock since the last one. After a
clear the ledger is frozen: what comes back then was dropped, not heard.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True)
class SpokenSpan:
    """A word of the reply and where it stands in the reply's sound."""

    text: str
    start_ms: float
    end_ms: float


class Ledger:
    """The account of one reply."""

    def __init__(self) -> None:
        self._spans: list[SpokenSpan] = []
        self._ends: list[float] = []
        self._silent: list[str] = []
        self._played_ms = 0.0
        self._frozen = False

    @property
    def played_ms(self) -> float:
        return self._played_ms

    @property
    def said(self) -> str:
        """Every word that was given a sound, heard or not, and text that needs none."""
        return " ".join((*(span.text for span in self._spans), *self._silent))

    @property
    def heard(self) -> str:
        """The words that were played to their end."""
        count = bisect_right(self._ends, self._played_ms)
        return " ".join((*(span.text for span in self._spans[:count]), *self._silent))

    @property
    def heard_anything(self) -> bool:
        return bool(self._silent) or (bool(self._ends) and self._ends[0] <= self._played_ms)

    def voice(self, spans: list[SpokenSpan]) -> None:
        """Book words with their stretch of sound, in order, after those before them."""
        self._spans.extend(spans)
        self._ends.extend(span.end_ms for span in spans)

    @property
    def words(self) -> int:
        """How many words have a stretch of sound."""
        return len(self._spans)

    def revoice(self, first: int, spans: list[SpokenSpan]) -> None:
        """Book the words from the `first`th on anew, as more is known of their sound."""
        del self._spans[first:], self._ends[first:]
        self.voice(spans)

    def show(self, text: str) -> None:
        """Book text that is shown instead of said: it is heard when it is sent."""
        self._silent.append(text)

    def acknowledge(self, played_ms: float) -> None:
        """The far end has played up to here. Never goes back, and counts for nothing after `freeze`."""
        if not self._frozen:
            self._played_ms = max(self._played_ms, played_ms)

    def ms_after(self, characters: int) -> float:
        """Where the sound stands when so many characters of the text have been said; whole words count."""
        after, at_ms = 0, 0.0
        for span in self._spans:
            after += len(span.text)
            if after > characters:
                break
            at_ms = span.end_ms
            after += 1
        return at_ms

    def correct(self, played_ms: float) -> None:
        """What the far end says it had played when it was told to drop the rest; counts while frozen."""
        if self._frozen:
            self._played_ms = played_ms

    def freeze(self) -> None:
        """The far end was told to drop the rest."""
        self._frozen = True

    def thaw(self, played_ms: float) -> None:
        """Play goes on from `played_ms`, the start of the word that was interrupted."""
        self._frozen = False
        self._played_ms = min(self._played_ms, played_ms)

    def resume_ms(self) -> float:
        """Where to take up again: the start of the first word that was not heard whole."""
        count = bisect_right(self._ends, self._played_ms)
        if count < len(self._spans):
            return self._spans[count].start_ms
        return self._played_ms


def estimated_spans(text: str, start_ms: float, end_ms: float) -> list[SpokenSpan]:
    """Spans of a text's words by their share of its letters, for voices that tell no word times."""
    words = text.split()
    letters = sum(len(word) + 1 for word in words)
    if not letters:
        return []
    per_letter = (end_ms - start_ms) / letters
    spans: list[SpokenSpan] = []
    at = start_ms
    for number, word in enumerate(words, start=1):
        after = end_ms if number == len(words) else min(end_ms, at + (len(word) + 1) * per_letter)
        spans.append(SpokenSpan(word, at, after))
        at = after
    return spans
