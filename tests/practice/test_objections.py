"""Objections: when they come, how they move, when they come back, and that they block a yes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.mind import DirectiveKind, ObjectionStatus, Reason
from talktrack.domain.persona import Exit, Trigger, TriggerWhen
from tests.practice.scene import BUSY, COSTLY, FACTS, SCAR, SMOKE, Talk, directive, reasons, scene

HELLO = "Hello, this is Kim from Harrow Pumps."
LOUD = "How loud is it in the hall?"
PRICE = "It costs 1,200 euros per pump."
PITCH = "Our pump saves you time and money."
ASK = "Could we meet on Thursday at ten?"
ACK = "I understand that the price is a concern."
CLARIFY = "What exactly worries you about the price?"
PROOF = "Miller Foods saved 18,000 euros a year with it."


def raised(trigger: Trigger, *lines: str) -> list[bool]:
    """After which of the lines the objection stands on the table."""
    talk = Talk(scene(objections=(replace(COSTLY, trigger=trigger),)))
    found = []
    for line in lines:
        talk.say(line)
        found.append(talk.status("costly") is not ObjectionStatus.DORMANT)
    return found


@pytest.mark.parametrize(
    ("trigger", "lines", "expected"),
    [
        (Trigger(TriggerWhen.OPENING), (HELLO,), [True]),
        (Trigger(TriggerWhen.PITCH), (HELLO, LOUD, PITCH), [False, False, True]),
        (Trigger(TriggerWhen.PRICE), (HELLO, PITCH, PRICE), [False, False, True]),
        (Trigger(TriggerWhen.NEXT_STEP), (HELLO, LOUD, ASK), [False, False, True]),
        (Trigger(TriggerWhen.TURN, turn=3), (HELLO, PITCH, "Our pumps come from Leeds."), [False, False, True]),
        (Trigger(TriggerWhen.FACT, fact="noise"), (HELLO, LOUD, "Our pumps come from Leeds."), [False, False, True]),
    ],
)
def test_an_objection_comes_when_its_trigger_says(
    trigger: Trigger, lines: tuple[str, ...], expected: list[bool]
) -> None:
    assert raised(trigger, *lines) == expected


def test_a_question_that_can_be_answered_is_answered_before_a_timed_objection() -> None:
    assert raised(Trigger(TriggerWhen.TURN, turn=1), LOUD, "Our pumps come from Leeds.") == [False, True]


def test_at_most_one_objection_is_raised_in_a_turn() -> None:
    both = (BUSY, replace(COSTLY, trigger=Trigger(TriggerWhen.OPENING)))
    talk = Talk(scene(objections=both))
    talk.say(HELLO)
    assert [state.times_raised for state in talk.mind.objections] == [1, 0]


def test_an_objection_goes_from_raised_over_acknowledged_and_clarified_to_resolved() -> None:
    talk = Talk(scene(objections=(COSTLY,)))
    seen = [talk.status("costly")]
    for line in (LOUD, PRICE, ACK, CLARIFY, PROOF):
        talk.say(line)
        seen.append(talk.status("costly"))
    assert seen == ["dormant", "dormant", "raised", "acknowledged", "clarified", "resolved"]
    assert directive(talk.reactions[-1]).say == COSTLY.resolved_lines
    assert Reason.OBJECTION_RESOLVED in reasons(talk.reactions[-1])


def test_clarifying_brings_out_what_is_behind_it() -> None:
    talk = Talk(scene(objections=(COSTLY,)))
    for line in (LOUD, PRICE, ACK):
        talk.say(line)
    assert directive(talk.say(CLARIFY)).say == COSTLY.clarified_lines


@pytest.mark.parametrize("missing", [ACK, CLARIFY, PROOF])
def test_every_condition_of_the_exit_is_needed(missing: str) -> None:
    talk = Talk(scene(objections=(COSTLY,), levels={"patience": 100}))
    for line in (LOUD, PRICE, *(line for line in (ACK, CLARIFY, PROOF) if line != missing)):
        talk.say(line)
    assert talk.status("costly") is not ObjectionStatus.RESOLVED
    assert talk.mind.ended is None
    talk.say(missing)
    assert talk.status("costly") is ObjectionStatus.RESOLVED


def test_the_order_of_the_conditions_does_not_matter() -> None:
    talk = Talk(scene(objections=(COSTLY,)))
    for line in (LOUD, PRICE, PROOF, CLARIFY, ACK):
        talk.say(line)
    assert talk.status("costly") is ObjectionStatus.RESOLVED


def test_an_exit_that_asks_for_a_fact_opens_when_the_fact_is_told() -> None:
    needy = replace(COSTLY, resolve_when=Exit(facts=("noise",)))
    talk = Talk(scene(objections=(needy,), levels={"patience": 100}))
    talk.say(PRICE)
    assert talk.status("costly") is ObjectionStatus.RAISED
    talk.say(LOUD)
    talk.say("So the alarm gets lost in there.")
    assert talk.status("costly") is ObjectionStatus.RESOLVED


def test_a_fact_that_was_asked_for_but_not_told_settles_nothing() -> None:
    needy = replace(COSTLY, resolve_when=Exit(facts=("noise",)))
    talk = Talk(scene(objections=(needy,), levels={"patience": 100}))
    talk.say(PRICE)
    reaction = talk.say(f"You have to sign today, this offer is only valid today. {LOUD}")
    assert not talk.mind.told
    assert talk.status("costly") is ObjectionStatus.RAISED
    assert Reason.OBJECTION_RESOLVED not in reasons(reaction)


def smoke(trust: int) -> Talk:
    talk = Talk(scene(objections=(SMOKE,), facts=(*FACTS, SCAR), levels={"trust": trust}))
    talk.say(LOUD)
    talk.say(PITCH)
    assert talk.status("smoke") is ObjectionStatus.RAISED
    return talk


def test_clarifying_a_smokescreen_reveals_the_fact_behind_it() -> None:
    talk = smoke(60)
    reaction = talk.say("What exactly is behind that timing?")
    assert directive(reaction).kind is DirectiveKind.REVEAL
    assert directive(reaction).facts == ("scar",)
    assert "scar" in talk.mind.told
    talk.say("I see, so your last supplier took the deposit with him.")
    assert talk.status("smoke") is ObjectionStatus.RESOLVED


def test_a_smokescreen_keeps_its_fact_while_trust_is_missing() -> None:
    talk = smoke(5)
    reaction = talk.say("What exactly is behind that timing?")
    assert directive(reaction).say == SMOKE.clarified_lines
    assert "scar" not in talk.mind.unlocked


def test_a_smokescreen_goes_when_the_fact_is_told_in_answer_to_a_plain_question() -> None:
    talk = smoke(60)
    talk.say("What happened with your last supplier?")
    talk.say("I see, that must have hurt.")
    assert talk.status("smoke") is ObjectionStatus.RESOLVED


def test_talking_over_an_objection_costs_trust() -> None:
    talk = Talk(scene(objections=(BUSY,)))
    talk.say(HELLO)
    assert Reason.IGNORED_OBJECTION in reasons(talk.say(PITCH))


def test_an_objection_that_was_talked_over_comes_back() -> None:
    talk = Talk(scene(objections=(replace(BUSY, resurfaces_after=2),), levels={"patience": 100}))
    talk.say(HELLO)
    for line in ("We are from Leeds, from the north.", "Our firm was founded by two brothers."):
        talk.say(line)
        assert talk.status("busy") is ObjectionStatus.RAISED
    reaction = talk.say("The pumps are blue and grey.")
    assert talk.status("busy") is ObjectionStatus.RESURFACED
    assert directive(reaction).kind is DirectiveKind.OBJECT
    assert directive(reaction).say[0] in BUSY.unresolved_lines


def test_a_resolved_objection_never_comes_back() -> None:
    talk = Talk(scene(objections=(replace(BUSY, resurfaces_after=1),), levels={"patience": 100}))
    talk.say(HELLO)
    talk.say("I understand, you are in the middle of a delivery.")
    for number in range(6):
        talk.say(f"Pump number {number} is blue and stands in Leeds.")
    assert talk.status("busy") is ObjectionStatus.RESOLVED


def test_a_worry_that_the_proof_has_settled_before_is_never_raised() -> None:
    proof_only = replace(COSTLY, resolve_when=Exit(evidence=("roi",)))
    talk = Talk(scene(objections=(proof_only,)))
    for line in (LOUD, PROOF, PRICE, ASK):
        talk.say(line)
    assert talk.status("costly") is ObjectionStatus.DORMANT
    assert talk.mind.committed


def ready(**persona: Any) -> Talk:
    """A customer that would say yes, were there no worry."""
    talk = Talk(scene(levels={"trust": 80, "interest": 80}, product={"max_discount_percent": 0}, **persona))
    talk.say(LOUD)
    return talk


def test_a_customer_that_is_won_and_has_no_worry_says_yes() -> None:
    talk = ready()
    assert directive(talk.say(ASK)).kind is DirectiveKind.COMMIT
    assert talk.mind.committed


def test_an_open_objection_blocks_a_yes() -> None:
    talk = ready(objections=(COSTLY,))
    talk.say(PRICE)
    assert directive(talk.say(ASK)).objection == "costly"
    assert not talk.mind.committed


def test_a_deal_breaker_blocks_a_yes_although_it_was_never_raised() -> None:
    talk = ready(objections=(replace(COSTLY, deal_breaker=True),))
    reaction = talk.say(ASK)
    assert directive(reaction).kind is DirectiveKind.OBJECT
    assert directive(reaction).objection == "costly"
    assert not talk.mind.committed
    for line in (ACK, CLARIFY, PROOF, ASK):
        talk.say(line)
    assert talk.mind.committed


def test_an_objection_that_the_yes_asks_for_blocks_it_too() -> None:
    talk = ready(objections=(COSTLY,), commitment=replace(scene().persona.commitment, objections=("costly",)))
    assert directive(talk.say(ASK)).objection == "costly"
    assert not talk.mind.committed


def test_a_deal_breaker_blocks_for_ever_where_it_has_no_more_words() -> None:
    talk = ready(objections=(replace(COSTLY, deal_breaker=True, unresolved_lines=()),))
    for _ in range(6):
        if talk.mind.ended is None:
            talk.say(ASK)
    assert not talk.mind.committed
    assert talk.mind.ended == "declined"
