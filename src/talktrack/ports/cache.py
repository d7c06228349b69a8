"""What was made once and need not be made again."""

from __future__ import annotations

import hashlib
from typing import Protocol


class Cache(Protocol):
    """Bounded: what has not been asked for the longest goes first. Nothing that is lost from it is missed."""

    @property
    def name(self) -> str: ...

    async def get(self, key: str) -> bytes | None:
        """None where it is not there, or cannot be had now. Never raises."""
        ...

    async def put(self, key: str, value: bytes) -> None:
        """May keep it, or not. Never raises."""
        ...


def cache_key(kind: str, owner: str, *parts: object) -> str:
    """Where something of one organisation is kept, for one combination of parts; tells nothing of either."""
    told = "\x1f".join((kind, owner, *map(repr, parts)))
    return f"{kind}:{hashlib.sha256(told.encode()).hexdigest()}"
