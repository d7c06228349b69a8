from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.moves import Move
from talktrack.domain.scorecard import (
    Criterion,
    JudgeRule,
    MetricRule,
    MindCheck,
    MindRule,
    PhraseRule,
    Scorecard,
    Section,
    Source,
)
from talktrack.domain.scorecard_check import check_scorecard

METRICS = frozenset({"talk_ratio"})
PHRASE = Criterion("said", "Says hello", 2.0, Source.PHRASE, phrase=PhraseRule(("hello",)))
METRIC = Criterion("ratio", "Listens", 1.0, Source.METRIC, metric=MetricRule("talk_ratio", 0.2, 0.5))
MIND = Criterion("facts", "Learns", 1.0, Source.MIND, mind=MindRule(MindCheck.FACTS, facts=("a",)))
JUDGE = Criterion("kind", "Is kind", 1.0, Source.JUDGE, judge=JudgeRule("Does the seller thank?"), minimum=0.5)
NAN, INFINITE = float("nan"), float("inf")


def card(*criteria: Criterion, **changes: Any) -> Scorecard:
    return replace(Scorecard("card", "Card", "en", (Section("all", "All", criteria),)), **changes)


def fields(made: Scorecard) -> list[str]:
    return [problem.field for problem in check_scorecard(made, METRICS)]


def test_a_sound_scorecard_has_no_problems() -> None:
    assert check_scorecard(card(PHRASE, METRIC, MIND, JUDGE), METRICS) == ()


def test_the_ends_of_the_ranges_are_allowed() -> None:
    trust = replace(MIND, id="trust", mind=MindRule(MindCheck.TRUST, at_least=100))
    untrusting = replace(MIND, id="any", mind=MindRule(MindCheck.TRUST, at_least=0))
    point = replace(METRIC, metric=MetricRule("talk_ratio", 0.5, 0.5), minimum=1.0)
    near = replace(PHRASE, phrase=PhraseRule(("hi",), first_turns=1, last_turns=1))
    assert fields(card(trust, untrusting, point, near, pass_mark=100)) == []
    assert fields(card(replace(PHRASE, minimum=0.0), pass_mark=0)) == []


@pytest.mark.parametrize("check", list(MindCheck))
def test_every_check_of_the_mind_can_be_written_soundly(check: MindCheck) -> None:
    rule = MindRule(check, facts=("a",), objections=("b",), results=("next_step",), moves=(Move.REFLECT,), at_least=50)
    assert fields(card(replace(MIND, mind=rule))) == []


@pytest.mark.parametrize(
    ("made", "field"),
    [
        (card(), "sections"),
        (card(sections=()), "sections"),
        (card(PHRASE, id="Bad Id"), "id"),
        (card(PHRASE, title=" "), "title"),
        (card(PHRASE, pass_mark=101), "pass_mark"),
        (card(PHRASE, pass_mark=-1), "pass_mark"),
        (card(PHRASE, replace(METRIC, id="said")), "criteria"),
        (card(PHRASE, sections=(Section("a", "A", (PHRASE,)), Section("a", "B", (METRIC,)))), "sections"),
        (card(PHRASE, sections=(Section("a", "A", (PHRASE,)), Section("b", "B", ()))), "sections.1.criteria"),
        (card(PHRASE, sections=(Section("a", "", (PHRASE,)),)), "sections.0.title"),
    ],
)
def test_a_card_that_is_empty_or_ambiguous_is_refused(made: Scorecard, field: str) -> None:
    assert field in fields(made)


@pytest.mark.parametrize("weight", [0, -1, NAN, INFINITE, -INFINITE])
def test_weights_are_finite_and_above_zero(weight: float) -> None:
    assert "sections.0.criteria.0.weight" in fields(card(replace(PHRASE, weight=weight), METRIC))


def test_a_card_whose_weights_are_all_zero_is_named_as_such() -> None:
    made = card(replace(PHRASE, weight=0), replace(METRIC, weight=0))
    assert "sections" in fields(made)
    assert "sections" not in fields(card(replace(PHRASE, weight=0), METRIC))


@pytest.mark.parametrize(
    ("criterion", "field"),
    [
        (replace(PHRASE, label="?"), "label"),
        (replace(PHRASE, minimum=1.1), "minimum"),
        (replace(PHRASE, minimum=-0.1), "minimum"),
        (replace(PHRASE, minimum=NAN), "minimum"),
        (replace(PHRASE, phrase=None), "phrase"),
        (replace(PHRASE, source=Source.JUDGE), "judge"),
        (replace(PHRASE, source=Source.JUDGE), "phrase"),
        (replace(PHRASE, judge=JudgeRule("Is it?")), "judge"),
        (replace(JUDGE, judge=JudgeRule(" ")), "judge.question"),
        (replace(METRIC, metric=MetricRule("talk_ration", 0, 1)), "metric.metric"),
        (replace(METRIC, metric=MetricRule("talk_ratio", 0.6, 0.5)), "metric.low"),
        (replace(METRIC, metric=MetricRule("talk_ratio")), "metric"),
        (replace(METRIC, metric=MetricRule("talk_ratio", NAN, 1)), "metric.low"),
        (replace(METRIC, metric=MetricRule("talk_ratio", 0, INFINITE)), "metric.high"),
        (replace(PHRASE, phrase=PhraseRule(())), "phrase.any_of"),
        (replace(PHRASE, phrase=PhraseRule(("hi", "*"))), "phrase.any_of.1"),
        (replace(PHRASE, phrase=PhraseRule(("",))), "phrase.any_of.0"),
        (replace(PHRASE, phrase=PhraseRule(("hi",), first_turns=0)), "phrase.first_turns"),
        (replace(PHRASE, phrase=PhraseRule(("hi",), last_turns=-1)), "phrase.last_turns"),
        (replace(MIND, mind=MindRule(MindCheck.FACTS)), "mind.facts"),
        (replace(MIND, mind=MindRule(MindCheck.OBJECTIONS)), "mind.objections"),
        (replace(MIND, mind=MindRule(MindCheck.OUTCOME)), "mind.results"),
        (replace(MIND, mind=MindRule(MindCheck.OUTCOME, results=("victory",))), "mind.results"),
        (replace(MIND, mind=MindRule(MindCheck.MOVES)), "mind.moves"),
        (replace(MIND, mind=MindRule(MindCheck.AVOIDED)), "mind.moves"),
        (replace(MIND, mind=MindRule(MindCheck.MOVES, moves=(Move.REFLECT,), at_least=0)), "mind.at_least"),
        (replace(MIND, mind=MindRule(MindCheck.TRUST, at_least=101)), "mind.at_least"),
    ],
)
def test_a_criterion_that_could_not_be_judged_is_refused_with_its_field(criterion: Criterion, field: str) -> None:
    assert f"sections.0.criteria.0.{field}" in fields(card(criterion))


def test_every_problem_says_what_to_do() -> None:
    for problem in check_scorecard(card(replace(PHRASE, weight=NAN), replace(METRIC, metric=None)), METRICS):
        assert problem.reason.endswith(".")
