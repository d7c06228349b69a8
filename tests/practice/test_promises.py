"""What the seller promises is understood, reminded of at the end, and held against it in the next call."""

from __future__ import annotations

import pytest

from talktrack.domain.language import Language
from talktrack.domain.mind import DirectiveKind, PromiseKind
from talktrack.practice.moves import read
from talktrack.practice.promises import promised
from tests.practice.scene import Talk, directive, scene

LOUD = "How loud is it in the hall?"


@pytest.mark.parametrize(
    ("language", "text", "kind", "what"),
    [
        ("en", "I'll send you the case study by Friday.", PromiseKind.SEND, "the case study"),
        ("en", "I will email it over this afternoon.", PromiseKind.SEND, ""),
        ("en", "I'll find out about the fuse for you.", PromiseKind.FIND_OUT, ""),
        ("en", "I'll call you on Monday.", PromiseKind.CALL_BACK, ""),
        ("es", "Le envío el contrato tipo esta tarde.", PromiseKind.SEND, "el contrato tipo"),
        ("es", "Se lo mando por correo.", PromiseKind.SEND, ""),
        ("es", "Eso lo consulto y se lo digo.", PromiseKind.FIND_OUT, ""),
        ("es", "Le llamo el lunes.", PromiseKind.CALL_BACK, ""),
    ],
)
def test_a_promise_is_understood_with_the_thing_it_is_about(
    language: Language, text: str, kind: PromiseKind, what: str
) -> None:
    assert [(one.kind, one.what) for one in promised(read(text, language), language)] == [(kind, what)]


@pytest.mark.parametrize(
    "text", ["Shall I send you something?", "We sent the pump in May.", "The pump sends a signal."]
)
def test_a_question_or_a_report_is_no_promise(text: str) -> None:
    assert promised(read(text, "en"), "en") == ()


def test_the_customer_reminds_of_a_promise_when_it_says_yes_and_makes_one_itself() -> None:
    talk = Talk(scene(levels={"interest": 80, "trust": 70}))
    talk.say(LOUD)
    talk.say("I'll send you the data sheet by Friday.")
    yes = directive(talk.say("Shall we meet on Tuesday at ten?"))
    assert yes.kind is DirectiveKind.COMMIT
    assert "the data sheet" in talk.said[-1]
    assert [(one.by, one.kind) for one in talk.mind.promises] == [
        ("seller", PromiseKind.SEND),
        ("customer", PromiseKind.STEP),
    ]


def test_a_reminder_comes_once() -> None:
    talk = Talk(scene(levels={"interest": 80, "trust": 70}))
    talk.say(LOUD)
    talk.say("I'll send you the data sheet by Friday.")
    talk.say("Shall we meet on Tuesday at ten?")
    goodbye = directive(talk.say("Thank you, goodbye."))
    assert (goodbye.kind, goodbye.aside) == (DirectiveKind.END_POLITELY, None)
