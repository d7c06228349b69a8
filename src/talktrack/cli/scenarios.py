"""`talktrack scenarios`: what can be practised."""

from __future__ import annotations

from dataclasses import asdict

import click
from rich.console import Console
from rich.table import Table

from talktrack.cli.running import print_json, runs
from talktrack.domain.errors import NotFound
from talktrack.domain.scenario import Scenario
from talktrack.storage.library import FileLibrary


@click.group("scenarios", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """List the scenarios that ship with the product, or show one."""
    if context.invoked_subcommand is None:
        show_list(as_json)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_(as_json: bool) -> None:
    """List them."""
    show_list(as_json)


@command.command("show")
@click.argument("scenario_id", metavar="ID")
@click.option(
    "--json", "as_json", is_flag=True, help="Print the whole scenario as JSON; `practice` takes it as a file."
)
@runs
async def show(scenario_id: str, as_json: bool) -> None:
    """Show one, with everything that the customer hides."""
    scenario = next((one for one in FileLibrary().scenarios() if one.id == scenario_id), None)
    if scenario is None:
        raise NotFound(f"There is no scenario {scenario_id!r}: see `talktrack scenarios`.")
    if as_json:
        print_json(asdict(scenario))
    else:
        _describe(scenario)


def show_list(as_json: bool) -> None:
    scenarios = FileLibrary().scenarios()
    if as_json:
        fields = ("id", "title", "language", "type", "category", "difficulty")
        print_json([{field: getattr(scenario, field) for field in fields} for scenario in scenarios])
        return
    table = Table("Id", "Title", "Language", "Type", "Difficulty", box=None)
    for scenario in scenarios:
        table.add_row(scenario.id, scenario.title, scenario.language, scenario.type, scenario.difficulty)
    Console().print(table)


def _describe(scenario: Scenario) -> None:
    persona = scenario.persona
    click.echo(f"{scenario.title}\n\n{scenario.briefing.situation}\n")
    click.echo(f"Customer: {persona.name}, {persona.role}. {persona.about}\n")
    click.echo(f"Goal: {scenario.goal.text}\n")
    for objective in scenario.briefing.objectives:
        click.echo(f"- {objective}")
