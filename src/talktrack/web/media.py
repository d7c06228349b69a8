"""The listener for media sockets: WebSockets that carry the sound of calls, beside the server of everything else.

A call's sound is many small messages, each of which wants to be heard at once. They are handed on in the callback that
reads them, without a queue or a task in between.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final, Protocol

import picows
from picows import (
    WSCloseCode,
    WSFrame,
    WSListener,
    WSMsgType,
    WSTransport,
    WSUpgradeRequest,
    WSUpgradeResponse,
    WSUpgradeResponseWithListener,
)

from talktrack.domain.errors import TalktrackError
from talktrack.ports.line import Wire

log = logging.getLogger(__name__)

LONGEST_MESSAGE: Final = 1 << 20
"""Bytes; a longer message closes the socket with 1009."""

MOST_UNSENT: Final = 256 * 1024
"""Bytes that wait for a far end that does not read; with more of them …"""
PATIENCE_S: Final = 5.0
"""… for so long, the socket is closed as `slow_client`."""

_IDLE_S: Final = 20
"""A far end that is silent for so long is asked whether it is still there, and has as long to answer."""


class Receiver(Protocol):
    """Takes what one socket brings. Called on the event loop, and expected to return at once."""

    def take(self, message: bytes | str) -> None:
        """One whole message. A `TalktrackError` that it raises closes the socket with 1008 and the error's code."""
        ...

    def gone(self) -> None:
        """The socket is closed, whoever closed it. Told once."""
        ...


@dataclass(frozen=True)
class Visit:
    """A request to open a media socket."""

    path: str
    headers: Mapping[str, str]


Reception = Callable[[Wire], Receiver]
Route = Callable[[Visit], Reception | HTTPStatus]
"""Who takes the messages of a socket, or the status that refuses it before it opens."""


@asynccontextmanager
async def media_sockets(listener: socket.socket, route: Route) -> AsyncIterator[None]:
    """Serve media sockets on a listening socket for as long as the context lasts; then all of them are closed."""
    sockets: set[MediaSocket] = set()

    def accept(request: WSUpgradeRequest) -> WSListener | WSUpgradeResponseWithListener:
        reception = route(Visit(request.path.decode(errors="replace"), request.headers))
        if isinstance(reception, HTTPStatus):
            return WSUpgradeResponseWithListener(WSUpgradeResponse.create_error_response(reception), None)
        return MediaSocket(reception, sockets)

    server = await picows.ws_create_server(
        accept,
        sock=listener,
        max_frame_size=LONGEST_MESSAGE,
        logger_name=log.name,
        enable_auto_ping=True,
        auto_ping_idle_timeout=_IDLE_S,
        auto_ping_reply_timeout=_IDLE_S,
    )
    try:
        yield
    finally:
        server.close()
        for each in tuple(sockets):
            each.end(WSCloseCode.GOING_AWAY, "shutdown")


class MediaSocket(WSListener):
    """One socket; implements `ports.line.Wire`. What goes wrong in it is its own affair."""

    def __init__(self, reception: Reception, sockets: set[MediaSocket]) -> None:
        self._reception = reception
        self._sockets = sockets
        self._loop = asyncio.get_running_loop()
        self._parts: list[bytes] = []
        """Of a message that comes in several frames."""
        self._closing = False
        self._slow: asyncio.TimerHandle | None = None

    def on_ws_connected(self, transport: WSTransport) -> None:
        self._transport = transport
        transport.underlying_transport.set_write_buffer_limits(high=MOST_UNSENT)
        self._receiver = self._reception(self)
        self._sockets.add(self)

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:  # noqa: ARG002  (of picows)
        if self._closing:
            return
        match frame.msg_type:
            case WSMsgType.TEXT | WSMsgType.BINARY if frame.fin:
                self._take(frame.get_payload_as_bytes())
            case WSMsgType.TEXT | WSMsgType.BINARY | WSMsgType.CONTINUATION:
                self._take_part(frame)
            case WSMsgType.CLOSE:
                self.end(WSCloseCode.OK, "")
            case WSMsgType.PING | WSMsgType.PONG:
                pass  # picows answers

    def on_ws_disconnected(self, transport: WSTransport) -> None:  # noqa: ARG002  (of picows)
        self._closing = True
        self.resume_writing()
        self._sockets.discard(self)
        self._receiver.gone()

    def pause_writing(self) -> None:
        self._slow = self._loop.call_later(PATIENCE_S, self.end, WSCloseCode.POLICY_VIOLATION, "slow_client")

    def resume_writing(self) -> None:
        if self._slow is not None:
            self._slow.cancel()
            self._slow = None

    def send(self, message: bytes | str) -> None:
        if not self._closing:
            self._transport.send(WSMsgType.TEXT if isinstance(message, str) else WSMsgType.BINARY, message)

    async def close(self, code: int, reason: str) -> None:
        self.end(WSCloseCode(code), reason)

    def end(self, code: WSCloseCode, reason: str) -> None:
        """Say goodbye and close. A far end that does not read that in time is cut off."""
        if self._closing:
            return
        self._closing = True
        self._transport.send_close(code, reason.encode())
        self._transport.disconnect(graceful=True)
        self._loop.call_later(PATIENCE_S, self._transport.disconnect, False)

    def _take(self, message: bytes) -> None:
        try:
            if len(message) <= LONGEST_MESSAGE:  # picows still brings what it has refused as too long
                self._receiver.take(message)
        except TalktrackError as error:
            self.end(WSCloseCode.POLICY_VIOLATION, error.code)
        except Exception:
            log.exception("a media socket failed")
            self.end(WSCloseCode.INTERNAL_ERROR, "internal")

    def _take_part(self, frame: WSFrame) -> None:
        self._parts.append(frame.get_payload_as_bytes())
        if sum(map(len, self._parts)) > LONGEST_MESSAGE:
            self.end(WSCloseCode.MESSAGE_TOO_BIG, "message_too_long")
        elif frame.fin:
            whole, self._parts = b"".join(self._parts), []
            self._take(whole)
