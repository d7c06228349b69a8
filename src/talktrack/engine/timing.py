"""How long each service took for one reply."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Timing:
    """Moments of one exchange on the clock of the call, in milliseconds; None where it has not come, or never does."""

    stopped_ms: float | None = None
    """The user's voice fell silent."""
    understood_ms: float | None = None
    """The last words of the turn were there."""
    decided_ms: float | None = None
    """The turn was taken for over."""
    thought_ms: float | None = None
    """There was something to say."""
    sounded_ms: float | None = None
    """It began to sound on the line."""

    def took(self) -> dict[str, int]:
        """Whole milliseconds from the end of the voice: `hearing`, `deciding`, `thinking`, `voicing`, and `total`.

        What was done ahead of time counts as nothing. Empty for a reply to something typed, or to nothing.
        """
        if self.stopped_ms is None or self.sounded_ms is None:
            return {}
        took: dict[str, int] = {}
        before = self.stopped_ms
        moments = (self.understood_ms, self.decided_ms, self.thought_ms, self.sounded_ms)
        for name, moment in zip(("hearing", "deciding", "thinking", "voicing"), moments, strict=True):
            at = max(before, moment) if moment is not None else before
            took[name] = round(at - before)
            before = at
        return {**took, "total": round(self.sounded_ms - self.stopped_ms)}
