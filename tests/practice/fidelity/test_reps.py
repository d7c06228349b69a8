"""The scripted sellers: what they know, what they say, and that they say it the same again."""

from __future__ import annotations

from random import Random

import pytest

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.scenario import Scenario
from talktrack.practice.exchange import last_mind
from talktrack.practice.fidelity.brief import brief_of, notes_of
from talktrack.practice.fidelity.calls import Held, MindfulCustomer, hold
from talktrack.practice.fidelity.reps import BAD, REPS, talk
from talktrack.practice.fidelity.seller import Seller
from talktrack.practice.moves import read
from tests.practice.calls import shipped

SCENARIOS = {"en": "cold-call-logistics-en", "es": "software-clinicas-es"}


@pytest.fixture(params=SCENARIOS)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return shipped()[SCENARIOS[request.param]]


def lines(rep: str, scenario: Scenario, replies: tuple[str, ...] = ("Hm.",) * 5, seed: int = 1) -> list[str]:
    """What a rep says to these replies."""
    talking = talk(rep, brief_of(scenario), notes_of(scenario), seed)
    said = [next(talking)]
    for reply in replies:
        try:
            said.append(talking.send(reply))
        except StopIteration:
            break
    return said


def moves(rep: str, scenario: Scenario) -> set[Move]:
    language: Language = scenario.language
    return {move for line in lines(rep, scenario) for move in read(line, language).moves}


async def held(scenario: Scenario, rep: str, seed: int = 1) -> Held:
    return await hold(MindfulCustomer(scenario), rep, seed)


@pytest.mark.parametrize("rep", REPS)
def test_a_rep_says_the_same_to_the_same_and_something_else_with_another_seed(scenario: Scenario, rep: str) -> None:
    assert lines(rep, scenario) == lines(rep, scenario)
    assert lines(rep, scenario) != lines(rep, scenario, seed=2)


@pytest.mark.parametrize("rep", REPS)
async def test_a_call_of_a_rep_comes_to_an_end(scenario: Scenario, rep: str) -> None:
    call = await held(scenario, rep)
    assert 3 <= len(call.steps) < 60
    assert call.steps[-1].turn.role == "customer"


def test_a_brief_holds_nothing_that_the_customer_hides(scenario: Scenario) -> None:
    brief = repr(brief_of(scenario))
    persona = scenario.persona
    hidden = [text for fact in persona.facts for text in (fact.text, *fact.lines, *fact.hint)]
    hidden += [line for objection in persona.objections for line in objection.clarified_lines]
    assert [text for text in hidden if text in brief] == []
    assert not any(feature.meets for feature in brief_of(scenario).product.features)


def test_notes_hold_no_fact_only_what_reports_suggest(scenario: Scenario) -> None:
    notes = repr(notes_of(scenario))
    assert [line for fact in scenario.persona.facts for line in (fact.text, *fact.lines) if line in notes] == []
    assert all(objection.example_reply in notes for objection in scenario.persona.objections)


def test_only_the_expert_reads_the_notes(scenario: Scenario) -> None:
    suggested = {ask.text for ask in notes_of(scenario).asks}
    for rep in REPS:
        said = " ".join(lines(rep, scenario, ("I see, that is how it is.",) * 6))
        assert any(text in said for text in suggested) == (rep == "expert"), rep


def test_the_expert_gives_back_what_it_heard_in_the_sellers_person() -> None:
    said = lines("expert", shipped()[SCENARIOS["en"]], ("Sure, go ahead then.", "We plan our routes in a spreadsheet."))
    assert "you plan your routes in a spreadsheet" in said[-1]


def test_the_expert_meets_a_known_worry_with_the_reply_of_its_notes(scenario: Scenario) -> None:
    worry = scenario.persona.objections[-1]
    assert worry.example_reply in lines("expert", scenario, (worry.lines[0],))[-1]


@pytest.mark.parametrize("id", ["angry-kitchen-en", "mudanza-enojada-es"])
def test_the_expert_says_sorry_to_a_customer_with_a_complaint(id: str) -> None:
    scenario = shipped()[id]
    assert Move.APOLOGISE in read(lines("expert", scenario)[0], scenario.language).moves


def test_a_seller_knows_what_a_kind_of_proof_is_good_against() -> None:
    brief = brief_of(shipped()["cold-call-logistics-en"])
    assert Seller(brief, Random(1)).proof("People like mine learn nothing new, they just refuse.")[0] == "bell_river"


def test_a_seller_answers_a_question_for_the_price_with_a_price(scenario: Scenario) -> None:
    question = {"en": "And what does it cost per month?", "es": "¿Y cuánto cuesta al mes?"}[scenario.language]
    price = f"{scenario.product.prices[0].amount:g}"
    for rep in ("expert", "average"):
        assert price in lines(rep, scenario, (question,))[-1], rep


@pytest.mark.parametrize(
    ("rep", "habit"),
    [
        ("feature_dumper", Move.FEATURE_DUMP),
        ("interrogator", Move.OPEN_QUESTION),
        ("pushy", Move.PRESSURE),
        ("discounter", Move.DISCOUNT),
        ("rude", Move.INSULT),
    ],
)
def test_a_bad_habit_is_heard_as_one(scenario: Scenario, rep: str, habit: Move) -> None:
    assert habit in moves(rep, scenario)


async def test_the_stuffer_is_heard_as_one_in_the_call(scenario: Scenario) -> None:
    call = await held(scenario, "keyword_stuffer")
    assert Move.STUFFING in {move for step in call.steps for move in step.turn.moves}


def test_the_interrogator_gives_nothing_back(scenario: Scenario) -> None:
    assert not moves("interrogator", scenario) & {Move.REFLECT, Move.SUMMARISE, Move.ACKNOWLEDGE, Move.VALUE}


def test_the_parrot_repeats_the_customer(scenario: Scenario) -> None:
    assert all(
        "Four trucks stand here." in line for line in lines("parrot", scenario, ("Four trucks stand here.",) * 3)[1:]
    )


def test_the_silent_one_is_mostly_silent(scenario: Scenario) -> None:
    said = lines("silent", scenario, ("Hello?",) * 8)
    assert said[0]
    assert said.count("") >= 5


def test_a_discount_stays_within_what_may_be_given(scenario: Scenario) -> None:
    most = scenario.product.max_discount_percent
    for line in lines("discounter", scenario):
        offered = [
            amount.value for s in read(line, scenario.language).sentences for amount in s.amounts if amount.unit == "%"
        ]
        assert all(percent <= most for percent in offered), line


async def test_better_reps_get_further(scenario: Scenario) -> None:
    told = {rep: len(last_mind((await held(scenario, rep)).steps).told) for rep in ("expert", "average", *BAD)}
    assert told["expert"] > told["average"]
    assert last_mind((await held(scenario, "expert")).steps).committed
    for rep in BAD:
        assert not last_mind((await held(scenario, rep)).steps).committed, rep


@pytest.mark.parametrize(
    ("reply", "language", "about_money"),
    [
        ("What would it cost us?", "en", True),
        ("And how much is that a month?", "en", True),
        ("How much time would it take?", "en", False),
        ("¿Y cuánto sale eso?", "es", True),
        ("¿Cuánto tarda en venir alguien, en horas?", "es", False),
        ("No me importa el precio. ¿Quién viene?", "es", False),
    ],
)
def test_a_seller_knows_a_question_about_money(reply: str, language: Language, about_money: bool) -> None:
    seller = Seller(brief_of(shipped()[SCENARIOS[language]]), Random(1))
    assert seller.asks_price(reply) is about_money
