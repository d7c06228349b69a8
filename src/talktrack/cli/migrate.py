"""`talktrack migrate`: the schema, brought up to date."""

from __future__ import annotations

import click

from talktrack.cli.running import runs, screen
from talktrack.config import data_folder
from talktrack.wiring.world import migrate_database, settings_of_process


@click.command("migrate")
@runs
async def command() -> None:
    """Bring the database to the newest schema. `serve` does it by itself."""
    settings = settings_of_process()
    data_folder(settings.data_dir)
    await migrate_database(settings)
    screen.print("The database is at the newest schema.")
