"""The whole server on the loopback, and people who hold calls over its socket."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
import uvicorn
from httpx import AsyncClient
from websockets.asyncio.client import ClientConnection, connect

from talktrack.carriers.browser.limits import LARGEST_MESSAGE
from talktrack.domain.mind import Step
from talktrack.domain.transcript import Turn
from talktrack.engine.vad import VoiceBatcher
from talktrack.services.live import LiveCalls, live_calls
from talktrack.services.world import World
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from tests.fakes.clock import FakeClock
from tests.services.office import office
from tests.web.team import SECRET_KEY, found_team

Json = dict[str, Any]


@dataclass
class Far:
    """A client on its socket: it remembers everything that came."""

    socket: ClientConnection
    heard: list[Json] = field(default_factory=list)
    sound: dict[str, bytearray] = field(default_factory=dict)
    """By turn, in the order it came."""
    _sounding: str = ""

    async def send(self, type: str, **fields: Any) -> None:
        await self.socket.send(json.dumps({"type": type, **fields}))

    async def until(self, type: str, found: Callable[[Json], bool] = lambda message: True) -> Json:
        """Read on to a message of this type that fits."""
        with anyio.fail_after(10):
            while True:
                message = await self.next()
                if message is not None and message["type"] == type and found(message):
                    return message

    async def next(self) -> Json | None:
        """The next message; None for sound."""
        message = self._noted(await self.socket.recv())
        return None if isinstance(message, bytes) else message

    async def received(self) -> AsyncIterator[Json | bytes]:
        """Everything that comes, until the socket is closed."""
        async for raw in self.socket:
            yield self._noted(raw)

    def _noted(self, raw: str | bytes) -> Json | bytes:
        if isinstance(raw, bytes):
            self.sound.setdefault(self._sounding, bytearray()).extend(raw)
            return raw
        message: Json = json.loads(raw)
        self.heard.append(message)
        if message["type"] == "audio-start":
            self._sounding = message["turn_id"]
        return message

    async def say(self, text: str) -> Json:
        """Type a turn; gives the customer's turn once it is closed."""
        await self.send("user-message", text=text)
        mine = await self.until("transcript", lambda message: message["final"] and message["text"] == text)
        reply = f"t{int(mine['turn_id'].removeprefix('t')) + 1}"
        return await self.until("turn", lambda turn: turn["turn_id"] == reply)

    async def hang_up(self) -> Json:
        await self.send("end-session")
        return await self.until("session-ended")


@dataclass
class Floor:
    """A server, and somebody who is signed in to it."""

    origin: str
    person: AsyncClient
    boss: AsyncClient
    live: LiveCalls
    world: World

    async def start(self, scenario_id: str = "mill", seed: int = 7) -> Json:
        answer = await self.person.post(f"/api/v1/scenarios/{scenario_id}/start", json={"seed": seed})
        assert answer.status_code == 201, answer.text
        reply: Json = answer.json()
        return reply

    @property
    def clock(self) -> FakeClock:
        assert isinstance(self.world.clock, FakeClock)
        return self.world.clock

    async def lose_turns(self, call_id: str) -> None:
        """Store the next turn already, as another process might that thinks that it holds the call."""
        call = await self.get(f"calls/{call_id}")
        async with self.world.store.workspace(call["org_id"]) as workspace:
            await workspace.turns.append(call_id, [Step(Turn("t2", "seller", "Hello.", "Hello."))])

    async def ticket(self, call_id: str) -> str:
        answer = await self.person.post(f"/api/v1/calls/{call_id}/ticket")
        assert answer.status_code == 201, answer.text
        ticket: str = answer.json()["ticket"]
        return ticket

    async def get(self, path: str) -> Any:
        answer = await self.person.get(f"/api/v1/{path}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    @asynccontextmanager
    async def dial(self, call_id: str, ticket: str, query: str = "") -> AsyncIterator[Far]:
        url = f"{self.origin.replace('http', 'ws')}/api/v1/calls/{call_id}/live?ticket={ticket}{query}"
        async with connect(url, compression=None, max_queue=None) as opened:
            yield Far(opened)


async def agent(floor: Floor, **config: object) -> Json:
    """A call with an assistant of this configuration, started and not joined yet."""
    body = {"name": "Front desk", "system_prompt": "You answer for a dentist.", "first_message": "Hello, dentist."}
    made = await floor.boss.post("/api/v1/assistants", json={**body, **config})
    assert made.status_code == 201, made.text
    answer = await floor.person.post("/api/v1/calls", json={"kind": "agent", "assistant_id": made.json()["id"]})
    assert answer.status_code == 201, answer.text
    start: Json = answer.json()
    return start


@asynccontextmanager
async def open_floor(
    folder: Path, *, voices: VoiceBatcher | None = None, slots: int = 10, rejoin_s: float = 30.0, **ports: Any
) -> AsyncIterator[Floor]:
    async def shared() -> VoiceBatcher:
        assert voices is not None
        return voices

    hearing = shared if voices is not None else None
    async with office(folder, **ports) as world, live_calls(world, hearing, slots, rejoin_s=rejoin_s) as live:
        app = create_app(Kit(world, SECRET_KEY, live=live))
        async with found_team(app) as team, _served(app) as origin:
            yield Floor(origin, team.rep, team.manager, live, world)


@asynccontextmanager
async def _served(app: Any) -> AsyncIterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server = uvicorn.Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                ws="websockets-sansio",
                ws_max_size=LARGEST_MESSAGE,
                ws_per_message_deflate=False,
                timeout_graceful_shutdown=2,
            )
        )
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(server._serve, [listener])  # the socket listens already: who comes early waits in it
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            server.should_exit = True
