"""A cache in Redis, which several processes share."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Any, Final

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from talktrack.domain.errors import InvalidInput
from talktrack.storage.cache import MOST_BYTES

log = logging.getLogger(__name__)

PATIENCE_S: Final = 0.25
"""Whoever asks makes the thing anew where Redis takes longer."""
REST_S: Final = 5.0
"""For so long a Redis that failed is not asked."""
_UNUSED_S: Final = 30 * 24 * 3600
"""A cache that nobody has used for so long is gone."""

# One hash holds the values, and a sorted set when each was used; the tag keeps them together in a cluster.
_KEYS: Final = tuple(f"{{talktrack:cache}}:{part}" for part in ("values", "used", "bytes", "clock"))
_TOUCH: Final = """
redis.call('ZADD', KEYS[2], redis.call('INCR', KEYS[4]), ARGV[1])
for _, key in ipairs(KEYS) do redis.call('EXPIRE', key, ARGV[2]) end
"""
_GET: Final = f"""
local value = redis.call('HGET', KEYS[1], ARGV[1])
if not value then return value end
{_TOUCH}
return value
"""
_PUT: Final = f"""
local before = redis.call('HSTRLEN', KEYS[1], ARGV[1])
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
local bytes = redis.call('INCRBY', KEYS[3], #ARGV[3] - before)
{_TOUCH}
while bytes > tonumber(ARGV[4]) do
  local oldest = redis.call('ZPOPMIN', KEYS[2])[1]
  -- Then the order of use was lost, and with it what else there is: all of it begins anew.
  if not oldest or oldest == ARGV[1] then return redis.call('DEL', unpack(KEYS)) end
  bytes = redis.call('DECRBY', KEYS[3], redis.call('HSTRLEN', KEYS[1], oldest))
  redis.call('HDEL', KEYS[1], oldest)
end
"""


class RedisCache:
    """Implements `ports.cache.Cache`, with at most so many bytes of values; none of them more than a tenth.

    A Redis that is down or slow is no cache for a while, which is logged once.
    """

    def __init__(
        self, url: str, most_bytes: int = MOST_BYTES, *, patience_s: float = PATIENCE_S, rest_s: float = REST_S
    ) -> None:
        """`url` as Redis writes it: `redis://…`, `rediss://…` or `unix://…`. Raises `InvalidInput` for another one."""
        try:
            self._redis: Redis = Redis.from_url(
                url, socket_timeout=patience_s, socket_connect_timeout=patience_s, retry=Retry(NoBackoff(), 0)
            )
        except ValueError:
            raise InvalidInput("TALKTRACK_REDIS_URL is none: it begins with redis://, rediss:// or unix://.") from None
        self._get = self._redis.register_script(_GET)
        self._put = self._redis.register_script(_PUT)
        self._most = most_bytes
        self._rest_s = rest_s
        self._asked_again_at = 0.0
        self._down = False

    @property
    def name(self) -> str:
        return "Redis"

    async def get(self, key: str) -> bytes | None:
        value: bytes | None = await self._run(self._get, [key, _UNUSED_S])
        return value

    async def put(self, key: str, value: bytes) -> None:
        if len(value) * 10 <= self._most:
            await self._run(self._put, [key, _UNUSED_S, value, self._most])

    async def close(self) -> None:
        await self._redis.aclose()

    async def _run(self, script: Any, arguments: Sequence[object]) -> Any:
        now = asyncio.get_running_loop().time()
        if now < self._asked_again_at:
            return None
        try:
            answer = await script(keys=_KEYS, args=arguments)
        except (RedisError, OSError) as error:
            self._asked_again_at = now + self._rest_s
            if not self._down:
                # Its message may hold the address, and that a password.
                log.warning("the cache in Redis cannot be used", extra={"error": type(error).__name__})
            self._down = True
            return None
        self._down = False
        return answer
