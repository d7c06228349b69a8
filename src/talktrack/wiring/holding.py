"""Holding calls beside other processes: what a dead one left open is ended, what a live one holds is left alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from talktrack.config import Settings
from talktrack.domain.call import Call
from talktrack.services.keeping import replay
from talktrack.services.training import HELD_BY, recover
from talktrack.services.world import World
from talktrack.storage.presence import NAME, Presence


@asynccontextmanager
async def holding(world: World, settings: Settings) -> AsyncIterator[dict[str, Any]]:
    """A command holds calls as long as the context lasts; gives the metadata that marks them as its own."""
    presence = Presence(settings.data_dir)
    await _recover(world, presence)
    with presence.here() as name:
        yield {HELD_BY: name}


@asynccontextmanager
async def serving(world: World, settings: Settings) -> AsyncIterator[None]:
    """A server holds calls as long as the context lasts; they bear no mark."""
    presence = Presence(settings.data_dir)
    await _recover(world, presence)
    with presence.server():
        yield


async def _recover(world: World, presence: Presence) -> None:
    await replay(world)
    with presence.no_server() as unserved:

        def is_lost(call: Call) -> bool:
            holder = str(call.metadata.get(HELD_BY))
            return presence.died(holder) if NAME.fullmatch(holder) else unserved

        await recover(world, is_lost)
