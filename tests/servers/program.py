"""A program of a user's own on the loopback, as tools of an assistant call it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio

from tests.servers.http import Request, Response, http_server


@dataclass
class UserProgram:
    """Answers every request in the same way, which may be changed while it runs."""

    origin: str = ""
    status: int = 200
    body: bytes = b'{"ok": true}'
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    requests: list[Request] = field(default_factory=list)

    async def handle(self, request: Request, response: Response) -> None:
        self.requests.append(request)
        await anyio.sleep(self.delay)
        await response.whole(self.status, self.body, {"Content-Type": "application/json", **self.headers})


@asynccontextmanager
async def user_program() -> AsyncIterator[UserProgram]:
    """Serve in this loop as long as the context lasts."""
    program = UserProgram()
    async with http_server(program.handle) as origin:
        program.origin = origin
        yield program
