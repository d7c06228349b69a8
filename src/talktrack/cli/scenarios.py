"""`talktrack scenarios`: what can be practised."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import click
from rich.console import Console
from rich.text import Text

from talktrack.cli.labels import LABELS
from talktrack.cli.layout import hanging, paragraph
from talktrack.cli.running import print_json, runs, screen, told
from talktrack.domain.brief import Brief
from talktrack.domain.errors import NotFound
from talktrack.domain.language import LANGUAGES
from talktrack.domain.scenario import DifficultyLabel, GoalResult, Scenario
from talktrack.services.generating import Maker, make
from talktrack.services.training import MOST_SEED
from talktrack.storage.library import FileLibrary
from talktrack.wiring.world import open_world, settings_of_process


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
        scenario = FileLibrary().scenario(scenario_id)
        if scenario is None:
            raise NotFound(f"There is no scenario {scenario_id!r}: see `talktrack scenarios`.")
    if as_json:
        print_json(asdict(scenario))
    else:
        _describe(scenario)


@command.command("generate")
@click.option(
    "--business", required=True, help="What the seller's business does, for instance: solar panels for homes."
)
@click.option("--brand", required=True, help="Its name.")
@click.option("--product", required=True)
@click.option("--goal", default=GoalResult.NEXT_STEP.value, help="next_step, commitment, disqualified, or words.")
@click.option(
    "--difficulty", type=click.Choice([one.value for one in DifficultyLabel]), default=DifficultyLabel.MEDIUM.value
)
@click.option("--language", "--lang", type=click.Choice(LANGUAGES), default=LANGUAGES[0])
@click.option("--consumer/--company", default=None, help="Who buys; left out, the business tells.")
@click.option("--locale", default="", help="Variety of the language, for instance es-MX.")
@click.option("--seed", type=click.IntRange(0, MOST_SEED), default=1, show_default=True)
@click.option("--maker", type=click.Choice([one.value for one in Maker]), default=Maker.AUTO.value, show_default=True)
@click.option(
    "--json", "as_json", is_flag=True, help="Print the whole scenario as JSON; `practice` takes it as a file."
)
@runs
async def generate(seed: int, maker: str, *, as_json: bool, **wishes: Any) -> None:
    """Make one from a brief: by the language model where one is configured, else by templates."""
    brief = Brief(**{**wishes, "difficulty": DifficultyLabel(wishes["difficulty"])})
    async with open_world(settings_of_process()) as world:
        made = await make(world, brief, seed=seed, maker=Maker(maker))
    if made.fell_back is not None:
        screen.print(f"The model could not write it ({made.fell_back}); templates did.", markup=False)
    if as_json:
        print_json(asdict(made.scenario))
    else:
        _describe(made.scenario)


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
