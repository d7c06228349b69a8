"""Where the seller's turns come from: the keyboard, a script, or recordings."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import anyio.to_thread

from talktrack.domain.errors import InvalidInput
from talktrack.domain.workspace import Subject
from talktrack.practice.exchange import Utterance
from talktrack.services import speech, training
from talktrack.services.training import Reply
from talktrack.services.world import World

Acting = Callable[[World, Subject, str], AsyncIterator[Reply]]
"""Plays the seller in a call until the input or the call is over."""


def typed(read_line: Callable[[], str]) -> Acting:
    """Lines from a person; an empty one or the end of the input hangs up."""

    async def act(world: World, subject: Subject, call_id: str) -> AsyncIterator[Reply]:
        while True:
            try:
                line = await anyio.to_thread.run_sync(read_line, abandon_on_cancel=True)
            except EOFError:
                return
            if not line.strip():
                return
            try:
                reply = await training.say(world, subject, call_id, Utterance(line))
            except InvalidInput:
                continue
            yield reply
            if reply.ended:
                return

    return act


def scripted(script: str) -> Acting:
    """One turn per line; blank lines are passed over."""

    async def act(world: World, subject: Subject, call_id: str) -> AsyncIterator[Reply]:
        for line in script.splitlines():
            if not line.strip():
                continue
            reply = await training.say(world, subject, call_id, Utterance(line))
            yield reply
            if reply.ended:
                return

    return act


def recorded(files: Sequence[Path]) -> Acting:
    """One turn per sound file, each started after the customer's answer was played, in simulated time."""

    async def act(world: World, subject: Subject, call_id: str) -> AsyncIterator[Reply]:
        for path in files:
            reply = await speech.speak(world, subject, call_id, path.read_bytes())
            yield reply
            if reply.ended:
                return

    return act
