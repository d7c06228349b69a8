"""Large things by name: recordings."""

from __future__ import annotations

from typing import Protocol


class Blobs(Protocol):
    async def put(self, key: str, data: bytes) -> None:
        """Keep `data` under `key` (letters, digits, `-_./`), whole or not at all. Raises `StorageFailed`."""
        ...

    async def get(self, key: str) -> bytes:
        """Raises `NotFound`."""
        ...

    async def remove(self, key: str) -> None:
        """Forget it; no error where it is gone already."""
        ...
