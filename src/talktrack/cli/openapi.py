"""`talktrack openapi`: the description of the API, for client generators."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from talktrack.cli.running import print_json, runs
from talktrack.wiring.app import open_app
from talktrack.wiring.world import settings_of_process


@click.command("openapi")
@runs
async def command() -> None:
    """Print the OpenAPI description of the server as JSON; no data of this machine is looked at."""
    with TemporaryDirectory(prefix="talktrack-") as folder:
        data = Path(folder)
        settings = replace(settings_of_process(), data_dir=data, database_url=f"sqlite:///{data / 'talktrack.db'}")
        async with open_app(settings, warm=False) as (app, _):
            print_json(app.openapi())
