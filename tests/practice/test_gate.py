"""The gatekeeper puts through who is civil, clear and has a reason; it ends a call that is pushy, rude or untrue."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.call import EndedBy, EndReason, Result
from talktrack.domain.gatekeeper import Gatekeeper, GatekeeperLines, GateKey
from talktrack.domain.gatekeeper_check import check_gatekeeper
from talktrack.domain.mind import DirectiveKind, Reason
from talktrack.domain.persona import Fact, Layer
from talktrack.domain.scenario import Scenario
from talktrack.practice.mind import outcome
from tests.practice.calls import shipped
from tests.practice.scene import PERSONA, Talk, directive, reasons, scene

BACK = Fact(
    id="back",
    layer=Layer.ASKED,
    text="Mrs Reed is back at four.",
    lines=("She's in the hall until four, usually.",),
    keywords=("best time", "when is she", "when would"),
)
GATE = Gatekeeper(
    name="Tom Hale",
    role="Front desk",
    about="Answers the telephone of the mill.",
    lines=GatekeeperLines(
        opening=("Harlow Mill, front desk, Tom speaking.",),
        name=("And you are, please?", "May I know who wants to speak to her?"),
        purpose=("What would it be about?", "And what may I tell her it is?"),
        reason=("Why should she come to the phone for that?", "She's busy. What would I tell her?"),
        put_through=("One moment, I'll put you through.",),
        message=("I'll leave her a note that you called. Goodbye.",),
        hang_up=("I'm ending this now. Goodbye.",),
        pushed=("No need for that tone.", "I'd be careful with that."),
        unknown=("I couldn't say from the front desk.",),
    ),
    wants=(GateKey.NAME, GateKey.PURPOSE, GateKey.RESPECT, GateKey.REASON),
    reasons=("noise", "the old pump", "alarm"),
    facts=(BACK,),
)


def guarded(**gate: Any) -> Scenario:
    return scene(scenario={"gatekeeper": replace(GATE, **gate)})


NAMED = "Good morning Tom, my name is Jo Farrell, I'm with Harrow Pumps."
REASON = "I'm calling about the noise of the old pump at your mill. Could you put me through to Mrs Reed, please?"


def test_the_call_begins_with_the_gatekeeper_and_the_buyer_picks_up_once_it_has_what_it_wants() -> None:
    talk = Talk(guarded())
    assert "Tom speaking" in talk.said[0]
    first = directive(talk.say(NAMED))
    assert (first.kind, first.reason) == (DirectiveKind.PROBE, "gate_purpose")
    through = talk.say(REASON)
    assert directive(through).kind is DirectiveKind.PUT_THROUGH
    assert talk.said[-1].startswith("One moment")
    assert "Ann Reed" in talk.said[-1]
    assert talk.mind.levels == talk.scenario.persona.start
    assert talk.mind.seller_turns == 0


def test_after_that_the_buyer_answers_and_knows_nothing_of_the_talk_before() -> None:
    talk = Talk(guarded())
    talk.say(f"{NAMED} {REASON}")
    assert Reason.GOOD_OPENING in reasons(talk.say("Good morning Mrs Reed, this is Jo Farrell from Harrow Pumps."))
    assert "noise" in directive(talk.say("How loud is it in the hall?")).facts


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Just put me through, she's expecting my call.", EndReason.FALSE_CLAIMS),
        ("You are an idiot.", EndReason.INSULTED),
    ],
)
def test_lying_and_rudeness_end_the_call_at_once(text: str, reason: EndReason) -> None:
    talk = Talk(guarded())
    ended = directive(talk.say(text))
    assert (ended.kind, talk.mind.ended) == (DirectiveKind.HANG_UP, reason)
    came_to = outcome(talk.mind, talk.scenario, ended_by=EndedBy.CUSTOMER, reason=reason)
    assert came_to.result is Result.HANG_UP


def test_pushing_is_refused_once_and_ends_the_call_the_second_time() -> None:
    talk = Talk(guarded())
    assert directive(talk.say("It's urgent, just put me through.")).reason == "gate_pushed"
    talk.say("That's none of your business, put me through now.")
    assert talk.mind.ended == EndReason.PRESSURED


def test_names_in_an_introduction_without_marks_are_no_list_of_features() -> None:
    said = Talk(shipped()["gatekeeper-uniformes-es"]).say(
        "Buenas soy Bruno Saldaña de Valtierra uniformes Lupita Busco al ingeniero Alcázar por el lote que devolvieron "
        "y las batas por favor"
    )
    assert Reason.PITCH_BEFORE_NEED not in reasons(said)


def test_who_asks_for_help_is_told_what_the_gatekeeper_knows() -> None:
    talk = Talk(guarded())
    talk.say(NAMED)
    answer = directive(talk.say("Could you help me, when is she usually at her desk?"))
    assert answer.say == BACK.lines
    assert talk.mind.told == {}


def test_a_message_is_taken_from_who_has_no_reason_or_asks_for_it() -> None:
    talk = Talk(guarded(turns=3))
    for text in (NAMED, "I'd like to talk to her about pumps in general.", "Pumps, as I said, all sorts of pumps."):
        talk.say(text)
    assert talk.mind.ended == EndReason.MESSAGE_TAKEN
    asked = Talk(guarded())
    asked.say("Could I leave a message, please?")
    assert asked.mind.ended == EndReason.MESSAGE_TAKEN
    came_to = outcome(asked.mind, asked.scenario, ended_by=EndedBy.CUSTOMER, reason=EndReason.MESSAGE_TAKEN)
    assert came_to.result is Result.BRUSH_OFF


def test_a_gatekeeper_that_is_left_in_silence_hangs_up() -> None:
    talk = Talk(guarded())
    for _ in range(3):
        talk.silence()
    assert talk.mind.ended == EndReason.SILENCE


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"wants": ()}, "wants"),
        ({"reasons": ()}, "reasons"),
        ({"wants": (GateKey.NAME,)}, "reasons"),
        ({"turns": 1}, "turns"),
        ({"facts": (replace(BACK, layer=Layer.EARNED),)}, "facts.0.layer"),
        ({"facts": (replace(BACK, id="noise"),)}, "facts.0.id"),
        ({"lines": replace(GATE.lines, put_through=())}, "lines.put_through"),
        ({"lines": replace(GATE.lines, pushed=GATE.lines.hang_up)}, "lines"),
        ({"name": ""}, "name"),
    ],
)
def test_a_gatekeeper_that_cannot_work_is_refused_with_field_and_reason(changed: dict[str, Any], field: str) -> None:
    assert check_gatekeeper(GATE, PERSONA) == ()
    problems = check_gatekeeper(replace(GATE, **changed), PERSONA)
    assert field in [problem.field for problem in problems]
    assert all(problem.reason for problem in problems)
