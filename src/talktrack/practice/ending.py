"""How the customer ends a call: in anger, out of time, or because it is over."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.call import EndReason
from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason
from talktrack.domain.moves import Move
from talktrack.domain.pace import MINUTE_MS
from talktrack.domain.persona import Layer
from talktrack.practice.moment import Decision, Moment, fresh
from talktrack.practice.table import Table

_TURNS_PER_MINUTE = 3
_LEAST_BUDGET = 24
_PITCHES_BORNE = 3
_FALSE_CLAIMS_BORNE = 1
_CHATS_BORNE = 2
_LISTS_BORNE = 2

_OFFENCES = frozenset(
    {
        *(Move.INSULT, Move.PRESSURE, Move.FALSE_CLAIM),
        *(Move.FEATURE_DUMP, Move.STUFFING, Move.REPEAT, Move.PRICE_BEFORE_NEED),
    }
)
"""Who did none of these is bid goodbye when the patience is gone; who did is hung up on."""


def walk_away(moment: Moment) -> Decision | None:
    mind, losses = moment.mind, moment.losses
    reason: EndReason | None = None
    if mind.counted.count(Move.INSULT) > 1 or (Reason.INSULT in losses and _bears_no_insult(mind)):
        reason = EndReason.INSULTED
    elif mind.false_claims > _FALSE_CLAIMS_BORNE:
        reason = EndReason.FALSE_CLAIMS
    elif _is_sold_to(mind) and not _was_asked(moment):
        reason = EndReason.PRESSURED if Reason.PRESSURE in losses else EndReason.PITCHED_WITHOUT_ASKING
    elif mind.levels.patience <= 0:
        pressed = Reason.PRESSURE in losses or mind.counted.count(Move.PRESSURE) >= 2
        reason = EndReason.PRESSURED if pressed else EndReason.PATIENCE_LOST
    if reason is EndReason.PATIENCE_LOST and _OFFENCES.isdisjoint(mind.counted):
        return end(mind, moment.table, DirectiveKind.END_POLITELY, EndReason.NOT_INTERESTED)
    if mind.counted.count(Move.OFF_TOPIC) > _CHATS_BORNE and reason is None:
        return end(mind, moment.table, DirectiveKind.END_POLITELY, EndReason.NOT_INTERESTED)
    return None if reason is None else end(mind, moment.table, DirectiveKind.HANG_UP, reason)


def _bears_no_insult(mind: Mind) -> bool:
    """Whether the first insult is the last: with no patience left, or from somebody who is not trusted at all."""
    return mind.levels.patience <= 0 or mind.levels.trust <= 0


def _is_sold_to(mind: Mind) -> bool:
    """Pitch upon pitch, or one list of features after the other."""
    return mind.pitches_in_a_row >= _PITCHES_BORNE or mind.counted.count(Move.FEATURE_DUMP) > _LISTS_BORNE


def _was_asked(moment: Moment) -> bool:
    """Whether the seller has learned anything that the customer does not tell unasked."""
    return any(moment.table.facts[id].layer is not Layer.VOLUNTEERED for id in moment.mind.told)


def end(mind: Mind, table: Table, kind: DirectiveKind, reason: EndReason) -> Decision:
    """The customer ends the call, in its own words for the occasion."""
    lines = table.scenario.persona.lines
    own = {
        EndReason.NO_FIT: lines.disqualified or lines.goodbye,
        EndReason.DECLINED: lines.decline,
    }.get(reason, lines.hang_up if kind is DirectiveKind.HANG_UP else lines.goodbye)
    return Directive(kind, say=fresh(own, mind, salt="end"), reason=reason), replace(mind, ended=reason)


def after_yes(moment: Moment) -> Decision | None:
    if not moment.mind.committed:
        return None
    return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.COMMITTED)


def time_up(moment: Moment) -> Decision | None:
    """The customer's own minutes are over, or the call goes on for ever; who is asked for a step answers first."""
    if moment.table.scenario.drill is not None:  # it has a budget of its own
        return None
    minutes = moment.table.scenario.persona.time_budget_minutes
    spent = minutes is not None and moment.mind.talked_ms >= minutes * MINUTE_MS
    turns = max(_LEAST_BUDGET, _TURNS_PER_MINUTE * moment.table.scenario.duration_minutes)
    if not (spent or moment.turn >= turns) or Move.NEXT_STEP_ASK in moment.understood.moves:
        return None
    return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.TIME_UP)


def farewell(moment: Moment) -> Decision | None:
    moves = moment.understood.moves
    no_fit = moment.table.scenario.persona.no_fit
    if Move.DISQUALIFY in moves and no_fit is not None and no_fit in moment.mind.told:
        return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.NO_FIT)
    staying = {Move.NEXT_STEP_ASK, Move.PRICE, Move.CONFIRM}
    leaving = Move.FAREWELL in moves and not moves & staying and not moment.understood.asks
    if not leaving:
        return None
    return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.SELLER_SAID_GOODBYE)
