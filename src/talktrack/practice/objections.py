"""How worries move: dormant → raised → acknowledged → clarified → resolved, or back when they were talked over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain

from talktrack.domain.mind import Mind, ObjectionState, ObjectionStatus
from talktrack.domain.moves import Move
from talktrack.domain.persona import Objection, ObjectionKind, TriggerWhen
from talktrack.domain.text import fold
from talktrack.practice.groups import PITCHES
from talktrack.practice.hearing import Understood
from talktrack.practice.table import Table

CLOSED = (ObjectionStatus.DORMANT, ObjectionStatus.RESOLVED)

_TALKING = 50
"""Trust from which on nobody is brushed off any more."""
_TRUSTED = 60
"""Trust from which on a worry that was gone into and proved wrong is settled."""
_BELIEVES = 35
"""Trust from which on a proof is believed, so that the worry it settles does not come up."""
_OF_ITSELF = 2
"""How often a worry is brought up by itself; after that only a seller who asks for the step hears of it."""
_IN_A_ROW = 2
"""Worries that may follow each other before something is answered."""
_PLAINLY = 1.0
"""How exactly a question asks for a fact to be about that and not about a worry."""


@dataclass(frozen=True)
class Progress:
    """What one turn did to the open objections."""

    states: tuple[ObjectionState, ...]
    acknowledged: tuple[str, ...] = ()
    clarified: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    """Objections for which fitting proof was offered that had not been offered before."""
    resolved: tuple[str, ...] = ()
    addressed: tuple[str, ...] = ()
    """Objections that the turn went into without settling them."""
    ignored: bool = False
    """An objection was just raised and the turn passes it by."""


def advance(mind: Mind, understood: Understood, table: Table) -> Progress:
    """Move every open objection by what the turn really did about it."""
    states: list[ObjectionState] = []
    moved: dict[str, list[str]] = {"acknowledged": [], "clarified": [], "evidence": [], "resolved": [], "addressed": []}
    for state in mind.objections:
        if state.status in CLOSED:
            states.append(state)
            continue
        after = _advance(state, understood, table)
        states.append(after)
        if after.acknowledged and not state.acknowledged:
            moved["acknowledged"].append(state.id)
        if after.clarified and not state.clarified:
            moved["clarified"].append(state.id)
        if set(after.evidence) - set(state.evidence):
            moved["evidence"].append(state.id)
        if after.status is ObjectionStatus.RESOLVED:
            moved["resolved"].append(state.id)
        elif after != state or (state.id in understood.touched and state.raised_at == mind.seller_turns):
            moved["addressed"].append(state.id)
    return Progress(
        states=tuple(states),
        acknowledged=tuple(moved["acknowledged"]),
        clarified=tuple(moved["clarified"]),
        evidence=tuple(moved["evidence"]),
        resolved=tuple(moved["resolved"]),
        addressed=tuple(moved["addressed"]),
        ignored=_ignored(mind, understood, moved),
    )


def _advance(state: ObjectionState, understood: Understood, table: Table) -> ObjectionState:
    objection = table.objections[state.id]
    wanted = objection.resolve_when.evidence
    offered = tuple(tag for proof in understood.proofs for tag in proof.tags if tag in wanted)
    state = replace(
        state,
        acknowledged=state.acknowledged or state.id in understood.acknowledged,
        clarified=state.clarified or state.id in understood.clarified,
        evidence=tuple(dict.fromkeys((*state.evidence, *offered))),
    )
    return replace(state, status=_status(state))


def _status(state: ObjectionState) -> ObjectionStatus:
    if state.clarified:
        return ObjectionStatus.CLARIFIED
    if state.acknowledged:
        return ObjectionStatus.ACKNOWLEDGED
    return state.status


def settle_exits(progress: Progress, told: frozenset[str], table: Table, *, trust: int) -> Progress:
    """Resolve every open objection whose exit is complete; `told` includes what this turn's answers tell."""
    resolved = [
        state.id
        for state in progress.states
        if state.status not in CLOSED and exit_is_met(state, table.objections[state.id], told, trust=trust)
    ]
    states = tuple(
        replace(state, status=ObjectionStatus.RESOLVED) if state.id in resolved else state for state in progress.states
    )
    addressed = tuple(id for id in progress.addressed if id not in resolved)
    return replace(progress, states=states, resolved=tuple(resolved), addressed=addressed)


def exit_is_met(state: ObjectionState, objection: Objection, told: frozenset[str], *, trust: int) -> bool:
    """Whether every condition of an objection's exit holds; a smokescreen also goes when the fact behind it is told.

    Who is trusted need not do both, take the worry seriously and ask what is behind it, if the proof fits.
    """
    if not objection.real and objection.hides in told:
        return True
    way_out = objection.resolve_when
    if trust >= _TRUSTED and state.evidence and (state.acknowledged or state.clarified):
        return _is_answered(state, objection, told)
    return (
        (state.acknowledged or not way_out.acknowledged)
        and (state.clarified or not way_out.clarified)
        and _is_answered(state, objection, told)
    )


def _is_answered(state: ObjectionState, objection: Objection, told: frozenset[str]) -> bool:
    """Whether the proof and the facts of an objection's exit are there."""
    way_out = objection.resolve_when
    return (bool(state.evidence) or not way_out.evidence) and told.issuperset(way_out.facts)


def _is_preempted(state: ObjectionState, objection: Objection, mind: Mind) -> bool:
    """Whether what would settle a worry was said before it came up."""
    way_out = objection.resolve_when
    if not (way_out.evidence or way_out.facts) or mind.levels.trust < _BELIEVES:
        return False
    return _is_answered(state, objection, frozenset(mind.told))


def _is_over(objection: Objection, mind: Mind) -> bool:
    """Whether a brush-off has lost its point: the customer is talking."""
    return objection.kind is ObjectionKind.BRUSH_OFF and mind.levels.trust >= _TALKING


def _ignored(mind: Mind, understood: Understood, moved: dict[str, list[str]]) -> bool:
    fresh = {s.id for s in mind.objections if s.raised_at == mind.seller_turns and s.status not in CLOSED}
    if not fresh or understood.unclear:
        return False
    handled = {id for ids in moved.values() for id in ids} | understood.touched
    return not fresh & handled and Move.APOLOGISE not in understood.moves


# --- raising ---------------------------------------------------------------------------------------------------------


def triggered(mind: Mind, understood: Understood, table: Table) -> str | None:
    """The dormant objection that this turn calls up, or the open one that comes back; at most one.

    What the turn itself calls up, a price for instance, comes first; anything else waits for a question's answer.
    """
    if _in_a_row(mind) >= _IN_A_ROW:
        return None
    called = [
        table.objections[state.id]
        for state in mind.objections
        if state.status is ObjectionStatus.DORMANT and _may_come_up(state, mind, understood, table)
    ]
    at_once = (objection.id for objection in called if _is_at_once(objection, understood, mind))
    asked = (state.id for state in mind.objections if _is_asked_for(state, mind, understood, table))
    found = next(chain(at_once, asked), None)
    if found is not None or _would_cut_off(understood):
        return found
    back = (state.id for state in mind.objections if _comes_back(state, table.objections[state.id], mind))
    return next(chain((objection.id for objection in called), back), None)


def _may_come_up(state: ObjectionState, mind: Mind, understood: Understood, table: Table) -> bool:
    objection = table.objections[state.id]
    if _is_over(objection, mind) or not _calls_up(objection, mind, understood):
        return False
    heard = _remembering(state, mind, table)
    return not (
        exit_is_met(heard, objection, frozenset(mind.told), trust=mind.levels.trust)
        or _is_preempted(heard, objection, mind)
    )


def _is_at_once(objection: Objection, understood: Understood, mind: Mind) -> bool:
    """Whether an objection answers the turn itself and does not wait for a good moment."""
    match objection.trigger.when:
        case TriggerWhen.OPENING:
            return mind.seller_turns == 0
        case TriggerWhen.PRICE:
            return Move.PRICE in understood.moves
        case TriggerWhen.NEXT_STEP:
            return True
        case _:
            return False


def _is_asked_for(state: ObjectionState, mind: Mind, understood: Understood, table: Table) -> bool:
    """Whether the seller asks about a worry that has not come up yet."""
    objection = table.objections[state.id]
    if state.status is not ObjectionStatus.DORMANT or objection.kind is ObjectionKind.BRUSH_OFF:
        return False
    if _is_preempted(_remembering(state, mind, table), objection, mind):
        return False
    cue = table.objection_cues[state.id]
    return any(
        cue.hit(fold(ask.sentence.text)) and not any(score >= _PLAINLY for _, score in ask.facts[:1])
        for ask in understood.asks
    )


def _in_a_row(mind: Mind) -> int:
    """How many of the customer's last turns were objections."""
    raised = {state.raised_at for state in mind.objections}
    return next(count for count in range(len(raised) + 1) if mind.seller_turns - count not in raised)


def _remembering(state: ObjectionState, mind: Mind, table: Table) -> ObjectionState:
    """An objection with the proofs that the customer has heard so far: a worry that they settle is never raised."""
    wanted = table.objections[state.id].resolve_when.evidence
    heard = (proof for proof in table.scenario.product.proofs if proof.id in mind.proofs)
    offered = tuple(tag for proof in heard for tag in proof.tags if tag in wanted)
    return replace(state, evidence=tuple(dict.fromkeys((*state.evidence, *offered))))


def _calls_up(objection: Objection, mind: Mind, understood: Understood) -> bool:
    trigger = objection.trigger
    moves = understood.moves
    turn = mind.seller_turns + 1
    match trigger.when:
        case TriggerWhen.OPENING:
            return turn == 1
        case TriggerWhen.PITCH:
            pitched_before = any(move in PITCHES for move in mind.counted) or mind.pitches_in_a_row > 0
            return turn > 1 and (bool(moves & PITCHES) or pitched_before)
        case TriggerWhen.PRICE:
            return Move.PRICE in moves or mind.price_known
        case TriggerWhen.NEXT_STEP:
            return Move.NEXT_STEP_ASK in moves
        case TriggerWhen.TURN:
            return turn >= (trigger.turn or 1)
        case TriggerWhen.FACT:
            return trigger.fact in mind.told


def _would_cut_off(understood: Understood) -> bool:
    """A question that something can be said to is answered first, and so is a kind one."""
    kind = Move.RAPPORT in understood.moves and bool(understood.asks)
    return kind or any(ask.facts for ask in understood.asks)


def _comes_back(state: ObjectionState, objection: Objection, mind: Mind) -> bool:
    if state.status in CLOSED or state.raised_at is None or objection.resurfaces_after is None:
        return False
    if state.evidence or _is_over(objection, mind):
        return False
    waited = mind.seller_turns + 1 - state.raised_at
    return waited > objection.resurfaces_after and state.times_raised < _OF_ITSELF


def raise_objection(mind: Mind, id: str, table: Table) -> Mind:
    """Put an objection on the table, as the answer to the seller's present turn."""
    turn = mind.seller_turns + 1

    def raised(state: ObjectionState) -> ObjectionState:
        if state.id != id:
            return state
        again = state.times_raised > 0
        state = _remembering(state, mind, table)
        status = ObjectionStatus.RESURFACED if again else ObjectionStatus.RAISED
        return replace(state, status=status, raised_at=turn, times_raised=state.times_raised + 1)

    return replace(mind, objections=tuple(raised(state) for state in mind.objections))


def settled_by_yes(mind: Mind, table: Table) -> tuple[ObjectionState, ...]:
    """The worries of somebody who has just said yes.

    What was said to be rid of the seller is settled with it, and so is what has met its exit since it was raised.
    """
    told = frozenset(mind.told)

    def settled(state: ObjectionState) -> ObjectionState:
        objection = table.objections[state.id]
        met = exit_is_met(_remembering(state, mind, table), objection, told, trust=mind.levels.trust)
        over = state.times_raised > 0 and (met or _is_over(objection, mind))
        return replace(state, status=ObjectionStatus.RESOLVED) if over else state

    return tuple(settled(state) for state in mind.objections)


def blocking(mind: Mind, table: Table) -> tuple[str, ...]:
    """Objections that stand between the customer and a yes, the required and deal-breaking ones first."""
    required = table.scenario.persona.commitment.objections
    told = frozenset(mind.told)

    def blocks(state: ObjectionState) -> bool:
        objection = table.objections[state.id]
        heard = _remembering(state, mind, table)
        if (
            state.status is ObjectionStatus.RESOLVED
            or exit_is_met(heard, objection, told, trust=mind.levels.trust)
            or _is_over(objection, mind)
        ):
            return False
        if state.times_raised == 0 and _is_preempted(heard, objection, mind):
            return False
        needed = state.id in required or objection.deal_breaker
        asked_for_step = objection.trigger.when is TriggerWhen.NEXT_STEP
        return needed or state.times_raised > 0 or asked_for_step

    standing = [state for state in mind.objections if blocks(state)]
    standing.sort(key=lambda state: not (state.id in required or table.objections[state.id].deal_breaker))
    return tuple(state.id for state in standing)
