"""A practice call from its start to its end; every exchange is stored before it is answered.

One exchange is two short transactions around the thinking: read the call; let the customer think, which may wait for a
model; store both turns and the call together. A writer that was overtaken gets `Conflict` and nothing of its turn is
kept, so a stored call never holds half an exchange.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from talktrack.domain.call import (
    Call,
    CallEvent,
    CallKind,
    CallStatus,
    EndedBy,
    EndReason,
    EventType,
)
from talktrack.domain.entry import Ending
from talktrack.domain.errors import CallEnded, InvalidInput, TalktrackError, TooLarge
from talktrack.domain.ids import new_id
from talktrack.domain.mind import Mind, Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import words
from talktrack.domain.transcript import LONGEST_TURN, Turn
from talktrack.domain.workspace import Subject, UserRole
from talktrack.ports.storage import Workspace
from talktrack.practice.exchange import Cast, Utterance, Voice, exchange, last_mind, pick_up
from talktrack.practice.mind import outcome
from talktrack.services.beginnings import AS_WRITTEN, FOLLOWS, Wish, beginning
from talktrack.services.calls import own_call
from talktrack.services.drills import find_scenario
from talktrack.services.faults import note_fault
from talktrack.services.moments import moment
from talktrack.services.permissions import Action, permit
from talktrack.services.scoring import score_ended
from talktrack.services.world import World

_log = logging.getLogger(__name__)

MOST_SEED = 2**31 - 1

HELD_BY = "held_by"
"""Metadata that mark a call as held by one process; nobody else takes the mark over."""

_ENDED_BY = {EndReason.SELLER_SAID_GOODBYE: EndedBy.SELLER, EndReason.DRILL_OVER: EndedBy.SYSTEM}
"""Who has ended a call where it was not the customer."""

FELL_BACK = "The model's words could not be used; the phrase bank spoke instead."


@dataclass(frozen=True)
class Reply:
    """One exchange: the seller's turn as stored, the customer's answer, and whether the call is over."""

    turn: Turn
    reply: Turn
    ended: bool


async def start(
    world: World,
    subject: Subject,
    scenario_id: str,
    *,
    seed: int | None = None,
    metadata: dict[str, Any] | None = None,
    voice: Voice | None = None,
    wish: Wish = AS_WRITTEN,
) -> Call:
    """Open a practice call on a scenario of the library or the organisation, or on a drill.

    Raises what `start_on` raises.
    """
    scenario = await find_scenario(world, subject, scenario_id)
    return await start_on(world, subject, scenario, seed=seed, metadata=metadata, voice=voice, wish=wish)


async def start_on(
    world: World,
    subject: Subject,
    scenario: Scenario,
    *,
    seed: int | None = None,
    metadata: dict[str, Any] | None = None,
    voice: Voice | None = None,
    wish: Wish = AS_WRITTEN,
) -> Call:
    """Open a practice call on a given scenario, frozen with it; the customer picks up. `seed` decides every chance.

    Raises what `beginnings.beginning` raises.
    """
    permit(subject, Action.CALLS_HOLD)
    begun = await beginning(world, subject, scenario, wish)
    scenario = begun.scenario
    seed = secrets.randbelow(MOST_SEED) if seed is None else seed
    if not 0 <= seed <= MOST_SEED:
        raise InvalidInput(f"A seed is a whole number from 0 to {MOST_SEED}.")
    call = Call(
        id=new_id("call"),
        org_id=subject.org_id,
        kind=CallKind.PRACTICE,
        status=CallStatus.LIVE,
        language=scenario.language,
        started_at=world.clock.now(),
        user_id=subject.user_id,
        scenario_id=scenario.id,
        seed=seed,
        title=scenario.title,
        submitted=wish.assignment_id is not None,
        assignment_id=wish.assignment_id,
        metadata={**(metadata or {}), **({FOLLOWS: wish.follows} if wish.follows is not None else {})},
    )
    opening, fell_back = await pick_up(Cast(scenario, world.model, voice), seed, begun.before)
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.calls.add(call, scenario)
        await workspace.turns.append(call.id, [opening])
        fitted = {"difficulty": asdict(scenario.persona.difficulty)} if wish.adaptive else {}
        await note(world, workspace, call, EventType.CALL_STARTED, {"scenario_id": scenario.id, **fitted})
        await note_turns(world, workspace, call, [opening], fell_back)
    return call


async def say(
    world: World, subject: Subject, call_id: str, utterance: Utterance, *, voice: Voice | None = None
) -> Reply:
    """One exchange. Raises `NotFound`, `CallEnded`, `InvalidInput`, `TooLarge`, or `Conflict` when overtaken."""
    permit(subject, Action.CALLS_HOLD)
    text = checked_text(utterance.text)
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
        if call.kind is not CallKind.PRACTICE:
            raise InvalidInput("Only practice calls take typed or recorded turns.")
        if call.status is CallStatus.ENDED:
            raise CallEnded("This call has ended and takes no more turns: start another one, or retry from a turn.")
        scenario = await workspace.calls.snapshot(call_id)
        steps = await workspace.turns.all(call_id)
    words_said = world.words(utterance.words, call.language)
    utterance = replace(utterance, text=world.said(text, call.language), words=words_said)
    held = await exchange(Cast(scenario, world.model, voice), steps, utterance)
    ending = ending_of(held.mind, world.clock.now())
    if ending is not None:
        call = closed(call, scenario, held.mind, ending)
    async with world.store.workspace(subject.org_id) as workspace:
        call = await workspace.calls.save(call)
        await workspace.turns.append(call_id, [held.seller, held.customer])
        await note_turns(world, workspace, call, [held.seller, held.customer], held.fell_back)
        if call.outcome is not None:
            await note(world, workspace, call, EventType.CALL_ENDED, {"reason": call.outcome.reason})
    if call.status is CallStatus.ENDED:
        await score_after_end(world, call)
    return Reply(held.seller.turn, held.customer.turn, ended=call.status is CallStatus.ENDED)


async def message(world: World, subject: Subject, call_id: str, text: str) -> Reply:
    """One typed exchange. Raises what `say` raises."""
    return await say(world, subject, call_id, Utterance(text))


async def end(world: World, subject: Subject, call_id: str) -> Call:
    """The seller hangs up and the call is scored. Ending an ended call gives it back unchanged."""
    permit(subject, Action.CALLS_HOLD)
    return await end_as(world, subject, call_id, EndedBy.SELLER, EndReason.SELLER_HUNG_UP)


async def recover(world: World, is_lost: Callable[[Call], bool]) -> int:
    """End the open calls whose process died, and score what is stored of them; gives how many there were."""
    async with world.store.directory() as directory:
        lost = [call for call in await directory.open_calls() if is_lost(call)]
    for call in lost:
        subject = Subject(org_id=call.org_id, role=UserRole.ADMIN, user_id=call.user_id)
        try:
            await end_as(world, subject, call.id, EndedBy.SYSTEM, EndReason.PROCESS_LOST)
        except TalktrackError as error:  # one call that cannot be read keeps nobody from starting
            _log.warning("call_not_recovered", extra={"call_id": call.id, "code": error.code})
    return len(lost)


async def retry(
    world: World, subject: Subject, call_id: str, from_turn: str, *, metadata: dict[str, Any] | None = None
) -> Call:
    """A new call that takes an ended one up again just before a seller's turn, with the customer's mind of then.

    The turns before it are copied, so that the score covers the whole. `metadata` are added to those of the first call.
    Raises what `moments.moment` raises.
    """
    permit(subject, Action.CALLS_HOLD)
    async with world.store.workspace(subject.org_id) as workspace:
        origin = await own_call(workspace, subject, call_id)
        back = await moment(workspace, origin, from_turn)
        kept = {name: value for name, value in origin.metadata.items() if name != HELD_BY}
        call = replace(
            origin,
            id=new_id("call"),
            status=CallStatus.LIVE,
            started_at=world.clock.now(),
            user_id=subject.user_id,
            ended_at=None,
            outcome=None,
            submitted=False,
            shared=False,
            realism=None,
            assignment_id=None,
            retry_of=origin.id,
            retry_from=from_turn,
            metadata={**kept, **(metadata or {})},
            version=0,
        )
        await workspace.calls.add(call, back.scenario)
        await workspace.turns.append(call.id, back.before)
        data = {"scenario_id": back.scenario.id, "retry_of": origin.id, "retry_from": from_turn}
        await note(world, workspace, call, EventType.CALL_STARTED, data)
    return call


def checked_text(text: str) -> str:
    """A turn's text without outer blanks. Raises `InvalidInput` for no word at all, `TooLarge` for too many."""
    text = text.strip()
    if len(text) > LONGEST_TURN:
        raise TooLarge(f"A turn may have at most {LONGEST_TURN} characters: say it in several turns.")
    if not words(text):
        raise InvalidInput("A turn needs at least one word: say something.")
    return text


async def end_as(world: World, subject: Subject, call_id: str, by: EndedBy, reason: EndReason) -> Call:
    """End a call of any kind and score it. Ending an ended call gives it back unchanged."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
        if call.status is CallStatus.ENDED:
            return call
        call = await end_in(workspace, call, Ending(by, reason, world.clock.now()))
    await score_after_end(world, call)
    return call


async def end_in(workspace: Workspace, call: Call, ending: Ending) -> Call:
    """End a live call of any kind with the rest of a transaction; what it came to follows from its stored turns."""
    if call.kind is CallKind.PRACTICE:
        scenario = await workspace.calls.snapshot(call.id)
        call = closed(call, scenario, last_mind(await workspace.turns.all(call.id)), ending)
    else:
        call = replace(call, status=CallStatus.ENDED, ended_at=ending.at)
    call = await workspace.calls.save(call)
    at_ms = round((ending.at - call.started_at).total_seconds() * 1000)
    await workspace.journal.record(call.id, [CallEvent(0, at_ms, EventType.CALL_ENDED, {"reason": ending.reason})])
    return call


async def score_after_end(world: World, call: Call) -> None:
    """Score what has just ended. A score that fails is a fault of a stored call, and is made when it is asked for."""
    try:
        await score_ended(world, call)
    except Exception as error:  # noqa: BLE001 - whatever breaks the score, the turn was said and is answered
        _log.exception("scoring_failed", extra={"call_id": call.id})
        async with world.store.workspace(call.org_id) as workspace:
            await note_fault(world, workspace, call.id, "analysis", "scoring_failed", type(error).__name__)


def ending_of(mind: Mind, at: datetime) -> Ending | None:
    """How the customer's mind has ended the call; None where it has not."""
    if mind.ended is None:
        return None
    reason = EndReason(mind.ended)
    return Ending(_ENDED_BY.get(reason, EndedBy.CUSTOMER), reason, at)


def closed(call: Call, scenario: Scenario, mind: Mind, ending: Ending) -> Call:
    """The practice call as it is once it has ended; not stored yet."""
    return replace(
        call,
        status=CallStatus.ENDED,
        ended_at=ending.at,
        outcome=outcome(mind, scenario, ended_by=ending.by, reason=ending.reason),
    )


# --- what is noted beside the turns ----------------------------------------------------------------------------------


def turn_event(step: Step) -> CallEvent:
    """That a turn was stored."""
    turn = step.turn
    return CallEvent(0, turn.start_ms or 0, EventType.TURN, {"turn_id": turn.turn_id, "role": turn.role})


def fell_back_event(turn: Turn, code: str) -> CallEvent:
    """That the model's words for a turn could not be used, and why."""
    return CallEvent(0, turn.start_ms or 0, EventType.WORDING_FELL_BACK, {"code": code})


async def note_turns(
    world: World, workspace: Workspace, call: Call, steps: Sequence[Step], fell_back: str | None
) -> None:
    """Record that turns were stored, and why a model's words could not be used."""
    await workspace.journal.record(call.id, [turn_event(step) for step in steps])
    if fell_back is not None:
        await workspace.journal.record(call.id, [fell_back_event(steps[-1].turn, fell_back)])
        await note_fault(world, workspace, call.id, "wording", fell_back, FELL_BACK)


async def note(
    world: World, workspace: Workspace, call: Call, type: EventType, data: dict[str, Any], *, at_ms: int | None = None
) -> None:
    """Record an event of a call with the rest of a transaction."""
    event = event_now(world, call, type, data)
    await workspace.journal.record(call.id, [event if at_ms is None else replace(event, at_ms=at_ms)])


def event_now(world: World, call: Call, type: EventType, data: dict[str, Any]) -> CallEvent:
    """Something that happens in a call now."""
    return CallEvent(0, round((world.clock.now() - call.started_at).total_seconds() * 1000), type, data)
