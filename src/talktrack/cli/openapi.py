"""`talktrack openapi`: the description of the API, for client generators."""

from __future__ import annotations

import click

from talktrack.cli.running import print_json, runs
from talktrack.wiring.app import open_app
from talktrack.wiring.world import settings_of_process


@click.command("openapi")
@runs
async def command() -> None:
    """Print the OpenAPI description of the server as JSON."""
    async with open_app(settings_of_process(), warm=False) as (app, _):
        print_json(app.openapi())
