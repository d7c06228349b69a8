"""Whether a scenario, persona or scorecard holds together, asked in one place."""

from __future__ import annotations

from dataclasses import replace

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.domain.errors import Problem
from talktrack.domain.persona import Persona
from talktrack.domain.persona_check import check_persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.scenario_check import check_scenario
from talktrack.domain.scorecard import Scorecard
from talktrack.domain.scorecard_check import check_scorecard


def problems_of(item: Scenario | Persona | Scorecard) -> tuple[Problem, ...]:
    """Everything that is wrong with it; a scorecard may name the metrics that are measured."""
    match item:
        case Scenario():
            return (*check_scenario(item), *_inside("scorecard", check_scorecard(item.scorecard, DEFINITIONS)))
        case Persona():
            return check_persona(item)
        case Scorecard():
            return check_scorecard(item, DEFINITIONS)


def _inside(field: str, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(replace(problem, field=f"{field}.{problem.field}") for problem in problems)
