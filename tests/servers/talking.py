"""What servers that play a speech-to-speech model share: scripted answers, faults on demand, and what they saw."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import urlsplit

import anyio
from anyio.abc import SocketStream, TaskGroup

from tests.servers.chat import JSON, Answer
from tests.servers.deepgram_faults import STATUSES, Fault
from tests.servers.http import Request, Response, reset_connection
from tests.servers.sockets import ServerSocket

DEFAULT_REPLY = "I see. Tell me more."
Item = TypeVar("Item")


class AnySession(Protocol):
    @property
    def over(self) -> anyio.Event: ...


Session = TypeVar("Session", bound=AnySession)
Brain = Callable[[list[Item]], Answer]


@dataclass
class TalkingServer(ABC, Generic[Session, Item]):
    """What the server does, and what it saw. Everything may be changed while it runs.

    What it says are the tones of `providers.scripted.fsk`, and those it understands.
    """

    base_url: str = ""
    api_key: str | None = None
    """Where set, sessions need it; None takes everyone."""
    transcript_delay: float = 0.0
    """Seconds until what was said is written down."""
    answer_delay: float = 0.0
    """Seconds before an answer begins."""
    word_delay: float = 0.0
    """Seconds before each word of it; the real ones are faster than speech, too."""
    sessions: list[Session] = field(default_factory=list)
    transcribes: bool = True
    """False fails to write down what is heard."""
    _brain: Callable[[list[Item]], Answer] = lambda items: DEFAULT_REPLY
    _fault: Fault | None = None
    _faults_left: int | None = None
    _broken: str = ""

    def reply_with(self, *answers: Answer | Callable[[list[Item]], Answer]) -> None:
        """What is answered from now on, one after the other, the last one for ever; or a function of what it knows."""
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

    @property
    @abstractmethod
    def paths(self) -> tuple[str, ...]: ...

    @abstractmethod
    def key_of(self, request: Request) -> str:
        """As it was sent."""

    @abstractmethod
    def begin(self, socket: ServerSocket, request: Request) -> Session: ...

    @abstractmethod
    async def talk(self, socket: ServerSocket, session: Session, tasks: TaskGroup) -> None:
        """One session, from its beginning to its end."""

    async def handle(self, request: Request, response: Response) -> None:
        """A request that wants no socket."""
        await response.whole(404, b'{"error": {"message": "No such path."}}', JSON)

    async def upgrade(self, request: Request, stream: SocketStream) -> None:
        fault = self.next_fault("connect")
        key = self.key_of(request)
        status = STATUSES.get(fault)
        if self.api_key is not None and key != self.api_key:
            status = 401
        if urlsplit(request.path).path not in self.paths:
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
            session = self.begin(socket, request)
            self.sessions.append(session)
            try:
                async with anyio.create_task_group() as tasks:
                    await self.talk(socket, session, tasks)
                    tasks.cancel_scope.cancel()
            finally:
                session.over.set()


async def break_session(socket: ServerSocket, fault: Fault, strange: Any) -> bool:
    """Break a session in this way, where every protocol breaks alike; False answers well.

    `strange` is a message that is JSON, but of another protocol.
    """
    match fault:
        case Fault.STALL:
            pass
        case Fault.RESET:
            await socket.reset()
        case Fault.MALFORMED:
            await socket.send('{"type": "response.out')
        case Fault.STRANGE:
            await socket.send(json.dumps(strange))
        case Fault.BINARY:
            await socket.send_bytes(b"\0\1")
        case Fault.EARLY_END:
            await socket.close()
        case Fault.REJECTED:
            await socket.close(1008, "no")
        case Fault.LOST:
            await socket.close(1011, "no")
        case _:
            return False
    return True
