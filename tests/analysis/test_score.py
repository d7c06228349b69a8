"""The whole score: weights, statuses, minimums, and calls that cannot be scored."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.analysis.scorecard import score_call
from talktrack.domain.language import Language
from talktrack.domain.scorecard import Criterion, JudgeRule, MindCheck, MindRule, PhraseRule, Source
from talktrack.domain.transcript import Turn
from tests.analysis.calls import by_metric, by_mind, by_phrase, card, customer, record, seller

TALK = (
    seller("t1", "Hello, this is Ann from Acme. What do you use today?", 0, 6),
    customer("t2", "We use paper. It takes a day every week.", 7, 16),
)
SAID = PhraseRule(("from acme",))
UNSAID = PhraseRule(("money back",))


def judged(id: str, weight: float) -> Criterion:
    return Criterion(id, "Judged", weight, Source.JUDGE, judge=JudgeRule("Was the seller kind?"))


def test_the_score_is_the_share_of_the_weights_with_one_decimal() -> None:
    score = score_call(record(card(by_phrase(SAID, id="a", weight=2), by_phrase(UNSAID, id="b", weight=1)), TALK))
    assert (score.status, score.score, score.passed) == ("scored", 66.7, False)
    assert [(c.score, c.max, c.status) for c in score.criteria] == [(2, 2, "scored"), (0, 1, "scored")]
    assert score.versions == {"scorecard": "card/1"}
    assert score.metrics["talk_ratio"].value == 0.4


@pytest.mark.parametrize(("mark", "passed"), [(66, True), (67, False)])
def test_a_call_passes_at_its_mark(mark: int, passed: bool) -> None:
    criteria = (by_phrase(SAID, id="a", weight=2), by_phrase(UNSAID, id="b", weight=1))
    assert score_call(record(card(*criteria, pass_mark=mark), TALK)).passed is passed


def test_an_unmet_minimum_fails_the_call_whatever_the_total() -> None:
    heavy, light = by_phrase(SAID, id="a", weight=99), by_phrase(UNSAID, id="b", weight=1)
    assert score_call(record(card(heavy, light), TALK)).passed is True
    score = score_call(record(card(heavy, replace(light, minimum=0.5)), TALK))
    assert (score.score, score.passed) == (99.0, False)
    assert score_call(record(card(replace(heavy, minimum=1.0), light), TALK)).passed is True


def test_unscorable_weight_is_shared_out_among_the_rest() -> None:
    score = score_call(record(card(by_phrase(SAID, id="a", weight=5), judged("b", 5)), TALK))
    assert (score.status, score.score, score.passed) == ("scored", 100.0, True)
    assert [c.status for c in score.criteria] == ["scored", "not_scorable"]
    assert score.criteria[1].reason == "This criterion needs a judge and no judge is configured."


def test_above_half_of_the_weight_unscorable_there_is_no_score() -> None:
    score = score_call(record(card(by_phrase(SAID, id="a", weight=4.9), judged("b", 5)), TALK))
    assert (score.status, score.score, score.passed) == ("not_scorable", None, None)
    assert score.criteria[0].status == "scored"


def test_a_criterion_that_does_not_apply_weighs_nothing() -> None:
    no_turns = by_phrase(PhraseRule(("x",), last_turns=0), id="c", weight=100)
    score = score_call(record(card(by_phrase(SAID, id="a"), judged("b", 1), no_turns), TALK))
    assert (score.score, score.criteria[2].status) == (100.0, "not_applicable")
    assert score_call(record(card(no_turns), TALK)).score is None


@pytest.mark.parametrize(
    ("turns", "language", "reason"),
    [
        ((), "en", "Nothing was heard in this call, so there is nothing to score."),
        (
            (seller("t1", "..."), customer("t2", "")),
            "en",
            "Nothing was heard in this call, so there is nothing to score.",
        ),
        (TALK[:1], "en", "The call has no turn of the customer; one side alone cannot be scored."),
        (TALK[1:], "en", "The call has no turn of the seller, so there is nothing to score."),
        (TALK[:1], "es", "La llamada no tiene ningún turno del cliente; un solo lado no se puede puntuar."),
    ],
)
def test_a_call_without_both_sides_gets_no_score_but_a_reason(
    turns: tuple[Turn, ...], language: Language, reason: str
) -> None:
    score = score_call(record(card(by_phrase(SAID), by_metric("talk_ratio", 0, 1, id="b"), language=language), turns))
    assert (score.status, score.score, score.passed) == ("not_scorable", None, None)
    assert {(c.status, c.reason) for c in score.criteria} == {("not_scorable", reason)}
    assert score.insights == ()


def test_a_call_without_a_mind_is_scored_on_what_was_heard() -> None:
    score = score_call(record(card(by_mind(MindRule(MindCheck.TRUST)), by_phrase(SAID, id="b")), TALK))
    assert [c.status for c in score.criteria] == ["not_scorable", "scored"]
    assert score.criteria[0].reason == "This criterion reads the customer's mind, which only practice calls keep."
    assert score.score == 100.0
    assert score.moments == ()


def test_a_criterion_without_its_rule_is_not_scorable() -> None:
    score = score_call(record(card(Criterion("a", "A", 1, Source.PHRASE)), TALK))
    assert score.criteria[0].status == "not_scorable"


def test_enormous_and_tiny_weights_still_give_a_score() -> None:
    huge = card(by_phrase(SAID, id="a", weight=1.7e308), by_phrase(UNSAID, id="b", weight=1.7e308))
    assert score_call(record(huge, TALK)).score == 50.0
    tiny = card(by_phrase(SAID, id="a", weight=5e-324), by_phrase(UNSAID, id="b", weight=5e-324))
    assert score_call(record(tiny, TALK)).score == 50.0


def test_the_same_record_gives_the_same_score() -> None:
    made = record(card(by_phrase(SAID), by_metric("talk_ratio", 0.1, 0.2, id="b")), TALK)
    assert score_call(made) == score_call(made)
