"""ElevenLabs on the loopback, and a key to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import pytest

from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.network.http import Deadlines
from tests.servers.elevenlabs import ElevenLabsServer, elevenlabs_server

KEY = "xi-very-secret"


@pytest.fixture
async def server() -> AsyncIterator[ElevenLabsServer]:
    async with elevenlabs_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
async def api(server: ElevenLabsServer) -> AsyncIterator[ElevenLabsApi]:
    async with ElevenLabsApi(KEY, base_url=server.base_url, deadlines=Deadlines(5, 5, 5)) as api:
        yield api


@pytest.fixture
async def hasty(server: ElevenLabsServer) -> AsyncIterator[ElevenLabsApi]:
    async with ElevenLabsApi(KEY, base_url=server.base_url, deadlines=Deadlines(0.2, 0.2, 0.2)) as api:
        yield api
