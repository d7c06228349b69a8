"""Which services have failed lately, so that nobody waits for one that is down."""

from __future__ import annotations

from dataclasses import dataclass

FAILURES = 2
"""After so many in a row a service rests."""
REST_S = 30.0
"""For so long; then the next one who comes tries it again."""


@dataclass
class _Record:
    failures: int = 0
    rests_until: float = 0.0


class Health:
    """A memory of services by their names, for all calls of a process (a circuit breaker). `now` is in seconds."""

    def __init__(self) -> None:
        self._records: dict[str, _Record] = {}

    def failed(self, name: str, now: float) -> None:
        record = self._records.setdefault(name, _Record())
        record.failures += 1
        if record.failures >= FAILURES:
            record.rests_until = now + REST_S

    def succeeded(self, name: str) -> None:
        self._records.pop(name, None)

    def rests(self, name: str, now: float) -> bool:
        """Whether it should be asked only where nothing else is left."""
        record = self._records.get(name)
        return record is not None and now < record.rests_until
