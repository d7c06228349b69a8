"""Scenarios made by templates: they hold together, they can be won by a good seller, and no two are alike."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest

from talktrack.domain.brief import Brief
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.persona import Layer, Topic
from talktrack.domain.scenario import DifficultyLabel, GoalResult, Scenario
from talktrack.domain.text import fold, sentences
from talktrack.practice.generator.playable import check_playable
from talktrack.practice.generator.templates import from_templates
from talktrack.practice.generator.trades import TRADES
from talktrack.services.checks import problems_of
from tests.practice.generator.briefs import BUSINESSES, brief, every_trade
from tests.practice.generator.expert import hold, reaches_goal

CASES = [(language, consumer, trade.id) for language, consumer, trade in every_trade()]
each_trade = pytest.mark.parametrize(("language", "consumer", "trade"), CASES)
DIFFICULTIES = tuple(DifficultyLabel)


def made(language: Language, trade: str, consumer: bool, seed: int = 1, **wishes: object) -> Scenario:
    return from_templates(brief(language, trade, consumer=consumer, **wishes), seed)


def texts_of(scenario: Scenario) -> list[str]:
    persona, product = scenario.persona, scenario.product
    found = [scenario.title, scenario.summary, scenario.goal.text, persona.about, persona.role, product.summary]
    found += [scenario.briefing.situation, *scenario.briefing.objectives, *scenario.briefing.tips]
    found += [text for fact in persona.facts for text in (fact.text, *fact.lines, *fact.hint, fact.example_ask)]
    for one in persona.objections:
        found += [*one.lines, *one.clarified_lines, *one.resolved_lines, *one.unresolved_lines, one.example_reply]
    found += [*(one.text for one in product.features), *(one.text for one in product.proofs)]
    found += [one.text for one in product.limits]
    return found + [criterion.better_line for criterion in scenario.scorecard.criteria]


def test_there_are_eight_industries_and_one_for_the_rest_for_both_audiences_in_both_languages() -> None:
    kinds = Counter((language, consumer) for language, consumer, _ in CASES)
    assert set(kinds.values()) == {9}
    assert len(kinds) == 4


@each_trade
def test_a_made_scenario_holds_together_and_can_be_met(language: Language, consumer: bool, trade: str) -> None:
    for seed, difficulty in enumerate(DIFFICULTIES):
        for goal in GoalResult:
            scenario = made(language, trade, consumer, seed, difficulty=difficulty, goal=goal.value)
            assert scenario.category == trade
            assert (scenario.consumer, scenario.goal.result) == (consumer, goal)
            assert problems_of(scenario) == ()
            assert check_playable(scenario.persona, scenario.product) == ()


@each_trade
def test_every_topic_has_a_fact_and_no_two_share_a_keyword(language: Language, consumer: bool, trade: str) -> None:
    persona = made(language, trade, consumer).persona
    assert {topic for fact in persona.facts for topic in fact.topics} == set(Topic)
    counts = Counter(fold(keyword) for fact in persona.facts for keyword in fact.keywords)
    assert [keyword for keyword, count in counts.items() if count > 1] == []
    assert {fact.layer for fact in persona.facts} == set(Layer)


@each_trade
def test_no_slot_is_left_open_and_every_sentence_starts_with_a_capital(
    language: Language, consumer: bool, trade: str
) -> None:
    for seed in range(3):
        for text in texts_of(made(language, trade, consumer, seed)):
            assert "{" not in text
            assert " de el " not in text
            starts = [re.sub(r"^[¿¡\"“«(]+", "", sentence)[:1] for sentence in sentences(text)]
            assert [start for start in starts if start.islower()] == [], text


@each_trade
def test_a_good_seller_reaches_the_goal_whatever_the_dice_say(language: Language, consumer: bool, trade: str) -> None:
    """With the example questions and replies, and the product sheet."""
    for seed, difficulty in enumerate(DIFFICULTIES):
        scenario = made(language, trade, consumer, seed, difficulty=difficulty)
        call = hold(scenario, seed)
        assert reaches_goal(scenario, call), f"{call.outcome}\n{call.transcript}"


@pytest.mark.parametrize(("language", "consumer"), [("en", False), ("en", True), ("es", False), ("es", True)])
@pytest.mark.parametrize("goal", [GoalResult.COMMITMENT, GoalResult.DISQUALIFIED])
def test_a_good_seller_reaches_the_other_goals_too(language: Language, consumer: bool, goal: GoalResult) -> None:
    for seed in range(3):
        scenario = made(language, "software", consumer, seed, goal=goal.value)
        call = hold(scenario, seed)
        assert reaches_goal(scenario, call), f"{call.outcome}\n{call.transcript}"


def test_the_same_brief_and_seed_give_the_same_scenario() -> None:
    assert made("es", "energy", True, 7) == made("es", "energy", True, 7)


@each_trade
def test_other_seeds_give_other_people_numbers_and_worries(language: Language, consumer: bool, trade: str) -> None:
    many = [made(language, trade, consumer, seed, difficulty=DifficultyLabel.HARD) for seed in range(6)]
    assert len({one.persona.name for one in many}) >= 5
    assert len({tuple(sorted(o.id for o in one.persona.objections)) for one in many}) >= 3
    assert len({tuple(f.id for f in one.persona.facts) for one in many}) >= 3
    for one, other in combinations(many, 2):
        mine = {fact.text for fact in one.persona.facts}
        shared = mine & {fact.text for fact in other.persona.facts}
        assert len(shared) <= len(mine) / 3, shared


def test_brand_and_product_are_those_of_the_brief() -> None:
    scenario = made("en", "telecom", False)
    assert (scenario.product.company, scenario.product.product) == ("Veltra", "Nimbo")
    assert "Nimbo" in scenario.title
    assert "Veltra" in scenario.scorecard.criteria[0].better_line


@pytest.mark.parametrize(("key", "business"), list(BUSINESSES.items()))
def test_a_business_finds_its_trade(key: tuple[Language, str], business: str) -> None:
    language, trade = key
    given = Brief(business=business, brand="Veltra", product="Nimbo", language=language)
    assert from_templates(given, 1).category == trade


def test_the_locale_decides_names_words_and_money() -> None:
    made_in = [made("es", "mobility", True, locale=tag) for tag in ("es-ES", "es-MX", "es-AR")]
    assert [one.product.prices[0].currency for one in made_in] == ["EUR", "MXN", "ARS"]
    said = [" ".join(fact.example_ask for fact in one.persona.facts) for one in made_in]
    assert [word in asked for word, asked in zip(("coche", "carro", "auto"), said, strict=True)] == [True] * 3
    assert ["coche" in asked for asked in said] == [True, False, False]


def test_customers_come_from_all_over_where_the_brief_leaves_it_open() -> None:
    drawn = {made("es", "food", False, seed).persona.locale for seed in range(12)}
    assert drawn == {"es-ES", "es-MX", "es-AR"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_company_is_called_what_it_is(language: Language) -> None:
    for trade in TRADES[language, False]:
        names = {name: kind for kind, one in zip(trade.kinds, trade.names, strict=True) for name in one.split("|")}
        for seed in range(4):
            persona = made(language, trade.id, False, seed).persona
            kind = re.split(r"\{\w+\}", names[persona.company])
            assert all(fold(part) in fold(persona.about) for part in kind), (persona.company, persona.about)


def test_a_goal_in_words_is_what_a_yes_means() -> None:
    scenario = made("es", "health", False, goal="agendar una visita con la doctora")
    assert (scenario.goal.result, scenario.goal.text) == (GoalResult.NEXT_STEP, "agendar una visita con la doctora")
    assert made("en", "health", False, goal="sign the contract").goal.result is GoalResult.COMMITMENT


def test_harder_customers_have_more_worries_and_less_patience() -> None:
    easy, medium, hard = (made("en", "food", False, difficulty=one).persona for one in DIFFICULTIES)
    assert len(easy.objections) < len(medium.objections) < len(hard.objections)
    assert easy.start.patience > medium.start.patience > hard.start.patience
