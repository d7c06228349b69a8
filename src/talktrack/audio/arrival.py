"""Where sound that comes over a network stands on the clock of its call."""

from __future__ import annotations

from typing import Final

_LATE_MS: Final = 100.0
"""Up to this much a frame may come late without anybody wondering."""
_STALLED_MS: Final = 1000.0
"""The most that the network holds sound back; what comes later than that was not spoken earlier."""
_JUDGED_MS: Final = 200.0
"""So much sound that is late, and does not catch up, tells that there was a pause before it."""
_EARLY_MS: Final = 1000.0
"""So much may come too early before it is dropped."""
_SLOW: Final = 0.95
"""How fast the clock of sound that runs ahead goes on, so that it falls back into step."""


class Arrivals:
    """Places frames one behind the other, where they were spoken as far as their arrival tells.

    Sound that the network held back comes in a burst and belongs where the line fell silent; sound after a pause comes
    at its usual pace and belongs where it arrives. What comes faster than real time for long cannot be true.
    """

    def __init__(self) -> None:
        self.dropped_ms = 0.0
        """Sound that was given up because it came faster than anybody can speak."""
        self._end_ms = 0.0
        self._first_late_ms = 0.0
        self._late_sound_ms = 0.0

    def place(self, length_ms: float, now_ms: float) -> float | None:
        """When a frame of this length that arrives now began; None where it comes too early to be true."""
        late_ms = now_ms - length_ms - self._end_ms
        if self._follows_a_pause(late_ms, length_ms):
            self._end_ms += late_ms
            late_ms = self._late_sound_ms = 0.0
        if late_ms < -_EARLY_MS:
            self.dropped_ms += length_ms
            return None
        start_ms = self._end_ms
        self._end_ms += length_ms * (_SLOW if late_ms < -_LATE_MS else 1.0)
        return start_ms

    def _follows_a_pause(self, late_ms: float, length_ms: float) -> bool:
        if late_ms <= _LATE_MS:
            self._late_sound_ms = 0.0
            return False
        if not self._late_sound_ms:
            self._first_late_ms = late_ms
        self._late_sound_ms += length_ms
        caught_up_ms = self._first_late_ms - late_ms
        waited = self._late_sound_ms >= _JUDGED_MS and caught_up_ms < self._late_sound_ms / 2
        return late_ms > _STALLED_MS or waited
