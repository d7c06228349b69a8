"""`talktrack doctor`: what works here, what does not, and how to get it."""

from __future__ import annotations

import os
from dataclasses import asdict

import click
from rich.console import Console
from rich.text import Text

from talktrack.cli.layout import hanging
from talktrack.cli.running import WORK_FAILED, print_json, runs, screen
from talktrack.config import secret_key
from talktrack.services.checkup import check_up
from talktrack.services.trial import Finding
from talktrack.wiring.candidates import open_candidates
from talktrack.wiring.choosing import without_providers
from talktrack.wiring.world import open_world, settings_of_process

_STYLES = {"good": "green", "missing": "bold", "broken": "red"}


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
@runs
async def command(context: click.Context, as_json: bool) -> None:
    """Check the store, the voices and the models. Exit 1 where something that is configured does not work."""
    settings = settings_of_process()
    secret_key(os.environ, settings.data_dir)
    with screen.status("Looking at everything …"):
        async with open_world(without_providers(settings)) as world, open_candidates(settings) as field:
            findings = await check_up(world, field.candidates, field.problems)
    if as_json:
        print_json({"data_dir": str(settings.data_dir), "findings": [asdict(finding) for finding in findings]})
    else:
        _show(findings)
    if any(finding.state == "broken" for finding in findings):
        context.exit(WORK_FAILED)


def _show(findings: tuple[Finding, ...]) -> None:
    console = Console(highlight=False)
    for finding in findings:
        head = Text(f"{finding.state:<9}", _STYLES[finding.state])
        hanging(console, head, f"{finding.what}: {finding.detail}", indent=9)
