"""How Azure Speech is opened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from talktrack.domain.provider import Access, Pick
from talktrack.ports.speech import Ears, Synthesizer
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.recognizer import AzureRecognizer, AzureStreamingRecognizer
from talktrack.providers.azure.synthesizer import AzureSynthesizer


@asynccontextmanager
async def ears(pick: Pick) -> AsyncIterator[Ears]:
    """The model of the service, or a custom one by its endpoint id. Raises `InvalidInput` for a place that is none."""
    api = _api(pick.access)
    yield Ears(AzureRecognizer(api, pick.model), AzureStreamingRecognizer(api, pick.model))


@asynccontextmanager
async def mouth(pick: Pick) -> AsyncIterator[Synthesizer]:
    """Its voices. Raises `InvalidInput` for a place that is none, and for an unknown voice."""
    async with AzureSynthesizer(_api(pick.access), pick.model) as synthesizer:
        yield synthesizer


def _api(access: Access) -> AzureApi:
    region, endpoint, base_url = (access.get(name, "") for name in ("region", "endpoint", "base_url"))
    return AzureApi(access["api_key"], region=region, endpoint=endpoint, base_url=base_url)
