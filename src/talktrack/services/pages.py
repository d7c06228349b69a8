"""Reading a list to its end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from talktrack.ports.storage import Page

T = TypeVar("T")

_AT_ONCE: Final = 100


async def all_of(page: Callable[[str | None, int], Awaitable[Page[T]]]) -> tuple[T, ...]:
    """Everything that a list holds; for lists that people keep short, such as users and teams."""
    found: list[T] = []
    cursor = None
    while True:
        read = await page(cursor, _AT_ONCE)
        found.extend(read.items)
        cursor = read.next_cursor
        if cursor is None:
            return tuple(found)
