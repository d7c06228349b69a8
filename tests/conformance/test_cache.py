"""What every cache promises."""

from __future__ import annotations

from talktrack.ports.cache import cache_key
from talktrack.storage.cache import MemoryCache


async def test_what_was_put_comes_back_until_it_is_replaced() -> None:
    cache = MemoryCache()
    assert await cache.get("one") is None
    await cache.put("one", b"first")
    await cache.put("one", b"second")
    await cache.put("other", b"")
    assert (await cache.get("one"), await cache.get("other"), await cache.get("none")) == (b"second", b"", None)


async def test_what_nobody_asked_for_the_longest_goes_first() -> None:
    cache = MemoryCache(most_bytes=100)
    for name in "abcdefghij":
        await cache.put(name, bytes(10))
    assert await cache.get("a") is not None
    await cache.put("k", bytes(10))
    assert await cache.get("b") is None
    assert [await cache.get(name) is not None for name in "acdefghijk"] == [True] * 10


async def test_what_is_too_large_is_not_kept_and_pushes_nothing_out() -> None:
    cache = MemoryCache(most_bytes=100)
    await cache.put("small", bytes(10))
    await cache.put("large", bytes(11))
    assert (await cache.get("large"), await cache.get("small")) == (None, bytes(10))


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
