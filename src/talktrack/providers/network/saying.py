"""Something that a model says in a session, from those who are told it to whoever plays it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Final

import anyio

from talktrack.domain.errors import ProviderError
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.conversation import Said
from talktrack.ports.language import ToolCall
from talktrack.providers.network import failures
from talktrack.providers.network.http import Deadlines, InTime

Part = Frame | Said | ToolCall
_IN: Final[dict[Language, str]] = {"en": "English", "es": "Spanish"}


class Saying(ABC):
    """The parts of a `ports.conversation.Utterance`, in the order in which the session tells them."""

    def __init__(self, name: str, deadlines: Deadlines) -> None:
        self.done = False
        """No more of it comes."""
        self.made = False
        """Something of it has come."""
        self.heard_ms: float | None = None
        """How much of it was played; None while that is not known."""
        self._name = name
        self._deadlines = deadlines
        self._parts: deque[Part] = deque()
        self._failure: ProviderError | None = None
        self._news = anyio.Event()

    def __aiter__(self) -> AsyncIterator[Part]:
        return InTime(self._coming(), self._name, first=self._deadlines.first_piece, next=self._deadlines.next_piece)

    async def _coming(self) -> AsyncGenerator[Part, None]:
        while True:
            while self._parts:
                yield self._parts.popleft()
            if self.done:
                break
            self._news = anyio.Event()
            await self._news.wait()
        if self._failure is not None:
            raise self._failure

    def heard(self, played_ms: float) -> None:
        """See `ports.conversation.Utterance`; what comes of it from now on is passed over."""
        if self.heard_ms is None:
            self.heard_ms = played_ms
            self._parts.clear()
            self._over()

    def add(self, part: Part) -> None:
        self.made = True
        if self.heard_ms is None:
            self._parts.append(part)
            self._news.set()

    def finish(self, failure: ProviderError | None = None) -> None:
        """No more of it comes; where nothing has come at all, that is a failure."""
        if not self.done:
            self.done = True
            self._failure = failure or (None if self.made else failures.no_words(self._name))
            self._news.set()

    @abstractmethod
    def _over(self) -> None:
        """Nobody hears any more of it."""


def word_for_word(text: str, language: Language) -> str:
    """What has a model say this."""
    return f"Say to the user, in {_IN[language]}, exactly these words and nothing else:\n\n{text}"
