"""`talktrack score`: a transcript held against a scorecard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import anyio
import click

from talktrack.cli.running import print_json, told
from talktrack.cli.showing import show_score
from talktrack.domain.errors import InvalidScorecard, InvalidTranscript, NotFound
from talktrack.domain.provider import Sense
from talktrack.domain.scorecard import Score, Scorecard
from talktrack.engine.resilience.health import Health
from talktrack.services.importing import Transcript, score_transcript, scorecard_of
from talktrack.services.judging import needs_judge
from talktrack.services.report import score_document
from talktrack.storage.documents import read_document
from talktrack.storage.library import FileLibrary
from talktrack.wiring.choosing import picks
from talktrack.wiring.senses import open_model
from talktrack.wiring.world import settings_of_process


@click.command("score")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--scorecard", "card_name", metavar="ID_OR_FILE", help="Score it on this one instead of the file's own.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(path: Path, card_name: str | None, as_json: bool) -> None:
    """Score FILE: {language, scorecard, turns: [{role, text, start_ms?, end_ms?, confidence?, words?}]}."""
    with told():
        if not path.exists():
            raise NotFound(f"There is no file {str(path)!r}.")
        transcript = read_document(Transcript, path, "transcript", InvalidTranscript)
        if card_name is not None:
            transcript = replace(transcript, scorecard=_named(card_name))
        card = scorecard_of(transcript, FileLibrary())
        score = score_document(anyio.run(_score, transcript, card))
    if as_json:
        print_json(score)
    else:
        show_score(score, card)


def _named(name: str) -> Scorecard | str:
    """The scorecard in a file, or an id to look up."""
    if Path(name).suffix.lower() not in {".yaml", ".yml", ".json"}:
        return name
    return read_document(Scorecard, Path(name), "scorecard", InvalidScorecard)


async def _score(transcript: Transcript, card: Scorecard) -> Score:
    """With a judge only where the scorecard needs one and a model is configured."""
    if not needs_judge(card):
        return await score_transcript(transcript, card)
    async with open_model(picks(settings_of_process(), Sense.LLM), Health()) as model:
        return await score_transcript(transcript, card, model)
