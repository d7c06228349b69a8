"""`talktrack score`: a transcript held against a scorecard."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from talktrack.cli.running import print_json, runs
from talktrack.cli.showing import show_score
from talktrack.domain.errors import InvalidTranscript
from talktrack.services.scoring import Transcript, score_transcript
from talktrack.storage.documents import read_document
from talktrack.storage.library import FileLibrary


@click.command("score")
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@runs
async def command(path: Path, as_json: bool) -> None:
    """Score FILE: {language, scorecard, turns: [{role, text, start_ms?, end_ms?, confidence?, words?}]}."""
    transcript = read_document(Transcript, path, "transcript", InvalidTranscript)
    score = asdict(score_transcript(transcript, FileLibrary()))
    if as_json:
        print_json(score)
    else:
        show_score(score, transcript.language)
