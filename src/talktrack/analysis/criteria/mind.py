"""Criteria that read the customer's mind: what it was told, what it settled, how it felt, what it came to."""

from __future__ import annotations

from typing import Final

from talktrack.analysis.criteria.facts import judge_facts
from talktrack.analysis.criteria.moves import judge_avoided, judge_moves, judge_turns
from talktrack.analysis.criteria.objections import judge_objections
from talktrack.analysis.criteria.verdict import Verdict, not_scorable, scored
from talktrack.analysis.evidence import quote_of
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import either, named_result, say
from talktrack.domain.mind import Mind
from talktrack.domain.scorecard import MindCheck, MindRule
from talktrack.domain.transcript import Turn

NEARLY_TRUSTED: Final = 10
"""Trust that falls short by no more than this earns half the points."""


def judge_mind(rule: MindRule, view: CallView) -> Verdict:
    mind = view.mind
    if mind is None:
        return _without_mind(rule, view)
    match rule.check:
        case MindCheck.FACTS:
            return judge_facts(rule, view, mind)
        case MindCheck.OBJECTIONS:
            return judge_objections(rule, view, mind)
        case MindCheck.OUTCOME:
            return _outcome(rule, view)
        case MindCheck.MOVES:
            return judge_moves(rule, view, mind)
        case MindCheck.AVOIDED:
            return judge_avoided(rule, view)
        case MindCheck.TRUST:
            return _trust(rule, view, mind)


def _without_mind(rule: MindRule, view: CallView) -> Verdict:
    """What a call with people on both sides still tells: what the seller's labelled turns do."""
    labelled = any(turn.moves for turn in view.sellers)
    match rule.check:
        case MindCheck.MOVES if labelled:
            return judge_turns(rule, view)
        case MindCheck.AVOIDED if labelled:
            return judge_avoided(rule, view)
        case _:
            return not_scorable(say(view.language, "no_mind"))


def _outcome(rule: MindRule, view: CallView) -> Verdict:
    language, outcome = view.language, view.record.outcome
    if outcome is None:
        return not_scorable(say(language, "no_outcome"))
    result = named_result(language, outcome.result)
    if outcome.result in rule.results:
        return scored(1.0, say(language, "outcome_reached", result=result), (quote_of(view.customers[-1]),))
    if view.unclear(view.sellers):
        return not_scorable(say(language, "unclear"))
    wanted = either(language, (named_result(language, wanted) for wanted in rule.results))
    reason = say(language, "outcome_missed", result=result, wanted=wanted)
    return scored(0.0, reason, (quote_of(view.customers[-1]),), view.sellers[-1].turn_id, "outcome")


def _trust(rule: MindRule, view: CallView, mind: Mind) -> Verdict:
    language, short = view.language, rule.at_least - mind.levels.trust
    values = {"trust": mind.levels.trust, "wanted": rule.at_least}
    if short <= 0:
        won = _turning_point(view, sign=1) or view.longest
        return scored(1.0, say(language, "trust_reached", **values), (quote_of(won),))
    if view.unclear(view.sellers):
        return not_scorable(say(language, "unclear"))
    lost = _turning_point(view, sign=-1) or view.sellers[-1]
    key, share = ("trust_near", 0.5) if short <= NEARLY_TRUSTED else ("trust_missed", 0.0)
    return scored(share, say(language, key, **values), (quote_of(lost),), lost.turn_id, "trust")


def _turning_point(view: CallView, *, sign: int) -> Turn | None:
    """The seller's turn that changed trust most in that direction."""
    sums = {
        turn.turn_id: sign * sum(cause.delta for cause in view.causes.get(turn.turn_id, ()) if cause.what == "trust")
        for turn in view.sellers
    }
    best = max(view.sellers, key=lambda turn: sums[turn.turn_id])
    return best if sums[best.turn_id] > 0 else None
