"""`talktrack demo`: an organisation to try things in."""

from __future__ import annotations

import click

from talktrack.cli.running import print_json, runs, screen
from talktrack.config import kept_secret
from talktrack.services import demo
from talktrack.services.local import DEMO_EMAIL
from talktrack.services.tokens import API_KEY_PREFIX
from talktrack.wiring.holding import holding
from talktrack.wiring.world import open_world, settings_of_process


@click.command("demo")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@runs
async def command(as_json: bool) -> None:
    """Seed the demo organisation and print how to sign in; running it again changes nothing."""
    settings = settings_of_process()
    password = kept_secret(settings.data_dir / "demo.password", 12)
    api_key = API_KEY_PREFIX + kept_secret(settings.data_dir / "demo.key", 24)
    with screen.status("Seeding the demo organisation …"):
        async with open_world(settings) as world, holding(world, settings) as mark:
            await demo.seed(world, password, api_key, mark)
    document = {"url": settings.origin, "email": DEMO_EMAIL, "password": password, "api_key": api_key}
    if as_json:
        print_json(document)
        return
    for name, value in document.items():
        click.echo(f"{name.replace('_', ' ') + ':':<10}{value}")
