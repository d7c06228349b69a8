"""Azure on the loopback, and a key to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import pytest

from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.synthesizer import AzureSynthesizer
from talktrack.providers.network.http import Deadlines
from tests.servers.azure import AzureServer, azure_server

KEY = "azure-very-secret"


@pytest.fixture
async def server() -> AsyncIterator[AzureServer]:
    async with azure_server(api_key=KEY) as server:
        with anyio.fail_after(20):
            yield server


@pytest.fixture
def api(server: AzureServer) -> AzureApi:
    return AzureApi(KEY, base_url=server.base_url, deadlines=Deadlines(5, 5, 5))


@pytest.fixture
def hasty(server: AzureServer) -> AzureApi:
    return AzureApi(KEY, base_url=server.base_url, deadlines=Deadlines(0.2, 0.2, 0.2))


@pytest.fixture
async def synthesizer(api: AzureApi) -> AsyncIterator[AzureSynthesizer]:
    async with AzureSynthesizer(api) as synthesizer:
        yield synthesizer
