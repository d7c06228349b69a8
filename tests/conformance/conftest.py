"""Stores to run the suite on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from talktrack.ports.storage import Store
from tests.fakes.postgres import Postgres
from tests.fakes.stores import open_store

ON_POSTGRES = pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))


@pytest.fixture(params=["sqlite", ON_POSTGRES])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'talktrack.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """A store that holds the organisations `org_a` and `org_b`."""
    async with open_store(database_url, "org_a", "org_b") as opened:
        yield opened
