"""What bad manners meet: a plain word once, then as little as possible, and the end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.mind import DirectiveKind, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import Exit, Objection, ObjectionKind, Trigger, TriggerWhen
from tests.practice.scene import BUSY, COSTLY, LINES, SHIFTS, Talk, change, directive, reasons, scene

LOUD = "How loud is it in the hall?"
PUSHES = (
    "You have to sign today, this offer is only valid today.",
    "If you don't sign today the price goes up tomorrow.",
    "I only have two places left, so you must decide this minute.",
)
STEP = "Shall we meet on Tuesday at ten?"


def test_who_presses_is_told_so_once_then_hears_little_and_is_hung_up_on() -> None:
    talk = Talk(scene(levels={"patience": 62}))
    answers = [directive(talk.say(line)) for line in PUSHES]
    assert [answer.kind for answer in answers] == [DirectiveKind.STALL, DirectiveKind.ANSWER, DirectiveKind.HANG_UP]
    assert answers[1].reason == "flat"
    assert talk.mind.ended == "pressured"


def test_what_was_minded_aloud_costs_more_each_time() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    lost = [change(talk.say(line), "patience") for line in PUSHES]
    assert lost[0] > lost[1] > lost[2]


def test_a_step_that_is_pressed_for_again_is_refused() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    talk.say(PUSHES[0])
    answer = directive(talk.say("Just sign right now, this minute, and we are done. Shall we meet on Tuesday at ten?"))
    assert (answer.kind, answer.say[0] in LINES.decline) == (DirectiveKind.REFUSE, True)


def test_an_annoyed_customer_spends_no_worry_on_who_goes_on_as_before() -> None:
    talk = Talk(scene(objections=(replace(BUSY, trigger=Trigger(TriggerWhen.PITCH)),), levels={"patience": 100}))
    talk.say("Hello, this is Kim from Harrow Pumps.")
    talk.mind = replace(talk.mind, levels=replace(talk.mind.levels, patience=24))
    assert directive(talk.say("Our pump is silent and saves you money.")).reason == "flat"


def test_a_list_of_what_the_sheet_has_is_a_list_unless_it_answers_a_need() -> None:
    features = "It runs quiet in the hall. It warns in good time. It has a drain of its own."
    drain = replace(scene().product.features[0], id="drain", keywords=("drain",), meets=())
    product = {"features": (*scene().product.features, drain)}
    assert Reason.FEATURE_DUMP in reasons(Talk(scene(product=product)).say(features))
    talk = Talk(scene(product=product))
    talk.say(LOUD)
    reaction = talk.say(features)
    assert Reason.FEATURE_DUMP not in reasons(reaction)
    assert Reason.VALUE_FITS in reasons(reaction)


@pytest.mark.parametrize("line", ["So: {said}", "{said}", "You say: {said}"])
def test_an_echo_is_one_with_a_word_before_it_too(line: str) -> None:
    talk = Talk(scene())
    talk.say(LOUD)
    assert Reason.PARROTED in reasons(talk.say(line.format(said=talk.said[-1])))


def test_giving_back_a_sentence_with_words_of_ones_own_is_no_echo() -> None:
    talk = Talk(scene())
    talk.say(LOUD)
    assert Reason.PARROTED not in reasons(talk.say(f"So if I understand you correctly, {talk.said[-1]}"))


def test_somebody_who_has_chatted_chats_on_where_only_everyday_words_are_shared() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    chat = "Do mushrooms grow in these woods?"
    assert Move.OFF_TOPIC not in Talk(scene()).say(chat).moves
    talk.say("My grandmother baked three cakes in her little kitchen.")
    assert Move.OFF_TOPIC in talk.say(chat).moves


def test_pressure_is_none_in_the_words_of_the_customer() -> None:
    talk = Talk(scene(facts=(replace(SHIFTS, lines=("If they sign before paying, there is no more story.",)),)))
    talk.say("Good morning, how do you work in the hall?")
    assert "shifts" in talk.mind.told
    assert Reason.PRESSURE not in reasons(talk.say("So if they sign before paying today, there is no more story."))


def test_two_prices_of_one_list_and_a_name_are_no_recital() -> None:
    talk = Talk(scene())
    assert Move.STUFFING not in talk.say("Good morning, Ann Reed, Kim Parker, Harrow Pumps, Leeds.").moves
    listed = "The pump is 1,200 euros per pump, fitted and tested. Two are 2,400 euros per pump, fitted and tested."
    assert Move.STUFFING not in talk.say(listed).moves


def test_who_knows_nothing_but_a_lower_price_is_bargained_with_and_let_go_politely() -> None:
    talk = Talk(scene(levels={"patience": 100, "interest": 60}))
    offers = iter(range(2, 10))
    while talk.mind.ended is None:
        talk.say(f"I can give you a discount of {next(offers)} percent.")
    kinds = [directive(reaction).kind for reaction in talk.reactions[1:]]
    assert kinds[:3] == [DirectiveKind.HAGGLE] * 3
    assert kinds[-1] is DirectiveKind.END_POLITELY
    assert talk.mind.ended == "declined"


def test_a_price_of_the_sheet_is_no_discount_whatever_it_is_called() -> None:
    reaction = Talk(scene()).say("The discounted rate is 1,200 euros per pump.")
    assert Move.DISCOUNT not in reaction.moves


WARY = Objection(
    id="wary",
    kind=ObjectionKind.TRUST,
    lines=("We have never heard of your firm.", "Nobody here knows you."),
    trigger=Trigger(TriggerWhen.NEXT_STEP),
    resolve_when=Exit(evidence=("roi",)),
    clarified_lines=("A stranger sold us the last one.",),
    resolved_lines=("Miller Foods I know.",),
    unresolved_lines=("I still have nobody to ask about you.",),
)


def test_a_worry_is_said_twice_and_then_the_step_is_refused_with_the_reason() -> None:
    talk = Talk(scene(objections=(WARY,), levels={"trust": 60, "interest": 60, "patience": 100}))
    talk.say(LOUD)
    answers = [directive(talk.say(f"{lead} {STEP}")) for lead in ("Then.", "So again.", "Once more.")]
    assert [answer.kind for answer in answers] == [DirectiveKind.OBJECT, DirectiveKind.OBJECT, DirectiveKind.REFUSE]
    assert answers[2].objection == "wary"
    assert answers[2].say[0] in LINES.decline
    assert len(answers[2].say) == 2


def test_a_question_for_a_fact_is_answered_before_a_worry_comes_up() -> None:
    talk = Talk(scene(objections=(replace(COSTLY, trigger=Trigger(TriggerWhen.TURN, turn=2)),)))
    talk.say("Hello, this is Kim from Harrow Pumps.")
    talk.say(LOUD)
    assert "noise" in talk.mind.told


def test_nobody_holds_up_a_seller_who_lets_go() -> None:
    talk = Talk(scene(objections=(replace(COSTLY, trigger=Trigger(TriggerWhen.TURN, turn=1)),)))
    said = "To be honest, I think we are not the right fit for you at the moment, and it is better I say so."
    assert directive(talk.say(said)).kind is not DirectiveKind.OBJECT
