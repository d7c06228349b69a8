"""Sound as it comes and goes over a network: cut anywhere on the way in, without its pauses on the way out. Pure."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from talktrack.audio.framing import Framer
from talktrack.domain.frame import Frame

_EDGE_S: Final = 0.02


class Pieces:
    """Bytes of 16-bit sound in, wherever the network cuts them; frames of equal length out."""

    def __init__(self, rate: int, piece_ms: int) -> None:
        self._framer = Framer(rate, piece_ms)
        self._rate = rate
        self._made = 0
        self._half = b""

    @property
    def length_ms(self) -> float:
        """How much sound came so far."""
        return self._made / 2 / self._rate * 1000

    def feed(self, data: bytes) -> list[Frame]:
        """The frames that are full now."""
        data = self._half + data
        whole = len(data) // 2 * 2
        self._half = data[whole:]
        chunk = Frame(data[:whole], self._rate, self.length_ms)
        self._made += whole
        return self._framer.push(chunk)

    def rest(self) -> Frame | None:
        """What is left when all sound has come; half a sample is none."""
        return self._framer.flush()


class SoundClock:
    """Where the sound of a stream, which knows no pauses, stands on the clock of its frames."""

    def __init__(self) -> None:
        self.sent_s = 0.0
        self._starts_s: list[float] = []
        self._shifts_ms: list[float] = []

    def add(self, at_ms: float, seconds: float) -> None:
        """So much sound is sent, which stands there."""
        shift_ms = at_ms - self.sent_s * 1000
        if not self._shifts_ms or abs(shift_ms - self._shifts_ms[-1]) > 1:
            self._starts_s.append(self.sent_s)
            self._shifts_ms.append(shift_ms)
        self.sent_s += seconds

    def at_ms(self, sound_s: float) -> float:
        """The moment of this sound."""
        after = bisect_right(self._starts_s, sound_s + _EDGE_S / 2)
        return sound_s * 1000 + (self._shifts_ms[max(0, after - 1)] if self._shifts_ms else 0.0)

    def forget(self, before_s: float) -> None:
        """Nobody will ask for sound before this."""
        old = max(0, bisect_right(self._starts_s, before_s) - 1)
        del self._starts_s[:old], self._shifts_ms[:old]
