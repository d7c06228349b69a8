"""A world to hold calls in: a real SQLite store, the small scenario, nothing configured unless a test says so."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from talktrack.domain.call import Call
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject, UserRole
from talktrack.practice.exchange import Utterance
from talktrack.providers.media.files import FileDecoder
from talktrack.services import training
from talktrack.services.training import Reply
from talktrack.services.world import World
from talktrack.storage.blobs import DiskBlobs
from talktrack.storage.forms import TypedForms
from talktrack.storage.spill import FileSpill
from tests.fakes.clock import FakeClock
from tests.fakes.library import FakeLibrary
from tests.fakes.poster import FakePoster
from tests.fakes.stores import sqlite_store
from tests.practice.scene import SCENE

ANN = Subject("org_a", UserRole.REP, user_id="user_ann")
BEN = Subject("org_a", UserRole.REP, user_id="user_ben")
BOSS = Subject("org_a", UserRole.MANAGER, user_id="user_boss")
EVE = Subject("org_b", UserRole.ADMIN, user_id="user_eve")
PROGRAM = Subject("org_a", UserRole.REP, api_key_id="key_1")


@asynccontextmanager
async def office(folder: Path, *scenarios: Scenario, **ports: Any) -> AsyncIterator[World]:
    async with sqlite_store(folder, "org_a", "org_b") as store:
        yield World(
            **{
                "store": store,
                "clock": FakeClock(),
                "library": FakeLibrary(*(scenarios or (SCENE,))),
                "blobs": DiskBlobs(folder / "blobs"),
                "decoder": FileDecoder(),
                "spill": FileSpill(folder / "spill"),
                "poster": FakePoster(),
                "forms": TypedForms(),
                **ports,
            }
        )


async def hold(world: World, subject: Subject, lines: Iterable[str], **options: Any) -> tuple[Call, list[Reply]]:
    """A call on the small scenario with these turns, not ended by the seller."""
    call = await training.start(world, subject, "mill", **{"seed": 7, **options})
    replies: list[Reply] = []
    for line in lines:
        replies.append(await training.say(world, subject, call.id, Utterance(line)))
        if replies[-1].ended:
            break
    return call, replies
