"""The command line. Each command lives in its own file and is loaded only when it runs, so that `--help` is quick."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from talktrack import __version__

COMMANDS: dict[str, str] = {
    "serve": "Serve the console, the API and the calls.",
    "practice": "Hold a practice call: typed, by script, or by recorded speech.",
    "score": "Score a transcript with a scorecard.",
    "scenarios": "List the scenarios that ship with the product, or show one.",
    "scorecards": "List the scorecards that ship with the product, or show one.",
    "fidelity": "Let scripted reps call every persona, and measure the customers.",
    "moves": "Label what seller's lines do.",
    "demo": "Seed the demo organisation and print how to sign in.",
    "doctor": "Check what is configured, what is missing and how to get it.",
    "models": "List the speech models that can be fetched for this machine, or fetch them.",
    "migrate": "Bring the database to the newest schema.",
    "bench": "Take measured calls, answered by scripted services.",
    "openapi": "Print the OpenAPI description of the server.",
}
"""Name and one line of help of every command; the command itself is `talktrack.cli.<name>.command`."""


class Commands(click.Group):
    """Loads a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"talktrack.cli.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"talktrack.cli.{cmd_name} has no command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="talktrack")
def main(**_: Any) -> None:
    """Talktrack: practise sales calls against AI customers whose minds are code, and get scores you can check."""
