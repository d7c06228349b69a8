"""How ElevenLabs is opened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from talktrack.domain.provider import Pick
from talktrack.ports.speech import Ears, Synthesizer
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.recognizer import (
    DEFAULT_MODEL,
    DEFAULT_STREAMING_MODEL,
    ElevenLabsRecognizer,
    ElevenLabsStreamingRecognizer,
)
from talktrack.providers.elevenlabs.synthesizer import DEFAULT_MODEL as DEFAULT_VOICE_MODEL
from talktrack.providers.elevenlabs.synthesizer import ElevenLabsSynthesizer

_STREAMING: Final = ("_realtime", "_live")
"""How the models end that listen while a voice speaks. They take no whole utterances, and the others nothing else."""


@asynccontextmanager
async def ears(pick: Pick) -> AsyncIterator[Ears]:
    """A model for one of the two ways to hear, and the usual one for the other. Raises `InvalidInput`."""
    whole, streaming = DEFAULT_MODEL, DEFAULT_STREAMING_MODEL
    if pick.model.endswith(_STREAMING):
        streaming = pick.model
    elif pick.model:
        whole = pick.model
    async with _api(pick) as api:
        yield Ears(ElevenLabsRecognizer(api, whole), ElevenLabsStreamingRecognizer(api, streaming))


@asynccontextmanager
async def mouth(pick: Pick) -> AsyncIterator[Synthesizer]:
    """Its voices, by one of its models. Raises `InvalidInput` for what no request can carry."""
    async with _api(pick) as api:
        yield ElevenLabsSynthesizer(api, pick.model or DEFAULT_VOICE_MODEL)


def _api(pick: Pick) -> ElevenLabsApi:
    return ElevenLabsApi(pick.access["api_key"], base_url=pick.base_url)
