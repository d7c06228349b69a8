from __future__ import annotations

import pytest

from talktrack.analysis.criteria.metric import share_in_range
from talktrack.analysis.scorecard import score_call
from talktrack.domain.language import Language
from talktrack.domain.scorecard import CriterionScore
from talktrack.domain.transcript import Turn
from tests.analysis.calls import by_metric, card, customer, record, seller, turn

TALK = (
    seller("t1", "Hello this is Ann from Acme again.", 0, 4),
    customer("t2", "Hello Ann, we use paper.", 5, 11),
    seller("t3", "Then let me tell you all that we do here.", 11.5, 17.5),
)


def judged(
    metric: str,
    low: float | None,
    high: float | None,
    turns: tuple[Turn, ...] = TALK,
    language: Language = "en",
) -> CriterionScore:
    return score_call(record(card(by_metric(metric, low, high), language=language), turns)).criteria[0]


@pytest.mark.parametrize(
    ("value", "low", "high", "share"),
    [
        (0.3, 0.3, 0.5, 1),
        (0.5, 0.3, 0.5, 1),
        (0.54, 0.3, 0.5, 0.5),  # a quarter of the width is 0.05
        (0.56, 0.3, 0.5, 0),
        (0.26, 0.3, 0.5, 0.5),
        (0.24, 0.3, 0.5, 0),
        (76, None, 76, 1),
        (95, None, 76, 0.5),  # a quarter of the bound is 19
        (95.1, None, 76, 0),
        (3, 4, None, 0.5),
        (2.9, 4, None, 0),
        (5, None, None, 1),
        (1, 0, None, 1),
        (0.1, None, 0, 0),
    ],
)
def test_full_points_inside_half_just_outside_none_beyond(
    value: float, low: float | None, high: float | None, share: float
) -> None:
    assert share_in_range(value, low, high) == share


def test_the_reason_names_metric_value_and_range() -> None:
    score = judged("talk_ratio", 0.3, 0.45)  # 10 of 16 s
    assert (score.status, score.score) == ("scored", 0)
    assert score.reason == "“Talk ratio” was 62.5 %, outside what was wanted: between 30 % and 45 %."


def test_the_reason_is_in_the_language_of_the_call() -> None:
    score = judged("longest_monologue_s", None, 5, language="es")
    assert score.reason == "«Monólogo más largo» fue 6 s, apenas fuera de lo que se pedía: como mucho 5 s."
    assert score.score == 0.5


def test_lost_points_name_the_longest_turn_and_full_points_none() -> None:
    assert judged("talk_ratio", 0.3, 0.45).missed_at == "t3"
    assert judged("talk_ratio", 0.3, 0.7).missed_at is None


def test_an_interruption_names_the_turn_that_cut_in() -> None:
    turns = (customer("t1", "We use paper and", 0, 5), seller("t2", "Stop.", 4, 6), seller("t3", "Long talk.", 9, 30))
    assert judged("interruptions_seller", None, 0, turns).missed_at == "t2"


def test_fillers_name_the_turn_with_the_most() -> None:
    turns = (seller("t1", "Um uh um."), customer("t2", "Yes, go on."), seller("t3", "A long and fluent turn."))
    assert judged("filler_rate", None, 1, turns).missed_at == "t1"


def test_a_metric_that_could_not_be_measured_is_not_scorable() -> None:
    untimed = (seller("t1", "Hello there."), customer("t2", "Hello to you."))
    score = judged("patience_s", 0.5, None, untimed)
    assert (score.status, score.score) == ("not_scorable", 0)
    assert score.reason == "“Patience” could not be measured in this call."


def test_an_estimate_is_scored_and_says_so() -> None:
    untimed = (seller("t1", "Hello there."), customer("t2", "Hello to you."))
    score = judged("talk_ratio", 0.3, 0.45, untimed)
    assert (score.status, score.score) == ("scored", 1)
    assert score.reason.endswith("Nobody measured all times, so it is an estimate from the number of words.")


@pytest.mark.parametrize("metric", ["customer_latency_s", "no_such_metric"])
def test_what_is_shown_only_or_unknown_is_never_scored(metric: str) -> None:
    assert judged(metric, 0, 1).status == "not_scorable"


def test_bad_recognition_spoils_counts_of_words_but_not_times() -> None:
    unclear = (
        turn("t1", "seller", "Hello there.", 0, 4, confidence=0.3),
        customer("t2", "Hello to you.", 5, 6),
    )
    assert judged("questions", 1, None, unclear).status == "not_scorable"
    assert judged("questions", 0, None, unclear).status == "scored"
    assert judged("talk_ratio", None, 0.1, unclear).status == "scored"


@pytest.mark.parametrize("metric", ["open_question_share", "follow_up_share"])
def test_who_asks_nothing_has_no_share_of_open_or_follow_up_questions(metric: str) -> None:
    score = judged(metric, 0.3, None)
    assert (score.status, score.score, score.missed_at) == ("scored", 0, "t3")
