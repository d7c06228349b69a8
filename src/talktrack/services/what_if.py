"""What a rep could have said instead: other lines at a moment of an ended call, scored by the rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import anyio.to_thread

from talktrack.domain.errors import InvalidInput, Problem, TalktrackError
from talktrack.domain.persona import Levels
from talktrack.domain.workspace import Subject
from talktrack.practice.what_if import Instead, what_if
from talktrack.services.calls import readable_call
from talktrack.services.moments import moment
from talktrack.services.training import checked_text
from talktrack.services.world import World

__all__ = ["MOST_LINES", "Alternatives", "Instead", "alternatives"]

MOST_LINES: Final = 5


@dataclass(frozen=True)
class Alternatives:
    """What other lines would have done at one of the seller's turns."""

    turn_id: str
    before: Levels
    """The customer's numbers before it."""
    said: Instead
    """What was really said, looked at in the same way."""
    lines: tuple[Instead, ...]
    """Best first."""


async def alternatives(
    world: World, subject: Subject, call_id: str, turn_id: str, lines: Sequence[str]
) -> Alternatives:
    """Score one to five lines in the place of a seller's turn. Nothing is stored.

    Raises what `moments.moment` raises, and `InvalidInput` for lines that nobody could say.
    """
    lines = _sayable(lines)
    async with world.store.workspace(subject.org_id) as workspace:
        call = await readable_call(workspace, subject, call_id)
        back = await moment(workspace, call, turn_id)
    turn = back.seller.turn
    heard = tuple(step.turn for step in back.before)
    said, ranked = await anyio.to_thread.run_sync(
        lambda: (
            what_if(back.scenario, back.mind, heard, turn, (turn.heard,))[0],
            what_if(back.scenario, back.mind, heard, turn, lines),
        )
    )
    return Alternatives(turn_id, back.mind.levels, said, ranked)


def _sayable(lines: Sequence[str]) -> tuple[str, ...]:
    if not 1 <= len(lines) <= MOST_LINES:
        reason = f"Give one to {MOST_LINES} lines."
        raise InvalidInput(reason, problems=[Problem("lines", reason)])
    texts: list[str] = []
    for at, line in enumerate(lines):
        try:
            texts.append(checked_text(line))
        except TalktrackError as error:
            raise type(error)(error.detail, problems=[Problem(f"lines.{at}", error.detail)]) from error
    return tuple(texts)
