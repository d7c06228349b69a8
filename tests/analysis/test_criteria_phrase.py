from __future__ import annotations

import pytest

from talktrack.analysis.scorecard import score_call
from talktrack.domain.moves import Move
from talktrack.domain.scorecard import CriterionScore, PhraseRule
from talktrack.domain.transcript import Turn
from tests.analysis.calls import by_phrase, card, customer, record, seller, turn

TALK = (
    seller("t1", "Good morning. This is Ann from Acme.", 0, 3),
    customer("t2", "We are happy with paper.", 4, 6),
    seller("t3", "I see. We guarantee it.", 7, 9),
    customer("t4", "That is too expensive.", 10, 12),
    seller("t5", "Goodbye then.", 13, 14),
)


def judged(rule: PhraseRule, turns: tuple[Turn, ...] = TALK) -> CriterionScore:
    return score_call(record(card(by_phrase(rule)), turns)).criteria[0]


def test_a_phrase_that_was_said_is_quoted_with_its_sentence() -> None:
    score = judged(PhraseRule(("FROM acmé",)))
    assert (score.status, score.score, score.reason) == ("scored", 1, "Said in turn t1.")
    assert [(e.turn_id, e.role, e.quote, e.start_ms) for e in score.evidence] == [
        ("t1", "seller", "This is Ann from Acme.", 0)
    ]
    assert score.missed_at is None


def test_a_phrase_that_was_not_said_loses_the_points_and_names_the_last_turn() -> None:
    score = judged(PhraseRule(("money back", "free trial")))
    assert (score.score, score.missed_at) == (0, "t5")
    assert score.reason == "Nothing such as “money back”, “free trial” was said."


@pytest.mark.parametrize(
    ("rule", "points"),
    [
        (PhraseRule(("guarantee",), first_turns=1), 0),
        (PhraseRule(("guarantee",), first_turns=2), 1),
        (PhraseRule(("guarantee",), last_turns=1), 0),
        (PhraseRule(("guarantee",), last_turns=2), 1),
        (PhraseRule(("too expensive",)), 0),
        (PhraseRule(("too expensive",), role="customer"), 1),
    ],
)
def test_only_the_named_turns_of_the_named_speaker_are_looked_at(rule: PhraseRule, points: float) -> None:
    assert judged(rule).score == points


def test_the_chance_of_an_opening_phrase_is_the_first_turn() -> None:
    assert judged(PhraseRule(("agenda",), first_turns=2)).missed_at == "t1"


def test_the_chance_to_make_the_customer_say_it_is_the_turn_before() -> None:
    assert judged(PhraseRule(("yes",), role="customer")).missed_at == "t3"


def test_stuffing_gives_no_points() -> None:
    stuffed = (seller("t1", "We guarantee all of it.", 0, 1, Move.STUFFING), *TALK[1:2])
    score = judged(PhraseRule(("guarantee",)), stuffed)
    assert (score.status, score.score, score.missed_at) == ("scored", 0, "t1")
    assert "recited" in score.reason


def test_stuffing_in_a_badly_recognised_turn_is_not_held_against_the_call() -> None:
    stuffed = turn("t1", "seller", "We guarantee all of it.", moves=(Move.STUFFING,), confidence=0.2)
    assert judged(PhraseRule(("guarantee",)), (stuffed, *TALK[1:2])).status == "not_scorable"


def test_the_first_turn_that_meant_it_is_quoted() -> None:
    turns = (
        seller("t1", "We guarantee all of it.", 0, 1, Move.STUFFING),
        TALK[1],
        seller("t3", "We guarantee it.", 3, 4),
        seller("t4", "We guarantee it again.", 5, 6, Move.STUFFING),
        seller("t5", "We guarantee it once more.", 7, 8),
    )
    assert judged(PhraseRule(("guarantee",)), turns).evidence[0].turn_id == "t3"
    stuffed = judged(PhraseRule(("guarantee",)), (turns[0], turns[1], turns[3]))
    assert (stuffed.missed_at, "turn t1" in stuffed.reason) == ("t1", True)


def test_a_forbidden_phrase_loses_the_points_where_it_was_said() -> None:
    rule = PhraseRule(("guarantee",), forbidden=True)
    score = judged(rule)
    assert (score.score, score.missed_at, score.evidence[0].quote) == (0, "t3", "We guarantee it.")
    assert judged(PhraseRule(("you must",), forbidden=True)).score == 1


def test_what_the_customer_should_not_have_to_say_points_at_the_sellers_turn_before() -> None:
    score = judged(PhraseRule(("too expensive",), role="customer", forbidden=True))
    assert (score.score, score.missed_at, score.evidence[0].turn_id) == (0, "t3", "t4")


def test_stuffing_does_not_excuse_a_forbidden_phrase() -> None:
    stuffed = (seller("t1", "We guarantee all of it.", 0, 1, Move.STUFFING), *TALK[1:2])
    assert judged(PhraseRule(("guarantee",), forbidden=True), stuffed).score == 0


def unclear(*confidences: float | None) -> tuple[Turn, ...]:
    mumbled = tuple(
        turn(f"s{at}", "seller", "something mumbled", confidence=confidence)
        for at, confidence in enumerate(confidences)
    )
    return (*mumbled, customer("c1", "Please say that again."))


@pytest.mark.parametrize(
    ("confidences", "status"),
    [
        ((0.4, 0.9, 0.9), "scored"),  # one of three is no more than a third
        ((0.4, 0.4, 0.9), "not_scorable"),
        ((0.5, 0.5, 0.5), "scored"),  # a half is not low
        ((None, None, None), "scored"),  # unknown is not low
    ],
)
@pytest.mark.parametrize("forbidden", [True, False])
def test_a_phrase_that_bad_recognition_may_hide_is_not_scorable(
    confidences: tuple[float | None, ...], status: str, forbidden: bool
) -> None:
    assert judged(PhraseRule(("guarantee",), forbidden=forbidden), unclear(*confidences)).status == status


def test_a_forbidden_phrase_in_a_badly_recognised_turn_counts_against_nobody() -> None:
    turns = (
        turn("t1", "seller", "we guarantee it", confidence=0.2),
        turn("t2", "seller", "that is all", confidence=0.9),
        turn("t3", "seller", "and no more", confidence=0.9),
        customer("t4", "Fine by me then."),
    )
    score = judged(PhraseRule(("guarantee",), forbidden=True), turns)
    assert (score.status, score.reason) == (
        "not_scorable",
        "Turn t1 was badly recognised, so it cannot count against the call.",
    )


def test_a_phrase_found_in_an_unclear_turn_still_earns_its_points() -> None:
    turns = (turn("t1", "seller", "we guarantee it", confidence=0.2), customer("t2", "Fine by me then."))
    assert judged(PhraseRule(("guarantee",)), turns).score == 1
