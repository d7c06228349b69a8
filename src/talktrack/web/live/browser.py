"""`WS /api/v1/calls/{id}/live`: a call over the product's own socket."""

from __future__ import annotations

from typing import Final

import anyio
import structlog
from fastapi import APIRouter
from starlette.websockets import WebSocket, WebSocketDisconnect

from talktrack.carriers.browser.line import BrowserLine
from talktrack.carriers.browser.media import Formats, negotiate
from talktrack.domain.errors import ProcessFull, TalktrackError, TooLarge, Unauthenticated
from talktrack.services.held import Held
from talktrack.services.live import LiveCalls
from talktrack.web.errors import problem, status_of
from talktrack.web.kit import Kit
from talktrack.web.live.wire import SocketWire
from talktrack.web.metrics import metrics_of
from talktrack.web.routes import PREFIX

_TOO_LARGE: Final = 1009

log = structlog.get_logger("talktrack.web")

router = APIRouter(prefix=PREFIX)


@router.websocket("/calls/{call_id}/live")
async def live(socket: WebSocket, call_id: str) -> None:
    """Who may not come in is refused by HTTP, before there is a socket."""
    kit: Kit = socket.app.state.kit
    with structlog.contextvars.bound_contextvars(call_id=call_id):
        try:
            calls, held, formats = await _admit(socket, call_id, kit)
        except TalktrackError as error:
            await _refuse(socket, error)
            return
        try:
            await socket.accept()
        except BaseException:
            calls.release(held)
            raise
        log.info("socket_open")
        try:
            await _serve(socket, calls, held, formats)
        finally:
            log.info("socket_closed")


async def _admit(socket: WebSocket, call_id: str, kit: Kit) -> tuple[LiveCalls, Held, Formats]:
    ticket = socket.query_params.get("ticket", "")
    if not ticket:
        raise Unauthenticated("A socket needs a ticket: ?ticket=…")
    subject = kit.tickets.redeem(ticket, call_id, kit.world.clock.now())
    if kit.live is None:
        raise ProcessFull("This server holds no live calls.")
    held = await kit.live.admit(subject, call_id)
    try:
        can_hear, can_speak = kit.live.can_hear(held), kit.live.can_speak(held)
        return kit.live, held, negotiate(socket.query_params, can_hear=can_hear, can_speak=can_speak)
    except TalktrackError:
        kit.live.release(held)
        raise


async def _refuse(socket: WebSocket, error: TalktrackError) -> None:
    status = status_of(error)
    metrics_of(socket.app).errors.labels(error.code).inc()
    log.info("socket_refused", code=error.code, status=status)
    await socket.send_denial_response(problem(status, error.code, error.detail, problems=error.problems))


async def _serve(socket: WebSocket, calls: LiveCalls, held: Held, formats: Formats) -> None:
    """Hand messages to the line until one side closes."""
    wire = SocketWire(socket)
    line = BrowserLine(wire, formats, held.call.id, held.now_ms)
    line.welcome()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_send, wire, tasks.cancel_scope)
        calls.join(held, line)
        try:
            await _receive(socket, line, wire)
        finally:
            line.lost()
        tasks.cancel_scope.cancel()


async def _send(wire: SocketWire, socket_scope: anyio.CancelScope) -> None:
    await wire.run()
    socket_scope.cancel()


async def _receive(socket: WebSocket, line: BrowserLine, wire: SocketWire) -> None:
    try:
        while True:
            message = await socket.receive()
            if message["type"] == "websocket.disconnect":
                return
            text = message.get("text")
            line.take(text if text is not None else message["bytes"])
    except WebSocketDisconnect:
        return
    except TooLarge as error:
        await wire.close(_TOO_LARGE, error.code)
