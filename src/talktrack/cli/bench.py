"""`talktrack bench`: what a load generator measures against."""

from __future__ import annotations

import socket

import anyio
import click

from talktrack import log
from talktrack.cli.running import screen, serves, settle_memory
from talktrack.cli.signals import on_stop
from talktrack.domain.errors import Conflict
from talktrack.wiring.bench import PATH, bench_server
from talktrack.wiring.world import settings_of_process

_HOST = "127.0.0.1"


@click.group("bench")
def command() -> None:
    """Measure how many calls this machine carries."""


@command.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port on 127.0.0.1; 0 takes any.")
@serves
async def serve(port: int) -> None:
    """Take telephone calls on ws://127.0.0.1:PORT/media and answer them with scripted services."""
    log.configure("WARNING")
    try:
        listener = socket.create_server((_HOST, port), backlog=2048)
    except OSError as error:
        raise Conflict(f"{_HOST} port {port}: {error.strerror or error}. Choose with --port.") from error
    stop = anyio.Event()
    async with bench_server(settings_of_process(), listener):
        settle_memory()
        with on_stop(stop.set):
            screen.print(f"Calls are taken at ws://{_HOST}:{listener.getsockname()[1]}{PATH} (Ctrl-C stops it).")
            await stop.wait()
