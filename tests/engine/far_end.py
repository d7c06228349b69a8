"""The person at the far end of a line, simulated: a loudspeaker that plays in the time of the loop, and an ear."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from talktrack.audio.samples import Int16
from talktrack.providers.scripted.fsk import DecodedWord, Decoder, encode_word

_COMPANDED: Final = 1000
"""By so much a telephone may change a sample, at most; one that is missing differs by more."""
_MISPLACED_MS: Final = 2
"""So far the decoder may place a word beside where it is."""


@dataclass
class _Piece:
    start_s: float
    samples: Int16


class Loudspeaker:
    """Plays what is queued, in real time, each piece right behind the one before, and knows what was heard of it."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._loop = asyncio.get_running_loop()
        self._pieces: list[_Piece] = []
        self.ends_s = 0.0
        """When what is queued will have been played."""
        self.most_queued_ms = 0.0

    @property
    def playing(self) -> bool:
        return self._loop.time() < self.ends_s

    @property
    def left_ms(self) -> float:
        """What is queued and not played yet."""
        return max(0.0, self.ends_s - self._loop.time()) * 1000

    @property
    def queued_ms(self) -> float:
        """Everything that was queued so far but for what was dropped."""
        return sum(len(piece.samples) for piece in self._pieces) / self._rate * 1000

    def queue(self, samples: Int16) -> None:
        now = self._loop.time()
        start = max(now, self.ends_s)
        self._pieces.append(_Piece(start, samples))
        self.ends_s = start + len(samples) / self._rate
        self.most_queued_ms = max(self.most_queued_ms, (self.ends_s - now) * 1000)

    def clear(self) -> None:
        """Drop what has not been played yet."""
        now = self._loop.time()
        for piece in self._pieces:
            played = max(0, round((now - piece.start_s) * self._rate))
            piece.samples = piece.samples[:played]
        self._pieces = [piece for piece in self._pieces if len(piece.samples)]
        self.ends_s = min(self.ends_s, now)

    def words(self) -> list[str]:
        """The words of tones that were played from their first sample to their last."""
        if not self._pieces:
            return []
        first = self._pieces[0].start_s
        end = max(piece.start_s + len(piece.samples) / self._rate for piece in self._pieces)
        sound = np.zeros(round((end - first + 0.1) * self._rate), dtype=np.int16)
        for piece in self._pieces:
            at = round((piece.start_s - first) * self._rate)
            sound[at : at + len(piece.samples)] = piece.samples
        return [word.text for word in Decoder(self._rate).push(sound) if self._is_whole(word, sound)]

    def _is_whole(self, word: DecodedWord, sound: Int16) -> bool:
        """Every sample of it was played; the decoder does without the last few."""
        packet = encode_word(word.text, self._rate).astype(np.int32)
        first, last = ((word.start_ms + by) * self._rate // 1000 for by in (-_MISPLACED_MS, _MISPLACED_MS))
        return any(
            np.abs(sound[at : at + len(packet)] - packet).max() < _COMPANDED for at in range(max(0, first), last + 1)
        )


def repeated(words: list[str]) -> list[str]:
    """Words that stand twice in a row."""
    return [word for word, following in pairwise(words) if word == following]
