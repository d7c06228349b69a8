"""How a call ends that went wrong, ran out of time or fell silent; and what never ends one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.call import EndedBy, EndReason, Result
from talktrack.domain.mind import Directive, DirectiveKind, Reason
from talktrack.practice.mind import outcome
from tests.practice.scene import BUSY, Talk, change, directive, reasons, scene

PUSH = "You have to sign today, this offer is only valid today."
PITCHES = (
    "Our pump is silent and saves you money.",
    "With our pump you save time and money.",
    "Our pump gives you more output and lower costs.",
    "You would gain hours each week with our pump.",
)


def test_the_first_insult_warns_and_the_second_ends() -> None:
    talk = Talk(scene())
    first = talk.say("You are an idiot.")
    assert directive(first).kind is DirectiveKind.STALL
    assert directive(first).reason == "insult"
    assert talk.mind.ended is None
    second = talk.say("Shut up.")
    assert directive(second).kind is DirectiveKind.HANG_UP
    assert talk.mind.ended == "insulted"


def test_the_first_insult_of_somebody_who_is_not_trusted_at_all_ends_the_call() -> None:
    talk = Talk(scene(levels={"trust": 20, "patience": 100}))
    assert directive(talk.say("You are an idiot.")).kind is DirectiveKind.HANG_UP
    assert talk.mind.ended == "insulted"


def test_an_insult_is_remembered_over_good_turns() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    talk.say("You are an idiot.")
    talk.say("I am sorry, that was wrong of me.")
    talk.say("How loud is it in the hall?")
    talk.say("You stupid idiot.")
    assert talk.mind.ended == "insulted"


STUFFED = "noise loud standstill price budget decision alarm deadline competitor criteria owner"


def test_who_only_chats_is_bid_goodbye_when_the_patience_is_gone() -> None:
    talk = Talk(scene(levels={"patience": 9}))
    reaction = talk.say("My grandmother baked three cakes in her little kitchen.")
    assert directive(reaction).kind is DirectiveKind.END_POLITELY
    assert talk.mind.ended == "not_interested"


def test_chat_is_met_with_a_kind_word_once_and_ends_the_call_politely_at_the_third_time() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    kinds = [
        directive(talk.say(line)).kind
        for line in (
            "My grandmother baked three cakes in her little kitchen.",
            "My cousin has painted her bicycle purple.",
            "My uncle has a parrot and a purple kite.",
        )
    ]
    assert kinds == [DirectiveKind.ANSWER, DirectiveKind.STALL, DirectiveKind.END_POLITELY]


def test_patience_at_zero_hangs_up_on_who_recites() -> None:
    talk = Talk(scene(levels={"patience": 9}))
    reaction = talk.say(STUFFED)
    assert talk.mind.levels.patience == 0
    assert directive(reaction).kind is DirectiveKind.HANG_UP
    assert talk.mind.ended == "patience_lost"


def test_pressure_that_wears_patience_down_is_named_as_the_reason() -> None:
    talk = Talk(scene(levels={"patience": 30}))
    talk.say(PUSH)
    talk.say("Everybody signs, you must decide now, today or never.")
    assert talk.mind.ended == "pressured"


def test_three_pitches_without_a_question_end_the_call() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    for line in PITCHES[:2]:
        talk.say(line)
        assert talk.mind.ended is None
    assert directive(talk.say(PITCHES[2])).kind is DirectiveKind.HANG_UP
    assert talk.mind.ended == "pitched_without_asking"


def test_a_question_in_between_starts_the_count_again() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    for line in (*PITCHES[:2], "What colour would you like?", *PITCHES[2:]):
        talk.say(line)
    assert talk.mind.ended is None


def test_what_the_customer_told_unasked_does_not_excuse_three_pitches() -> None:
    talk = Talk(scene(levels={"patience": 100}))
    talk.say("Good morning, this is Kim from Harrow Pumps.")
    assert talk.mind.told
    for line in PITCHES:
        if talk.mind.ended is None:
            talk.say(line)
    assert talk.mind.ended == "pitched_without_asking"


@pytest.mark.parametrize(("minutes", "turns"), [(1, 24), (8, 24), (10, 30)])
def test_the_customers_time_is_a_budget(minutes: int, turns: int) -> None:
    talk = Talk(scene(levels={"patience": 100}, scenario={"duration_minutes": minutes}))
    for number in range(1, turns + 1):
        talk.mind = replace(talk.mind, levels=replace(talk.mind.levels, patience=100))
        talk.say(f"Our pump number {number} stands in a mill in Leeds.")
        assert (talk.mind.ended is not None) == (number == turns)
    assert talk.mind.ended == "time_up"


def test_an_ask_for_the_step_is_still_heard_when_time_is_up() -> None:
    talk = Talk(scene(levels={"trust": 80, "interest": 80}))
    talk.say("How loud is it in the hall?")
    talk.mind = replace(talk.mind, seller_turns=40)
    talk.say("Could we meet on Thursday at ten?")
    assert talk.mind.committed


def test_silence_is_checked_twice_and_then_ends_the_call() -> None:
    talk = Talk(scene())
    for _ in range(2):
        reaction = talk.silence()
        assert directive(reaction).kind is DirectiveKind.ASK_AGAIN
        assert directive(reaction).reason == "silence"
        assert Reason.SILENCE in reasons(reaction)
    assert directive(talk.silence()).kind is DirectiveKind.END_POLITELY
    assert talk.mind.ended == "silence"


def test_a_word_in_between_forgives_the_silence() -> None:
    talk = Talk(scene())
    for _ in range(2):
        talk.silence()
    talk.say("How loud is it in the hall?")
    talk.silence()
    assert talk.mind.ended is None


HARSH = (
    "You are an idiot, shut up.",
    PUSH,
    "Our pump runs outdoors.",
    "The pump costs 700 euros per pump.",
    "My grandmother baked three cakes in her little kitchen.",
    "noise loud standstill price budget decision alarm deadline competitor criteria owner",
    "Our customers are very happy, we have many references.",
    "I can give you 30 percent off.",
)


@pytest.mark.parametrize("line", HARSH)
@pytest.mark.parametrize("confidence", [0.0, 0.2, 0.39])
def test_badly_recognised_words_never_lower_trust_or_end_a_call(line: str, confidence: float) -> None:
    talk = Talk(scene(objections=(BUSY,), levels={"patience": 100}))
    talk.say("Hello, this is Kim from Harrow Pumps.")
    trust = talk.mind.levels.trust
    for _ in range(6):
        reaction = talk.say(line, confidence=confidence, spoken=True)
        assert change(reaction, "trust") >= 0
        assert talk.mind.ended is None
    assert talk.mind.levels.trust >= trust


def test_words_that_were_hardly_recognised_are_asked_for_again_and_cost_nothing() -> None:
    talk = Talk(scene())
    before = talk.mind.levels
    reaction = talk.say("How loud is it in the hall?", confidence=0.1, spoken=True)
    assert directive(reaction).kind is DirectiveKind.ASK_AGAIN
    assert talk.mind.levels == before
    assert not talk.mind.told
    talk.say("How loud is it in the hall?", confidence=0.9, spoken=True)
    assert set(talk.mind.told) == {"noise"}


def test_a_worry_can_still_be_gone_into_after_a_turn_that_was_not_understood() -> None:
    talk = Talk(scene(objections=(BUSY,)))
    talk.say("Hello, this is Kim from Harrow Pumps.")
    talk.say("mumble mumble", confidence=0.1, spoken=True)
    talk.say("I understand, you are in the middle of a delivery.")
    assert talk.status("busy") == "resolved"


@pytest.mark.parametrize("confidence", [0.9, None])
def test_words_not_known_to_be_badly_recognised_are_held_against_the_seller(confidence: float | None) -> None:
    talk = Talk(scene())
    assert change(talk.say("You are an idiot.", confidence=confidence, spoken=True), "trust") < 0


def test_words_that_make_no_sense_are_held_against_nobody_where_their_confidence_is_unknown() -> None:
    talk = Talk(scene())
    reaction = talk.say("My grandmother baked three cakes in her little kitchen.", spoken=True)
    assert directive(reaction).kind is DirectiveKind.ASK_AGAIN
    assert change(reaction, "trust") >= 0


def test_a_farewell_ends_the_call_politely_for_the_seller() -> None:
    talk = Talk(scene())
    reaction = talk.say("Goodbye and have a nice day.")
    assert directive(reaction).kind is DirectiveKind.END_POLITELY
    assert talk.mind.ended == "seller_said_goodbye"


@pytest.mark.parametrize("reason", list(EndReason))
@pytest.mark.parametrize("by", list(EndedBy))
@pytest.mark.parametrize("committed", [False, True])
def test_every_end_has_an_outcome(reason: EndReason, by: EndedBy, committed: bool) -> None:
    mind = replace(Talk(scene()).mind, committed=committed)
    found = outcome(mind, scene(), ended_by=by, reason=reason)
    assert found.reason is reason
    assert found.ended_by is by


@pytest.mark.parametrize("reason", [EndReason.INSULTED, EndReason.FALSE_CLAIMS, EndReason.PATIENCE_LOST])
def test_a_yes_does_not_survive_being_hung_up_on(reason: EndReason) -> None:
    mind = replace(Talk(scene()).mind, committed=True)
    assert outcome(mind, scene(), ended_by=EndedBy.CUSTOMER, reason=reason).result is Result.HANG_UP


@pytest.mark.parametrize(
    "reason", [EndReason.COMMITTED, EndReason.SELLER_HUNG_UP, EndReason.SELLER_SAID_GOODBYE, EndReason.PROCESS_LOST]
)
def test_a_yes_survives_a_goodbye_and_a_lost_process(reason: EndReason) -> None:
    mind = replace(Talk(scene()).mind, committed=True)
    assert outcome(mind, scene(), ended_by=EndedBy.SYSTEM, reason=reason).result is Result.NEXT_STEP


def test_nothing_is_said_that_was_said_before_when_hanging_up() -> None:
    talk = Talk(scene())
    talk.mind = replace(
        talk.mind, used=("i am putting the phone down now",), levels=replace(talk.mind.levels, patience=1)
    )
    reaction = talk.say(STUFFED)
    assert directive(reaction) == Directive(DirectiveKind.HANG_UP, "annoyed", reason="patience_lost")
    assert talk.said[-1] not in talk.said[:-1]
