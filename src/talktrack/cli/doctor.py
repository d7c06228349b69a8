"""`talktrack doctor`: what works here, what does not, and how to get it."""

from __future__ import annotations

from dataclasses import asdict

import click

from talktrack.cli.running import WORK_FAILED, print_json, runs
from talktrack.services.checkup import check_up
from talktrack.wiring import open_world, settings_of_process


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
@runs
async def command(context: click.Context, as_json: bool) -> None:
    """Check the store, the voices and the models. Exit 1 where something that is configured does not work."""
    settings = settings_of_process()
    async with open_world(settings) as world:
        findings = await check_up(world)
    if as_json:
        print_json({"data_dir": str(settings.data_dir), "findings": [asdict(finding) for finding in findings]})
    else:
        for finding in findings:
            click.echo(f"{finding.state:<8} {finding.what}: {finding.detail}")
    if any(finding.state == "broken" for finding in findings):
        context.exit(WORK_FAILED)
