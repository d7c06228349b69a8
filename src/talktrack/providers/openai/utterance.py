"""Something that a model says in a realtime session, and what becomes of it in the model's memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

from talktrack.domain.frame import Frame
from talktrack.ports.conversation import Said
from talktrack.ports.language import ToolCall
from talktrack.providers.network.http import Deadlines
from talktrack.providers.network.saying import Saying
from talktrack.providers.openai import realtime_wire as wire


@dataclass
class _Item:
    id: str
    start_ms: float
    """Where in the sound of the utterance it begins."""
    length_ms: float = 0.0
    call_id: str = ""
    """Of the tool that it asks for instead of saying something."""


class RealtimeUtterance(Saying):
    """Implements `ports.conversation.Utterance`: one response of the session. `over` is called when it was heard."""

    def __init__(
        self, request: dict[str, Any], name: str, deadlines: Deadlines, over: Callable[[RealtimeUtterance], None]
    ) -> None:
        super().__init__(name, deadlines)
        self.request = request
        self.response_id = ""
        """Empty until it is being made."""
        self._settle = over
        self._items: list[_Item] = []

    def _over(self) -> None:
        self._settle(self)

    # --- what the session tells of it ------------------------------------------------------------------------------

    def take_sound(self, item_id: str, pcm: bytes) -> None:
        item, frame = self.item(item_id), Frame(pcm, wire.RATE)
        item.length_ms += frame.duration_ms
        self.add(frame)

    def take_words(self, item_id: str, text: str) -> None:
        item = self.item(item_id)
        first = item is not self._items[0] and not item.length_ms and self.made
        self.add(Said(f" {text.lstrip()}" if first else text))

    def take_call(self, item_id: str, call: ToolCall) -> None:
        self.item(item_id).call_id = call.id
        self.add(call)

    def item(self, id: str) -> _Item:
        """The one with this id, which may be new."""
        for item in self._items:
            if item.id == id:
                return item
        self._items.append(_Item(id, sum(item.length_ms for item in self._items)))
        return self._items[-1]

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
