"""A customer made of a prompt alone, with a real server for the model."""

from __future__ import annotations

import json

from talktrack.domain.mind import DirectiveKind
from talktrack.practice.exchange import last_mind
from talktrack.practice.fidelity.baseline import PromptedCustomer, character
from talktrack.practice.fidelity.calls import Held, hold
from talktrack.practice.fidelity.figures import figures
from talktrack.providers.openai.language import OpenAILanguage
from tests.practice.scene import COSTLY, scene
from tests.servers.openai_chat import openai_chat_server

STAGE = scene(objections=(COSTLY,))


def acted(say: str, act: str) -> str:
    return json.dumps({"say": say, "act": act})


async def held(rep: str, *replies: str) -> Held:
    async with openai_chat_server() as server:
        server.reply_with(*replies)
        async with OpenAILanguage("plain", base_url=server.base_url, api_key="sk-test") as model:
            return await hold(PromptedCustomer(STAGE, model), rep, 1)


def test_the_prompt_tells_the_model_everything() -> None:
    told = character(STAGE)
    assert all(fact.text in told for fact in STAGE.persona.facts)
    assert COSTLY.lines[0] in told


async def test_a_model_that_hangs_up_ends_the_call() -> None:
    call = await held("pushy", acted("That is enough.", "hang_up"))
    assert figures(call, STAGE, None).how == "hung_up"
    assert len(call.steps) == 3


async def test_a_yes_while_a_worry_is_open_is_seen() -> None:
    call = await held(
        "discounter",
        acted("And what does it cost?", "probe"),
        acted("All right, I am in.", "commit"),
        acted("Bye.", "end_politely"),
    )
    one = figures(call, STAGE, None)
    assert one.committed
    assert one.how == "yes"


async def test_a_locked_fact_that_is_told_is_a_leak_and_counts_as_told() -> None:
    call = await held("rude", acted("In May we lost 41,700 euros.", "reveal"), acted("Goodbye.", "hang_up"))
    one = figures(call, STAGE, None)
    assert one.spoken_leaks == 1
    assert "standstill" in last_mind(call.steps).told


async def test_a_fact_that_anybody_is_told_is_no_leak() -> None:
    call = await held("average", acted("We run two shifts in the hall.", "answer"), acted("Goodbye.", "hang_up"))
    assert figures(call, STAGE, None).spoken_leaks == 0


async def test_an_answer_that_is_no_json_is_a_vague_turn_and_the_call_goes_on() -> None:
    call = await held("pushy", "I'd rather not.", acted("Bye.", "hang_up"))
    kinds = [step.directive.kind for step in call.steps if step.directive is not None]
    assert kinds == [DirectiveKind.OPEN, DirectiveKind.STALL, DirectiveKind.HANG_UP]


async def test_silence_is_told_to_the_model() -> None:
    call = await held("silent", *(acted("Hello?", "probe"),) * 2, acted("I am off.", "end_politely"))
    assert figures(call, STAGE, None).how == "politely"
