"""Turns that were typed without a single mark, as recognisers write them."""

from __future__ import annotations

from talktrack.domain.mind import Reason
from tests.practice.scene import Talk, reasons, scene

LONG = (
    "I looked at the old pumps in the hall with your colleague last week and what I saw there is that two of them run "
    "day and night and the third one stands still because the seal is gone so I thought that I should ask you how you "
    "plan the repairs for the spring"
)


def test_who_writes_without_marks_is_not_taken_to_speak_without_breath() -> None:
    assert Reason.MONOLOGUE not in reasons(Talk(scene()).say(LONG))


def test_one_endless_sentence_with_its_full_stop_is_a_monologue() -> None:
    assert Reason.MONOLOGUE in reasons(Talk(scene()).say(LONG + "."))
