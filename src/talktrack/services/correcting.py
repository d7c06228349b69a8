"""Mending a transcript: what was recognised wrongly is put right by a person, and the call is scored again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from talktrack.domain.call import CallEvent, CallKind, EventType
from talktrack.domain.errors import InvalidInput, NotFound
from talktrack.domain.moves import Move
from talktrack.domain.transcript import Role, Turn
from talktrack.domain.workspace import Subject
from talktrack.practice.moves import read
from talktrack.services.scoring import ended_call, score_ended
from talktrack.services.training import checked_text
from talktrack.services.world import World

NEEDS_THE_CALL: Final = frozenset(
    {
        *(Move.ANSWER, Move.DODGE, Move.PRICE_BEFORE_NEED, Move.FALSE_CLAIM, Move.REPEAT, Move.STUFFING),
        Move.OFF_TOPIC,
    }
)
"""Moves that the words alone do not show: they stay as the customer took them."""
_SPOKEN_BY_MACHINE: Final[dict[CallKind, Role]] = {CallKind.PRACTICE: "customer", CallKind.AGENT: "assistant"}


async def correct_turn(world: World, subject: Subject, call_id: str, turn_id: str, text: str) -> Turn:
    """Replace the words of a turn of an ended call, label it anew and score the call again.

    What the customer did in the call it did on the words of then, and that stays; numbers and phrases are read off the
    new ones. Raises `NotFound`, `CallOpen`, `TooLarge`, and `InvalidInput` for no word or a turn that a machine spoke.
    """
    text = checked_text(text)
    call = await ended_call(world, subject, call_id)
    text = world.said(text, call.language)
    async with world.store.workspace(subject.org_id) as workspace:
        steps = await workspace.turns.all(call_id)
        turn = next((step.turn for step in steps if step.turn.turn_id == turn_id), None)
        if turn is None:
            raise NotFound(f"This call has no turn {turn_id[:80]!r}.")
        if turn.role == _SPOKEN_BY_MACHINE.get(call.kind):
            raise InvalidInput(f"Turn {turn_id} was spoken by the machine, so its words are right as they are.")
        corrected = replace(turn, said=text, heard=text, confidence=1.0, words=(), moves=())
        if turn.role == "seller":
            kept = tuple(move for move in turn.moves if move in NEEDS_THE_CALL)
            corrected = replace(corrected, moves=(*read(text, call.language).moves, *kept))
        await workspace.turns.correct(call_id, corrected)
        at_ms = round((world.clock.now() - call.started_at).total_seconds() * 1000)
        data = {"turn_id": turn_id, "before": world.said(turn.heard, call.language), "by": subject.user_id}
        await workspace.journal.record(call_id, [CallEvent(0, at_ms, EventType.TURN_CORRECTED, data)])
    await score_ended(world, call)
    return corrected
