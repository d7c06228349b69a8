"""A customer asks again what was dodged, but not for ever."""

from __future__ import annotations

from talktrack.domain.mind import DirectiveKind, Reason
from talktrack.storage.library import FileLibrary
from tests.scenarios.calls import play

SCENARIO = next(scenario for scenario in FileLibrary().scenarios() if scenario.id == "cold-call-logistics-en")
OPENING = (
    "Hi Denise, Sam from Copperlane, is this a good time?",
    "I understand you're loading, I'll be short. How many stops do you run a day?",
    "What do you deliver?",
    "Our customers love it, they really do.",
)
DODGES = ("We are the best on the market.", "Everybody is talking about us.", "It is a lovely piece of software.")


def test_a_question_that_was_asked_in_every_way_is_let_go() -> None:
    call = play(SCENARIO, (*OPENING, *DODGES))
    answers = [step for step in call.steps if step.directive is not None]
    asked = [step for step in answers if step.directive is not None and step.directive.question == "cost"]
    dodged = [step for step in answers if step.directive is not None and step.directive.reason == Reason.DODGED]
    assert len(asked) == 2
    assert [step.directive.kind for step in dodged if step.directive] == [DirectiveKind.PROBE, DirectiveKind.STALL]
    assert answers[-1].mind is not None
    assert answers[-1].mind.pending_question is None
