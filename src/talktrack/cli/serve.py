"""`talktrack serve`: the server."""

from __future__ import annotations

import signal
from dataclasses import replace

import click
import uvicorn

from talktrack import log
from talktrack.cli.running import runs, screen
from talktrack.wiring import open_app, settings_of_process


@click.command("serve")
@click.option("--host", help="Address to listen on; 127.0.0.1 unless TALKTRACK_HOST says otherwise.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port; 8000 unless TALKTRACK_PORT says otherwise.")
@runs
async def command(host: str | None, port: int | None) -> None:
    """Serve the pages and the API. The database is brought up to date first."""
    log.configure()
    given = settings_of_process()
    settings = replace(given, host=host or given.host, port=port or given.port)
    async with open_app(settings) as app:
        screen.print(f"Talktrack is at {settings.origin} (Ctrl-C stops it).", markup=False)
        config = uvicorn.Config(
            app,
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
        )
        _end_well_when_stopped()
        await uvicorn.Server(config).serve()


def _end_well_when_stopped() -> None:
    """To be asked to stop is no failure: uvicorn leaves in good order, and then raises the signal again for us."""
    for asked in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked, lambda _number, _frame: None)
