"""A cache in the memory of this process."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

MOST_BYTES: Final = 64_000_000


class MemoryCache:
    """Implements `ports.cache.Cache`, with at most so many bytes of values; none of them more than a tenth."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._bytes = 0

    @property
    def name(self) -> str:
        return "memory"

    async def get(self, key: str) -> bytes | None:
        value = self._kept.get(key)
        if value is not None:
            self._kept.move_to_end(key)
        return value

    async def put(self, key: str, value: bytes) -> None:
        if len(value) * 10 > self._most:
            return
        self._bytes += len(value) - len(self._kept.pop(key, b""))
        self._kept[key] = value
        while self._bytes > self._most:
            self._bytes -= len(self._kept.popitem(last=False)[1])
