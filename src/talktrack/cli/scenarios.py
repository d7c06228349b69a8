"""`talktrack scenarios`: what can be practised."""

from __future__ import annotations

from dataclasses import asdict

import click
from rich.console import Console
from rich.text import Text

from talktrack.cli.labels import LABELS
from talktrack.cli.layout import hanging, paragraph
from talktrack.cli.running import print_json, told
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
def show(scenario_id: str, as_json: bool) -> None:
    """Show one as a seller reads it before the call; --json tells all, also what the customer hides."""
    with told():
        known = {one.id: one for one in FileLibrary().scenarios()}
        if scenario_id not in known:
            raise NotFound(f"There is no scenario {scenario_id!r}: see `talktrack scenarios`.")
    if as_json:
        print_json(asdict(known[scenario_id]))
    else:
        _describe(known[scenario_id])


def show_list(as_json: bool) -> None:
    scenarios = FileLibrary().scenarios()
    if as_json:
        fields = ("id", "title", "language", "type", "category", "difficulty")
        print_json([{field: getattr(scenario, field) for field in fields} for scenario in scenarios])
        return
    console = Console(highlight=False)
    widest = max(len(scenario.id) for scenario in scenarios) + 2
    for scenario in scenarios:
        text = f"{scenario.title} ({scenario.language}, {scenario.type.replace('_', ' ')}, {scenario.difficulty})"
        hanging(console, Text(f"{scenario.id:<{widest}}", "bold"), text, indent=widest)


def _describe(scenario: Scenario) -> None:
    """What a seller reads before the call."""
    console, persona, labels = Console(highlight=False), scenario.persona, LABELS[scenario.language]
    paragraph(console, scenario.title, style="bold")
    console.print()
    paragraph(console, scenario.briefing.situation)
    console.print()
    hanging(console, Text(f"{persona.name}: ", "bold"), f"{persona.role}. {persona.about}", indent=4)
    hanging(console, Text(f"{labels.goal}: ", "bold"), scenario.goal.text, indent=4)
    console.print()
    for objective in scenario.briefing.objectives:
        hanging(console, Text("- "), objective, indent=2)
