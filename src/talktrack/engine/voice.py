"""When a voice starts and stops, from the probabilities of its windows. No clock: every window carries its time."""

from __future__ import annotations

from dataclasses import dataclass

from talktrack.domain.floor import VoiceStarted, VoiceStopped

VoiceEvent = VoiceStarted | VoiceStopped


@dataclass(frozen=True)
class VoiceRules:
    """How sure to be. Two thresholds, so that a voice near one of them does not flicker."""

    starts_at: float = 0.5
    """A voice that is silent starts with windows of at least this probability …"""
    start_ms: float = 60.0
    """… one after the other, for so long."""
    goes_on_at: float = 0.35
    """A voice that speaks goes on with any window of at least this probability, …"""
    stop_ms: float = 200.0
    """… and has stopped when for so long after the end of the last of them there was none."""


class VoiceGate:
    """Tells when one voice starts and stops. Times are milliseconds on the clock of the call and never go back."""

    def __init__(self, window_ms: float = 32.0, rules: VoiceRules | None = None) -> None:
        self._window_ms = window_ms
        self._rules = rules or VoiceRules()
        self._speaking = False
        self._started_ms = 0.0
        """Begin of the first window of the voice, or of what may become one."""
        self._voiced_ms = 0.0
        """Length of the windows that may become a voice."""
        self._last_voiced_ms = 0.0

    @property
    def speaking(self) -> bool:
        return self._speaking

    @property
    def speaking_ms(self) -> float:
        """How long the voice has been speaking, from its start to the end of its last voiced window; 0 in silence."""
        return self._last_voiced_ms - self._started_ms if self._speaking else 0.0

    @property
    def stops_ms(self) -> float | None:
        """When the voice will have stopped if nothing more of it comes; None in silence."""
        return self._last_voiced_ms + self._rules.stop_ms if self._speaking else None

    def step(self, probability: float, at_ms: float) -> tuple[VoiceEvent, ...]:
        """What a window that ends at `at_ms` changes.

        A gap before it was silence: a voice that spoke may have stopped in it, and what began before it is forgotten.
        """
        begin_ms = at_ms - self._window_ms
        stopped = self.silent_until(begin_ms)
        if not self._speaking:
            return (*stopped, *self._may_start(probability, begin_ms, at_ms))
        if probability >= self._rules.goes_on_at:
            self._last_voiced_ms = at_ms
        return self.silent_until(at_ms)

    def silent_until(self, at_ms: float) -> tuple[VoiceEvent, ...]:
        """What it changes that no voiced window came until `at_ms`: for a timer, and for a line that sends nothing."""
        deadline_ms = self.stops_ms
        return () if deadline_ms is None or at_ms < deadline_ms else self.hush(at_ms)

    def hush(self, at_ms: float) -> tuple[VoiceEvent, ...]:
        """What it changes that nothing more will come."""
        if not self._speaking:
            return ()
        self._speaking = False
        self._voiced_ms = 0.0
        return (VoiceStopped(at_ms, self._last_voiced_ms),)

    def _may_start(self, probability: float, begin_ms: float, at_ms: float) -> tuple[VoiceEvent, ...]:
        sure = probability >= self._rules.starts_at
        if not sure or begin_ms - self._last_voiced_ms >= self._rules.start_ms:
            self._voiced_ms = 0.0
        if not sure:
            return ()
        if not self._voiced_ms:
            self._started_ms = begin_ms
        self._voiced_ms += self._window_ms
        self._last_voiced_ms = at_ms
        if self._voiced_ms < self._rules.start_ms:
            return ()
        self._speaking = True
        return (VoiceStarted(self._started_ms),)
