"""A server for measurements: real calls over real media sockets, with services that answer by the clock.

Everything from the socket to the store is the product's own. Scripted are the recogniser, the model and the voice:
each takes a fixed time, so what a caller waits beyond that is ours.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from http import HTTPStatus
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import anyio
from anyio.abc import TaskGroup

from talktrack.carriers.twilio.line import TwilioLine
from talktrack.carriers.twilio.stream import TwilioStream
from talktrack.config import Settings
from talktrack.domain.assistant import AssistantConfig
from talktrack.domain.call import Call, CallKind, CallStatus, EndedBy, EndReason
from talktrack.domain.errors import TalktrackError
from talktrack.domain.floor import Rules
from talktrack.domain.ids import new_id
from talktrack.domain.workspace import Organisation
from talktrack.engine.session import Kit, Plan, run_call
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.line import Wire
from talktrack.providers.local.models import VOICE_MODEL
from talktrack.providers.local.silero import SileroDetector
from talktrack.providers.media.files import FileDecoder
from talktrack.providers.scripted.language import ScriptedLanguage
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from talktrack.providers.web.poster import HttpPoster
from talktrack.services.keeping import Keeper, keeping
from talktrack.services.roles.assistant import Agent
from talktrack.services.world import World
from talktrack.storage.blobs import DiskBlobs
from talktrack.storage.forms import TypedForms
from talktrack.storage.library import FileLibrary
from talktrack.storage.spill import FileSpill
from talktrack.storage.store import SqlStore
from talktrack.web.media import Reception, Visit, media_sockets
from talktrack.wiring.world import SystemClock, migrate_database

log = logging.getLogger(__name__)

PATH: Final = "/media"

HEARD: Final = "Could you tell me what it costs"
"""What the recogniser makes of every utterance."""

RULES: Final = Rules(silence_ms=200, adaptive=False, speculation=False, idle_ms=0)
"""A turn is over once the voice has stopped and its words are in; nothing is guessed ahead."""

ASSISTANT: Final = AssistantConfig("Measured", system_prompt="Answer in one sentence.")

_ORGANISATION: Final = "org_bench"

_LAST_WORDS_S: Final = 5
"""How long calls whose sockets are closed may take to store what was heard."""


@asynccontextmanager
async def bench_server(settings: Settings, listener: socket.socket) -> AsyncIterator[None]:
    """Take calls on `ws://…/media` as long as the context lasts; their turns go to a database that is thrown away.

    Raises `NoVoiceDetector`.
    """
    detector = SileroDetector(settings.vad_model or VOICE_MODEL)
    with TemporaryDirectory(prefix="talktrack-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        await migrate_database(replace(settings, database_url=url))
        store, clock = SqlStore(url), SystemClock()
        try:
            async with store.directory() as directory:
                await directory.add_organisation(Organisation(_ORGANISATION, "Measurements", clock.now()))
            spill = FileSpill(Path(folder) / "spill")
            blobs = DiskBlobs(Path(folder) / "blobs")
            world = World(store, clock, FileLibrary(), blobs, FileDecoder(), spill, HttpPoster(), TypedForms())
            async with keeping(world) as keeper, anyio.create_task_group() as calls:
                kit = Kit(VoiceBatcher(detector), _recognizer(), _synthesizer(), _report)
                desk = _Desk(kit, world, keeper, calls)
                async with media_sockets(listener, desk.route):
                    yield
                calls.cancel_scope.deadline = anyio.current_time() + _LAST_WORDS_S
        finally:
            await store.close()


def _recognizer() -> ScriptedRecognizer:
    return ScriptedRecognizer(mode="fixed", texts=[HEARD], final_delay_ms=100)


def _synthesizer() -> ScriptedSynthesizer:
    return ScriptedSynthesizer(mode="tone", first_delay_ms=100, chunk_ms=50, speed=10, tone_seconds=2)


def _report(room: str, error: TalktrackError) -> None:
    log.warning("fault", extra={"room": room, "code": error.code})


@dataclass(frozen=True)
class _Desk:
    """Takes calls in."""

    kit: Kit
    world: World
    keeper: Keeper
    calls: TaskGroup

    def route(self, visit: Visit) -> Reception | HTTPStatus:
        return self._receive if visit.path.partition("?")[0] == PATH else HTTPStatus.NOT_FOUND

    def _receive(self, wire: Wire) -> TwilioStream:
        return TwilioStream(wire, lambda line: self.calls.start_soon(self._hold, line))

    async def _hold(self, line: TwilioLine) -> None:
        try:
            call = await self._open()
            scope = anyio.CancelScope()
            kept = self.keeper.of(call, scope.cancel)
            role = Agent(kept, ASSISTANT, ScriptedLanguage(tokens=15, first_delay_ms=200), self.world.poster, ())
            with scope:
                await run_call(Plan(call.id, RULES), line, role, self.kit)
            kept.end(EndedBy.SELLER, EndReason.SELLER_HUNG_UP)
        except Exception:
            log.exception("a call failed")
            await line.close("internal")

    async def _open(self) -> Call:
        call = Call(
            id=new_id("call"),
            org_id=_ORGANISATION,
            kind=CallKind.AGENT,
            status=CallStatus.LIVE,
            language="en",
            started_at=self.world.clock.now(),
        )
        async with self.world.store.workspace(call.org_id) as workspace:
            await workspace.calls.add(call, None)
        return call
