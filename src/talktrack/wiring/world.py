"""Everything the use cases need, built from the settings.

What not every start needs, and takes long to load, is loaded where it is asked for: engines of speech, which are an
extra; the client of a language model; the migrations, where the database is not at the newest schema.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Final

from anyio import to_thread

from talktrack.config import Settings, data_folder, read_settings, secret_key
from talktrack.domain.language import Language
from talktrack.engine.resilience.health import Health
from talktrack.ports.speech import Denoising
from talktrack.practice.moves import read
from talktrack.providers.media.files import FileDecoder
from talktrack.providers.web.poster import HttpPoster
from talktrack.services.world import World
from talktrack.storage.blobs import DiskBlobs
from talktrack.storage.forms import TypedForms
from talktrack.storage.library import FileLibrary
from talktrack.storage.schema import is_current
from talktrack.storage.spill import FileSpill
from talktrack.storage.store import SqlStore
from talktrack.wiring.caching import open_cache
from talktrack.wiring.choosing import all_picks, nameable
from talktrack.wiring.providers import open_providers
from talktrack.wiring.sealing import Seal
from talktrack.wiring.senses import open_senses
from talktrack.wiring.talking import talkers


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def settings_of_process() -> Settings:
    """The settings of this process. Raises `InvalidInput`."""
    return read_settings(os.environ)


@asynccontextmanager
async def open_world(settings: Settings, *, warm: bool = False) -> AsyncIterator[World]:
    """Everything the use cases need, for as long as the context lasts; the database is brought up to date first.

    `warm` makes ready now what would let the first caller wait. Raises `InvalidInput`, `StorageFailed`.
    """
    data_folder(settings.data_dir)
    await migrate_database(settings)
    library = FileLibrary()
    if warm:
        await to_thread.run_sync(_make_ready, library)
    async with AsyncExitStack() as stack:
        store = SqlStore(settings.database_url)
        stack.push_async_callback(store.close)
        spill = stack.enter_context(closing(FileSpill(settings.data_dir / "spill")))
        health, cache = Health(), await stack.enter_async_context(open_cache(settings))
        senses = await stack.enter_async_context(open_senses(all_picks(settings), health, cache, nameable(settings)))
        providers = await stack.enter_async_context(
            open_providers(settings, Seal(secret_key(os.environ, settings.data_dir)), cache)
        )
        yield World(
            store=store,
            clock=SystemClock(),
            library=library,
            blobs=DiskBlobs(settings.data_dir / "blobs"),
            decoder=FileDecoder(),
            spill=spill,
            forms=TypedForms(),
            poster=HttpPoster(allow_private=settings.private_urls),
            model=senses.model,
            recognizers=senses.recognizers,
            listeners=senses.listeners,
            synthesizer=senses.synthesizer,
            phrases=senses.phrases,
            talker=talkers(settings.access),
            named=senses.named,
            health=health,
            cache=cache,
            providers=providers,
            stores_audio=settings.store_audio,
            denoising=_denoising(),
        )


_A_TURN: Final[dict[Language, str]] = {
    "en": "good morning how are you getting on with it",
    "es": "buenos días cómo le va con eso",
}
"""What is read before the first call: without marks, so that whatever reading needs is there."""


def _make_ready(library: FileLibrary) -> None:
    """Load the scenarios and what turns are read by: seconds in which no call could go on, were they spent in one."""
    library.scenarios()
    library.scorecards()
    for language, turn in _A_TURN.items():
        read(turn, language)


async def migrate_database(settings: Settings) -> None:
    """Bring the database to the newest schema. Raises `InvalidInput`, `StorageFailed`."""
    if not await is_current(settings.database_url):
        await import_module("talktrack.storage.migrations").migrate(settings.database_url)


def _denoising() -> Denoising | None:
    if find_spec("webrtc_noise_gain") is None:
        return None
    denoising: Denoising = import_module("talktrack.providers.local.denoiser").WebrtcDenoising()
    return denoising
