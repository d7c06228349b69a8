"""`talktrack serve`: the server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import anyio
import click
import uvicorn
from fastapi import FastAPI

from talktrack import log
from talktrack.carriers.browser.limits import LARGEST_MESSAGE
from talktrack.cli.running import screen, serves, settle_memory
from talktrack.cli.signals import on_stop
from talktrack.config import Settings
from talktrack.domain.errors import Conflict
from talktrack.services.live import LAST_WORDS_S, LiveCalls
from talktrack.wiring.app import open_app
from talktrack.wiring.certificate import Certificate, names_of_machine, self_signed
from talktrack.wiring.world import SystemClock, settings_of_process

_UNREAD_MS = 60_000
_LAST_REQUESTS_S = 10
"""How long open requests may go on after a wish to stop."""


@click.command("serve")
@click.option("--host", help="Address to listen on; 127.0.0.1 unless TALKTRACK_HOST says otherwise.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; 8000 unless TALKTRACK_PORT says so, 0 takes any.")
@click.option(
    "--tls", is_flag=True, help="Serve https with a self-signed certificate, for other machines' microphones."
)
@serves
async def command(host: str | None, port: int | None, tls: bool) -> None:
    """Serve the pages and the API. The database is brought up to date first."""
    log.configure()
    given = settings_of_process()
    settings = replace(given, host=host or given.host, port=given.port if port is None else port, tls=tls)
    with listen(settings) as listener:
        settings = replace(settings, port=listener.getsockname()[1])
        async with open_app(settings) as (app, live):
            settle_memory()
            await _serve(app, live, listener, settings)


@contextmanager
def listen(settings: Settings) -> Iterator[socket.socket]:
    """The socket that callers reach; taken before anything else is done. Raises `Conflict`."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        listener = socket.create_server((settings.host, settings.port), family=family, backlog=2048)
    except OSError as error:
        why = error.strerror or str(error)
        raise Conflict(f"{settings.host} port {settings.port}: {why}. Choose with --host and --port.") from error
    # Event loops do this by themselves only for sockets that they made; without it each answer waits 40 ms.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    # Who takes nothing of what was sent for so long is gone, even where the other machine still answers; see tcp(7).
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _UNREAD_MS)
    with listener:
        yield listener


class _Server(uvicorn.Server):
    """Leaves signals to the command: uvicorn would raise them again when it is done, and so end with no exit code."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _serve(app: FastAPI, live: LiveCalls, listener: socket.socket, settings: Settings) -> None:
    certificate = _certificate(settings) if settings.tls else None
    server = _Server(
        uvicorn.Config(
            app,
            ssl_certfile=None if certificate is None else certificate.path,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="websockets-sansio",
            ws_max_size=LARGEST_MESSAGE,
            ws_per_message_deflate=False,
            timeout_graceful_shutdown=_LAST_REQUESTS_S,
        )
    )
    async with anyio.create_task_group() as tasks:
        patience = anyio.CancelScope()

        async def leave_calls() -> None:
            if live.active:
                screen.print(f"{live.active} calls go on for at most {settings.drain_s} seconds (Ctrl-C stops them).")
            patience.deadline = anyio.current_time() + settings.drain_s
            with patience:
                await live.drain()
            await live.let_go(LAST_WORDS_S)
            server.should_exit = True

        def stop() -> None:
            """Calls first, while sockets are open and who calls now is told why not; then the server."""
            if not live.draining:
                tasks.start_soon(leave_calls)
            elif not patience.cancel_called:
                patience.cancel()
            else:
                server.force_exit = server.should_exit = True

        with on_stop(stop):
            screen.print(f"Talktrack is at {settings.origin} (Ctrl-C stops it).", markup=False)
            if certificate is not None:
                fingerprint = certificate.fingerprint
                screen.print(f"Browsers warn once: its certificate has SHA-256 {fingerprint}.", markup=False)
            await server.serve(sockets=[listener])


def _certificate(settings: Settings) -> Certificate:
    return self_signed(settings.data_dir, names_of_machine(settings.host), now=SystemClock().now())
