"""Something that a model says in a realtime session, and what becomes of it in the model's memory."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

import anyio

from talktrack.domain.errors import ProviderError
from talktrack.domain.frame import Frame
from talktrack.ports.conversation import Said
from talktrack.ports.language import ToolCall
from talktrack.providers.network import failures
from talktrack.providers.network.http import Deadlines, InTime
from talktrack.providers.openai import realtime_wire as wire

Part = Frame | Said | ToolCall


@dataclass
class _Item:
    id: str
    start_ms: float
    """Where in the sound of the utterance it begins."""
    length_ms: float = 0.0
    call_id: str = ""
    """Of the tool that it asks for instead of saying something."""


class RealtimeUtterance:
    """Implements `ports.conversation.Utterance`: one response of the session. `over` is called when it was heard."""

    def __init__(
        self, request: dict[str, Any], name: str, deadlines: Deadlines, over: Callable[[RealtimeUtterance], None]
    ) -> None:
        self.request = request
        self.response_id = ""
        """Empty until it is being made."""
        self.done = False
        """No more of it comes."""
        self.heard_ms: float | None = None
        """How much of it was played; None while that is not known."""
        self._name = name
        self._deadlines = deadlines
        self._over = over
        self._items: list[_Item] = []
        self._parts: deque[Part] = deque()
        self._made = False
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
        if self.heard_ms is None:
            self.heard_ms = played_ms
            self._parts.clear()
            self._over(self)

    # --- what the session tells of it ------------------------------------------------------------------------------

    def take_sound(self, item_id: str, pcm: bytes) -> None:
        item, frame = self.item(item_id), Frame(pcm, wire.RATE)
        item.length_ms += frame.duration_ms
        self._add(frame)

    def take_words(self, item_id: str, text: str) -> None:
        item = self.item(item_id)
        first = item is not self._items[0] and not item.length_ms and self._made
        self._add(Said(f" {text.lstrip()}" if first else text))

    def take_call(self, item_id: str, call: ToolCall) -> None:
        self.item(item_id).call_id = call.id
        self._add(call)

    def item(self, id: str) -> _Item:
        """The one with this id, which may be new."""
        for item in self._items:
            if item.id == id:
                return item
        self._items.append(_Item(id, sum(item.length_ms for item in self._items)))
        return self._items[-1]

    def finish(self, failure: ProviderError | None = None) -> None:
        """No more of it comes; where nothing has come at all, that is a failure."""
        if not self.done:
            self.done = True
            self._failure = failure or (None if self._made else failures.no_words(self._name))
            self._news.set()

    def unheard(self, answered: Collection[str]) -> Iterator[dict[str, Any]]:
        """What has the model forget what nobody has heard, and tools without a result; `answered` have one."""
        for item in self._items:
            played_ms = (self.heard_ms or 0.0) - item.start_ms
            if item.call_id:
                if item.call_id not in answered:
                    yield wire.delete(item.id)
            elif played_ms <= 0:
                yield wire.delete(item.id)
            elif played_ms < item.length_ms:
                yield wire.truncate(item.id, int(played_ms))

    def _add(self, part: Part) -> None:
        self._made = True
        if self.heard_ms is None:
            self._parts.append(part)
            self._news.set()
