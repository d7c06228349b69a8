"""The score of a call: code decides, from the mind, the metrics and the words, with the evidence beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from talktrack.analysis.criteria import judge
from talktrack.analysis.criteria.verdict import Verdict, not_scorable
from talktrack.analysis.insights import insights
from talktrack.analysis.moments import moments
from talktrack.analysis.record import CallRecord
from talktrack.analysis.tongue import is_foreign
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import named_language, say
from talktrack.domain.scorecard import Criterion, CriterionScore, Score

UNSCORABLE_LIMIT: Final = 0.5
"""Share of the weight that may be unscorable; above it there is no score."""


def score_call(record: CallRecord) -> Score:
    """Score a call on its scorecard, which has passed `domain.scorecard_check`. Never raises for any transcript.

    `score` is 100 times the points over the maxima of the criteria that are scored, or None where more than half of
    the weight that applies could not be scored.
    """
    view = CallView(record)
    criteria = record.scorecard.criteria
    verdicts = _verdicts(criteria, view)
    total = _total(criteria, verdicts)
    minimums_met = all(
        verdict.share >= criterion.minimum
        for criterion, verdict in zip(criteria, verdicts, strict=True)
        if criterion.minimum is not None and verdict.status == "scored"
    )
    return Score(
        status="not_scorable" if total is None else "scored",
        score=total,
        passed=None if total is None else total >= record.scorecard.pass_mark and minimums_met,
        pass_mark=record.scorecard.pass_mark,
        criteria=tuple(_criterion_score(c, v) for c, v in zip(criteria, verdicts, strict=True)),
        moments=moments(view),
        insights=insights(criteria, verdicts, view),
        metrics=view.metrics,
        versions=dict(record.versions),
    )


def _verdicts(criteria: Sequence[Criterion], view: CallView) -> tuple[Verdict, ...]:
    reason = _unscorable(view)
    if reason is not None:
        return tuple(not_scorable(reason) for _ in criteria)
    return tuple(judge(criterion, view) for criterion in criteria)


def _unscorable(view: CallView) -> str | None:
    """Why the call cannot be scored at all."""
    language, card = view.language, view.record.scorecard
    if not view.turns:
        return say(language, "no_turns")
    if not view.sellers:
        return say(language, "no_seller")
    if not view.customers:
        return say(language, "no_customer")
    if card.language != language:
        wanted, found = (named_language(language, one) for one in (card.language, language))
        return say(language, "scorecard_language", wanted=wanted, found=found)
    sides = (" ".join(turn.heard for turn in side) for side in (view.sellers, view.customers))
    if any(is_foreign(said, language) for said in sides):
        return say(language, "other_language", wanted=named_language(language, language))
    return None


def _total(criteria: Sequence[Criterion], verdicts: Sequence[Verdict]) -> float | None:
    """Points in per cent over what could be scored; None above the limit of unscorable weight."""
    applying = [(c.weight, v) for c, v in zip(criteria, verdicts, strict=True) if v.status != "not_applicable"]
    heaviest = max((weight for weight, _ in applying), default=0.0)
    if heaviest <= 0:
        return None
    parts = [(weight / heaviest, verdict) for weight, verdict in applying]
    whole = math.fsum(part for part, _ in parts)
    scored = math.fsum(part for part, verdict in parts if verdict.status == "scored")
    if scored <= 0 or whole - scored > whole * UNSCORABLE_LIMIT:
        return None
    points = math.fsum(part * verdict.share for part, verdict in parts if verdict.status == "scored")
    return round(min(1.0, points / scored) * 100, 1)


def _criterion_score(criterion: Criterion, verdict: Verdict) -> CriterionScore:
    return CriterionScore(
        id=criterion.id,
        label=criterion.label,
        weight=criterion.weight,
        score=verdict.share * criterion.weight,
        max=criterion.weight,
        source=criterion.source,
        status=verdict.status,
        reason=verdict.reason,
        evidence=verdict.evidence,
        missed_at=verdict.missed_at,
        minimum=criterion.minimum,
        passes=verdict.passes,
        disputed=verdict.disputed,
    )
