"""Criteria about objections that the customer raised."""

from __future__ import annotations

from talktrack.analysis.criteria.verdict import Verdict, not_applicable, not_scorable, scored
from talktrack.analysis.evidence import quote, quote_of
from talktrack.analysis.sides import on_seller_side
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import listed, say
from talktrack.domain.call import Result
from talktrack.domain.mind import DirectiveKind, Mind, ObjectionState, ObjectionStatus, Step
from talktrack.domain.scorecard import Evidence, MindRule
from talktrack.domain.transcript import Turn


def judge_objections(rule: MindRule, view: CallView, mind: Mind) -> Verdict:
    """The share of the named objections that were settled, of those that were raised.

    A customer that hung up had no chance to raise the others, so there all named ones count.
    """
    raised = [state for state in mind.objections if state.id in rule.objections and was_raised(state)]
    if not raised and not (hung_up(view) and view.sellers):
        return not_applicable(say(view.language, "objections_unraised"))
    settled = [state for state in raised if state.status is ObjectionStatus.RESOLVED]
    open_ones = [state for state in raised if state.status is not ObjectionStatus.RESOLVED]
    if open_ones and view.unclear(view.sellers):
        return not_scorable(say(view.language, "unclear"))
    chances = {state.id: chance_to_answer(state, view) for state in open_ones}
    reasons = [_open(id, turn, view) for id, turn in chances.items()] + [_settled(s.id, view) for s in settled]
    unheard = len(rule.objections) - len(raised) if hung_up(view) else 0
    if unheard:
        reasons.append(say(view.language, "objections_unheard", count=unheard))
    evidence = [item for state in settled for item in _exchange(state.id, view)]
    evidence += [_raising(state.id, view) for state in open_ones]
    return scored(
        len(settled) / (len(raised) + unheard),
        " ".join(reasons),
        tuple(evidence),
        chances[open_ones[0].id].turn_id if open_ones else view.sellers[-1].turn_id if unheard else None,
        f"objection:{open_ones[0].id}" if open_ones else "",
        reasons[0],
    )


def hung_up(view: CallView) -> bool:
    """Whether the customer broke the call off."""
    outcome = view.record.outcome
    return outcome is not None and outcome.result is Result.HANG_UP


def was_raised(state: ObjectionState) -> bool:
    return state.times_raised > 0 or state.status is not ObjectionStatus.DORMANT


def chance_to_answer(state: ObjectionState, view: CallView) -> Turn:
    """The seller's turn right after it was last raised; the last one where the seller said no more."""
    raising = raising_turn(state.id, view)
    after = view.seller_after(raising.turn_id) if raising else None
    if after is None and state.raised_at is not None and 0 <= state.raised_at < len(view.sellers):
        after = view.sellers[state.raised_at]
    return after or view.sellers[-1]


def raising_turn(objection: str, view: CallView) -> Turn | None:
    """The customer's turn in which it was last raised."""
    step = _raising_step(objection, view)
    return step.turn if step else None


def _raising_step(objection: str, view: CallView) -> Step | None:
    return next((step for step in reversed(view.steps) if raises(step) == objection), None)


def raises(step: Step) -> str | None:
    """Id of the objection that this turn raises."""
    directive = step.directive
    return directive.objection if directive is not None and directive.kind is DirectiveKind.OBJECT else None


def settling_turn(objection: str, view: CallView) -> Turn | None:
    """The seller's turn with which it was last settled."""
    settled_before = False
    found: str | None = None
    for step in view.steps:
        if step.mind is None:
            continue
        settled = any(s.id == objection and s.status is ObjectionStatus.RESOLVED for s in step.mind.objections)
        if settled and not settled_before:
            found = step.turn.turn_id
        settled_before = settled
    if found is None:
        return None
    turn = view.by_id.get(found)
    return turn if turn is not None and on_seller_side(turn.role) else view.seller_before(found)


def _exchange(objection: str, view: CallView) -> tuple[Evidence | None, ...]:
    settling = settling_turn(objection, view)
    return (_raising(objection, view), quote_of(settling) if settling else None)


def _raising(objection: str, view: CallView) -> Evidence | None:
    """The customer's words; a transcript may have been corrected since, so they are looked up there."""
    raising = _raising_step(objection, view)
    return raised_words(raising, view) if raising else None


def raised_words(raising: Step, view: CallView) -> Evidence | None:
    """What the customer really said when it raised an objection, without what else stands in the turn."""
    turn = view.by_id.get(raising.turn.turn_id)
    if turn is None:
        return None
    lines = raising.directive.say if raising.directive else ()
    return next(filter(None, (quote(turn, line) for line in lines)), None) or quote_of(turn)


def _settled(objection: str, view: CallView) -> str:
    settling = settling_turn(objection, view)
    if settling is None:
        return say(view.language, "objection_settled", objection=_quoted(objection, view))
    return say(view.language, "objection_resolved", objection=_quoted(objection, view), turn=settling.turn_id)


def _open(objection: str, chance: Turn, view: CallView) -> str:
    return say(view.language, "objection_open", objection=_quoted(objection, view), turn=chance.turn_id)


def _quoted(objection: str, view: CallView) -> str:
    return listed(view.language, [objection_name(objection, view)])


def objection_name(objection: str, view: CallView) -> str:
    """The customer's own words: those it said, else those it has."""
    raising = _raising(objection, view)
    if raising is not None:
        return raising.quote
    known = view.objections.get(objection)
    return known.lines[0] if known and known.lines else objection
