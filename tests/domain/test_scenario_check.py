"""A scenario whose parts do not fit each other is refused: one test for every kind of problem."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from talktrack.domain.persona import Exit
from talktrack.domain.scenario import Briefing, Feature, Goal, GoalResult, Price, Proof, Scenario
from talktrack.domain.scenario_check import check_scenario
from talktrack.domain.scorecard import Criterion, MindCheck, MindRule, Scorecard, Section, Source
from tests.practice.calls import shipped
from tests.practice.scene import COSTLY, PERSONA, PRODUCT, SCENE, SCORECARD, lost_cause, scene


def scenario(**changes: Any) -> Callable[[], Scenario]:
    return lambda: replace(SCENE, **changes)


def product(**changes: Any) -> Callable[[], Scenario]:
    return lambda: replace(SCENE, product=replace(PRODUCT, **changes))


def measured(rule: MindRule) -> Scorecard:
    criterion = Criterion("one", "One", 1, Source.MIND, mind=rule)
    return replace(SCORECARD, sections=(Section("all", "All", (criterion,)),))


PROBLEMS: list[tuple[str, Callable[[], Scenario], str]] = [
    ("id no slug", scenario(id="A Mill"), "id"),
    ("no title", scenario(title=" "), "title"),
    ("no situation", scenario(briefing=Briefing("", ())), "briefing.situation"),
    ("no time", scenario(duration_minutes=0), "duration_minutes"),
    ("too much time", scenario(duration_minutes=121), "duration_minutes"),
    ("persona of another language", scenario(language="es"), "persona.language"),
    ("scorecard of another language", scenario(scorecard=replace(SCORECARD, language="es")), "scorecard.language"),
    ("no product", product(product=""), "product.product"),
    ("feature twice", product(features=(PRODUCT.features[0],) * 2), "product.features"),
    ("proof twice", product(proofs=(PRODUCT.proofs[0],) * 2), "product.proofs"),
    ("discount above", product(max_discount_percent=101), "product.max_discount_percent"),
    ("discount below", product(max_discount_percent=-1), "product.max_discount_percent"),
    ("price below nothing", product(prices=(Price("Pump", -1, "EUR"),)), "product.prices.0.amount"),
    ("price that is no number", product(prices=(Price("Pump", float("nan"), "EUR"),)), "product.prices.0.amount"),
    ("currency in words", product(prices=(Price("Pump", 1, "euro"),)), "product.prices.0.currency"),
    ("currency in small letters", product(prices=(Price("Pump", 1, "eur"),)), "product.prices.0.currency"),
    ("meets an unknown fact", product(features=(Feature("a", "A", ("a",), ("x",)),)), "product.features.0.meets"),
    ("no goal", scenario(goal=Goal(GoalResult.NEXT_STEP, "")), "goal.text"),
    ("letting go of who can be won", scenario(goal=Goal(GoalResult.DISQUALIFIED, "A goodbye.")), "goal.result"),
    ("winning who cannot be won", lambda: replace(lost_cause(), goal=SCENE.goal), "goal.result"),
    (
        "proof that the sheet does not have",
        lambda: scene(objections=(replace(COSTLY, resolve_when=Exit(evidence=("security",))),)),
        "persona.objections.0.resolve_when.evidence",
    ),
    ("unknown fact", scenario(scorecard=measured(MindRule(MindCheck.FACTS, facts=("x",)))), "scorecard"),
    ("unknown objection", scenario(scorecard=measured(MindRule(MindCheck.OBJECTIONS, objections=("x",)))), "scorecard"),
    ("persona that is broken", scenario(persona=replace(PERSONA, name="")), "persona.name"),
]


@pytest.mark.parametrize(("broken", "field"), [case[1:] for case in PROBLEMS], ids=[case[0] for case in PROBLEMS])
def test_what_is_wrong_is_named_by_its_field(broken: Callable[[], Scenario], field: str) -> None:
    problems = check_scenario(broken())
    assert field in {problem.field for problem in problems}
    assert all(problem.reason.endswith(".") for problem in problems)


def test_scenarios_that_hold_together_have_no_problem() -> None:
    for one in (SCENE, lost_cause(), scene(objections=(COSTLY,)), *shipped().values()):
        assert check_scenario(one) == (), one.id


def test_one_of_several_proofs_is_enough_for_an_exit() -> None:
    either = replace(COSTLY, resolve_when=Exit(evidence=("security", "roi")))
    assert check_scenario(scene(objections=(either,))) == ()
    none = product(proofs=(Proof("other", ("other",), "Another.", ("another",)),))()
    assert check_scenario(replace(none, persona=replace(PERSONA, objections=(either,))))
