"""Scenarios and personas from a brief: by a model on a real server, mended once, refused, or by templates instead."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import anyio
import pytest

from talktrack.domain.brief import Brief
from talktrack.domain.errors import (
    Forbidden,
    InvalidInput,
    InvalidScenario,
    NoLanguageModel,
    ProviderUnreachable,
)
from talktrack.practice.generator.model import draft_of
from talktrack.practice.generator.templates import from_templates
from talktrack.providers.openai.language import OpenAILanguage
from talktrack.services import generating, training
from talktrack.services.checks import problems_of
from talktrack.services.generating import Maker
from talktrack.services.world import World
from talktrack.storage.cache import MemoryCache
from tests.practice.generator.expert import hold, reaches_goal
from tests.servers.faults import Fault
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server
from tests.services.office import ANN, BOSS, office

BRIEF = Brief(business="Solar panels for households", brand="Wrenhill", product="Wrenhill Roof")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with office(tmp_path) as made:
        yield made


@pytest.fixture
async def server() -> AsyncIterator[OpenAIChatServer]:
    async with openai_chat_server() as server:
        with anyio.fail_after(30):
            yield server


@pytest.fixture
async def writing(world: World, server: OpenAIChatServer) -> AsyncIterator[World]:
    """A world with a model that writes what the server says."""
    async with OpenAILanguage(base_url=server.base_url) as model:
        yield replace(world, model=model)


def written(**changes: Any) -> dict[str, Any]:
    """What a good model writes: the same customer under another name."""
    draft = asdict(draft_of(from_templates(BRIEF, 3)))
    draft["persona"] |= {"name": "Olive Marsh"}
    draft["title"] = "Olive and the roof"
    plain: dict[str, Any] = json.loads(json.dumps(draft))
    return plain | changes


def broken() -> dict[str, Any]:
    """What a hasty model writes: an objection without an exit."""
    draft = written()
    draft["persona"]["objections"][0]["resolve_when"] = {}
    return draft


async def test_a_models_scenario_is_taken_where_it_holds_together(writing: World, server: OpenAIChatServer) -> None:
    server.reply_with(json.dumps(written()))
    made = await generating.make(writing, BRIEF, seed=3)
    assert (made.scenario.persona.name, made.scenario.title) == ("Olive Marsh", "Olive and the roof")
    assert made.by.startswith("openai:")
    assert made.fell_back is None
    assert problems_of(made.scenario) == ()
    call = await anyio.to_thread.run_sync(hold, made.scenario, 1)
    assert reaches_goal(made.scenario, call), call.transcript


async def test_the_same_brief_and_seed_are_answered_once_for_each_organisation(
    writing: World, server: OpenAIChatServer
) -> None:
    server.reply_with(json.dumps(broken()), *[json.dumps(written())] * 3)
    remembering = replace(writing, cache=MemoryCache())
    first = await generating.make(remembering, BRIEF, seed=3, owner="org_a")
    again = await generating.make(remembering, BRIEF, seed=3, owner="org_a")
    assert again == first
    assert len(server.requests) == 2
    await generating.make(remembering, BRIEF, seed=3, owner="org_b")
    await generating.make(remembering, BRIEF, seed=4, owner="org_a")
    assert len(server.requests) == 4


async def test_the_model_is_told_the_brief_and_the_schema_of_its_answer(
    writing: World, server: OpenAIChatServer
) -> None:
    server.reply_with(json.dumps(written()))
    await generating.make(writing, BRIEF, seed=3)
    (request,) = server.requests
    schema = request.body["response_format"]["json_schema"]["schema"]
    assert {"persona", "product", "briefing"} <= set(schema["required"])
    asked = str(request.messages[-1]["content"])
    assert all(text in asked for text in (BRIEF.business, BRIEF.brand, BRIEF.product))


async def test_brand_and_product_stay_those_of_the_brief_whatever_the_model_writes(
    writing: World, server: OpenAIChatServer
) -> None:
    draft = written()
    draft["product"] |= {"product": "Something else", "company": "Somebody else"}
    server.reply_with(json.dumps(draft))
    product = (await generating.make(writing, BRIEF, seed=3)).scenario.product
    assert (product.product, product.company) == ("Wrenhill Roof", "Wrenhill")


async def test_a_model_is_told_once_what_does_not_hold(writing: World, server: OpenAIChatServer) -> None:
    server.reply_with(json.dumps(broken()), json.dumps(written()))
    made = await generating.make(writing, BRIEF, seed=3)
    assert made.scenario.persona.name == "Olive Marsh"
    first, second = server.requests
    assert len(second.messages) == len(first.messages) + 2
    assert "persona.objections.0.resolve_when" in str(second.messages[-1]["content"])


@pytest.mark.parametrize("answer", ["I would rather not.", "{}", json.dumps({"title": 5})])
async def test_prose_or_another_shape_is_told_too(writing: World, server: OpenAIChatServer, answer: str) -> None:
    server.reply_with(answer, json.dumps(written()))
    made = await generating.make(writing, BRIEF, seed=3, maker=Maker.MODEL)
    assert made.scenario.persona.name == "Olive Marsh"


async def test_what_still_does_not_hold_is_refused_with_every_problem(writing: World, server: OpenAIChatServer) -> None:
    server.reply_with(json.dumps(broken()), json.dumps(broken()))
    with pytest.raises(InvalidScenario) as caught:
        await generating.make(writing, BRIEF, seed=3, maker=Maker.MODEL)
    assert "persona.objections.0.resolve_when" in [problem.field for problem in caught.value.problems]
    assert len(server.requests) == 2


async def test_a_scenario_that_no_seller_could_win_is_refused_too(writing: World, server: OpenAIChatServer) -> None:
    draft = written()
    draft["persona"]["facts"][2]["example_ask"] = "How do you do?"
    server.reply_with(json.dumps(draft), json.dumps(draft))
    with pytest.raises(InvalidScenario) as caught:
        await generating.make(writing, BRIEF, seed=3, maker=Maker.MODEL)
    assert [problem.field for problem in caught.value.problems] == ["persona.facts.2.example_ask"]


async def test_templates_stand_in_and_say_why(writing: World, server: OpenAIChatServer) -> None:
    server.reply_with(json.dumps(broken()), json.dumps(broken()))
    made = await generating.make(writing, BRIEF, seed=3)
    assert (made.by, made.fell_back) == ("templates", "invalid_scenario")
    assert made.scenario == from_templates(BRIEF, 3)
    server.fail_with(Fault.OVERLOADED)
    assert (await generating.make(writing, BRIEF, seed=3)).fell_back == "provider_unreachable"
    with pytest.raises(ProviderUnreachable):
        await generating.make(writing, BRIEF, seed=3, maker=Maker.MODEL)


async def test_templates_are_used_without_asking_the_model_where_they_are_wanted(
    writing: World, server: OpenAIChatServer
) -> None:
    made = await generating.make(writing, BRIEF, seed=3, maker=Maker.TEMPLATES)
    assert (made.by, made.fell_back, server.requests) == ("templates", None, [])


async def test_without_a_model_the_templates_make_it_unless_only_a_model_will_do(world: World) -> None:
    assert (await generating.make(world, BRIEF, seed=3)).scenario == from_templates(BRIEF, 3)
    with pytest.raises(NoLanguageModel):
        await generating.make(world, BRIEF, seed=3, maker=Maker.MODEL)


async def test_a_brief_that_contradicts_itself_is_refused_before_anybody_is_asked(
    writing: World, server: OpenAIChatServer
) -> None:
    with pytest.raises(InvalidInput) as caught:
        await generating.make(writing, replace(BRIEF, consumer=False), seed=3)
    assert [problem.field for problem in caught.value.problems] == ["consumer"]
    assert server.requests == []


@pytest.mark.parametrize("seed", [-1, 2**31])
async def test_a_seed_outside_its_range_is_refused(world: World, seed: int) -> None:
    with pytest.raises(InvalidInput):
        await generating.make(world, BRIEF, seed=seed)


async def test_what_is_made_is_kept_under_a_fresh_id_and_can_be_practised(world: World) -> None:
    first = await generating.create_scenario(world, BOSS, BRIEF, seed=3, maker=Maker.AUTO)
    again = await generating.create_scenario(world, BOSS, BRIEF, seed=3, maker=Maker.AUTO)
    assert first.scenario.id != again.scenario.id
    assert first.scenario == replace(from_templates(BRIEF, 3), id=first.scenario.id)
    assert (await training.start(world, ANN, first.scenario.id)).scenario_id == first.scenario.id
    persona, _ = await generating.create_persona(world, BOSS, BRIEF, seed=3, maker=Maker.AUTO)
    assert persona.name == first.scenario.persona.name


async def test_only_those_who_lead_a_team_fill_its_library(world: World) -> None:
    with pytest.raises(Forbidden):
        await generating.create_scenario(world, ANN, BRIEF, seed=3, maker=Maker.AUTO)
    with pytest.raises(Forbidden):
        await generating.create_persona(world, ANN, BRIEF, seed=3, maker=Maker.AUTO)
