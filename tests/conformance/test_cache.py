"""What every cache promises."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack

import anyio
import pytest
from anyio.abc import SocketAttribute, SocketStream

from talktrack.domain.errors import InvalidInput
from talktrack.ports.cache import Cache, cache_key
from talktrack.storage.cache import MOST_BYTES, MemoryCache
from talktrack.storage.redis_cache import RedisCache
from tests.fakes.redis import RedisServer, redis_server

Opens = Callable[..., Cache]


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture(params=["memory", pytest.param("redis", marks=pytest.mark.xdist_group("redis"))])
async def opens(request: pytest.FixtureRequest) -> AsyncIterator[Opens]:
    """Opens an empty cache of each kind, with at most so many bytes."""
    if request.param == "memory":
        yield MemoryCache
        return
    server: RedisServer = request.getfixturevalue("redis")
    server.empty()
    async with AsyncExitStack() as stack:

        def open_redis(most_bytes: int = MOST_BYTES) -> RedisCache:
            cache = RedisCache(server.url, most_bytes, patience_s=10)
            stack.push_async_callback(cache.close)
            return cache

        yield open_redis


async def test_what_was_put_comes_back_until_it_is_replaced(opens: Opens) -> None:
    cache = opens()
    assert await cache.get("one") is None
    await cache.put("one", b"first")
    await cache.put("one", b"second")
    await cache.put("other", b"")
    assert (await cache.get("one"), await cache.get("other"), await cache.get("none")) == (b"second", b"", None)


async def test_what_nobody_asked_for_the_longest_goes_first(opens: Opens) -> None:
    cache = opens(most_bytes=100)
    for name in "abcdefghij":
        await cache.put(name, bytes(10))
    assert await cache.get("a") is not None
    await cache.put("k", bytes(10))
    assert await cache.get("b") is None
    assert [await cache.get(name) is not None for name in "acdefghijk"] == [True] * 10


async def test_what_is_too_large_is_not_kept_and_pushes_nothing_out(opens: Opens) -> None:
    cache = opens(most_bytes=100)
    await cache.put("small", bytes(10))
    await cache.put("large", bytes(11))
    assert (await cache.get("large"), await cache.get("small")) == (None, bytes(10))


async def test_what_is_replaced_makes_room(opens: Opens) -> None:
    cache = opens(most_bytes=100)
    for _ in range(50):
        await cache.put("one", bytes(10))
    for name in "abcdefghi":
        await cache.put(name, bytes(10))
    assert await cache.get("one") is not None


@pytest.mark.xdist_group("redis")
async def test_processes_share_what_is_in_redis(redis: RedisServer) -> None:
    redis.empty()
    one, other = RedisCache(redis.url, patience_s=10), RedisCache(redis.url, patience_s=10)
    await one.put("key", bytes(range(256)))
    assert await other.get("key") == bytes(range(256))
    for cache in (one, other):
        await cache.close()


@pytest.mark.xdist_group("redis")
async def test_what_was_lost_in_redis_by_halves_is_in_nobodys_way(redis: RedisServer) -> None:
    redis.empty()
    cache = RedisCache(redis.url, most_bytes=100, patience_s=10)
    for name in "abcdefghij":
        await cache.put(name, bytes(10))
    redis.client.delete("{talktrack:cache}:used")
    await cache.put("k", bytes(10))
    await cache.put("l", bytes(10))
    assert await cache.get("l") is not None
    await cache.close()


async def test_a_redis_that_hangs_is_no_cache_is_left_alone_and_is_told_once_without_its_password(
    caplog: pytest.LogCaptureFixture,
) -> None:
    dialled = 0

    async def hang(stream: SocketStream) -> None:
        nonlocal dialled
        dialled += 1
        async with stream:
            await anyio.sleep_forever()

    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, hang)
        port = listener.extra(SocketAttribute.local_port)
        cache = RedisCache(f"redis://:hidden-password@127.0.0.1:{port}", patience_s=0.05, rest_s=60)
        with caplog.at_level(logging.INFO):
            for _ in range(5):
                await cache.put("key", b"value")
                assert await cache.get("key") is None
        await cache.close()
        tasks.cancel_scope.cancel()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "hidden-password" not in caplog.text
    assert dialled == 1


async def test_a_redis_that_comes_back_is_used_again() -> None:
    with redis_server() as server:
        cache = RedisCache("unix:///nowhere/at/all.sock", rest_s=0)
        await cache.put("key", b"value")
        assert await cache.get("key") is None
        await cache.close()
        cache = RedisCache(server.url, patience_s=10, rest_s=0)
        await cache.put("key", b"value")
        server.client.config_set("requirepass", "now-it-wants-one")
        server.client.client_kill_filter(skipme=True, _type="normal")
        assert await cache.get("key") is None
        server.client.config_set("requirepass", "")
        assert await cache.get("key") == b"value"
        await cache.close()


def test_an_address_that_is_none_is_refused_without_being_told() -> None:
    with pytest.raises(InvalidInput, match="TALKTRACK_REDIS_URL") as refusal:
        RedisCache("secret-host:6379")
    assert "secret-host" not in str(refusal.value)


def test_a_key_is_of_one_organisation_and_one_combination_and_tells_nothing() -> None:
    keys = {
        cache_key("speech", "org_a", "voice", "text"),
        cache_key("speech", "org_b", "voice", "text"),
        cache_key("speech", "org_a", "voicetext"),
        cache_key("answer", "org_a", "voice", "text"),
    }
    assert len(keys) == 4
    assert cache_key("speech", "org_a", "Hello Ann") == cache_key("speech", "org_a", "Hello Ann")
    assert not any("Ann" in key or "org_a" in key for key in {*keys, cache_key("speech", "org_a", "Hello Ann")})
