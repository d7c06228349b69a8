"""The fidelity suite: calls of scripted reps with a customer, scored and counted. One piece of work is one `Job`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from talktrack.domain.errors import NoLanguageModel, NotFound
from talktrack.domain.scenario import Scenario
from talktrack.ports.language import LanguageModel
from talktrack.ports.library import Library
from talktrack.practice.fidelity.baseline import PromptedCustomer
from talktrack.practice.fidelity.calls import Customer, Held, MindfulCustomer, hold
from talktrack.practice.fidelity.figures import Figures, figures
from talktrack.practice.fidelity.measures import persona_report
from talktrack.practice.fidelity.questions import Asked, ask_all
from talktrack.practice.fidelity.reps import AVERAGE, REPS
from talktrack.practice.fidelity.targets import missed, missed_over_all
from talktrack.services.scripted import score_of

QUESTIONS: Final = "questions"
"""The job that asks two hundred ordinary questions instead of holding calls of a rep."""
UNEVEN: Final = 4
"""How many calls of a rep with good and bad days stand for one of any other."""


@dataclass(frozen=True)
class Job:
    """Calls of one rep with one persona, or the questions."""

    scenario: Scenario
    rep: str
    seeds: tuple[int, ...]


@dataclass(frozen=True)
class Done:
    """What a job came to."""

    persona: str
    calls: tuple[Figures, ...] = ()
    asked: tuple[Asked, ...] = ()
    transcripts: tuple[dict[str, Any], ...] = ()

    @property
    def turns(self) -> int:
        return sum(one.turns for one in self.calls) + 2 * len(self.asked)


def find_scenarios(library: Library, names: Sequence[str]) -> tuple[Scenario, ...]:
    """The scenarios of these ids of scenarios or personas; all where none is named. Raises `NotFound`."""
    known = library.scenarios()
    found = [one for one in known if not names or {one.id, one.persona.id} & set(names)]
    missing = set(names) - {name for one in found for name in (one.id, one.persona.id)}
    if missing:
        raise NotFound(f"There is no persona or scenario {min(missing)[:80]!r}: see `talktrack scenarios`.")
    return tuple(found)


def jobs_for(scenarios: Sequence[Scenario], reps: Sequence[str], seeds: int) -> tuple[Job, ...]:
    """All work of a run, long jobs first.

    The average rep, whose calls differ most from each other, calls `UNEVEN` times as often as the others.
    """
    asking = (Job(scenario, QUESTIONS, (1,)) for scenario in scenarios)
    calling = (
        Job(scenario, rep, tuple(range(1, seeds * (UNEVEN if rep == AVERAGE else 1) + 1)))
        for rep in REPS
        if rep in reps
        for scenario in scenarios
    )
    return (*asking, *calling)


async def run_job(job: Job, model: LanguageModel | None = None) -> Done:
    """Hold the calls of a job with the mind, or with a model that has a prompt and no mind.

    Raises a `ProviderError` where that model fails.
    """
    scenario = job.scenario
    customer: Customer = MindfulCustomer(scenario) if model is None else PromptedCustomer(scenario, model)
    if job.rep == QUESTIONS:
        return Done(scenario.id, asked=await ask_all(customer, job.seeds[0]))
    held = [await hold(customer, job.rep, seed) for seed in job.seeds]
    return Done(
        scenario.id,
        tuple(figures(one, scenario, score_of(one, scenario).score) for one in held),
        transcripts=tuple(_transcript(one, scenario) for one in held),
    )


def configured_model(model: LanguageModel | None) -> LanguageModel:
    """Raises `NoLanguageModel`."""
    if model is None:
        raise NoLanguageModel("The baseline needs a language model, and none is configured: set TALKTRACK_LLM.")
    return model


def report(scenarios: Sequence[Scenario], done: Sequence[Done]) -> dict[str, Any]:
    """The document of a run. Its shape is a contract."""
    personas = []
    for scenario in scenarios:
        own = [one for one in done if one.persona == scenario.id]
        calls = sorted((call for one in own for call in one.calls), key=_place)
        asked = [answer for one in own for answer in one.asked]
        personas.append(persona_report(scenario.id, calls, asked, winnable=scenario.persona.winnable))
    return {
        "turns": sum(one.turns for one in done),
        "personas": personas,
        "misses": {persona["id"]: names for persona in personas if (names := list(missed(persona)))},
        "misses_over_all": list(missed_over_all(personas)),
    }


def _place(call: Figures) -> tuple[int, int]:
    return list(REPS).index(call.rep), call.seed


def _transcript(held: Held, scenario: Scenario) -> dict[str, Any]:
    return {
        "scenario_id": scenario.id,
        "rep": held.rep,
        "seed": held.seed,
        "outcome": {"result": held.outcome.result, "reason": held.outcome.reason},
        "turns": [
            {"role": step.turn.role, "text": step.turn.said, "directive": step.directive and step.directive.kind}
            for step in held.steps
        ],
    }
