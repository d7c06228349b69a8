"""A customer with little time says so, says when it is nearly over, and leaves."""

from __future__ import annotations

from talktrack.domain.call import EndReason
from talktrack.domain.mind import DirectiveKind
from tests.practice.scene import Talk, directive, scene

FILLER = "Well, the pump in question has been looked at by a number of people over in our own workshop this year, so."


def test_little_time_is_announced_at_the_first_answer_and_only_there() -> None:
    talk = Talk(scene(time_budget_minutes=4))
    first, second = (directive(talk.say(text)) for text in ("How loud is it in the hall?", "And who signs for it?"))
    assert first.aside is not None
    assert (first.aside.reason, first.aside.about) == ("time_budget", "4")
    assert "4 minutes" in talk.said[1]
    assert second.aside is None


def test_the_announced_time_is_kept_with_a_word_of_warning_before() -> None:
    talk = Talk(scene(time_budget_minutes=1, levels={"patience": 100, "trust": 60}))
    asides, last = [], None
    for number in range(12):
        last = directive(talk.say(f"How loud is it in the hall at {number}? {FILLER}"))
        asides.append(last.aside.reason if last.aside else "")
        if talk.mind.ended:
            break
    assert (talk.mind.ended, last and last.kind) == (EndReason.TIME_UP, DirectiveKind.END_POLITELY)
    assert "time_short" in asides
    assert talk.mind.talked_ms >= 60_000


def test_who_asks_for_a_step_in_the_last_second_gets_an_answer_to_that() -> None:
    talk = Talk(scene(time_budget_minutes=1, levels={"patience": 100, "trust": 70, "interest": 80}))
    talk.say("How loud is it in the hall?")
    talk.say(f"{FILLER} {FILLER}")
    assert directive(talk.say(f"{FILLER} Shall we meet on Tuesday at ten?")).kind is DirectiveKind.COMMIT


def test_a_customer_in_no_hurry_never_speaks_of_time() -> None:
    talk = Talk(scene())
    assert all(directive(talk.say(text)).aside is None for text in ("How loud is it?", "Who signs?"))
