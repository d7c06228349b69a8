"""What makes a scorecard impossible: weights, sources or rules that make no sense."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from typing import Final

from talktrack.domain.call import Result
from talktrack.domain.errors import Problem
from talktrack.domain.persona_check import repeated_ids
from talktrack.domain.scorecard import Criterion, MetricRule, MindCheck, MindRule, PhraseRule, Scorecard
from talktrack.domain.text import words
from talktrack.domain.wrong import Wrong

_NEEDS: Final[dict[MindCheck, str]] = {
    MindCheck.FACTS: "facts",
    MindCheck.OBJECTIONS: "objections",
    MindCheck.OUTCOME: "results",
    MindCheck.MOVES: "moves",
    MindCheck.AVOIDED: "moves",
}
"""The list that a check works on; trust needs none."""


def check_scorecard(card: Scorecard, metrics: Collection[str]) -> tuple[Problem, ...]:
    """Everything that is wrong with a scorecard; `metrics` are the ids that can be measured."""
    return (
        *_identity(card),
        *_weights(card),
        *(
            problem
            for at, section in enumerate(card.sections)
            for number, criterion in enumerate(section.criteria)
            for problem in _criterion(criterion, f"sections.{at}.criteria.{number}", metrics)
        ),
    )


def _identity(card: Scorecard) -> Iterator[Problem]:
    yield from repeated_ids("id", [card.id])
    if not words(card.title):
        yield Problem("title", "A scorecard needs a title: fill it in.", Wrong.EMPTY)
    if not card.criteria:
        yield Problem("sections", "There is no criterion: add at least one.", Wrong.NO_CRITERION)
    if not 0 <= card.pass_mark <= 100:
        yield Problem(
            "pass_mark",
            f"{card.pass_mark} is outside 0 to 100.",
            Wrong.OUTSIDE,
            {"value": card.pass_mark, "low": 0, "high": 100},
        )
    yield from repeated_ids("sections", [section.id for section in card.sections])
    yield from repeated_ids("criteria", [criterion.id for criterion in card.criteria])
    for at, section in enumerate(card.sections):
        if not words(section.title):
            yield Problem(f"sections.{at}.title", "A section needs a title: fill it in.", Wrong.EMPTY)
        if not section.criteria:
            yield Problem(
                f"sections.{at}.criteria", "The section is empty: add a criterion or remove it.", Wrong.NO_CRITERION
            )


def _weights(card: Scorecard) -> Iterator[Problem]:
    if card.criteria and all(criterion.weight == 0 for criterion in card.criteria):
        yield Problem("sections", "All weights are 0, so no score could come out: give some weight.", Wrong.NO_WEIGHT)


def _criterion(criterion: Criterion, field: str, metrics: Collection[str]) -> Iterator[Problem]:
    if not words(criterion.label):
        yield Problem(f"{field}.label", "A criterion needs a label: say what is looked at.", Wrong.EMPTY)
    if not (math.isfinite(criterion.weight) and criterion.weight > 0):
        yield Problem(f"{field}.weight", f"{criterion.weight} is no weight: give a number above 0.", Wrong.NO_WEIGHT)
    if criterion.minimum is not None and not 0 <= criterion.minimum <= 1:
        yield Problem(
            f"{field}.minimum",
            f"{criterion.minimum} is outside 0 to 1; it is a share of the points.",
            Wrong.OUTSIDE,
            {"value": criterion.minimum, "low": 0, "high": 1},
        )
    yield from _source(criterion, field)
    if criterion.mind is not None:
        yield from _mind(criterion.mind, f"{field}.mind")
    if criterion.metric is not None:
        yield from _metric(criterion.metric, f"{field}.metric", metrics)
    if criterion.phrase is not None:
        yield from _phrase(criterion.phrase, f"{field}.phrase")
    if criterion.judge is not None and not words(criterion.judge.question):
        yield Problem(
            f"{field}.judge.question",
            "A judge needs a question: ask something that is seen in the transcript.",
            Wrong.EMPTY,
        )


def _source(criterion: Criterion, field: str) -> Iterator[Problem]:
    rules = {"mind": criterion.mind, "metric": criterion.metric, "phrase": criterion.phrase, "judge": criterion.judge}
    if rules[criterion.source] is None:
        yield Problem(
            f"{field}.{criterion.source}",
            f"The source is {criterion.source.value!r}, but its rule is missing.",
            Wrong.NO_RULE,
        )
    for name, rule in rules.items():
        if rule is not None and name != criterion.source:
            yield Problem(
                f"{field}.{name}",
                f"The source is {criterion.source.value!r}, so the rule {name!r} must go.",
                Wrong.RULE_TOO_MANY,
            )


def _mind(rule: MindRule, field: str) -> Iterator[Problem]:
    needed = _NEEDS.get(rule.check)
    if needed is not None and not getattr(rule, needed):
        yield Problem(
            f"{field}.{needed}", f"The check {rule.check.value!r} needs {needed}: name at least one.", Wrong.NONE_CHOSEN
        )
    for result in rule.results:
        if result not in set(Result):
            yield Problem(
                f"{field}.results",
                f"{result!r} is no result; take one of: {', '.join(Result)}.",
                Wrong.NOT_ONE_OF,
                {"allowed": ", ".join(Result)},
            )
    least, most = (0, 100) if rule.check is MindCheck.TRUST else (1, 1000)
    if not least <= rule.at_least <= most:
        yield Problem(
            f"{field}.at_least",
            f"{rule.at_least} is outside {least} to {most}.",
            Wrong.OUTSIDE,
            {"value": rule.at_least, "low": least, "high": most},
        )


def _metric(rule: MetricRule, field: str, metrics: Collection[str]) -> Iterator[Problem]:
    if rule.metric not in metrics:
        yield Problem(
            f"{field}.metric",
            f"There is no metric {rule.metric!r}; take one of: {', '.join(sorted(metrics))}.",
            Wrong.UNKNOWN_METRIC,
        )
    if rule.low is None and rule.high is None:
        yield Problem(field, "The range has no end: give `low`, `high` or both.", Wrong.NO_BOUND)
    for name, bound in (("low", rule.low), ("high", rule.high)):
        if bound is not None and not math.isfinite(bound):
            yield Problem(
                f"{field}.{name}", f"{bound} is no number; leave it out where there is no bound.", Wrong.WRONG_KIND
            )
    if rule.low is not None and rule.high is not None and rule.low > rule.high:
        yield Problem(
            f"{field}.low", f"{rule.low:g} is above high, {rule.high:g}; exchange them.", Wrong.LOW_ABOVE_HIGH
        )


def _phrase(rule: PhraseRule, field: str) -> Iterator[Problem]:
    if not rule.any_of:
        yield Problem(f"{field}.any_of", "There is no phrase: name at least one.", Wrong.NO_PHRASE)
    for at, phrase in enumerate(rule.any_of):
        if not words(phrase.replace("*", "")):
            yield Problem(f"{field}.any_of.{at}", f"{phrase!r} holds no word.", Wrong.NO_WORD)
    for name, count in (("first_turns", rule.first_turns), ("last_turns", rule.last_turns)):
        if count is not None and count < 1:
            yield Problem(f"{field}.{name}", f"{count} turns are none: give at least 1.", Wrong.TOO_SMALL, {"least": 1})
