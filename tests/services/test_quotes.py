"""Every quote of a score stands verbatim in the turn that it names, and is that speaker's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from talktrack.domain.mind import Step
from talktrack.domain.scorecard import Score
from talktrack.practice.exchange import Utterance
from talktrack.services import calls, scoring, training
from tests.practice.calls import reps, script, shipped
from tests.services.office import ANN, office


def check_quotes(score: Score, steps: tuple[Step, ...]) -> int:
    """How many quotes there were; every one stands where it says."""
    turns = {step.turn.turn_id: step.turn for step in steps}
    quotes = 0
    for criterion in score.criteria:
        for evidence in criterion.evidence:
            turn = turns[evidence.turn_id]
            assert evidence.role == turn.role, criterion.id
            assert evidence.quote in turn.heard, criterion.id
            assert evidence.quote.strip()
            assert (turn.start_ms or 0) <= (evidence.start_ms or 0) <= (evidence.end_ms or 0) <= (turn.end_ms or 0)
            quotes += 1
        assert criterion.missed_at is None or criterion.missed_at in turns
        assert 0 <= (criterion.score or 0) <= criterion.max
    for moment in score.moments:
        assert moment.turn_id in turns
    for insight in score.insights:
        if insight.turn_id is not None and insight.quote:
            assert insight.quote in turns[insight.turn_id].heard
            quotes += 1
    return quotes


@pytest.mark.parametrize("id", sorted(shipped()))
async def test_every_quote_of_every_scripted_call_is_true(tmp_path: Path, id: str) -> None:
    scores: dict[str, float] = {}
    async with office(tmp_path, *shipped().values()) as world:
        for rep in reps(id):
            call = await training.start(world, ANN, id, seed=7)
            for line in script(id, rep):
                if (await training.say(world, ANN, call.id, Utterance(line))).ended:
                    break
            await training.end(world, ANN, call.id)
            score = await scoring.latest(world, ANN, call.id)
            _, steps = await calls.steps(world, ANN, call.id)
            quotes = check_quotes(score, steps)
            assert quotes > 0 or rep != "expert"
            assert score.versions["models"] == "bank"
            scores[rep] = score.score or 0.0
    assert scores["expert"] > scores["mediocre"] > scores.get("stuffed", 0.0)
    assert scores["mediocre"] > scores["pushy"]


async def test_a_score_pins_what_it_was_made_with(tmp_path: Path) -> None:
    scenario = shipped()["home-solar-en"]
    harder = replace(scenario, persona=replace(scenario.persona, start=replace(scenario.persona.start, trust=1)))
    async with office(tmp_path, scenario) as world:
        found = []
        for one in (scenario, scenario, harder):
            call = await training.start_on(world, ANN, one, seed=1)
            await training.end(world, ANN, call.id)
            found.append((await scoring.latest(world, ANN, call.id)).versions)
    assert found[0] == found[1] != found[2]
    assert found[0]["scorecard"] == found[2]["scorecard"]
