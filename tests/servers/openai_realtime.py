"""A real server on the loopback that speaks OpenAI's realtime wire, with words as tones and faults on demand.

What it says are the tones of `providers.scripted.fsk`, and those it understands:

    async with realtime_server() as server:
        server.reply_with("Hello.", Calling((("book", "{}"),)))      # one after the other; or a function of the items
        ... OPENAI_BASE_URL = server.base_url ...
        assert server.sessions[0].said() == ["user: hello", "assistant: Hello."]
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import anyio
from anyio.abc import SocketStream
from anyio.from_thread import start_blocking_portal

from tests.servers.chat import Answer
from tests.servers.deepgram import query_of
from tests.servers.deepgram_faults import STATUSES, Fault
from tests.servers.http import Request, Response, http_server, reset_connection
from tests.servers.openai_session import Item, Session, Talking
from tests.servers.sockets import ServerSocket

JSON = {"Content-Type": "application/json"}
DEFAULT_REPLY = "I see. Tell me more."

Brain = Callable[[list[Item]], Answer]


@dataclass
class RealtimeServer:
    """What the server does, and what it saw. Everything may be changed while it runs."""

    base_url: str = ""
    api_key: str | None = None
    """Where set, sessions need it; None takes everyone."""
    transcript_delay: float = 0.0
    """Seconds from a commit to the words of it."""
    answer_delay: float = 0.0
    """Seconds before a response begins."""
    word_delay: float = 0.0
    """Seconds before each word of it; the real one is faster than speech, too."""
    sessions: list[Session] = field(default_factory=list)
    transcribes: bool = True
    """False fails to write down what is heard."""
    _brain: Brain = lambda items: DEFAULT_REPLY
    _fault: Fault | None = None
    _faults_left: int | None = None
    _broken: str = ""

    def reply_with(self, *answers: Answer | Brain) -> None:
        """What is answered from now on, one after the other, the last one for ever; or a function of the items."""
        script = deque(answers)

        def next_answer(items: list[Item]) -> Answer:
            answer = script.popleft() if len(script) > 1 else script[0]
            return answer(items) if callable(answer) else answer

        self._brain = next_answer

    def fail_with(self, fault: Fault | None, *, times: int | None = None, at: str = "") -> None:
        """Break so many further requests in this way; None: all of them. No fault heals it.

        `at` is `connect`, `commit` or `response`; empty is all three.
        """
        self._fault, self._faults_left, self._broken = fault, times, at

    def next_fault(self, at: str) -> Fault | None:
        if self._fault is None or self._broken not in ("", at):
            return None
        if self._faults_left is not None:
            self._faults_left -= 1
            if self._faults_left < 0:
                return None
        return self._fault

    def think(self, items: list[Item]) -> Answer:
        return self._brain(items)

    async def handle(self, request: Request, response: Response) -> None:
        """A request that wants no socket."""
        await response.whole(404, b'{"error": {"message": "No such path."}}', JSON)

    async def upgrade(self, request: Request, stream: SocketStream) -> None:
        fault = self.next_fault("connect")
        key = request.headers.get("authorization", "")
        query = query_of(request)
        status = STATUSES.get(fault)
        if self.api_key is not None and key != f"Bearer {self.api_key}":
            status = 401
        if urlsplit(request.path).path != "/v1/realtime":
            status = 404
        if fault is Fault.HANG:
            await anyio.sleep_forever()
        elif fault is Fault.REFUSED:
            await reset_connection(stream)
        elif fault is Fault.HTML:
            await stream.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>")
        elif status is not None:
            # The words echo what a real server may echo, so that tests can show that nobody repeats them.
            body = json.dumps({"error": {"message": f"Refused: {key}"}}).encode()
            await stream.send(f"HTTP/1.1 {status} No\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        else:
            socket = ServerSocket(stream, request)
            await socket.accept()
            session = Session(query, socket=socket)
            self.sessions.append(session)
            try:
                async with anyio.create_task_group() as tasks:
                    await Talking(self, socket, session, tasks).run()
                    tasks.cancel_scope.cancel()
            finally:
                session.over.set()


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
