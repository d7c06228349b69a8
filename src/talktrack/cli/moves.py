"""`talktrack moves`: what seller's lines do."""

from __future__ import annotations

from pathlib import Path

import click

from talktrack.cli.reading import read_standard_input, read_text
from talktrack.cli.running import print_json, told
from talktrack.domain.language import LANGUAGES, Language
from talktrack.practice.moves import read


@click.command("moves")
@click.argument("text", required=False)
@click.option("--language", required=True, type=click.Choice(LANGUAGES))
@click.option("--file", "path", type=click.Path(path_type=Path), help="One line each.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(text: str | None, language: Language, path: Path | None, as_json: bool) -> None:
    """Label each line of a seller: from TEXT, from a file, or from standard input."""
    if text is not None and path is not None:
        raise click.UsageError("Give a TEXT or a --file, not both.")
    with told():
        source = text if text is not None else _source(path)
        rows = [(line, read(line, language)) for line in source.splitlines() if line.strip()]
    if as_json:
        print_json([{"text": line, "moves": list(reading.moves)} for line, reading in rows])
        return
    for line, reading in rows:
        click.echo(f"{', '.join(reading.moves) or '-'}\t{line}")


def _source(path: Path | None) -> str:
    return read_standard_input() if path is None else read_text(path)
