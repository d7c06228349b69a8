"""Haggling goes more than one round, ends with enough or a trade, and spares nobody who gives without being asked."""

from __future__ import annotations

from typing import Any

import pytest

from talktrack.domain.mind import DirectiveKind, Reason
from talktrack.domain.persona import Haggling
from tests.practice.scene import Talk, directive, reasons, scene

LOUD = "How loud is it in the hall?"
PRICE = "Quietline costs 1,200 euros per pump."
KEEN = {"interest": 80, "trust": 60}


def haggled(**persona: Any) -> Talk:
    """A call in which the customer has just asked for a better price."""
    talk = Talk(scene(levels=KEEN, product={"max_discount_percent": 10}, **persona))
    talk.say(LOUD)
    assert directive(talk.say(PRICE)).kind is DirectiveKind.HAGGLE
    return talk


def test_too_little_is_countered_with_a_number_and_enough_is_accepted() -> None:
    talk = haggled()
    counter = directive(talk.say("I could give you a discount of 2 percent."))
    assert (counter.kind, counter.reason) == (DirectiveKind.HAGGLE, "counter")
    assert float(counter.about) > 2
    settled = directive(talk.say("All right, I can take 6 percent off."))
    assert (settled.kind, settled.reason) == (DirectiveKind.SOFTEN, "price_settled")


def test_a_small_discount_against_something_in_return_is_a_trade() -> None:
    talk = haggled()
    reaction = talk.say("I can take 3 percent off if you pay a full year in advance.")
    assert directive(reaction).reason == "price_settled"
    assert Reason.TRADED in reasons(reaction)


def test_who_holds_the_price_is_asked_once_more_and_then_left_alone() -> None:
    talk = haggled()
    assert directive(talk.say("I'm afraid that is the best I can do.")).reason == "held_firm"
    assert directive(talk.say("I cannot go lower, sorry.")).reason == "price_settled"


def test_the_number_of_rounds_is_the_personas() -> None:
    talk = haggled(haggling=Haggling(rounds=1))
    assert directive(talk.say("I'm afraid that is the best I can do.")).reason == "price_settled"
    quiet = Talk(scene(levels=KEEN, haggling=Haggling(rounds=0)))
    quiet.say(LOUD)
    assert directive(quiet.say(PRICE)).kind is not DirectiveKind.HAGGLE


def test_a_discount_that_nobody_asked_for_is_haggled_with_and_never_simply_bought() -> None:
    talk = Talk(scene(levels=KEEN))
    talk.say(LOUD)
    kinds = [directive(talk.say(f"I can give you a discount of {number} percent.")).kind for number in (3, 5, 7)]
    assert kinds == [DirectiveKind.HAGGLE] * 3
    ask = "Shall we meet on Tuesday at ten?"
    answers = [directive(talk.say(ask if turn == 0 else f"So, {ask}")).kind for turn in range(4)]
    assert DirectiveKind.COMMIT not in answers


def test_what_was_given_away_is_mended_by_a_trade() -> None:
    talk = Talk(scene(levels=KEEN))
    talk.say(LOUD)
    talk.say("I can give you a discount of 5 percent.")
    talk.say("I can do 6 percent off, but only if you sign for two years.")
    assert talk.mind.bargain.settled_at is not None
    assert directive(talk.say("Shall we meet on Tuesday at ten?")).kind is DirectiveKind.COMMIT


def test_a_haggle_that_was_passed_over_does_not_stand_in_the_way_of_a_yes() -> None:
    talk = haggled()
    assert directive(talk.say("Shall we meet on Tuesday at ten?")).kind is DirectiveKind.COMMIT


@pytest.mark.parametrize(("amount", "settled"), [("20 euros", False), ("100 euros", True)])
def test_an_amount_counts_by_its_share_of_the_price(amount: str, settled: bool) -> None:
    talk = haggled()
    talk.say(f"I can take {amount} off.")
    assert (talk.mind.bargain.settled_at is not None) == settled
