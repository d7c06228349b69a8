"""Prices, questions of the customer, and claims against the product sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.mind import DirectiveKind, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact, Layer
from talktrack.domain.scenario import Proof
from tests.practice.scene import COSTLY, FUSE, HOW_MUCH, Talk, change, directive, reasons, scene

LOUD = "How loud is it in the hall?"
PRICE = "It costs 1,200 euros per pump."


def asked(question: str = "how-much") -> Talk:
    """A call in which the customer has just asked a question of its own."""
    talk = Talk(
        scene(questions=(HOW_MUCH, FUSE) if question == "how-much" else (FUSE,), facts=scene().persona.facts[1:])
    )
    talk.say("Good morning, this is Kim from Harrow Pumps.")
    talk.say("Our pump saves you time and money.")
    assert directive(talk.reactions[-1]).question == question
    return talk


def test_a_price_before_any_need_costs_trust() -> None:
    reaction = Talk(scene()).say(PRICE)
    assert Move.PRICE_BEFORE_NEED in reaction.moves
    assert change(reaction, "trust") < 0


def test_a_price_after_a_need_was_told_is_not_too_early() -> None:
    talk = Talk(scene())
    talk.say(LOUD)
    assert Move.PRICE_BEFORE_NEED not in talk.say(PRICE).moves


def test_answering_a_direct_price_question_is_never_price_before_need() -> None:
    talk = asked()
    assert not talk.mind.told
    reaction = talk.say(PRICE)
    assert Move.ANSWER in reaction.moves
    assert not {Move.PRICE_BEFORE_NEED, Move.DODGE} & set(reaction.moves)
    assert Reason.ANSWERED in reasons(reaction)
    assert change(reaction, "trust") > 0


def test_answering_the_price_again_is_not_too_early_either() -> None:
    talk = asked()
    talk.say(PRICE)
    assert Move.PRICE_BEFORE_NEED not in talk.say("As I said, it costs 1,200 euros per pump.").moves


@pytest.mark.parametrize(
    "line", ["Thirty percent is a lot.", "I can't take thirty percent off.", "30 percent is too much."]
)
def test_a_percentage_that_is_refused_is_no_discount_and_no_false_claim(line: str) -> None:
    talk = Talk(scene(objections=(COSTLY,)))
    talk.say(LOUD)
    assert not {Move.DISCOUNT, Move.FALSE_CLAIM} & set(talk.say(line).moves)


def test_dodging_a_question_costs_trust_and_it_is_asked_again() -> None:
    talk = asked()
    reaction = talk.say("Let us first talk about the pump, it is silent.")
    assert Reason.DODGED in reasons(reaction)
    assert change(reaction, "trust") < 0
    assert directive(reaction).kind is DirectiveKind.PROBE
    assert directive(reaction).question == "how-much"
    assert set(directive(reaction).say) <= set(HOW_MUCH.lines)
    assert Reason.ANSWERED in reasons(talk.say(PRICE))


def test_a_question_that_the_customer_has_no_more_words_for_is_not_held_against_the_seller_for_ever() -> None:
    talk = asked("fuse")
    losses = [
        Reason.DODGED in reasons(talk.say(line))
        for line in (
            "They are painted blue in Leeds.",
            "They are painted green in York.",
            "They are painted grey in Hull.",
            "They are painted red in Bath.",
        )
    ]
    assert losses[0] is True
    assert losses[-1] is False


@pytest.mark.parametrize("line", ["It runs on any socket with a fuse of its own.", "Yes, a 16 amp breaker."])
def test_a_question_is_answered_by_its_own_words(line: str) -> None:
    assert Reason.ANSWERED in reasons(asked("fuse").say(line))


def test_saying_that_one_does_not_know_is_an_answer() -> None:
    reaction = asked("fuse").say("Honestly, I don't know that, I will find out for you.")
    assert Reason.DODGED not in reasons(reaction)


@pytest.mark.parametrize(
    "line",
    [
        "Our pump runs outdoors.",
        "Our pump runs outdoors, believe me.",
        "No problem, our pump works outdoors.",
        "Don't worry, it works outdoors just as well.",
        "It does not make a sound. It works outdoors, too.",
        "The pump costs 700 euros per pump.",
        "I can give you 30 percent off.",
        "I would offer you a discount of 25 percent.",
    ],
)
def test_what_contradicts_the_product_sheet_is_a_false_claim(line: str) -> None:
    reaction = Talk(scene()).say(line)
    assert Move.FALSE_CLAIM in reaction.moves
    assert change(reaction, "trust") <= -18


@pytest.mark.parametrize(
    "line",
    [
        "Our pump does not run outdoors, I have to say.",
        "To be fair, none of our pumps works outdoors.",
        "I cannot promise that it works outdoors.",
        "Does it matter to you whether it works outdoors?",
        "I can't give you 30 percent off.",
        "We never take 30 percent off.",
        "I can give you 10 percent off.",
        "The pump costs 1,200 euros per pump.",
        "With ten percent off it costs 1,080 euros per pump.",
        "Miller Foods saved 18,000 euros a year with it.",
        "You told me that you pay 700 euros for repairs.",
    ],
)
def test_what_the_product_sheet_allows_or_a_negation_takes_back_is_no_false_claim(line: str) -> None:
    assert Move.FALSE_CLAIM not in Talk(scene()).say(line).moves


def test_a_percentage_out_of_a_proof_is_no_discount_that_is_too_large() -> None:
    dairy = Proof("dairy", ("roi",), "An offer that looked 14 percent cheaper cost more.", ("Moorside Dairy",))
    shown = replace(scene(), product=replace(scene().product, proofs=(dairy,)))
    talk = Talk(shown)
    assert Move.FALSE_CLAIM not in talk.say("Moorside Dairy had an offer that looked 14 percent cheaper.").moves
    assert Move.FALSE_CLAIM in talk.say("I could make it 14 percent cheaper for you.").moves


def test_the_second_false_claim_ends_the_call() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    assert directive(talk.say("Our pump runs outdoors.")).reason == "false_claim"
    reaction = talk.say("I can give you 30 percent off.")
    assert directive(reaction).kind is DirectiveKind.HANG_UP
    assert talk.mind.ended == "false_claims"


def test_a_discount_before_the_price_was_discussed_costs_trust() -> None:
    assert Reason.DISCOUNTED_EARLY in reasons(Talk(scene()).say("I can give you 10 percent off."))
    talk = Talk(scene(objections=(COSTLY,)))
    talk.say(LOUD)
    talk.say(PRICE)
    assert Reason.DISCOUNTED_EARLY not in reasons(talk.say("I can give you 10 percent off."))


def test_who_wants_it_and_has_heard_the_price_haggles_once() -> None:
    talk = Talk(scene(levels={"interest": 80}))
    talk.say(LOUD)
    assert directive(talk.say(PRICE)).kind is DirectiveKind.HAGGLE
    assert directive(talk.say("Again, it costs 1,200 euros per pump.")).kind is not DirectiveKind.HAGGLE
    assert talk.mind.bargain.rounds == 1


def test_nobody_haggles_where_no_discount_is_allowed() -> None:
    talk = Talk(scene(levels={"interest": 80}, product={"max_discount_percent": 0}))
    talk.say(LOUD)
    assert directive(talk.say(PRICE)).kind is not DirectiveKind.HAGGLE


RIVAL = Fact(
    id="rival",
    layer=Layer.ASKED,
    text="The other firm asks 900 euros per pump.",
    lines=("Weller and Sons ask 900 euros per pump.",),
    keywords=("other firm", "other offer"),
)


def test_a_price_that_the_customer_named_is_not_the_sellers_when_it_is_given_back() -> None:
    talk = Talk(scene(facts=(*scene().persona.facts, RIVAL)))
    talk.say("What does the other firm ask?")
    assert "rival" in talk.mind.told
    back = talk.say("If I understand you correctly, Weller are at 900 euros per pump.")
    assert not {Move.FALSE_CLAIM, Move.PRICE} & set(back.moves)
    assert Move.FALSE_CLAIM in talk.say("Our pump costs 800 euros.").moves
