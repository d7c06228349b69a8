"""A server in the process on a real SQLite store, and people who are signed in to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from talktrack.config import read_settings
from talktrack.services.world import World
from talktrack.storage.blobs import DiskBlobs
from talktrack.storage.forms import TypedForms
from talktrack.storage.spill import FileSpill
from talktrack.storage.store import SqlStore
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from talktrack.wiring.providers import OpenProviders
from talktrack.wiring.sealing import Seal
from tests.fakes.clock import FakeClock
from tests.fakes.library import FakeLibrary
from tests.fakes.poster import FakePoster
from tests.fakes.stores import sqlite_store
from tests.web.team import SECRET_KEY, NoDecoder, Team, found_team

ORIGIN = "http://talktrack.test"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    async with sqlite_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def kit(store: SqlStore, clock: FakeClock, tmp_path: Path) -> Kit:
    world = World(
        store=store,
        clock=clock,
        library=FakeLibrary(),
        blobs=DiskBlobs(tmp_path / "blobs"),
        decoder=NoDecoder(),
        spill=FileSpill(tmp_path / "spill"),
        poster=FakePoster(),
        forms=TypedForms(),
        providers=OpenProviders(read_settings({}), Seal(SECRET_KEY)),
    )
    return Kit(world, SECRET_KEY)


@pytest.fixture
def app(kit: Kit) -> FastAPI:
    return create_app(kit)


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[AsyncClient]:
    """A browser-like client: it keeps cookies."""
    async with AsyncClient(transport=ASGITransport(app=app), base_url=ORIGIN) as opened:
        yield opened


@pytest.fixture
async def team(app: FastAPI) -> AsyncIterator[Team]:
    async with found_team(app) as founded:
        yield founded
