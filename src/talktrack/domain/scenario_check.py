"""What makes a scenario impossible: a product, persona, goal and scorecard that do not fit each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from talktrack.domain.drill import FEWEST_TURNS, MOST_TURNS
from talktrack.domain.errors import Problem
from talktrack.domain.gatekeeper_check import check_gatekeeper
from talktrack.domain.persona_check import check_levels, check_persona, empty_text, outside, repeated_ids
from talktrack.domain.scenario import GoalResult, Scenario, ScenarioType
from talktrack.domain.wrong import Wrong


def check_scenario(scenario: Scenario) -> tuple[Problem, ...]:
    """Everything that is wrong with a scenario; what concerns only its scorecard is checked beside it."""
    return (
        *repeated_ids("id", [scenario.id]),
        *empty_text("title", scenario.title),
        *empty_text("briefing.situation", scenario.briefing.situation),
        *outside("duration_minutes", scenario.duration_minutes, 1, 120),
        *_time(scenario),
        *_languages(scenario),
        *_product(scenario),
        *_goal(scenario),
        *_references(scenario),
        *_drill(scenario),
        *(replace(problem, field=f"persona.{problem.field}") for problem in check_persona(scenario.persona)),
        *_gatekeeper(scenario),
    )


def _gatekeeper(scenario: Scenario) -> Iterator[Problem]:
    gate = scenario.gatekeeper
    if gate is not None:
        for problem in check_gatekeeper(gate, scenario.persona):
            yield replace(problem, field=f"gatekeeper.{problem.field}")
    elif scenario.type is ScenarioType.GATEKEEPER:
        yield Problem(
            "gatekeeper", "A scenario of this type needs somebody who picks up before the buyer.", Wrong.NO_GATEKEEPER
        )


def _time(scenario: Scenario) -> Iterator[Problem]:
    minutes = scenario.persona.time_budget_minutes
    if minutes is not None and minutes > scenario.duration_minutes:
        reason = f"The customer has {minutes} minutes, but the call is planned for {scenario.duration_minutes}."
        yield Problem(
            "persona.time_budget_minutes",
            reason,
            Wrong.TIME_OVER,
            {"minutes": minutes, "planned": scenario.duration_minutes},
        )


def _languages(scenario: Scenario) -> Iterator[Problem]:
    for field, language in (
        ("persona.language", scenario.persona.language),
        ("scorecard.language", scenario.scorecard.language),
    ):
        if language != scenario.language:
            yield Problem(
                field, f"This is {language!r}, but the scenario speaks {scenario.language!r}.", Wrong.OTHER_LANGUAGE
            )


def _product(scenario: Scenario) -> Iterator[Problem]:
    product = scenario.product
    yield from empty_text("product.product", product.product)
    yield from repeated_ids("product.features", [feature.id for feature in product.features])
    yield from repeated_ids("product.proofs", [proof.id for proof in product.proofs])
    yield from outside("product.max_discount_percent", product.max_discount_percent, 0, 100)
    for index, price in enumerate(product.prices):
        yield from outside(f"product.prices.{index}.amount", price.amount, 0, 1e12)
        if len(price.currency) != 3 or not price.currency.isupper():
            yield Problem(
                f"product.prices.{index}.currency", f"{price.currency!r} is no ISO code such as EUR.", Wrong.CURRENCY
            )
    facts = {fact.id for fact in scenario.persona.facts}
    for index, feature in enumerate(product.features):
        for fact in feature.meets:
            if fact not in facts:
                yield Problem(
                    f"product.features.{index}.meets",
                    f"{feature.id!r} meets the unknown fact {fact!r}.",
                    Wrong.UNKNOWN_FACT,
                    {"id": fact},
                )


def _goal(scenario: Scenario) -> Iterator[Problem]:
    yield from empty_text("goal.text", scenario.goal.text)
    disqualifies = scenario.goal.result is GoalResult.DISQUALIFIED
    if scenario.persona.winnable and disqualifies:
        yield Problem(
            "goal.result",
            "The customer can be won, so letting go is not the goal: set winnable to false.",
            Wrong.GOAL_WINNABLE,
        )
    if not scenario.persona.winnable and not disqualifies:
        yield Problem(
            "goal.result", "The customer cannot be won, so the goal is `disqualified`.", Wrong.GOAL_UNWINNABLE
        )


def _references(scenario: Scenario) -> Iterator[Problem]:
    tags = {tag for proof in scenario.product.proofs for tag in proof.tags}
    for index, objection in enumerate(scenario.persona.objections):
        wanted = objection.resolve_when.evidence
        if wanted and not tags.intersection(wanted):
            yield Problem(
                f"persona.objections.{index}.resolve_when.evidence",
                f"{objection.id!r} asks for a proof of {', '.join(wanted)}, and the product sheet has none.",
                Wrong.NO_PROOF,
                {"tags": ", ".join(wanted)},
            )
    facts = {fact.id for fact in scenario.persona.facts}
    objections = {objection.id for objection in scenario.persona.objections}
    for criterion in scenario.scorecard.criteria:
        rule = criterion.mind
        if rule is None:
            continue
        for kind, named, known in (("fact", rule.facts, facts), ("objection", rule.objections, objections)):
            for id in named:
                if id not in known:
                    yield Problem(
                        "scorecard",
                        f"The criterion {criterion.id!r} names the unknown {kind} {id!r}.",
                        Wrong.UNKNOWN_FACT if kind == "fact" else Wrong.UNKNOWN_OBJECTION,
                        {"id": id},
                    )


def _drill(scenario: Scenario) -> Iterator[Problem]:
    """A mind that is another persona's, or that has hung up already."""
    drill, persona = scenario.drill, scenario.persona
    if drill is None:
        return
    mind, directive = drill.mind, drill.directive
    yield from empty_text("drill.said", drill.said)
    yield from outside("drill.most_turns", drill.most_turns, FEWEST_TURNS, MOST_TURNS)
    yield from check_levels("drill.mind.levels", mind.levels)
    if mind.ended is not None:
        yield Problem("drill.mind.ended", "The customer has ended the call here: start from an earlier turn.")
    facts = {fact.id for fact in persona.facts}
    objections = {objection.id for objection in persona.objections}
    questions = {question.id for question in persona.questions}
    named = (
        ("drill.mind.told", "fact", mind.told, facts),
        ("drill.mind.unlocked", "fact", mind.unlocked, facts),
        ("drill.directive.facts", "fact", directive.facts, facts),
        ("drill.directive.objection", "objection", filter(None, (directive.objection,)), objections),
        ("drill.directive.question", "question", filter(None, (directive.question,)), questions),
        ("drill.mind.pending_question", "question", filter(None, (mind.pending_question,)), questions),
    )
    for field, noun, ids, known in named:
        yield from (Problem(field, f"The persona has no {noun} {id!r}.") for id in ids if id not in known)
    if sorted(state.id for state in mind.objections) != sorted(objections):
        yield Problem("drill.mind.objections", "Every objection of the persona has one state here, and no other has.")
