"""`talktrack migrate`: the schema, brought up to date."""

from __future__ import annotations

import click

from talktrack.cli.running import runs, screen
from talktrack.storage.migrations import migrate
from talktrack.wiring import settings_of_process


@click.command("migrate")
@runs
async def command() -> None:
    """Bring the database to the newest schema. `serve` does it by itself."""
    settings = settings_of_process()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    await migrate(settings.database_url)
    screen.print("The database is at the newest schema.")
