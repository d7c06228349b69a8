"""The customer's mind: `react(mind, event, scenario) -> Reaction`, pure and deterministic.

The road of a seller's turn falls straight down: read (moves) → understand (hearing) → what it does to worries
(objections) and numbers (effects) → what the customer does now (decide). A reply changes what was *told* only when
`Heard` reports that it was heard.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from talktrack.domain.call import EndedBy, EndReason, Outcome, Result
from talktrack.domain.mind import Cause, Directive, DirectiveKind, Mind, ObjectionState, Reason
from talktrack.domain.moves import Move
from talktrack.domain.scenario import GoalResult, Scenario
from talktrack.domain.text import sentences, words
from talktrack.practice.answering import look_up
from talktrack.practice.decide import decide
from talktrack.practice.effects import Effects, Situation, counted, weigh
from talktrack.practice.ending import end
from talktrack.practice.groups import MIRRORS, PITCHES, REBUFFED
from talktrack.practice.hearing import Understood, understand
from talktrack.practice.levels import TOLD_NEED, settle, spend
from talktrack.practice.moment import Moment, fresh, tone
from talktrack.practice.objections import Progress, advance, settle_exits
from talktrack.practice.reading import Reading
from talktrack.practice.table import Table, lay

_CHECK_INS = 2
"""Silences after which the customer ends the call."""


@dataclass(frozen=True)
class SellerTurn:
    """The seller has said something."""

    turn_id: str
    at_ms: int
    reading: Reading
    confidence: float | None = None
    spoken: bool = False
    """It came through a recogniser."""


@dataclass(frozen=True)
class Silence:
    """The seller has said nothing for long."""

    turn_id: str
    at_ms: int


@dataclass(frozen=True)
class Heard:
    """The customer's reply has been heard, whole or in part."""

    turn_id: str
    at_ms: int
    directive: Directive
    said: str
    heard: str


Event = SellerTurn | Silence | Heard


@dataclass(frozen=True)
class Reaction:
    mind: Mind
    directive: Directive | None = None
    """None after `Heard`, which asks for no answer."""
    causes: tuple[Cause, ...] = ()
    moves: tuple[Move, ...] = ()
    """All labels of the seller's turn, those that need the call included."""


def begin(scenario: Scenario, seed: int) -> Reaction:
    """The mind at the start of a call, and how the customer picks up; a drill starts from the mind that it carries."""
    persona, drill = scenario.persona, scenario.drill
    if drill is not None:
        return Reaction(replace(drill.mind, seed=seed), drill.directive)
    mind = Mind(
        seed=seed,
        levels=persona.start,
        objections=tuple(ObjectionState(objection.id) for objection in persona.objections),
    )
    say = fresh(persona.lines.opening, mind, salt="opening")
    return Reaction(mind, Directive(DirectiveKind.OPEN, tone(mind), say=say, reason="call_started"))


def react(mind: Mind, event: Event, scenario: Scenario) -> Reaction:
    """What an event does to the customer, and what it does then."""
    table = lay(scenario)
    match event:
        case SellerTurn():
            return _within_drill(_answer(mind, event, table), table)
        case Silence():
            return _within_drill(_wait(mind, event, table), table)
        case Heard():
            return _remember(mind, event, table)
        case _:
            assert_never(event)


def _within_drill(reaction: Reaction, table: Table) -> Reaction:
    """With its last turn a drill is over, whatever the customer has to say to that."""
    mind, drill = reaction.mind, table.scenario.drill
    if drill is None or mind.ended is not None or mind.seller_turns - drill.mind.seller_turns < drill.most_turns:
        return reaction
    return replace(reaction, mind=replace(mind, ended=EndReason.DRILL_OVER))


# --- a turn of the seller --------------------------------------------------------------------------------------------


def _answer(mind: Mind, event: SellerTurn, table: Table) -> Reaction:
    understood = understand(event.reading, mind, table, confidence=event.confidence, spoken=event.spoken)
    if understood.unclear:
        directive, mind = decide(Moment(mind, understood, Progress(mind.objections), (), (), table))
        return Reaction(replace(mind, seller_turns=mind.seller_turns + 1), directive, (), event.reading.moves)
    found = look_up(understood, mind, table)
    rebuffed = bool(understood.moves & REBUFFED)
    planned = frozenset(answer.tell.id for answer in found if answer.tell is not None and not rebuffed)
    progress = settle_exits(advance(mind, understood, table), planned.union(mind.told), table, trust=mind.levels.trust)
    locked = any(answer.locked is not None for answer in found)
    effects = weigh(Situation(event.reading, understood, mind, progress, tuple(planned), locked), table)
    after, causes = _feel(mind, event, understood, progress, effects, table)
    directive, decided = decide(Moment(after, understood, progress, found, effects.losses, table))
    return Reaction(
        mind=_close_turn(decided, directive, understood),
        directive=directive,
        causes=causes,
        moves=_all_moves(event.reading, understood),
    )


def _feel(
    mind: Mind, event: SellerTurn, understood: Understood, progress: Progress, effects: Effects, table: Table
) -> tuple[Mind, tuple[Cause, ...]]:
    """The mind with the turn's effects on numbers, worries and counters."""
    difficulty = table.scenario.persona.difficulty
    levels, causes = settle(
        mind.levels,
        effects.gains,
        effects.losses,
        gain=difficulty.gain,
        turn_id=event.turn_id,
        at_ms=event.at_ms,
    )
    if not effects.earned:
        levels, lost = spend(
            levels,
            "patience",
            -difficulty.patience_decay,
            Reason.TIME_PASSES,
            turn_id=event.turn_id,
            at_ms=event.at_ms,
        )
        causes += lost
    moves = understood.moves
    gave = bool(moves & (PITCHES | MIRRORS | {Move.ACKNOWLEDGE, Move.ANSWER}))
    felt = replace(
        mind,
        levels=levels,
        objections=progress.states,
        counted=(*mind.counted, *counted(understood, effects.earned)),
        proofs=tuple(dict.fromkeys((*mind.proofs, *(proof.id for proof in understood.proofs)))),
        pitches_in_a_row=mind.pitches_in_a_row + 1 if _only_pitches(understood) else 0,
        questions_in_a_row=mind.questions_in_a_row + 1 if understood.asks and not gave else 0,
        false_claims=mind.false_claims + (Move.FALSE_CLAIM in moves),
        price_known=mind.price_known or Move.PRICE in moves,
        pending_question=mind.pending_question if Move.DODGE in moves else None,
        silences=0,
    )
    return felt, causes


def _only_pitches(understood: Understood) -> bool:
    selling = PITCHES | {Move.PRICE, Move.DISCOUNT, Move.PRESSURE, Move.NEXT_STEP_ASK}
    return bool(understood.moves & selling) and not understood.asks and not understood.answered


_HOLDING_ON = (DirectiveKind.OBJECT, DirectiveKind.STALL)
"""Turns that leave a worry lying there for the seller to take up."""


def _close_turn(mind: Mind, directive: Directive, understood: Understood) -> Mind:
    """What was said may not be said again, but for a question that met an objection or a rebuff and no answer."""
    unanswered = directive.kind in (DirectiveKind.OBJECT, DirectiveKind.STALL) or directive.reason == Reason.DODGED
    open_still = {" ".join(sorted(ask.sentence.stems)) for ask in understood.asks} if unanswered else set()
    said = (key for key in understood.keys if key not in open_still)
    return replace(
        mind,
        seller_turns=mind.seller_turns + 1,
        asked=tuple(dict.fromkeys((*mind.asked, *said))),
        pending_question=directive.question,
        on_table=directive.objection if directive.kind in _HOLDING_ON else None,
    )


def _all_moves(reading: Reading, understood: Understood) -> tuple[Move, ...]:
    read = tuple(move for move in reading.moves if move in understood.moves)
    return (*read, *sorted(understood.moves - set(read)))


# --- silence ---------------------------------------------------------------------------------------------------------


def _wait(mind: Mind, event: Silence, table: Table) -> Reaction:
    levels, causes = settle(mind.levels, (), (Reason.SILENCE,), gain=1.0, turn_id=event.turn_id, at_ms=event.at_ms)
    mind = replace(mind, levels=levels, silences=mind.silences + 1, seller_turns=mind.seller_turns + 1)
    if mind.silences > _CHECK_INS or levels.patience <= 0:
        directive, mind = end(mind, table, DirectiveKind.END_POLITELY, EndReason.SILENCE)
    else:
        directive = Directive(DirectiveKind.ASK_AGAIN, reason=Reason.SILENCE)
    return Reaction(mind, replace(directive, tone=tone(mind)), causes)


# --- what was heard --------------------------------------------------------------------------------------------------


def _remember(mind: Mind, event: Heard, table: Table) -> Reaction:
    """A fact is told when a line that tells it was heard; a need said aloud moves the customer itself."""
    heard = f" {_plain(event.heard)} "
    whole = event.heard == event.said
    told = dict(mind.told)
    levels, causes = mind.levels, tuple[Cause, ...]()
    for id in event.directive.facts:
        if id in told or not (whole or any(f" {_plain(line)} " in heard for line in table.facts[id].lines)):
            continue
        told[id] = event.turn_id
        if table.facts[id].need:
            for what, delta in TOLD_NEED:
                levels, more = spend(levels, what, delta, Reason.NEED_SEEN, turn_id=event.turn_id, at_ms=event.at_ms)
                causes += more
    said = (_plain(sentence) for sentence in (*event.directive.say, *sentences(event.said)))
    used = tuple(dict.fromkeys((*mind.used, *(one for one in said if whole or f" {one} " in heard))))
    return Reaction(replace(mind, told=told, levels=levels, used=used), None, causes)


def _plain(text: str) -> str:
    return " ".join(words(text))


_HUNG_UP = frozenset(
    {
        *(EndReason.INSULTED, EndReason.FALSE_CLAIMS, EndReason.PRESSURED),
        *(EndReason.PATIENCE_LOST, EndReason.PITCHED_WITHOUT_ASKING),
    }
)
"""After these a yes is none any more."""

# --- the end ---------------------------------------------------------------------------------------------------------


def outcome(mind: Mind, scenario: Scenario, *, ended_by: EndedBy, reason: EndReason) -> Outcome:
    """What the call came to, from the mind at its end."""
    if mind.committed and reason not in _HUNG_UP:
        won = Result.COMMITMENT if scenario.goal.result is GoalResult.COMMITMENT else Result.NEXT_STEP
        return Outcome(won, ended_by, reason)
    if reason is EndReason.NO_FIT:
        return Outcome(Result.DISQUALIFIED, ended_by, reason)
    if ended_by is not EndedBy.CUSTOMER:
        return Outcome(Result.SELLER_ENDED, ended_by, reason)
    polite = (
        *(EndReason.TIME_UP, EndReason.DECLINED, EndReason.NOT_INTERESTED),
        *(EndReason.COMMITTED, EndReason.SILENCE),
    )
    return Outcome(Result.BRUSH_OFF if reason in polite else Result.HANG_UP, ended_by, reason)
