"""What it costs to label and score a transcript of half an hour."""

from __future__ import annotations

from pathlib import Path
from time import thread_time

from bench.machine import Row, milliseconds
from bench.thinking import lines
from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.language import LANGUAGES
from talktrack.domain.pace import GAP_MS, spoken_ms
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Role
from talktrack.services.importing import Transcript, TranscriptTurn, labelled_turns
from talktrack.storage.library import FileLibrary

HALF_AN_HOUR_MS = 30 * 60 * 1000
RUNS = 7
TARGET_MS = 200


async def rows(_folder: Path) -> list[Row]:
    """One row for each language."""
    library = FileLibrary()
    found = []
    for language in LANGUAGES:
        scenario = next(one for one in library.scenarios() if one.language == language)
        transcript = _transcript(scenario)
        taken = []
        for _ in range(RUNS):
            started = thread_time()
            turns = labelled_turns(transcript)
            score_call(CallRecord(language, scenario.scorecard, turns))
            taken.append(thread_time() - started)
        what = f"score 30 minutes, {language}, processor ({len(transcript.turns)} turns)"
        found.append(milliseconds(what, taken, TARGET_MS))
    return found


def _transcript(scenario: Scenario) -> Transcript:
    turns: list[TranscriptTurn] = []
    at = 0
    answers = [fact.lines[0] for fact in scenario.persona.facts]
    for index, line in enumerate(lines(scenario)):
        if at >= HALF_AN_HOUR_MS:
            break
        exchange: tuple[tuple[Role, str], ...] = (("seller", line), ("customer", answers[index % len(answers)]))
        for role, text in exchange:
            end = at + spoken_ms(text, scenario.language)
            turns.append(TranscriptTurn(role, text, at, end))
            at = end + GAP_MS
    return Transcript(scenario.language, tuple(turns), scenario.scorecard)
