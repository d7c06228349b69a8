"""`talktrack moves`: what seller's lines do."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from talktrack.cli.running import print_json
from talktrack.domain.language import LANGUAGES, Language
from talktrack.practice.moves import read


@click.command("moves")
@click.argument("text", required=False)
@click.option("--language", required=True, type=click.Choice(LANGUAGES))
@click.option("--file", "path", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="One line each.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(text: str | None, language: Language, path: Path | None, as_json: bool) -> None:
    """Label each line of a seller: from TEXT, from a file, or from standard input."""
    if text is not None and path is not None:
        raise click.UsageError("Give a TEXT or a --file, not both.")
    source = text if text is not None else read_text(path)
    rows = [(line, read(line, language)) for line in source.splitlines() if line.strip()]
    if as_json:
        print_json([{"text": line, "moves": list(reading.moves)} for line, reading in rows])
        return
    for line, reading in rows:
        click.echo(f"{', '.join(reading.moves) or '-'}\t{line}")


def read_text(path: Path | None) -> str:
    """A file's text, or standard input. Raises `click.UsageError` for what is no text."""
    try:
        if path is None:
            return sys.stdin.read()
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise click.UsageError("This file is no UTF-8 text: save it as UTF-8.") from error
