"""The server's end of one WebSocket, with a bounded way out."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import Final

import anyio
from starlette.websockets import WebSocket, WebSocketDisconnect

from talktrack.carriers.browser.messages import EventsLost, encode

MOST_UNSENT: Final = 256 * 1024
"""Bytes that wait for a far end that does not read; what comes on top is dropped and counted."""
PATIENCE_S: Final = 5.0
"""How long so much may wait before the socket is closed."""
SLOW_CLIENT: Final = "slow_client"
_POLICY: Final = 1008
_CLOSE_S: Final = 10.0


class SocketWire:
    """Implements `ports.line.Wire`. `run` does the sending, for as long as the socket lives."""

    def __init__(self, socket: WebSocket, patience_s: float = PATIENCE_S) -> None:
        self._socket = socket
        self._patience_s = patience_s
        self._queue: deque[bytes | str] = deque()
        self._unsent = 0
        self._lost = 0
        self._closing: tuple[int, str] | None = None
        self._more = anyio.Event()
        self._done = anyio.Event()
        self._full_since: float | None = None

    def send(self, message: bytes | str) -> None:
        if self._closing is not None or self._done.is_set():
            return
        size = len(message)
        if self._unsent + size > MOST_UNSENT:
            self._lost += 1
            if self._full_since is None:
                self._full_since = anyio.current_time()
            return
        self._queue.append(message)
        self._unsent += size
        self._more.set()

    async def close(self, code: int, reason: str) -> None:
        if self._closing is None:
            self._closing = (code, reason)
            self._more.set()
        await self._done.wait()

    async def run(self) -> None:
        """Send what is queued until the socket is closed, gone, or not read any more."""
        try:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(self._watch, tasks.cancel_scope)
                await self._send_all()
                tasks.cancel_scope.cancel()
            code, reason = self._closing or (_POLICY, SLOW_CLIENT)
            with anyio.move_on_after(_CLOSE_S, shield=True), suppress(WebSocketDisconnect, RuntimeError):
                await self._socket.close(code, reason)
        finally:
            self._done.set()
            self._queue.clear()

    async def _send_all(self) -> None:
        with suppress(WebSocketDisconnect, RuntimeError):
            while True:
                while self._queue:
                    message = self._queue.popleft()
                    await self._put(message)
                    self._unsent -= len(message)
                    self._tell_lost()
                if self._closing is not None:
                    return
                self._more = anyio.Event()
                await self._more.wait()

    async def _put(self, message: bytes | str) -> None:
        if isinstance(message, bytes):
            await self._socket.send_bytes(message)
        else:
            await self._socket.send_text(message)

    def _tell_lost(self) -> None:
        """There is room again: say how much was dropped."""
        if self._lost and self._unsent < MOST_UNSENT // 2:
            lost, self._lost, self._full_since = self._lost, 0, None
            self.send(encode(EventsLost(lost)))

    async def _watch(self, sending: anyio.CancelScope) -> None:
        """Give up on a far end that has not read for too long."""
        while True:
            await anyio.sleep(self._patience_s / 10)
            if self._full_since is not None and anyio.current_time() - self._full_since >= self._patience_s:
                sending.cancel()
