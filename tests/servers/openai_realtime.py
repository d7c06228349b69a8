"""A real server on the loopback that speaks OpenAI's realtime wire, with words as tones and faults on demand.

What it says are the tones of `providers.scripted.fsk`, and those it understands:

    async with realtime_server() as server:
        server.reply_with("Hello.", Calling((("book", "{}"),)))      # one after the other; or a function of the items
        ... OPENAI_BASE_URL = server.base_url ...
        assert server.sessions[0].said() == ["user: hello", "assistant: Hello."]
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from anyio.abc import TaskGroup
from anyio.from_thread import start_blocking_portal

from tests.servers.deepgram import query_of
from tests.servers.http import Request, http_server
from tests.servers.openai_session import Item, Session, Talking
from tests.servers.sockets import ServerSocket
from tests.servers.talking import TalkingServer


@dataclass
class RealtimeServer(TalkingServer[Session, Item]):
    """`base_url` ends in `/v1`."""

    paths = ("/v1/realtime",)

    def key_of(self, request: Request) -> str:
        return request.headers.get("authorization", "").removeprefix("Bearer ")

    def begin(self, socket: ServerSocket, request: Request) -> Session:
        return Session(query_of(request), socket=socket)

    async def talk(self, socket: ServerSocket, session: Session, tasks: TaskGroup) -> None:
        await Talking(self, socket, session, tasks).run()


@asynccontextmanager
async def realtime_server(*, api_key: str | None = None) -> AsyncIterator[RealtimeServer]:
    """Serve in this loop as long as the context lasts."""
    server = RealtimeServer(api_key=api_key)
    async with http_server(server.handle, server.upgrade) as origin:
        server.base_url = f"{origin}/v1"
        yield server


@contextmanager
def run_in_thread(*, api_key: str | None = None) -> Iterator[RealtimeServer]:
    """Serve on a thread as long as the context lasts; set faults, and read what was seen, from outside."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(realtime_server(api_key=api_key)) as server,
    ):
        yield server
