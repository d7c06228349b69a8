"""A language model that says what it is told to, when it is told to."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Final

import anyio

from talktrack.ports.language import Delta, Prompt, TextDelta, ToolCall, Usage
from talktrack.providers.scripted.fault import NO_FAULT, NONSENSE, Fault

_FILLER: Final = "well that is a good question so let me tell you what we can do"


@dataclass(frozen=True)
class Asking:
    """An answer that asks for tools once its text is said."""

    text: str
    calls: tuple[ToolCall, ...]


Answer = str | Asking


class ScriptedLanguage:
    """Implements `ports.language.LanguageModel`: a token is a word with the space before it.

    The first token comes `first_delay_ms` after the request, each further one `piece_delay_ms` after the one before.
    Without a text it says a sentence of so many `tokens`.
    """

    def __init__(
        self,
        text: Answer | Callable[[Prompt], Answer] | None = None,
        *,
        tokens: int = 15,
        first_delay_ms: float = 200.0,
        piece_delay_ms: float = 0.0,
        fault: Fault = NO_FAULT,
    ) -> None:
        self._text = text if text is not None else _sentence(tokens)
        self._first_delay = first_delay_ms / 1000
        self._piece_delay = piece_delay_ms / 1000
        self._fault = fault
        self.closed_early = 0
        """How many answers were left before their end."""

    @property
    def name(self) -> str:
        return "scripted:language"

    @asynccontextmanager
    async def stream(self, prompt: Prompt) -> AsyncIterator[AsyncIterator[Delta]]:
        self._fault.at_start(self.name)
        first = anyio.current_time() + self._first_delay
        ended = anyio.Event()
        try:
            async with aclosing(self._deltas(prompt, first, ended)) as deltas:
                yield deltas
        finally:
            self.closed_early += not ended.is_set()

    async def _deltas(self, prompt: Prompt, first: float, ended: anyio.Event) -> AsyncGenerator[Delta, None]:
        answer = self._answer(prompt)
        text, calls = (answer.text, answer.calls) if isinstance(answer, Asking) else (answer, ())
        for number, token in enumerate(re.findall(r"\s*\S+|\s+$", text)):
            await self._fault.before(number, self.name)
            await anyio.sleep_until(first + number * self._piece_delay)
            yield TextDelta(token)
        for call in calls:
            await anyio.sleep_until(first)
            yield call
        ended.set()
        yield Usage(sum(len(message.text.split()) for message in prompt.messages), len(text.split()))

    def _answer(self, prompt: Prompt) -> Answer:
        if self._fault.kind == "nonsense":
            return NONSENSE
        return self._text(prompt) if callable(self._text) else self._text


def _sentence(tokens: int) -> str:
    return " ".join(islice(cycle(_FILLER.split()), tokens)).capitalize() + "." if tokens else ""
