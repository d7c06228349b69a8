"""Calls that a scripted seller holds with a customer, scored."""

from __future__ import annotations

from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score
from talktrack.practice.fidelity.calls import Held
from talktrack.services.scoring import versions_of


def score_of(held: Held, scenario: Scenario) -> Score:
    """The score of such a call, by code alone."""
    card = scenario.scorecard
    turns = tuple(step.turn for step in held.steps)
    versions = versions_of(card, scenario, held.steps)
    return score_call(CallRecord(scenario.language, card, turns, held.steps, held.outcome, scenario, versions=versions))
