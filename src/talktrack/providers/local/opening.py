"""How speech of this machine is opened; the engines are loaded when they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from importlib import import_module

from talktrack.domain.provider import Pick
from talktrack.ports.speech import Ears, Synthesizer


@asynccontextmanager
async def ears(_pick: Pick) -> AsyncIterator[Ears]:
    """Pocketsphinx, for English."""
    with closing(import_module("talktrack.providers.local.recognizer").PocketsphinxRecognizer()) as recognizer:
        yield Ears(recognizer)


@asynccontextmanager
async def mouth(_pick: Pick) -> AsyncIterator[Synthesizer]:
    """eSpeak."""
    yield import_module("talktrack.providers.local.synthesizer").EspeakSynthesizer()
