"""A real server on the loopback that speaks Gemini's live wire, with words as tones and faults on demand.

async with live_server() as server:
    server.reply_with("Hello.", Calling((("book", "{}"),)))      # one after the other; or a function of the items
    ... GEMINI_BASE_URL = server.base_url ...
    assert server.sessions[0].said() == ["user: hello", "assistant: Hello."]
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from anyio.abc import TaskGroup

from tests.servers.gemini_session import Item, Session, Talking
from tests.servers.http import Request, http_server
from tests.servers.sockets import ServerSocket
from tests.servers.talking import TalkingServer


@dataclass
class LiveServer(TalkingServer[Session, Item]):
    """`base_url` is an origin."""

    playback_delay: float = 0.0
    """Seconds from the end of an answer to the end of its turn: the service waits for it to be played."""
    kept: dict[str, list[Item]] = field(default_factory=dict)
    """What was known when a handle was given, by the handle."""
    under_way: list[Talking] = field(default_factory=list)

    paths = tuple(
        f"/ws/google.ai.generativelanguage.{version}.GenerativeService.BidiGenerateContent"
        for version in ("v1", "v1beta")
    )

    def key_of(self, request: Request) -> str:
        return request.headers.get("x-goog-api-key", "")

    def begin(self, socket: ServerSocket, request: Request) -> Session:
        return Session(socket=socket)

    async def talk(self, socket: ServerSocket, session: Session, tasks: TaskGroup) -> None:
        talking = Talking(self, socket, session, tasks)
        self.under_way.append(talking)
        await talking.run()


@asynccontextmanager
async def live_server(*, api_key: str | None = None, tls: ssl.SSLContext | None = None) -> AsyncIterator[LiveServer]:
    """Serve in this loop as long as the context lasts."""
    server = LiveServer(api_key=api_key)
    async with http_server(server.handle, server.upgrade, tls) as origin:
        server.base_url = origin
        yield server
