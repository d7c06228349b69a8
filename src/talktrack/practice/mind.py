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
from talktrack.domain.pace import WORD_MS
from talktrack.domain.scenario import GoalResult, Scenario
from talktrack.domain.text import sentences, words
from talktrack.practice.answering import left_over, look_up
from talktrack.practice.decide import decide
from talktrack.practice.effects import Effects, Situation, counted, weigh
from talktrack.practice.ending import end
from talktrack.practice.gate import at_gate, at_the_gate, open_gate
from talktrack.practice.groups import MIRRORS, PITCHES, REBUFFED
from talktrack.practice.haggling import bargained
from talktrack.practice.hearing import Understood, is_unsure, understand
from talktrack.practice.hesitation import unhesitating
from talktrack.practice.levels import TOLD_NEED, settle, spend
from talktrack.practice.moment import Moment, fresh, tone
from talktrack.practice.objections import Progress, advance, settle_exits
from talktrack.practice.promises import remembered
from talktrack.practice.reading import Reading
from talktrack.practice.second_call import take_up
from talktrack.practice.table import Table, lay

_PUT_OFF = 4
"""Patience that a written turn costs of which nothing can be understood."""
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
    cut_short: bool = False
    """The customer cut in; this is what it heard until then."""


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


def begin(scenario: Scenario, seed: int, before: Mind | None = None) -> Reaction:
    """The mind at the start of a call, and how the customer, or whoever stands before it, picks up.

    `before` is the mind at the end of an earlier call with the same customer. A drill starts from the mind that it
    carries.
    """
    persona, drill = scenario.persona, scenario.drill
    if drill is not None:
        return Reaction(replace(drill.mind, seed=seed), drill.directive)
    if before is not None:
        return Reaction(*take_up(before, scenario, seed))
    mind = Mind(
        seed=seed,
        levels=persona.start,
        objections=tuple(ObjectionState(objection.id) for objection in persona.objections),
    )
    if scenario.gatekeeper is not None:
        mind, directive = open_gate(mind, scenario.gatekeeper)
        return Reaction(mind, directive)
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
    if at_the_gate(mind):
        return _pass(mind, event, table)
    mind = replace(mind, talked_ms=mind.talked_ms + event.reading.word_count * WORD_MS[table.language])
    understood = understand(event.reading, mind, table, confidence=event.confidence, spoken=event.spoken)
    understood = replace(understood, cut_short=event.cut_short)
    if understood.unclear:
        mind, causes = _put_off(mind, event, table)
        directive, mind = decide(Moment(mind, understood, Progress(mind.objections), (), (), table))
        return Reaction(replace(mind, seller_turns=mind.seller_turns + 1), directive, causes, event.reading.moves)
    found = look_up(understood, mind, table)
    rebuffed = bool(understood.moves & REBUFFED)
    planned = frozenset(answer.tell.id for answer in found if answer.tell is not None and not rebuffed)
    progress = settle_exits(advance(mind, understood, table), planned.union(mind.told), table, trust=mind.levels.trust)
    locked = any(answer.locked is not None for answer in found)
    effects = weigh(Situation(event.reading, understood, mind, progress, tuple(planned), locked), table)
    after, causes = _feel(mind, event, understood, progress, effects, table)
    kept_word = Reason.PROMISE_KEPT in effects.earned
    directive, decided = decide(Moment(after, understood, progress, found, effects.losses, table, kept_word))
    return Reaction(
        mind=_close_turn(decided, directive, understood, left_over(understood, found)),
        directive=directive,
        causes=causes,
        moves=_all_moves(event.reading, understood),
    )


def _put_off(mind: Mind, event: SellerTurn, table: Table) -> tuple[Mind, tuple[Cause, ...]]:
    """Writing that nobody can follow costs patience; what a recogniser made of a turn costs nobody anything."""
    if event.spoken or event.confidence is not None:
        return mind, ()
    lost = -(table.scenario.persona.difficulty.patience_decay + _PUT_OFF)
    levels, causes = spend(mind.levels, "patience", lost, Reason.TIME_PASSES, turn_id=event.turn_id, at_ms=event.at_ms)
    return replace(mind, levels=levels), causes


def _pass(mind: Mind, event: SellerTurn, table: Table) -> Reaction:
    """A turn that the gatekeeper hears."""
    unclear = event.reading.word_count == 0 or is_unsure(event.confidence)
    mind = replace(mind, seller_turns=mind.seller_turns + 1, silences=0)
    mind, directive, causes = at_gate(
        mind, event.reading, table.scenario, turn_id=event.turn_id, at_ms=event.at_ms, unclear=unclear
    )
    return Reaction(mind, directive, causes, event.reading.moves)


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
        habits=effects.habits,
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
        counted=(*mind.counted, *counted(understood, effects)),
        proofs=tuple(dict.fromkeys((*mind.proofs, *(proof.id for proof in understood.proofs)))),
        pitches_in_a_row=mind.pitches_in_a_row + 1 if _only_pitches(understood) else 0,
        questions_in_a_row=mind.questions_in_a_row + 1 if understood.asks and not gave else 0,
        false_claims=mind.false_claims + (Move.FALSE_CLAIM in moves),
        promises=remembered(mind, event.reading, table.language),
        bargain=bargained(mind, understood, table),
        asked_seller=tuple(dict.fromkeys((*mind.asked_seller, *sorted(understood.answers)))),
        price_known=mind.price_known or Move.PRICE in moves,
        pending_question=mind.pending_question if Move.DODGE in moves else None,
        silences=0,
    )
    return felt, causes


def _only_pitches(understood: Understood) -> bool:
    selling = PITCHES | {Move.PRICE, Move.PRESSURE, Move.NEXT_STEP_ASK}
    if Move.DISCOUNT in understood.moves:  # it is bargained with
        return False
    return bool(understood.moves & selling) and not understood.asks and not understood.answered


_HOLDING_ON = (DirectiveKind.OBJECT, DirectiveKind.STALL, DirectiveKind.REFUSE)
"""Turns that leave a worry lying there for the seller to take up."""


def _close_turn(mind: Mind, directive: Directive, understood: Understood, left: frozenset[str]) -> Mind:
    """What was said may not be said again, but for a question that met an objection, a rebuff or another's answer."""
    unanswered = directive.kind in _HOLDING_ON or directive.reason == Reason.DODGED
    open_still = left.union(" ".join(sorted(ask.sentence.stems)) for ask in understood.asks if unanswered)
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
    spoken = sentences(event.said)
    bare = (unhesitating(sentence, table.language) for sentence in spoken)
    said = (_plain(sentence) for sentence in (*event.directive.say, *spoken, *bare))
    used = tuple(dict.fromkeys((*mind.used, *(one for one in said if whole or f" {one} " in heard))))
    talked_ms = mind.talked_ms + len(words(event.heard)) * WORD_MS[table.language]
    return Reaction(replace(mind, told=told, levels=levels, used=used, talked_ms=talked_ms), None, causes)


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
        *(EndReason.COMMITTED, EndReason.SILENCE, EndReason.MESSAGE_TAKEN),
    )
    return Outcome(Result.BRUSH_OFF if reason in polite else Result.HANG_UP, ended_by, reason)
