"""`talktrack demo`: an organisation to try things in."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import click
from rich.progress import track

from talktrack.cli.running import print_json, runs, screen
from talktrack.config import kept_secret
from talktrack.services.demo.colleagues import YOU
from talktrack.services.demo.season import Appointment, Played, by_scenario, play
from talktrack.services.demo.seeding import keep, seed_people, seed_work, unheld
from talktrack.services.tokens import API_KEY_PREFIX
from talktrack.wiring.crowd import cores, done_by_crowd
from talktrack.wiring.world import open_world, settings_of_process


@click.command("demo")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--no-calls", is_flag=True, help="Only the people and the key.")
@runs
async def command(as_json: bool, no_calls: bool) -> None:
    """Seed the demo organisation and print how to sign in; running it again changes nothing."""
    settings = settings_of_process()
    password = kept_secret(settings.data_dir / "demo.password", 12)
    api_key = API_KEY_PREFIX + kept_secret(settings.data_dir / "demo.key", 24)
    async with open_world(settings) as world:
        people = await seed_people(world, password, api_key)
        await seed_work(world, people)
        played = [] if no_calls else _play(await unheld(world, people))
        with screen.status("Storing the calls …"):
            await keep(world, people, played)
    document = {"url": settings.origin, "email": YOU.email, "password": password, "api_key": api_key}
    colleagues = [{"email": one.email, "name": one.name, "role": one.role} for one in people if one.email != YOU.email]
    if as_json:
        print_json({**document, "colleagues": colleagues})
        return
    for name, value in document.items():
        click.echo(f"{name.replace('_', ' ') + ':':<10}{value}")
    click.echo("\nColleagues, who sign in with the same password:")
    for one in colleagues:
        click.echo(f"  {one['email']:<26}{one['name']} ({one['role']})")


def _play(appointments: Sequence[Appointment]) -> list[Played]:
    rounds = by_scenario(appointments)
    if not rounds:
        return []
    with closing(done_by_crowd(play, rounds, cores())) as playing:
        shown = track(playing, "Three months of calls", len(rounds), console=screen, transient=True)
        return [one for played in shown for one in played]
