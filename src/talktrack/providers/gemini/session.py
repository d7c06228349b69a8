"""One session with a live model, and what it is asked to say."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf

import anyio

from talktrack.providers.network.http import Deadlines
from talktrack.providers.network.saying import Saying
from talktrack.providers.network.sockets import Socket


class LiveUtterance(Saying):
    """Implements `ports.conversation.Utterance`: one answer of the session. `over` is called when it was heard."""

    def __init__(
        self, request: str | None, name: str, deadlines: Deadlines, over: Callable[[LiveUtterance], None]
    ) -> None:
        super().__init__(name, deadlines)
        self.request = request
        """What is said to the model to have it say something; None lets it answer the user."""
        self.may_use_tools = True
        self.asked = False
        """A session makes it, or has made it."""
        self.length_ms = 0.0
        self.calls: dict[str, str] = {}
        """Ids and names of the tools that it asks for."""
        self.finished_by = inf
        """When it is done though nothing tells so."""
        self._settle = over

    @property
    def is_awaited(self) -> bool:
        """A session has still to make it, or the rest of it, and somebody wants it."""
        return self.asked and not self.done and self.heard_ms is None

    def _over(self) -> None:
        self._settle(self)


@dataclass(eq=False)
class Session:
    """One socket, and what the model on it has to be kept in mind for."""

    socket: Socket
    scope: anyio.CancelScope
    goes_on: bool = False
    """It knows what the last one knew."""
    ready: bool = False
    attentive: bool = False
    """What the user says is being told."""
    turns: deque[LiveUtterance] = field(default_factory=deque)
    """What it was asked for and has not told the end of; the first one is being made."""
    calls: dict[str, str] = field(default_factory=dict)
    """Tools whose results it waits for."""
    results: dict[str, tuple[str, str]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    """Calls whose results it was told of at the start."""
    handle: str = ""
    """With which all that it knows goes on elsewhere."""
    leaves: bool = False
