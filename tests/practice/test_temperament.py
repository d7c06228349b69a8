"""Temperament shows: in how much is said, how people are addressed, hesitation, and cutting in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason
from talktrack.domain.persona import Difficulty, Levels
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import words
from talktrack.practice.bank import REPLIES
from talktrack.practice.exchange import Cast, Utterance, exchange, pick_up
from talktrack.practice.hesitation import HESITATIONS, hesitating
from talktrack.practice.replies import bank_replies
from talktrack.practice.wording import from_bank
from tests.practice.calls import hold, script, shipped
from tests.practice.scene import scene

CALM = Mind(seed=7, levels=Levels(), objections=())
LONG = " ".join(f"We also have a pump of the size {number} for you, and it runs well." for number in range(6))


def tempered(id: str, **difficulty: Any) -> Scenario:
    scenario = shipped()[id]
    persona = replace(scenario.persona, difficulty=replace(scenario.persona.difficulty, **difficulty))
    return replace(scenario, persona=persona)


async def words_per_answer(id: str, verbosity: float) -> float:
    said = [
        len(words(step.turn.said))
        for seed in range(4)
        for step in await hold(Cast(tempered(id, verbosity=verbosity)), script(id, "expert"), seed)
        if step.turn.role == "customer"
    ]
    return sum(said) / len(said)


@pytest.mark.parametrize("id", ["home-solar-en", "fibra-hogar-es"])
async def test_who_likes_to_talk_says_half_as_much_again_as_somebody_of_few_words(id: str) -> None:
    assert await words_per_answer(id, 1.0) >= 1.4 * await words_per_answer(id, 0.0)


@pytest.mark.parametrize(
    ("formality", "form", "others"),
    [("usted", "Dígame", ("Dime", "Decime")), ("tu", "Dime", ("Dígame", "Decime")), ("vos", "Decime", ("Dime,",))],
)
def test_everybody_is_addressed_in_the_personas_own_form(formality: str, form: str, others: tuple[str, ...]) -> None:
    scenario = shipped()["fibra-hogar-es"]
    scenario = replace(scenario, persona=replace(scenario.persona, formality=formality))
    said = [reply for reason in REPLIES["es"] for reply in bank_replies(reason, scenario, ())]
    assert not any("[" in reply or "|" in reply for reply in said)
    assert any(reply.startswith(form) for reply in said)
    assert not any(reply.startswith(other) for other in others for reply in said)


def hesitates(text: str) -> bool:
    return any(text.startswith(f"{one}, ") for one in HESITATIONS["en"])


def test_hesitation_comes_as_often_as_the_persona_says_and_by_the_seed() -> None:
    stall = Directive(DirectiveKind.STALL, say=("We have no room for that.",), reason="remark")
    said = {
        rate: [from_bank(stall, replace(CALM, seed=seed), scene(disfluency=rate), ()) for seed in range(200)]
        for rate in (0.0, 0.5, 1.0)
    }
    shares = {rate: sum(map(hesitates, texts)) / 200 for rate, texts in said.items()}
    assert shares[0.0] == 0
    assert 0.2 < shares[0.5] < shares[1.0]
    assert said[0.5] == [from_bank(stall, replace(CALM, seed=s), scene(disfluency=0.5), ()) for s in range(200)]


def test_a_fact_is_told_without_hesitation() -> None:
    fact = Directive(DirectiveKind.REVEAL, say=("We run two shifts in the hall.",), facts=("shifts",), reason="asked")
    said = [hesitating(fact.say[0], fact, replace(CALM, seed=seed), scene(disfluency=1.0)) for seed in range(50)]
    assert not any(map(hesitates, said))


async def test_who_interrupts_hears_the_beginning_of_a_long_turn_and_cuts_in() -> None:
    scenario = scene(difficulty=Difficulty(interruption_rate=1.0))
    opening, _ = await pick_up(Cast(scenario), 1)
    held = await exchange(Cast(scenario), [opening], Utterance(LONG))
    assert held.customer.directive is not None
    assert held.customer.directive.kind is DirectiveKind.INTERRUPT
    assert LONG.startswith(held.seller.turn.heard)
    assert len(words(held.seller.turn.heard)) == 40
    assert held.seller.turn.said == LONG
    assert Reason.MONOLOGUE in {cause.reason for cause in held.seller.causes}
    patient = scene(difficulty=Difficulty(interruption_rate=0.0))
    heard_out = await exchange(Cast(patient), [opening], Utterance(LONG))
    assert heard_out.seller.turn.heard == LONG


async def test_nobody_cuts_in_on_a_turn_of_ordinary_length() -> None:
    scenario = scene(difficulty=Difficulty(interruption_rate=1.0))
    opening, _ = await pick_up(Cast(scenario), 1)
    text = "Good morning, this is Jo from Harrow Pumps. May I ask how loud it is in the hall?"
    held = await exchange(Cast(scenario), [opening], Utterance(text))
    assert held.seller.turn.heard == text
