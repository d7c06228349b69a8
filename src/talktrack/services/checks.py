"""Whether a scenario, persona or scorecard holds together, asked in one place."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.domain.errors import InputError, InvalidPersona, InvalidScenario, InvalidScorecard, Problem
from talktrack.domain.persona import Persona
from talktrack.domain.persona_check import check_persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.scenario_check import check_scenario
from talktrack.domain.scorecard import Scorecard
from talktrack.domain.scorecard_check import check_scorecard

_PARTS: Final[dict[str, type[InputError]]] = {"persona": InvalidPersona, "scorecard": InvalidScorecard}


def problems_of(item: Scenario | Persona | Scorecard) -> tuple[Problem, ...]:
    """Everything that is wrong with it; a scorecard may name the metrics that are measured."""
    match item:
        case Scenario():
            return (*check_scenario(item), *_inside("scorecard", check_scorecard(item.scorecard, DEFINITIONS)))
        case Persona():
            return check_persona(item)
        case Scorecard():
            return check_scorecard(item, DEFINITIONS)


def require_sound(scenario: Scenario) -> None:
    """Raises `InvalidPersona` or `InvalidScorecard` where only that part is wrong, else `InvalidScenario`."""
    problems = problems_of(scenario)
    if not problems:
        return
    refusal, noun = next(
        ((error, part) for part, error in _PARTS.items() if all(_is_in(part, problem) for problem in problems)),
        (InvalidScenario, "scenario"),
    )
    raise refusal(f"The {noun} does not hold together; every problem is listed.", problems=problems)


def _is_in(part: str, problem: Problem) -> bool:
    return problem.field.split(".")[0] == part


def _inside(field: str, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(replace(problem, field=f"{field}.{problem.field}") for problem in problems)
