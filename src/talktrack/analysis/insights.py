"""What to keep and what to try next: few, each with the words it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from talktrack.analysis.criteria.verdict import Verdict
from talktrack.analysis.evidence import quote_of
from talktrack.analysis.habits import habit
from talktrack.analysis.sides import on_seller_side
from talktrack.analysis.view import CallView
from talktrack.domain.scorecard import Criterion, Insight, MindCheck, Source

STRENGTHS: Final = 2
IMPROVEMENTS: Final = 3


def insights(criteria: Sequence[Criterion], verdicts: Sequence[Verdict], view: CallView) -> tuple[Insight, ...]:
    """Strengths first, then a bad habit, then what cost the most points; never two about the same turn and thing."""
    judged = [(c, v) for c, v in zip(criteria, verdicts, strict=True) if v.status == "scored"]
    worst = habit(view)
    missed = _improvements(judged, view)
    improvements = missed if worst is None else (worst, *(one for one in missed if one.turn_id != worst.turn_id))
    return (*_strengths(judged), *improvements[:IMPROVEMENTS])


def _strengths(judged: Sequence[tuple[Criterion, Verdict]]) -> tuple[Insight, ...]:
    full = [(c, v) for c, v in judged if v.share == 1 and v.evidence and _is_deed(c)]
    kept: dict[str, Insight] = {}
    for criterion, verdict in sorted(full, key=lambda pair: -pair[0].weight):
        own = next((e for e in verdict.evidence if on_seller_side(e.role)), verdict.evidence[0])
        insight = Insight("strength", _text(criterion, verdict), own.turn_id, own.quote, better_line="")
        kept.setdefault(own.turn_id, insight)
    return tuple(kept.values())[:STRENGTHS]


def _is_deed(criterion: Criterion) -> bool:
    """Whether full points mean that something was done, and not measured or left undone."""
    avoided = criterion.mind is not None and criterion.mind.check is MindCheck.AVOIDED
    forbidden = criterion.phrase is not None and criterion.phrase.forbidden
    return criterion.source is not Source.METRIC and not avoided and not forbidden


def _improvements(judged: Sequence[tuple[Criterion, Verdict]], view: CallView) -> tuple[Insight, ...]:
    missed = [(c, v) for c, v in judged if v.share < 1]
    kept: dict[tuple[str | None, str], Insight] = {}
    for criterion, verdict in sorted(missed, key=lambda pair: -pair[0].weight * (1 - pair[1].share)):
        turn = view.by_id.get(verdict.missed_at) if verdict.missed_at else None
        shown = next((e for e in verdict.evidence if turn and e.turn_id == turn.turn_id), None)
        shown = shown or (quote_of(turn) if turn else None)
        insight = Insight(
            kind="improve",
            text=_text(criterion, verdict),
            turn_id=turn.turn_id if turn else None,
            quote=shown.quote if shown else "",
            better_line=_better_line(criterion, verdict.thing, view),
        )
        kept.setdefault((insight.turn_id, verdict.thing), insight)
    return tuple(kept.values())[:IMPROVEMENTS]


def _better_line(criterion: Criterion, thing: str, view: CallView) -> str:
    """The criterion's own, unless it covers several things and the scenario has a line for the one that was missed."""
    rule = criterion.mind
    several = rule is not None and len(rule.facts) + len(rule.objections) > 1
    example = _example(thing, view)
    return (several and example) or criterion.better_line or example


def _example(thing: str, view: CallView) -> str:
    """The scenario's own line for what was missed; empty where it has none."""
    kind, _, id = thing.partition(":")
    if kind == "fact" and id in view.facts:
        return view.facts[id].example_ask
    if kind == "objection" and id in view.objections:
        return view.objections[id].example_reply
    return ""


def _text(criterion: Criterion, verdict: Verdict) -> str:
    return f"{criterion.label.rstrip('.')}. {verdict.gist or verdict.reason}"
