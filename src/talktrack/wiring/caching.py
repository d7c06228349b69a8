"""Where what was made once is kept: in Redis where there is one, else in the memory of this process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from importlib.util import find_spec

from talktrack.config import Settings
from talktrack.domain.errors import InvalidInput
from talktrack.ports.cache import Cache
from talktrack.storage.cache import MemoryCache


@asynccontextmanager
async def open_cache(settings: Settings) -> AsyncIterator[Cache]:
    """For as long as the context lasts. Raises `InvalidInput` for an address that is none."""
    if not settings.redis_url:
        yield MemoryCache()
        return
    if find_spec("redis") is None:
        raise InvalidInput("TALKTRACK_REDIS_URL is set, and its client is missing: pip install talktrack[redis].")
    cache = import_module("talktrack.storage.redis_cache").RedisCache(settings.redis_url)
    try:
        yield cache
    finally:
        await cache.close()
