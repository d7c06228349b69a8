"""The web application over an open world."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from fastapi import FastAPI

import talktrack
from talktrack.config import Settings, secret_key
from talktrack.services.live import LiveCalls, live_calls
from talktrack.services.world import World
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from talktrack.wiring.daily import expiring
from talktrack.wiring.hearing import hearing
from talktrack.wiring.holding import serving
from talktrack.wiring.world import open_world

_PACKAGE: Final = Path(talktrack.__file__).parent
_CONSOLES: Final = (_PACKAGE / "_console", _PACKAGE.parents[1] / "build" / "_console")
"""Where the built console may be: in the wheel, or in the checkout that the package is run from."""


@asynccontextmanager
async def open_app(settings: Settings, *, warm: bool = True) -> AsyncIterator[tuple[FastAPI, LiveCalls]]:
    """The web application and the calls that it holds, for as long as the context lasts.

    Calls that dead processes left open are ended first.
    """
    key = secret_key(os.environ, settings.data_dir)
    async with (
        open_world(settings, warm=warm) as world,
        serving(world, settings),
        expiring(world),
        live_calls(world, hearing(settings), settings.slots) as live,
    ):
        yield create_app(_kit(world, live, settings, key)), live


def _kit(world: World, live: LiveCalls, settings: Settings, key: str) -> Kit:
    return Kit(
        world=world,
        live=live,
        secret_key=key,
        public_origin=settings.public_origin,
        secure_cookies=settings.origin.startswith("https://"),
        console=next((folder for folder in _CONSOLES if folder.is_dir()), None),
    )
