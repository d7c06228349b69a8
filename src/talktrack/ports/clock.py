"""The time of day, which is an input like any other."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment, aware of its zone (UTC)."""
        ...
