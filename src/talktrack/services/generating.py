"""Personas and scenarios made from a brief: by a language model where there is one, else by templates.

A model's scenario passes every check that a person's passes, and those of `practice/generator/playable.py`. It is told
once what does not hold; what still does not hold is refused.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

import anyio

from talktrack.domain.brief import Brief
from talktrack.domain.errors import (
    InvalidInput,
    InvalidScenario,
    NoLanguageModel,
    Problem,
    ProviderError,
    ProviderNonsense,
    ProviderTimeout,
)
from talktrack.domain.persona import Persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.ports.cache import cache_key
from talktrack.ports.forms import Forms
from talktrack.ports.language import LanguageModel, Prompt, answer_json
from talktrack.practice.generator.model import Draft, complete, first_prompt, repair_prompt
from talktrack.practice.generator.plan import check_brief
from talktrack.practice.generator.playable import check_playable
from talktrack.practice.generator.templates import from_templates
from talktrack.services import library
from talktrack.services.checks import problems_of
from talktrack.services.permissions import Action, permit
from talktrack.services.training import MOST_SEED
from talktrack.services.world import World

TEMPLATES: Final = "templates"
_TRIES: Final = 2
_DEADLINE_S: Final = 180.0


class Maker(StrEnum):
    """Who is to make it."""

    AUTO = "auto"
    """The model where one is configured, and the templates where it fails."""
    MODEL = "model"
    TEMPLATES = "templates"


@dataclass(frozen=True)
class Made:
    scenario: Scenario
    by: str
    """`templates`, or the name of the model."""
    seed: int
    fell_back: str | None = None
    """The code of what kept the model from it, where the templates stood in."""


async def make(
    world: World, brief: Brief, *, seed: int | None = None, maker: Maker = Maker.AUTO, owner: str = ""
) -> Made:
    """A scenario; nothing is stored. The same brief and seed give the same one, by a model for as long as its good
    answer to the `owner` is remembered.

    Raises `InvalidInput` for a brief that contradicts itself, with the field and the reason. Where only a model will do
    also `NoLanguageModel`, a `ProviderError`, or `InvalidScenario` with what does not hold in the model's scenario.
    """
    seed = secrets.randbelow(MOST_SEED) if seed is None else seed
    if not 0 <= seed <= MOST_SEED:
        raise InvalidInput(f"A seed is a whole number from 0 to {MOST_SEED}.")
    problems = check_brief(brief)
    if problems:
        raise InvalidInput("The brief cannot be met; every problem is listed.", problems=problems)
    sample = from_templates(brief, seed)
    if maker is Maker.TEMPLATES or (maker is Maker.AUTO and world.model is None):
        return Made(sample, TEMPLATES, seed)
    if world.model is None:
        raise NoLanguageModel("No language model is configured: set TALKTRACK_LLM, or ask for templates.")
    try:
        return Made(await _remembered(world, world.model, brief, sample, seed, owner), world.model.name, seed)
    except (ProviderError, InvalidScenario) as error:
        if maker is Maker.MODEL:
            raise
        return Made(sample, TEMPLATES, seed, fell_back=error.code)


async def create_scenario(world: World, subject: Subject, brief: Brief, *, seed: int | None, maker: Maker) -> Made:
    """Make a scenario and keep it in the organisation, under a fresh id. Raises what `make` raises."""
    permit(subject, Action.LIBRARY_CHANGE)
    made = await make(world, brief, seed=seed, maker=maker, owner=subject.org_id)
    scenario = await library.create(world, subject, library.SCENARIOS, replace(made.scenario, id=""))
    return replace(made, scenario=scenario)


async def create_persona(
    world: World, subject: Subject, brief: Brief, *, seed: int | None, maker: Maker
) -> tuple[Persona, Made]:
    """Make a persona and keep it in the organisation, under a fresh id. Raises what `make` raises."""
    permit(subject, Action.LIBRARY_CHANGE)
    made = await make(world, brief, seed=seed, maker=maker, owner=subject.org_id)
    persona = await library.create(world, subject, library.PERSONAS, replace(made.scenario.persona, id=""))
    return persona, made


async def _remembered(
    world: World, model: LanguageModel, brief: Brief, sample: Scenario, seed: int, owner: str
) -> Scenario:
    """What the model has made for this organisation from the same prompt, else what it makes now."""
    prompt = first_prompt(brief, sample, world.forms.schema(Draft), seed)
    place = cache_key("scenario", owner, model.name, prompt)
    kept = await world.cache.get(place) if world.cache is not None else None
    draft = world.forms.read(Draft, json.loads(kept))[0] if kept is not None else None
    if draft is not None:
        return complete(draft, brief, sample)
    document, scenario = await _by_model(model, world.forms, brief, sample, prompt)
    if world.cache is not None:
        await world.cache.put(place, json.dumps(document).encode())
    return scenario


async def _by_model(
    model: LanguageModel, forms: Forms, brief: Brief, sample: Scenario, prompt: Prompt
) -> tuple[dict[str, Any], Scenario]:
    """The model's answer, and the scenario that it makes."""
    problems: tuple[Problem, ...] = ()
    for _ in range(_TRIES):
        document = None
        try:
            with anyio.fail_after(_DEADLINE_S):
                document = await answer_json(model, prompt)
        except TimeoutError as error:
            raise ProviderTimeout("The model takes too long to write a scenario.", provider=model.name) from error
        except ProviderNonsense as error:
            problems = (Problem("", error.detail),)
        if document is not None:
            draft, problems = forms.read(Draft, document)
            if draft is not None:
                scenario = complete(draft, brief, sample)
                problems = (*problems_of(scenario), *check_playable(scenario.persona, scenario.product))
                if not problems:
                    return document, scenario
        prompt = repair_prompt(prompt, document, problems)
    raise InvalidScenario(
        "The model's scenario does not hold together, though it was told what is wrong: try again, or ask for "
        "templates. Every problem is listed.",
        problems=problems,
    )
