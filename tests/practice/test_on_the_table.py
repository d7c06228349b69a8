"""A move counts only for what is on the table, and a recital counts for nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.mind import ObjectionStatus, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import Difficulty
from tests.practice.scene import BUSY, COSTLY, NOISE, Talk, change, directive, reasons, scene

HELLO = "Hello, this is Kim from Harrow Pumps."
PRICE = "The pump costs 1,200 euros per pump."
LOUD = "How loud is it in the hall?"


def priced(**persona: Any) -> Talk:
    """A call in which the need is told and the price objection is on the table."""
    talk = Talk(scene(objections=(COSTLY,), **persona))
    talk.say(LOUD)
    assert directive(talk.say(PRICE)).objection == "costly"
    return talk


def test_acknowledging_without_an_open_objection_earns_nothing() -> None:
    reaction = Talk(scene(objections=(COSTLY,))).say("I understand that the price is a concern.")
    assert not {Reason.ACKNOWLEDGED, Reason.LISTENED} & reasons(reaction)
    assert change(reaction, "trust") <= 0


@pytest.mark.parametrize("line", ["I understand.", "I hear you, that is a fair point.", "I totally get that."])
def test_acknowledging_without_touching_the_worry_earns_nothing(line: str) -> None:
    talk = priced()
    reaction = talk.say(line)
    assert Reason.ACKNOWLEDGED not in reasons(reaction)
    assert change(reaction, "trust") <= 0
    assert talk.status("costly") is ObjectionStatus.RAISED


def test_acknowledging_another_worry_than_the_open_one_earns_nothing() -> None:
    talk = priced()
    reaction = talk.say("I understand that you are busy with a delivery.")
    assert Reason.ACKNOWLEDGED not in reasons(reaction)
    assert talk.status("costly") is ObjectionStatus.RAISED


def test_acknowledging_its_content_earns_trust_once() -> None:
    talk = priced()
    first = talk.say("I understand that the price is a concern.")
    assert Reason.ACKNOWLEDGED in reasons(first)
    assert change(first, "trust") > 0
    second = talk.say("Again, I understand how much the price worries you there.")
    assert Reason.ACKNOWLEDGED not in reasons(second)


@pytest.mark.parametrize(
    "line",
    [
        "You get thirty days on trial, and back if you like.",
        "Our customers are very happy and we have many references.",
        "Another mill saved a fortune with it.",
        "Did I tell you that Miller Foods saved 18,000 euros?",
    ],
)
def test_evidence_that_does_not_fit_settles_nothing(line: str) -> None:
    talk = priced()
    talk.say("I understand that the price is a concern.")
    talk.say("What exactly worries you about the price?")
    reaction = talk.say(line)
    assert Reason.EVIDENCE_FITS not in reasons(reaction)
    assert talk.status("costly") is not ObjectionStatus.RESOLVED


def test_claiming_proof_that_says_nothing_costs_trust() -> None:
    reaction = Talk(scene()).say("Our customers are very happy, we have many references.")
    assert Reason.EMPTY_PROOF in reasons(reaction)


def test_the_same_proof_counts_once() -> None:
    talk = priced()
    assert Reason.EVIDENCE_FITS in reasons(talk.say("Miller Foods saved 18,000 euros a year with it."))
    assert Reason.EVIDENCE_FITS not in reasons(talk.say("As I said, it was Miller Foods who saved the 18,000 euros."))


def test_a_repeated_question_counts_once() -> None:
    talk = Talk(scene())
    assert Reason.GOOD_QUESTION in reasons(talk.say(LOUD))
    for _ in range(3):
        assert change(talk.say(LOUD), "trust") <= 0


def test_a_repeated_question_about_a_locked_fact_earns_nothing_either() -> None:
    talk = Talk(scene(levels={"trust": 10}))
    talk.say("What did the standstill cost you?")
    trust = talk.mind.levels.trust
    for _ in range(4):
        talk.say("What did the standstill cost you?")
    assert talk.mind.levels.trust <= trust


def test_the_same_question_in_another_order_is_still_the_same_question() -> None:
    talk = Talk(scene())
    talk.say("What goes wrong with the old pump in the hall?")
    assert change(talk.say("In the hall, what goes wrong with the old pump?"), "trust") <= 0


def test_a_turn_earns_at_most_two_gains() -> None:
    talk = priced()
    reaction = talk.say(
        "I understand that the price is a concern. What exactly worries you about the price? "
        "Miller Foods saved 18,000 euros a year. And thank you for your patience today."
    )
    gained = {cause.reason for cause in reaction.causes if cause.delta > 0}
    assert len(gained) <= 2


STUFFED = (
    "Return on investment, reference, case study, Miller Foods, 18,000, trial, guarantee, price, noise, alarm, value.",
    "I understand, I hear you, great firm, what is behind it, who decides, does that answer it, shall we meet Tuesday?",
    "What is loud, how loud, who decides, when, why, which pump, what does it cost, where, how often?",
    "noise loud standstill price budget decision alarm deadline competitor criteria owner",
    "Sorry, I understand, so you say it is loud, fair point, they saved 18,000, make sense, could we meet Thursday?",
)


@pytest.mark.parametrize("line", STUFFED)
def test_a_recital_earns_nothing_and_irritates(line: str) -> None:
    talk = Talk(scene(objections=(replace(BUSY, keywords=("noise",)),)))
    talk.say(HELLO)
    before = talk.mind.levels
    reaction = talk.say(line)
    assert Move.STUFFING in reaction.moves
    assert not [cause for cause in reaction.causes if cause.delta > 0]
    assert talk.mind.levels.patience < before.patience - 10
    assert talk.mind.levels.trust < before.trust
    assert not {"noise", "standstill", "owner"} & set(talk.mind.told)
    assert talk.status("busy") is not ObjectionStatus.RESOLVED


def test_a_recital_gets_no_date_and_no_yes() -> None:
    talk = Talk(scene(levels={"trust": 90, "interest": 90}))
    talk.say(LOUD)
    talk.say(STUFFED[1])
    assert not talk.mind.committed


def test_ordinary_turns_are_no_recitals() -> None:
    for line in (
        "I understand, you are in the middle of a delivery. What would be a better moment?",
        "So it is loud in the hall. What does that mean for your people, and what happens when nobody hears the alarm?",
        "Thank you, Ann. I would like to ask you two or three things about the hall first, is that all right with you?",
        "It runs below fifty decibels, and people could talk beside it. Would that be of help?",
    ):
        assert Move.STUFFING not in Talk(scene()).say(line).moves, line


def test_giving_back_the_customers_sentence_word_for_word_is_parroting() -> None:
    talk = Talk(scene())
    talk.say(LOUD)
    reaction = talk.say(NOISE.lines[0])
    assert Reason.PARROTED in reasons(reaction)
    assert change(reaction, "trust") < 0


def test_giving_it_back_in_other_words_is_listening() -> None:
    talk = Talk(scene())
    talk.say(LOUD)
    reaction = talk.say("So it sounds like the alarm gets lost because the pump is that loud.")
    assert Reason.LISTENED in reasons(reaction)
    assert change(reaction, "trust") > 0


def test_giving_back_what_was_never_said_is_no_listening() -> None:
    reaction = Talk(scene()).say("So it sounds like the alarm gets lost because the pump is that loud.")
    assert Reason.LISTENED not in reasons(reaction)


def test_a_turn_about_something_else_costs_patience() -> None:
    reaction = Talk(scene()).say("My grandmother baked three cakes in her little kitchen.")
    assert Reason.OFF_TOPIC in reasons(reaction)
    assert change(reaction, "patience") < -2


def test_a_monologue_costs_patience_and_an_interrupting_customer_bears_less() -> None:
    words = "Well we make pumps in Leeds for mills like yours and we have done so for a long while now. "
    assert Reason.MONOLOGUE in reasons(Talk(scene()).say(words * 5))
    assert Reason.MONOLOGUE not in reasons(Talk(scene()).say(words * 3))
    hasty = scene(difficulty=Difficulty(interruption_rate=1.0))
    assert Reason.MONOLOGUE in reasons(Talk(hasty).say(words * 3))


def test_question_after_question_with_nothing_given_back_is_an_interrogation() -> None:
    talk = Talk(scene())
    lines = (
        "How many people work in the mill?",
        "How old is your pump now?",
        "Where does the pump stand exactly?",
        "Which supplier do you have today?",
        "How often do you change the filter?",
        "When was the pump built?",
        "Which colour does it have?",
    )
    assert Reason.INTERROGATED in set().union(*(reasons(talk.say(line)) for line in lines))


def test_an_apology_counts_only_after_a_fault() -> None:
    sorry = "Sorry, that was too pushy of me."
    assert Reason.APOLOGISED not in reasons(Talk(scene()).say(sorry))
    talk = Talk(scene())
    talk.say("You have to sign today, this offer is only valid today.")
    assert Reason.APOLOGISED in reasons(talk.say(sorry))
    assert Reason.APOLOGISED not in reasons(talk.say("I am sorry again for pushing you."))


def test_product_talk_fits_only_a_need_that_was_told() -> None:
    line = "The pump is quiet, below fifty decibels."
    assert Reason.VALUE_FITS not in reasons(Talk(scene()).say(line))
    talk = Talk(scene())
    talk.say(LOUD)
    assert Reason.VALUE_FITS in reasons(talk.say(line))


def test_product_talk_meets_only_its_own_need() -> None:
    talk = Talk(scene())
    talk.say(LOUD)
    assert Reason.VALUE_FITS not in reasons(talk.say("The pump warns two days ahead."))


def test_a_list_of_features_bores() -> None:
    reaction = Talk(scene()).say("It has a display, a timer, a filter, a lamp and an app.")
    assert Reason.FEATURE_DUMP in reasons(reaction)


def test_a_question_that_met_a_rebuff_may_be_asked_again() -> None:
    talk = Talk(scene())
    talk.say("You have to sign today, this offer is only valid today. How loud is it in the hall right now?")
    assert "noise" not in talk.mind.told
    talk.say("How loud is it in the hall right now?")
    assert "noise" in talk.mind.told


def test_small_talk_is_beside_the_point_unless_it_touches_the_call() -> None:
    assert Move.OFF_TOPIC in Talk(scene()).say("My dog hates the thunderstorm at the weekend.").moves
    assert Move.OFF_TOPIC not in Talk(scene()).say("My dog hates the noise at the weekend.").moves
