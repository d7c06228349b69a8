"""What holds of the score of every script of every scenario: where points come from, and what they cannot be had by."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

import pytest

from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import CriterionScore
from talktrack.domain.transcript import Turn
from talktrack.storage.library import FileLibrary
from tests.scenarios.calls import SCRIPTS, Played, play, script

SCENARIOS = {scenario.id: scenario for scenario in FileLibrary().scenarios()}
ALL = [(id, path.stem) for id in SCENARIOS for path in sorted((SCRIPTS / id).glob("*.txt"))]
GOLD = [(id, rep) for id, rep in ALL if rep.startswith("expert")]
MARKS = re.compile(r"[^\w\s'’%]+")


@lru_cache
def played(scenario_id: str, rep: str) -> Played:
    return play(SCENARIOS[scenario_id], script(scenario_id, rep))


@pytest.mark.parametrize(("id", "rep"), ALL)
def test_every_point_leads_to_a_quote_in_its_turn_or_to_the_turn_where_the_chance_was(id: str, rep: str) -> None:
    call = played(id, rep)
    turns = {step.turn.turn_id: step.turn for step in call.steps}
    for criterion in call.score.criteria:
        assert criterion.reason
        assert criterion.status != "scored" or _leads_somewhere(criterion, turns), criterion
        for evidence in criterion.evidence:
            turn = turns[evidence.turn_id]
            assert evidence.quote in turn.heard
            assert (evidence.role, evidence.start_ms, evidence.end_ms) == (turn.role, turn.start_ms, turn.end_ms)
    for insight in call.score.insights:
        assert insight.turn_id in turns
        assert insight.quote in turns[insight.turn_id].heard
    assert all(moment.turn_id in turns for moment in call.score.moments)


def _leads_somewhere(criterion: CriterionScore, turns: dict[str, Turn]) -> bool:
    earned = bool(criterion.evidence) or not criterion.score
    missed = criterion.score == criterion.max or turns[criterion.missed_at or ""].role == "seller"
    return earned and missed


@pytest.mark.parametrize(("id", "rep"), ALL)
def test_a_transcript_without_punctuation_scores_within_five_points_of_itself(id: str, rep: str) -> None:
    call, scenario = played(id, rep), SCENARIOS[id]
    plain = _scored(tuple(replace(step, turn=_unpunctuated(step.turn)) for step in call.steps), call, scenario)
    assert plain is not None
    assert abs(plain - call.points) <= 5


def _unpunctuated(turn: Turn) -> Turn:
    said = " ".join(MARKS.sub(" ", turn.said).split())
    return replace(turn, said=said, heard=said)


def _scored(steps: tuple[Step, ...], call: Played, scenario: Scenario) -> float | None:
    turns = tuple(step.turn for step in steps)
    return score_call(CallRecord(scenario.language, scenario.scorecard, turns, steps, call.outcome, scenario)).score
