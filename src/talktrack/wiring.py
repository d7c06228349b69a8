"""The only file that knows every room: it builds what the use cases ask for and hands it in."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime

from talktrack.config import Settings, read_settings
from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import Language
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Recognizer, Synthesizer
from talktrack.providers.media.decode import MediaDecoder
from talktrack.services.world import World
from talktrack.storage.blobs import DiskBlobs
from talktrack.storage.library import FileLibrary
from talktrack.storage.migrations import migrate
from talktrack.storage.store import SqlStore


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
            decoder=MediaDecoder(),
            model=await _language_model(settings, stack),
            recognizers=_recognizers(),
            synthesizer=_synthesizer(),
        )
