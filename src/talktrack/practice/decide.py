"""What the customer does now: one rule after the other, the first that has something to say decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason
from talktrack.domain.moves import Move
from talktrack.practice.answering import answers, tell
from talktrack.practice.asides import with_aside
from talktrack.practice.ending import after_yes, farewell, time_up, walk_away
from talktrack.practice.facts import volunteered
from talktrack.practice.groups import PITCHES
from talktrack.practice.haggling import haggle, price_heard
from talktrack.practice.moment import Decision, Moment, fresh, tone
from talktrack.practice.objections import blocking
from talktrack.practice.oddities import Oddity
from talktrack.practice.reminding import holds_to_promise
from talktrack.practice.step import next_step
from talktrack.practice.worries import new_worry, still_open, worries


def decide(moment: Moment) -> Decision:
    """The directive for this turn, and the mind with what deciding it changed."""
    for rule in _RULES:
        decision = rule(moment)
        if decision is not None:
            directive, mind = decision
            return with_aside(replace(directive, tone=tone(mind)), mind, moment.table)
    return with_aside(replace(_stall(moment), tone=tone(moment.mind)), moment.mind, moment.table)


_DODGES_BORNE = 2
"""Dodged questions after which a customer asks nothing more."""

_REBUFFS = (
    Reason.INSULT,
    Reason.STUFFED,
    Reason.PARROTED,
    Reason.PRESSURE,
    Reason.FALSE_CLAIM,
    Reason.FEATURE_DUMP,
    Reason.DODGED,
    Reason.OFF_TOPIC,
    Reason.MONOLOGUE,
)


_ASKED_AT_MOST = 2
"""How often a customer asks the same thing."""


def _unclear(moment: Moment) -> Decision | None:
    if not moment.understood.unclear:
        return None
    return Directive(DirectiveKind.ASK_AGAIN, reason=moment.understood.oddity or "unclear"), moment.mind


def _cut_in(moment: Moment) -> Decision | None:
    if not moment.understood.cut_short:
        return None
    return Directive(DirectiveKind.INTERRUPT, reason=Reason.MONOLOGUE), moment.mind


def _rebuff(moment: Moment) -> Decision | None:
    """Bad manners come back at once, instead of an answer; a dodged question is asked again."""
    if moment.understood.oddity is Oddity.MACHINE_TALK:
        return Directive(DirectiveKind.STALL, reason=Oddity.MACHINE_TALK), moment.mind
    for reason in _REBUFFS:
        if reason in moment.losses:
            about = moment.mind.pending_question if reason is Reason.DODGED else None
            say = fresh(moment.table.questions[about].lines, moment.mind, most=_ASKED_AT_MOST) if about else ()
            if not say:  # a question that was asked often enough is let go
                return _rebuffed(reason, moment), replace(moment.mind, pending_question=None)
            return Directive(DirectiveKind.PROBE, say=say, question=about, reason=reason), moment.mind
    return None


def _rebuffed(reason: Reason, moment: Moment) -> Directive:
    """Who only chats or lists is heard out once, who recites is asked what was meant, who echoes is told so.

    Who presses is told so once, then refused or met with next to no word.
    """
    if reason is Reason.OFF_TOPIC and moment.mind.counted.count(Move.OFF_TOPIC) <= 1:
        say = fresh(moment.table.scenario.persona.lines.small_talk, moment.mind, salt="small")
        if say:
            return Directive(DirectiveKind.ANSWER, say=say, reason="small_talk")
    if reason is Reason.FEATURE_DUMP and moment.mind.counted.count(Move.FEATURE_DUMP) <= 1:
        return Directive(DirectiveKind.ANSWER, reason="remark")
    if reason is Reason.PRESSURE and moment.mind.counted.count(Move.PRESSURE) > 1:
        return _flat(moment)
    kinds = {Reason.STUFFED: DirectiveKind.ASK_AGAIN, Reason.PARROTED: DirectiveKind.ANSWER}
    return Directive(kinds.get(reason, DirectiveKind.STALL), reason=reason)


def _flat(moment: Moment) -> Directive:
    """Next to nothing, from somebody who has said what it minds; a plain no where a step is asked for."""
    if Move.NEXT_STEP_ASK not in moment.understood.moves:
        return Directive(DirectiveKind.ANSWER, reason="flat")
    say = fresh(moment.table.scenario.persona.lines.decline, moment.mind, salt="decline")
    return Directive(DirectiveKind.REFUSE, say=say, reason="not_convinced")


def _has_had_enough(moment: Moment) -> Decision | None:
    """An annoyed customer spends no worry and no question of its own on a seller who goes on as before."""
    annoyed = tone(moment.mind) == "annoyed" and bool(moment.losses)
    return (_flat(moment), moment.mind) if annoyed and not moment.understood.asks else None


def _checked(moment: Moment) -> Decision | None:
    """The seller asks whether something is clear or settled."""
    if Move.CONFIRM not in moment.understood.moves or moment.understood.asks:
        return None
    blocked = blocking(moment.mind, moment.table)
    for state in moment.mind.objections:
        if state.id not in blocked or not state.times_raised:
            continue
        id = state.id
        say = still_open(moment, state)
        if say:
            return Directive(DirectiveKind.STALL, say=say, objection=id, reason="objection_open"), moment.mind
    return Directive(DirectiveKind.SOFTEN, reason="confirmed"), moment.mind


def _was_raised(mind: Mind, id: str) -> bool:
    return any(state.id == id and state.times_raised for state in mind.objections)


def _remark(moment: Moment) -> Decision | None:
    """A statement: the customer reacts, and every other time asks something of its own or tells something unasked."""
    mind, table = moment.mind, moment.table
    reason = "value_fits" if moment.understood.meets else "remark"
    open_ones = (q for q in table.scenario.persona.questions if q.id not in mind.asked_seller)
    question = next(open_ones, None)
    said_enough = bool(moment.understood.moves & (PITCHES | {Move.PRICE, Move.ANSWER})) or bool(mind.told)
    said_enough = said_enough and mind.counted.count(Move.DODGE) < _DODGES_BORNE
    if question is not None and said_enough and mind.pending_question is None and moment.turn % 2 == 0:
        say = fresh(question.lines, mind, salt=question.id)
        asked = replace(mind, pending_question=question.id, asked_seller=(*mind.asked_seller, question.id))
        return Directive(DirectiveKind.PROBE, say=say, question=question.id, reason=reason), asked
    fact = volunteered(mind, table)
    if fact is not None and _at_ease(moment):
        directive, told = tell(moment, [fact])
        return replace(directive, kind=DirectiveKind.REVEAL, reason="unasked"), told
    if moment.understood.meets:
        return Directive(DirectiveKind.SOFTEN, reason=reason), mind
    return None


def _at_ease(moment: Moment) -> bool:
    """Whether the customer tells something of itself: it is not being sold to, and nothing stands between the two."""
    mind, levels = moment.mind, moment.mind.levels
    worried = any(_was_raised(mind, id) for id in blocking(mind, moment.table))
    calm = levels.patience > 30 and levels.trust >= 25 and not moment.losses
    return calm and not worried and not PITCHES & moment.understood.moves


def _stall(moment: Moment) -> Directive:
    return Directive(DirectiveKind.STALL, reason=moment.losses[0] if moment.losses else "not_convinced")


_RULES: tuple[Callable[[Moment], Decision | None], ...] = (
    walk_away,
    _unclear,
    after_yes,
    farewell,
    time_up,
    _cut_in,
    _rebuff,
    holds_to_promise,
    haggle,
    next_step,
    worries,
    _has_had_enough,
    new_worry,
    answers,
    _checked,
    price_heard,
    _remark,
)
