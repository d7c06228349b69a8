"""How Deepgram is opened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from talktrack.domain.provider import Pick
from talktrack.ports.speech import Ears, Synthesizer
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DEFAULT_MODEL, DeepgramRecognizer, DeepgramStreamingRecognizer
from talktrack.providers.deepgram.synthesizer import DeepgramSynthesizer


@asynccontextmanager
async def ears(pick: Pick) -> AsyncIterator[Ears]:
    """One of its models. Raises `InvalidInput` for what no request can carry."""
    async with DeepgramApi(pick.access["api_key"], base_url=pick.base_url) as api:
        model = pick.model or DEFAULT_MODEL
        yield Ears(DeepgramRecognizer(api, model), DeepgramStreamingRecognizer(api, model))


@asynccontextmanager
async def mouth(pick: Pick) -> AsyncIterator[Synthesizer]:
    """Its voices. Raises `InvalidInput` for what no request can carry, and for an unknown voice."""
    async with DeepgramApi(pick.access["api_key"], base_url=pick.base_url) as api:
        yield DeepgramSynthesizer(api, pick.model)
