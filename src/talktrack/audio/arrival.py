"""Where sound that comes over a network stands on the clock of its call."""

from __future__ import annotations

from typing import Final

_GAP_MS: Final = 100.0
"""Later than this a frame does not continue the one before it: nothing was said in between."""
_EARLY_MS: Final = 1000.0
"""So much may come at once, after the network has held it back."""
_SLOW: Final = 0.99
"""How fast the clock of sound that runs ahead goes on, so that a fast sound card falls back into step."""


class Arrivals:
    """Places frames one behind the other, not later than they arrive, and not faster than real time."""

    def __init__(self) -> None:
        self.dropped_ms = 0.0
        """Sound that was given up because it came faster than anybody can speak."""
        self._end_ms = 0.0

    def place(self, length_ms: float, now_ms: float) -> float | None:
        """When a frame of this length that arrives now began; None where it comes too early to be true."""
        start_ms = self._end_ms
        if start_ms < now_ms - length_ms - _GAP_MS:
            start_ms = max(0.0, now_ms - length_ms)
        ahead_ms = start_ms + length_ms - now_ms
        if ahead_ms > _EARLY_MS:
            self.dropped_ms += length_ms
            return None
        self._end_ms = start_ms + length_ms * (_SLOW if ahead_ms > _GAP_MS else 1.0)
        return start_ms
