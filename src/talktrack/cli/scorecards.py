"""`talktrack scorecards`: what calls can be scored on."""

from __future__ import annotations

from dataclasses import asdict

import click
from rich.console import Console
from rich.text import Text

from talktrack.cli.layout import hanging, paragraph
from talktrack.cli.running import print_json, told
from talktrack.domain.errors import NotFound
from talktrack.domain.scorecard import Scorecard
from talktrack.services.library import shipped_scorecards
from talktrack.storage.library import FileLibrary


@click.group("scorecards", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def command(context: click.Context, as_json: bool) -> None:
    """List the scorecards that ship with the product, or show one."""
    if context.invoked_subcommand is None:
        show_list(as_json)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_(as_json: bool) -> None:
    """List them."""
    show_list(as_json)


@command.command("show")
@click.argument("scorecard_id", metavar="ID")
@click.option(
    "--json", "as_json", is_flag=True, help="Print the whole scorecard; `score --scorecard` takes it as a file."
)
def show(scorecard_id: str, as_json: bool) -> None:
    """Show what one looks at and how much each thing weighs; --json tells the rules too."""
    with told():
        known = {one.id: one for one in shipped()}
        if scorecard_id not in known:
            raise NotFound(f"There is no scorecard {scorecard_id!r}: see `talktrack scorecards`.")
    if as_json:
        print_json(asdict(known[scorecard_id]))
    else:
        _describe(known[scorecard_id])


def shipped() -> list[Scorecard]:
    return sorted(shipped_scorecards(FileLibrary()), key=lambda card: card.id)


def show_list(as_json: bool) -> None:
    cards = shipped()
    if as_json:
        print_json([{"id": one.id, "title": one.title, "language": one.language} for one in cards])
        return
    console = Console(highlight=False)
    widest = max(len(card.id) for card in cards) + 2
    for card in cards:
        hanging(console, Text(f"{card.id:<{widest}}", "bold"), f"{card.title} ({card.language})", indent=widest)


def _describe(card: Scorecard) -> None:
    console = Console(highlight=False)
    paragraph(console, card.title, style="bold")
    for section in card.sections:
        console.print()
        paragraph(console, section.title, style="bold")
        for criterion in section.criteria:
            hanging(console, Text(f"{criterion.weight:>5g}  "), f"{criterion.label} ({criterion.source})", indent=7)
