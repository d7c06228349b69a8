"""A language model that says what it is told to."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field

import anyio

from talktrack.domain.errors import ProviderError
from talktrack.ports.language import Delta, Prompt, TextDelta, ToolCall, Usage


@dataclass(frozen=True)
class BreaksOff:
    """A reply that fails after these words."""

    said: str
    error: ProviderError


@dataclass(frozen=True)
class Asks:
    """A reply that asks for tools once this is said."""

    said: str
    calls: tuple[ToolCall, ...]


Answer = str | BreaksOff | Asks | Callable[[Prompt], "str | Asks"]
Reply = Answer | ProviderError


@dataclass
class FakeLanguage:
    """Gives the replies one after the other, then the last one again and again.

    A reply is a text, a function of the prompt, an error that is raised instead, a text that `BreaksOff`, or one that
    `Asks` for tools.
    """

    replies: list[Reply] = field(default_factory=lambda: ["I see. Tell me more."])
    first_delay: float = 0.0
    """Seconds before the first piece."""
    piece_delay: float = 0.0
    """Seconds before each further piece."""
    name: str = "fake:scripted"
    prompts: list[Prompt] = field(default_factory=list)
    """Every prompt it was given."""
    closed_early: int = 0
    """How many streams were left before their end."""

    @asynccontextmanager
    async def stream(self, prompt: Prompt) -> AsyncIterator[AsyncIterator[Delta]]:
        reply = self.replies[min(len(self.prompts), len(self.replies) - 1)]
        self.prompts.append(prompt)
        if isinstance(reply, ProviderError):
            raise reply
        ended = anyio.Event()
        try:
            async with aclosing(self._deltas(prompt, reply, ended)) as deltas:
                yield deltas
        finally:
            self.closed_early += not ended.is_set()

    async def _deltas(self, prompt: Prompt, reply: Answer, ended: anyio.Event) -> AsyncGenerator[Delta, None]:
        reply = reply(prompt) if callable(reply) else reply
        text = reply if isinstance(reply, str) else reply.said
        delay = self.first_delay
        for piece in re.findall(r"\s*\S+|\s+$", text):
            await anyio.sleep(delay)
            yield TextDelta(piece)
            delay = self.piece_delay
        for call in reply.calls if isinstance(reply, Asks) else ():
            await anyio.sleep(delay)
            yield call
        ended.set()
        if isinstance(reply, BreaksOff):
            raise reply.error
        yield Usage(sum(len(message.text.split()) for message in prompt.messages), len(text.split()))
