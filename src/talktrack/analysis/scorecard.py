"""The score of a call: code decides, from the mind, the metrics and the words, with the evidence beside it."""

from __future__ import annotations

from collections.abc import Sequence

from talktrack.analysis.criteria import judge
from talktrack.analysis.criteria.verdict import Verdict, not_scorable
from talktrack.analysis.insights import insights
from talktrack.analysis.moments import moments
from talktrack.analysis.record import CallRecord
from talktrack.analysis.tongue import is_foreign
from talktrack.analysis.total import Part, passes, total
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import named_language, say
from talktrack.domain.scorecard import Criterion, CriterionScore, Score


def score_call(record: CallRecord) -> Score:
    """Score a call on its scorecard, which has passed `domain.scorecard_check`. Never raises for any transcript.

    `score` is 100 times the points over the maxima of the criteria that are scored, or None where more than half of
    the weight that applies could not be scored.
    """
    view = CallView(record)
    criteria = record.scorecard.criteria
    verdicts = _verdicts(criteria, view)
    parts = [Part(c.weight, v.status, v.share, c.minimum) for c, v in zip(criteria, verdicts, strict=True)]
    points = total(parts)
    return Score(
        status="not_scorable" if points is None else "scored",
        score=points,
        passed=passes(parts, points, record.scorecard.pass_mark),
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
        passes=verdict.passes,
        disputed=verdict.disputed,
    )
