"""The shipped scenarios hold together: references resolve, nothing is said twice, and better calls score better."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache
from statistics import mean
from typing import Final

import pytest

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.domain.call import Result
from talktrack.domain.persona import Fact, Layer, Topic
from talktrack.domain.persona_check import all_lines
from talktrack.domain.scenario import Scenario
from talktrack.domain.scenario_check import check_scenario
from talktrack.domain.scorecard import MindRule
from talktrack.domain.scorecard_check import check_scorecard
from talktrack.domain.text import find_phrase, fold, sentences, words
from talktrack.storage.library import FileLibrary
from tests.scenarios.calls import SCRIPTS, Played, play, script, unmarked

SCENARIOS = {scenario.id: scenario for scenario in FileLibrary().scenarios()}
GOLD = ("expert", "expert_brief", "expert_warm")
"""Sellers of different styles who do well: consultative, of few words, warm and full of stories."""
REPS = (*GOLD, "mediocre", "pushy")
"""The sellers that every scenario has a script of; `stuffed`, who recites sales talk, is one more where it is there."""
SEEDS = (1, 7, 42)
SHUFFLES = (1, 2, 3, 4, 5)

GOLD_SCORE: Final = 75
"""What a good seller scores more than."""
AVERAGE: Final = (40, 70)
BAD_SCORE: Final = 40
"""What a bad seller stays under."""
OUT_OF_ORDER: Final = 10
"""What a good call is worth more than the same sentences in any order, on average."""
ALL_AT_ONCE: Final = 30
"""What it is worth more than the same sentences in one breath."""
UNMARKED: Final = 5
"""What the marks between the words may make of a difference."""
UNMARKED_ON_AVERAGE: Final = 1


def has(scenario_id: str, rep: str) -> bool:
    return (SCRIPTS / scenario_id / f"{rep}.txt").exists()


CALLS = [(id, rep) for id in SCENARIOS for rep in (*REPS, "stuffed") if has(id, rep)]
GOLD_CALLS = [(id, rep) for id, rep in CALLS if rep in GOLD]

every_call = pytest.mark.parametrize(("scenario_id", "rep"), CALLS)
every_gold_call = pytest.mark.parametrize(("scenario_id", "rep"), GOLD_CALLS)


@pytest.fixture(params=SCENARIOS)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return SCENARIOS[request.param]


@cache
def played(scenario_id: str, rep: str, seed: int = 7) -> Played:
    return play(SCENARIOS[scenario_id], script(scenario_id, rep), seed)


def shuffled(lines: tuple[str, ...], seed: int) -> tuple[str, ...]:
    mixed = list(lines)
    random.Random(seed).shuffle(mixed)
    return tuple(mixed)


def facts_of(scenario: Scenario) -> dict[str, Fact]:
    return {fact.id: fact for fact in scenario.persona.facts}


def mind_rules(scenario: Scenario) -> tuple[MindRule, ...]:
    return tuple(criterion.mind for criterion in scenario.scorecard.criteria if criterion.mind)


def test_nothing_in_a_scenario_contradicts_itself(scenario: Scenario) -> None:
    assert check_scenario(scenario) == ()
    assert check_scorecard(scenario.scorecard, DEFINITIONS) == ()


def test_the_customer_has_no_sentence_twice(scenario: Scenario) -> None:
    counts = Counter(" ".join(words(s)) for line in all_lines(scenario.persona) for s in sentences(line))
    assert [sentence for sentence, count in counts.items() if count > 1] == []


def test_every_line_of_a_fact_is_at_most_two_sentences(scenario: Scenario) -> None:
    assert [line for fact in scenario.persona.facts for line in fact.lines if len(sentences(line)) > 2] == []


def test_every_topic_has_a_fact(scenario: Scenario) -> None:
    assert {topic for fact in scenario.persona.facts for topic in fact.topics} == set(Topic)


def test_no_two_facts_share_a_keyword(scenario: Scenario) -> None:
    counts = Counter(fold(keyword) for fact in scenario.persona.facts for keyword in fact.keywords)
    assert [keyword for keyword, count in counts.items() if count > 1] == []


def test_the_example_question_of_a_fact_hits_its_own_keywords(scenario: Scenario) -> None:
    assert [fact.id for fact in scenario.persona.facts if not find_phrase(fact.example_ask, fact.keywords)] == []


def test_only_earned_facts_have_a_trust_level_and_all_of_them_have_a_hint(scenario: Scenario) -> None:
    for fact in scenario.persona.facts:
        earned = fact.layer is Layer.EARNED
        assert (fact.trust > 0, len(fact.hint) >= 2) == (earned, earned), fact.id


def test_ids_that_are_named_exist(scenario: Scenario) -> None:
    facts = facts_of(scenario)
    objections = {objection.id for objection in scenario.persona.objections}
    assert {fact for feature in scenario.product.features for fact in feature.meets} <= facts.keys()
    assert {objection.hides for objection in scenario.persona.objections if objection.hides} <= facts.keys()
    assert {fact for o in scenario.persona.objections for fact in o.resolve_when.facts} <= facts.keys()
    assert {fact for rule in mind_rules(scenario) for fact in rule.facts} <= facts.keys()
    assert {objection for rule in mind_rules(scenario) for objection in rule.objections} <= objections
    assert set(scenario.persona.commitment.objections) <= objections


def test_every_need_is_met_by_a_feature(scenario: Scenario) -> None:
    needs = {fact.id for fact in scenario.persona.facts if fact.need}
    assert needs
    assert needs == {fact for feature in scenario.product.features for fact in feature.meets}


def test_every_objection_has_an_exit_that_the_product_sheet_can_open(scenario: Scenario) -> None:
    tags = {tag for proof in scenario.product.proofs for tag in proof.tags}
    for objection in scenario.persona.objections:
        way_out = objection.resolve_when
        assert way_out.acknowledged or way_out.clarified or way_out.evidence or way_out.facts, objection.id
        assert set(way_out.evidence) <= tags, objection.id


def test_the_example_reply_to_an_objection_touches_its_content_and_its_proof(scenario: Scenario) -> None:
    for objection in scenario.persona.objections:
        assert find_phrase(objection.example_reply, objection.keywords), objection.id
        wanted = set(objection.resolve_when.evidence)
        proofs = [proof for proof in scenario.product.proofs if wanted & set(proof.tags)]
        assert not wanted or any(find_phrase(objection.example_reply, proof.keywords) for proof in proofs), objection.id


def test_objections_come_at_different_moments_and_one_is_a_smokescreen(scenario: Scenario) -> None:
    objections = scenario.persona.objections
    assert 3 <= len(objections) <= 6
    assert len({o.trigger.when for o in objections}) >= 3
    assert [o.real for o in objections].count(False) >= 1
    assert [o.deal_breaker for o in objections].count(True) >= 1
    assert any(o.resurfaces_after for o in objections)


def test_the_text_that_reps_read_names_no_number_of_an_earned_fact(scenario: Scenario) -> None:
    briefing, persona = scenario.briefing, scenario.persona
    public = [scenario.summary, scenario.goal.text, scenario.product.summary, persona.about, briefing.situation]
    public += [*briefing.objectives, *briefing.tips, *persona.lines.opening]
    public += [line for objection in persona.objections for line in objection.lines]
    shown = set(re.findall(r"\d[\d.,]*", " ".join(public)))
    for fact in scenario.persona.facts:
        if fact.layer is Layer.EARNED:
            assert not shown & set(re.findall(r"\d[\d.,]*", fact.text)), fact.id


def test_no_proof_or_better_line_of_the_seller_is_a_false_claim(scenario: Scenario) -> None:
    product = scenario.product
    forbidden = tuple(phrase for limit in product.limits for phrase in limit.contradicted_by)
    said = [proof.text for proof in product.proofs] + [feature.text for feature in product.features]
    said += [objection.example_reply for objection in scenario.persona.objections]
    said += [line for rep in GOLD if has(scenario.id, rep) for line in script(scenario.id, rep)]
    said += [criterion.better_line for criterion in scenario.scorecard.criteria]
    assert [text for text in said if find_phrase(text, forbidden)] == []


def test_weights_sum_to_a_hundred_and_every_criterion_has_one_rule_and_a_better_line(scenario: Scenario) -> None:
    criteria = scenario.scorecard.criteria
    assert sum(criterion.weight for criterion in criteria) == 100
    for criterion in criteria:
        rules = {"mind": criterion.mind, "metric": criterion.metric, "phrase": criterion.phrase}
        assert [name for name, rule in rules.items() if rule] == [criterion.source.value], criterion.id
        assert criterion.better_line, criterion.id


def test_every_scenario_has_a_script_of_every_seller(scenario: Scenario) -> None:
    assert [rep for rep in REPS if not has(scenario.id, rep)] == []


@every_call
def test_every_script_has_a_call_of_turns(scenario_id: str, rep: str) -> None:
    lines = script(scenario_id, rep)
    assert all(line.strip() for line in lines)
    assert 7 <= len(lines) <= 20


def test_no_two_good_sellers_share_a_sentence(scenario: Scenario) -> None:
    said = [
        " ".join(words(sentence))
        for rep in GOLD
        if has(scenario.id, rep)
        for sentence in {s for line in script(scenario.id, rep) for s in sentences(line)}
        if len(words(sentence)) > 3
    ]
    assert [sentence for sentence, count in Counter(said).items() if count > 1] == []


def test_the_expert_touches_every_objection_and_offers_its_proof(scenario: Scenario) -> None:
    if not scenario.persona.winnable:
        return  # lets go before anybody asks for a proof
    said = " ".join(script(scenario.id, "expert"))
    for objection in scenario.persona.objections:
        assert find_phrase(said, objection.keywords), objection.id
        wanted = set(objection.resolve_when.evidence)
        proofs = [proof for proof in scenario.product.proofs if wanted & set(proof.tags)]
        assert not wanted or any(find_phrase(said, proof.keywords) for proof in proofs), objection.id


def test_the_pushy_seller_makes_a_false_claim(scenario: Scenario) -> None:
    forbidden = tuple(phrase for limit in scenario.product.limits for phrase in limit.contradicted_by)
    assert find_phrase(" ".join(script(scenario.id, "pushy")), forbidden)


def test_the_customer_has_words_of_its_own_for_every_moment(scenario: Scenario) -> None:
    lines = scenario.persona.lines
    haggles = scenario.product.max_discount_percent > 0
    for own in (lines.unknown, lines.stall, lines.when, lines.small_talk, lines.decline, *([lines.haggle] * haggles)):
        assert 4 <= len(own) <= 12


def test_words_for_any_moment_hold_nothing_of_what_is_hidden(scenario: Scenario) -> None:
    lines = scenario.persona.lines
    public = [scenario.summary, scenario.briefing.situation, scenario.persona.about, *lines.opening]
    numbers = re.compile(r"\d[\d.,]*")
    known = set(numbers.findall(" ".join(public)))
    for line in (*lines.unknown, *lines.stall, *lines.when, *lines.haggle):
        assert set(numbers.findall(line)) <= known


def test_a_number_alone_is_no_proof(scenario: Scenario) -> None:
    keywords = [keyword for proof in scenario.product.proofs for keyword in proof.keywords]
    assert [keyword for keyword in keywords if re.fullmatch(r"[\d.,]+", keyword)] == []


# --- how the scripts score -------------------------------------------------------------------------------------------


@every_gold_call
def test_a_good_seller_scores_high_whatever_the_dice_say(scenario_id: str, rep: str) -> None:
    points = {seed: played(scenario_id, rep, seed).points for seed in SEEDS}
    assert min(points.values()) > GOLD_SCORE, points


@every_gold_call
def test_a_good_seller_reaches_the_goal_whatever_the_dice_say(scenario_id: str, rep: str) -> None:
    results = {seed: played(scenario_id, rep, seed).outcome.result for seed in SEEDS}
    assert set(results.values()) == {Result(SCENARIOS[scenario_id].goal.result)}, results


@every_call
def test_only_good_sellers_pass(scenario_id: str, rep: str) -> None:
    call = played(scenario_id, rep)
    assert call.score.passed is (rep in GOLD), (call.points, SCENARIOS[scenario_id].scorecard.pass_mark)


@pytest.mark.parametrize("scenario_id", [id for id, rep in CALLS if rep == "mediocre"])
def test_an_average_seller_scores_in_the_middle(scenario_id: str) -> None:
    low, high = AVERAGE
    assert low <= played(scenario_id, "mediocre").points <= high


@pytest.mark.parametrize(("scenario_id", "rep"), [call for call in CALLS if call[1] in ("pushy", "stuffed")])
def test_a_seller_who_pushes_or_recites_scores_low(scenario_id: str, rep: str) -> None:
    assert played(scenario_id, rep).points < BAD_SCORE


@every_gold_call
def test_the_same_sentences_in_any_order_are_worth_less(scenario_id: str, rep: str) -> None:
    lines, whole = script(scenario_id, rep), played(scenario_id, rep).points
    mixed = [play(SCENARIOS[scenario_id], shuffled(lines, seed)).points for seed in SHUFFLES]
    assert max(mixed) < whole, (whole, mixed)
    assert mean(mixed) <= whole - OUT_OF_ORDER, (whole, mixed)


@every_gold_call
def test_the_same_sentences_in_one_breath_are_worth_far_less(scenario_id: str, rep: str) -> None:
    at_once = play(SCENARIOS[scenario_id], (" ".join(script(scenario_id, rep)),))
    assert at_once.points <= played(scenario_id, rep).points - ALL_AT_ONCE


@cache
def unmarked_call(scenario_id: str, rep: str) -> Played:
    return play(SCENARIOS[scenario_id], tuple(map(unmarked, script(scenario_id, rep))))


@every_call
def test_marks_between_the_words_hardly_change_a_score(scenario_id: str, rep: str) -> None:
    bare = unmarked_call(scenario_id, rep).points
    assert abs(bare - played(scenario_id, rep).points) <= UNMARKED, bare


def test_marks_between_the_words_change_no_score_on_average() -> None:
    moved = [abs(unmarked_call(id, rep).points - played(id, rep).points) for id, rep in CALLS]
    assert mean(moved) <= UNMARKED_ON_AVERAGE


@every_call
def test_the_customer_always_says_something_and_nothing_twice(scenario_id: str, rep: str) -> None:
    for seed in SEEDS:
        turns = played(scenario_id, rep, seed).said
        assert [turn.turn_id for turn in turns if not words(turn.said)] == []
        counts = Counter(" ".join(words(sentence)) for turn in turns for sentence in sentences(turn.said))
        assert [sentence for sentence, count in counts.items() if count > 1] == []


@every_call
def test_no_name_is_left_blank_in_what_the_customer_says(scenario_id: str, rep: str) -> None:
    assert [turn.said for turn in played(scenario_id, rep).said if "{" in turn.said] == []
