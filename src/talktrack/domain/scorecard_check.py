"""What makes a scorecard impossible: weights, sources and rules that make no sense."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from talktrack.domain.errors import Problem
from talktrack.domain.persona_check import empty_text, outside, repeated_ids
from talktrack.domain.scorecard import Criterion, Scorecard


def check_scorecard(card: Scorecard, metric_ids: Collection[str]) -> tuple[Problem, ...]:
    """Everything that is wrong with a scorecard; `metric_ids` are the metrics that exist."""
    return tuple(_problems(card, metric_ids))


def _problems(card: Scorecard, metric_ids: Collection[str]) -> Iterator[Problem]:
    yield from repeated_ids("id", [card.id])
    yield from empty_text("title", card.title)
    yield from outside("pass_mark", card.pass_mark, 0, 100)
    yield from repeated_ids("sections", [section.id for section in card.sections])
    yield from repeated_ids("sections", [criterion.id for criterion in card.criteria])
    if not any(criterion.weight > 0 for criterion in card.criteria):
        yield Problem("sections", "Give at least one criterion with a weight above 0.")
    for index, section in enumerate(card.sections):
        for position, criterion in enumerate(section.criteria):
            yield from _criterion(f"sections.{index}.criteria.{position}", criterion, metric_ids)


def _criterion(field: str, criterion: Criterion, metric_ids: Collection[str]) -> Iterator[Problem]:
    yield from empty_text(f"{field}.label", criterion.label)
    yield from outside(f"{field}.weight", criterion.weight, 0, 1000)
    if criterion.minimum is not None:
        yield from outside(f"{field}.minimum", criterion.minimum, 0, 1)
    for name in ("mind", "metric", "phrase", "judge"):
        if (getattr(criterion, name) is not None) != (name == criterion.source):
            yield Problem(f"{field}.{name}", "Exactly the rule that the source names is set.")
    if criterion.metric is not None and criterion.metric.metric not in metric_ids:
        yield Problem(f"{field}.metric.metric", f"There is no metric {criterion.metric.metric!r}.")
