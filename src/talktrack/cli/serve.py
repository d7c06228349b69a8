"""`talktrack serve`: the server."""

from __future__ import annotations

import click
import uvicorn

from talktrack import log
from talktrack.cli.running import fail, screen
from talktrack.domain.errors import TalktrackError
from talktrack.wiring import server_app, settings_of_process


@click.command("serve")
@click.option("--host", help="Address to listen on; 127.0.0.1 unless TALKTRACK_HOST says otherwise.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; 8000 unless TALKTRACK_PORT says otherwise.")
def command(host: str | None, port: int | None) -> None:
    """Serve the pages, the API and the calls. The database is brought up to date first."""
    log.configure()
    try:
        settings = settings_of_process()
        app = server_app(settings)
    except TalktrackError as error:
        fail(error)
    screen.print(f"Talktrack serves on {settings.origin} (stop it with Ctrl-C).")
    uvicorn.run(
        app,
        host=host or settings.host,
        port=settings.port if port is None else port,
        log_config=None,
        access_log=False,
        server_header=False,
    )
