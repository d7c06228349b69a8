"""What a server does once it has started and once a day: erase what organisations keep no longer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import anyio

from talktrack.services.erasing import expire
from talktrack.services.world import World

_DAY_S: Final = 24 * 60 * 60


@asynccontextmanager
async def expiring(world: World) -> AsyncIterator[None]:
    """Done as long as the context lasts."""
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_daily, world)
        yield
        tasks.cancel_scope.cancel()


async def _daily(world: World) -> None:
    while True:
        await expire(world)
        await anyio.sleep(_DAY_S)
