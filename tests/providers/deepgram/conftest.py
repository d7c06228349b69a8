"""Deepgram on the loopback, and a key to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import pytest

from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.network.http import Deadlines
from tests.servers.deepgram import DeepgramServer, deepgram_server

KEY = "dg-very-secret"


@pytest.fixture
async def server() -> AsyncIterator[DeepgramServer]:
    async with deepgram_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
async def api(server: DeepgramServer) -> AsyncIterator[DeepgramApi]:
    async with DeepgramApi(KEY, base_url=server.base_url, deadlines=Deadlines(5, 5, 5)) as api:
        yield api


@pytest.fixture
async def hasty(server: DeepgramServer) -> AsyncIterator[DeepgramApi]:
    async with DeepgramApi(KEY, base_url=server.base_url, deadlines=Deadlines(0.2, 0.2, 0.2)) as api:
        yield api
