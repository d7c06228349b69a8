"""Where entries of live calls wait while the store does not take them: in order, and beyond the end of the process."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from talktrack.domain.entry import Entry


class Spill(Protocol):
    @property
    def waiting(self) -> int:
        """How many entries are in it."""
        ...

    async def append(self, entries: Sequence[Entry]) -> int:
        """Add at the end; gives how many of them, from the first, it took: fewer where it is full, or its disk is."""
        ...

    async def first(self, count: int) -> tuple[Entry, ...]:
        """The oldest entries, which stay. Raises `StorageFailed` where they cannot be read."""
        ...

    async def drop(self, count: int) -> None:
        """Forget the oldest entries."""
        ...
