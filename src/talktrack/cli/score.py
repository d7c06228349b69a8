"""`talktrack score`: a transcript held against a scorecard."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from talktrack.cli.running import print_json, told
from talktrack.cli.showing import show_score
from talktrack.domain.errors import InvalidTranscript, NotFound
from talktrack.services.scoring import Transcript, score_transcript, scorecard_of
from talktrack.storage.documents import read_document
from talktrack.storage.library import FileLibrary


@click.command("score")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(path: Path, as_json: bool) -> None:
    """Score FILE: {language, scorecard, turns: [{role, text, start_ms?, end_ms?, confidence?, words?}]}."""
    with told():
        if not path.exists():
            raise NotFound(f"There is no file {str(path)!r}.")
        transcript = read_document(Transcript, path, "transcript", InvalidTranscript)
        card = scorecard_of(transcript, FileLibrary())
        score = asdict(score_transcript(transcript, card))
    if as_json:
        print_json(score)
    else:
        show_score(score, card)
