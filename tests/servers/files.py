"""A real server on the loopback that gives files away, whole or from where the client has them, and with faults."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum

import anyio

from tests.servers.http import Request, Response, http_server


class Fault(StrEnum):
    CUT = "cut"
    """Resets the connection in the middle."""
    STALL = "stall"
    """Falls silent in the middle."""
    GONE = "gone"
    FAILS = "fails"
    OTHER = "other"
    """Sends other bytes, as many."""
    DEAF = "deaf"
    """Does not know ranges, and sends the whole file."""
    MOVED = "moved"
    """Sends the client elsewhere first."""


@dataclass
class FileServer:
    content: bytes
    origin: str = ""
    fault: Fault | None = None
    requests: list[Request] = field(default_factory=list)

    def url(self, name: str) -> str:
        return f"{self.origin}/{name}"

    async def handle(self, request: Request, response: Response) -> None:
        self.requests.append(request)
        asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        start = int(asked[1]) if asked and self.fault is not Fault.DEAF else 0
        match self.fault:
            case Fault.GONE:
                await response.whole(404, b"", {})
            case Fault.FAILS:
                await response.whole(503, b"", {})
            case Fault.MOVED if not request.path.startswith("/elsewhere"):
                await response.whole(302, b"", {"Location": f"/elsewhere{request.path}"})
            case _ if start >= len(self.content):
                await response.whole(416, b"", {"Content-Range": f"bytes */{len(self.content)}"})
            case _:
                await self._send(response, start)

    async def _send(self, response: Response, start: int) -> None:
        body = (bytes(len(self.content)) if self.fault is Fault.OTHER else self.content)[start:]
        headers = {"Content-Length": str(len(body))}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
        await response.begin(206 if start else 200, headers)
        half = len(body) // 2
        await response.write(body[:half])
        if self.fault in (Fault.CUT, Fault.STALL):
            await anyio.sleep(0.1)  # What was sent has to arrive before the reset, which throws away what has not.
            await (response.reset() if self.fault is Fault.CUT else anyio.sleep_forever())
            return
        await response.write(body[half:])
        await response.end()


@asynccontextmanager
async def file_server(content: bytes) -> AsyncIterator[FileServer]:
    """Serve one file under every name as long as the context lasts."""
    server = FileServer(content)
    async with http_server(server.handle) as server.origin:
        yield server
