"""Criteria about what the seller did or kept from doing."""

from __future__ import annotations

from typing import Final

from talktrack.analysis.criteria.objections import raises
from talktrack.analysis.criteria.verdict import Verdict, not_applicable, not_scorable, scored
from talktrack.analysis.evidence import quote_of
from talktrack.analysis.sides import on_seller_side
from talktrack.analysis.view import CallView, badly_heard
from talktrack.analysis.wording import say
from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.scorecard import MindRule
from talktrack.domain.transcript import Turn

QUOTED: Final = 3
"""Turns quoted for one criterion."""

OPENING: Final = frozenset({Move.GREETING, Move.AGENDA, Move.RAPPORT})
ANSWERING: Final = frozenset({Move.ACKNOWLEDGE, Move.CLARIFY, Move.CONFIRM, Move.EVIDENCE, Move.ANSWER, Move.APOLOGISE})
ASKING: Final = frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.IMPLICATION_QUESTION, Move.REFLECT})
PITCHING: Final = frozenset({Move.FEATURE_DUMP, Move.VALUE, Move.PRICE, Move.PRICE_BEFORE_NEED, Move.EVIDENCE})


def judge_moves(rule: MindRule, view: CallView, mind: Mind) -> Verdict:
    """At least `at_least` of the named moves counted with the customer; fewer give their share."""
    moves = frozenset(rule.moves)
    count = sum(move in moves for move in mind.counted) - _before(moves, view)
    return _enough(rule, view, count, counting_turns(moves, view) or (view.with_moves(moves) if count else ()))


def judge_turns(rule: MindRule, view: CallView) -> Verdict:
    """The same where nobody knows the customer's mind: a turn with any of the moves counts once, a recital never."""
    turns = tuple(turn for turn in view.with_moves(frozenset(rule.moves)) if Move.STUFFING not in turn.moves)
    return _enough(rule, view, len(turns), turns)


def _enough(rule: MindRule, view: CallView, count: int, turns: tuple[Turn, ...]) -> Verdict:
    wanted, moves = max(1, rule.at_least), frozenset(rule.moves)
    if not moves:
        return not_applicable(say(view.language, "no_rule"))
    if count < wanted and view.unclear(view.sellers):
        return not_scorable(say(view.language, "unclear"))
    evidence = tuple(quote_of(turn) for turn in turns[:QUOTED])
    if count < wanted:
        chance = _chance(moves, turns, view).turn_id
        reason = say(view.language, "moves_short", count=count, wanted=wanted, turn=chance)
        return scored(count / wanted, reason, evidence, chance, "moves:" + ",".join(sorted(moves)))
    if count == 1 and turns:
        return scored(1.0, say(view.language, "moves_first", turn=turns[0].turn_id), evidence)
    return scored(1.0, say(view.language, "moves_enough", count=count, wanted=wanted), evidence)


def _before(moves: frozenset[Move], view: CallView) -> int:
    return sum(move in moves for move in view.counted_before)


def counting_turns(moves: frozenset[Move], view: CallView) -> tuple[Turn, ...]:
    """The seller's turns after which the mind had counted one more of the moves."""
    found: list[Turn] = []
    before = _before(moves, view)
    for step in view.steps:
        if step.mind is None:
            continue
        counted = sum(move in moves for move in step.mind.counted)
        turn = view.by_id.get(step.turn.turn_id)
        if counted > before:
            doer = turn if turn is not None and on_seller_side(turn.role) else view.seller_before(step.turn.turn_id)
            found += [doer] if doer is not None and doer not in found else []
        before = counted
    return tuple(found)


def _chance(moves: frozenset[Move], counted: tuple[Turn, ...], view: CallView) -> Turn:
    """A turn that tried it in vain, else the one where its kind belongs, else the last."""
    in_vain = next((turn for turn in view.with_moves(moves) if turn not in counted), None)
    return in_vain or _belongs(moves, view) or view.sellers[-1]


def _belongs(moves: frozenset[Move], view: CallView) -> Turn | None:
    if moves & OPENING:
        return view.sellers[0]
    if moves & ANSWERING:
        raised = (step.turn for step in view.steps if raises(step) is not None)
        return next(filter(None, (view.seller_after(turn.turn_id) for turn in raised)), None)
    if moves & ASKING:
        return next(iter(view.with_moves(PITCHING)), None)
    return None


def judge_avoided(rule: MindRule, view: CallView) -> Verdict:
    """None of the named moves in any turn of the seller; under `at_least` turns it counts in proportion.

    Who is hung up on early has not shown that it can hold back. A turn that was badly recognised proves nothing.
    """
    language, moves = view.language, frozenset(rule.moves)
    offences = view.with_moves(moves)
    clear = [turn for turn in offences if not badly_heard(turn)]
    if clear:
        reason = say(language, "happened", turn=clear[0].turn_id)
        evidence = tuple(quote_of(turn) for turn in clear[:QUOTED])
        return scored(0.0, reason, evidence, clear[0].turn_id, "moves:" + ",".join(sorted(moves)))
    if offences:
        return not_scorable(say(language, "unclear_turn", turn=offences[0].turn_id))
    turns, shown = len(view.sellers), (quote_of(view.longest),)
    if turns < rule.at_least:
        reason = say(language, "avoided_few", count=turns, wanted=rule.at_least)
        return scored(turns / rule.at_least, reason, shown, view.sellers[-1].turn_id)
    return scored(1.0, say(language, "avoided", count=turns), shown)
