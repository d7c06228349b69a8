"""Where the seller's written turns come from: the keyboard or a script."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Protocol

from talktrack.domain.errors import InputError, InvalidInput
from talktrack.domain.workspace import Subject
from talktrack.practice.exchange import Utterance
from talktrack.services import training
from talktrack.services.training import Reply, checked_text
from talktrack.services.world import World


class Acting(Protocol):
    def __call__(self, world: World, subject: Subject, call_id: str) -> AsyncIterator[Reply]:
        """Play the seller in a call until the input or the call is over."""
        ...


def typed(ask: Callable[[], str], refuse: Callable[[InputError], None]) -> Acting:
    """Lines from a person; an empty one or the end of the input hangs up. What cannot be said is asked for again.

    `ask` holds up the loop: nothing else goes on in this process while a person types.
    """

    async def act(world: World, subject: Subject, call_id: str) -> AsyncIterator[Reply]:
        while line := _line(ask):
            try:
                reply = await training.say(world, subject, call_id, Utterance(line))
            except InputError as error:
                refuse(error)
                continue
            yield reply
            if reply.ended:
                return

    return act


def scripted(script: str) -> Acting:
    """One turn per line; blank lines are passed over. Raises `InvalidInput`, `TooLarge` for what cannot be said."""
    lines = [_sayable(number, line) for number, line in enumerate(script.splitlines(), start=1) if line.strip()]
    if not lines:
        raise InvalidInput("The script is empty: write one turn of the seller per line.")

    async def act(world: World, subject: Subject, call_id: str) -> AsyncIterator[Reply]:
        for line in lines:
            reply = await training.say(world, subject, call_id, Utterance(line))
            yield reply
            if reply.ended:
                return

    return act


def _line(ask: Callable[[], str]) -> str:
    try:
        return ask().strip()
    except EOFError:
        return ""


def _sayable(number: int, line: str) -> str:
    try:
        return checked_text(line)
    except InputError as error:
        raise type(error)(f"Line {number} of the script: {error.detail}") from error
