"""What was hinted at is reached by coming back to it, and nothing is asked for that was said already."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.mind import DirectiveKind
from tests.practice.scene import FUSE, STANDSTILL, Talk, directive, scene

EARLY = "What did the standstill cost you?"


def hinted(trust: int) -> Talk:
    """A call in which the standstill was asked about too early, and trust has grown since."""
    talk = Talk(scene(levels={"trust": 40, "patience": 100}))
    assert directive(talk.say(EARLY)).reason == "locked"
    talk.mind = replace(talk.mind, levels=replace(talk.mind.levels, trust=trust))
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "You mentioned a bad spring, what happened there?",
        "Going back to what you said about spring, could you tell me more?",
        "Earlier you said something about a bad spring. What was it?",
    ],
)
def test_a_plain_follow_up_gets_what_was_held_back(text: str) -> None:
    assert "standstill" in directive(hinted(60).say(text)).facts


def test_coming_back_to_a_hint_stands_for_a_little_trust_but_not_for_much() -> None:
    follow_up = "You mentioned a bad spring, what happened there?"
    assert STANDSTILL.id in directive(hinted(54).say(follow_up)).facts
    assert directive(hinted(45).say(follow_up)).facts == ()


def test_who_asks_for_a_step_with_the_need_only_hinted_at_hears_it_instead_of_a_no() -> None:
    talk = hinted(62)
    told = directive(talk.say("Shall we meet on Tuesday at ten?"))
    assert (told.kind, told.facts) == (DirectiveKind.REVEAL, ("standstill",))


def test_a_question_that_was_answered_before_it_was_asked_is_never_asked() -> None:
    talk = Talk(scene(questions=(FUSE,), levels={"patience": 100}))
    talk.say("How loud is it in the hall?")
    talk.say("It needs a fuse of its own, sixteen amps.")
    kinds = [directive(talk.say(f"We have built it that way since {year}.")).question for year in (2011, 2012, 2013)]
    assert kinds == [None, None, None]
