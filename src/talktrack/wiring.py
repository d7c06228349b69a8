"""The only file that knows every room: it builds what the use cases ask for and hands it in."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec

from fastapi import FastAPI

from talktrack.config import Settings, read_settings, secret_key
from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import Language
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Recognizer, Synthesizer
from talktrack.providers.media.decode import FileDecoder
from talktrack.providers.openai.language import DEFAULT_BASE_URL, DEFAULT_MODEL, OpenAILanguage
from talktrack.services.training import recover
from talktrack.services.world import World
from talktrack.storage.blobs import DiskBlobs
from talktrack.storage.library import FileLibrary
from talktrack.storage.migrations import migrate
from talktrack.storage.store import SqlStore
from talktrack.web.app import create_app
from talktrack.web.kit import Kit


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def settings_of_process() -> Settings:
    """The settings of this process. Raises `InvalidInput`."""
    return read_settings(os.environ)


@asynccontextmanager
async def open_world(settings: Settings) -> AsyncIterator[World]:
    """Everything the use cases need, for as long as the context lasts; the database is brought up to date first."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    await migrate(settings.database_url)
    async with AsyncExitStack() as stack:
        store = SqlStore(settings.database_url)
        stack.push_async_callback(store.close)
        yield World(
            store=store,
            clock=SystemClock(),
            library=FileLibrary(),
            blobs=DiskBlobs(settings.data_dir / "blobs"),
            decoder=FileDecoder(),
            model=await _language_model(settings, stack),
            recognizers=_recognizers(stack),
            synthesizer=_synthesizer(),
        )


async def _language_model(settings: Settings, stack: AsyncExitStack) -> LanguageModel | None:
    """The model that `TALKTRACK_LLM` names, else OpenAI's where a key or a server is given, else none."""
    choice, openai = settings.llm, settings.openai
    if choice is not None and choice.provider == "none":
        return None
    if choice is not None and choice.provider != "openai":
        raise InvalidInput(f"TALKTRACK_LLM names {choice.provider!r}; known are: openai, none.")
    if choice is None and not (openai.api_key or openai.base_url):
        return None
    model = OpenAILanguage(
        (choice.model if choice else "") or DEFAULT_MODEL,
        base_url=openai.base_url or DEFAULT_BASE_URL,
        api_key=openai.api_key or None,
    )
    return await stack.enter_async_context(model)


def _recognizers(stack: AsyncExitStack) -> dict[Language, Recognizer]:
    """The recognisers of this machine; the engines are an extra and are loaded only where they are installed."""
    if find_spec("pocketsphinx") is None:
        return {}
    recognizer = import_module("talktrack.providers.local.recognizer").PocketsphinxRecognizer()
    stack.callback(recognizer.close)
    return dict.fromkeys(recognizer.capabilities.languages, recognizer)


def _synthesizer() -> Synthesizer | None:
    if find_spec("espeakng_loader") is None:
        return None
    synthesizer: Synthesizer = import_module("talktrack.providers.local.synthesizer").EspeakSynthesizer()
    return synthesizer


@asynccontextmanager
async def open_app(settings: Settings) -> AsyncIterator[FastAPI]:
    """The web application over an open world. Calls that a dead process left open are ended and scored first."""
    async with open_world(settings) as world:
        await recover(world)
        yield create_app(
            Kit(
                world=world,
                secret_key=secret_key(os.environ, settings.data_dir),
                public_origin=settings.public_origin,
                secure_cookies=settings.public_origin.startswith("https://"),
            )
        )
