"""Steps that are asked for where nothing new is sold: a change of plan, a payment, a visit."""

from __future__ import annotations

import pytest

from talktrack.domain.moves import Move
from talktrack.practice.moves import read


@pytest.mark.parametrize(
    "line",
    [
        "Could we switch on Monday at nine?",
        "Shall I switch you over on Monday morning?",
        "How would you feel about giving it a try from Monday?",
        "Could we start with 40 pounds on the 28th?",
        "Shall we say 25 pounds a month from Friday?",
        "Can I send you an engineer on Thursday?",
    ],
)
def test_a_change_a_payment_or_a_visit_is_a_step(line: str) -> None:
    assert Move.NEXT_STEP_ASK in read(line, "en").moves


@pytest.mark.parametrize("line", ["Can you switch provider yourself?", "How many engineers do they send?"])
def test_a_question_about_what_the_customer_does_is_no_step(line: str) -> None:
    assert Move.NEXT_STEP_ASK not in read(line, "en").moves
