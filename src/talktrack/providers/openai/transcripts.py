"""From what is told of the items of a conversation to the words of one utterance after the other. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_REMEMBERED: Final = 20


@dataclass
class _Utterance:
    stopped: bool = False
    item_id: str = ""
    partial: str = ""
    text: str | None = None
    """All of it, once it is known."""


class Transcripts:
    """The utterances of one voice; each that has stopped comes out once, in order."""

    def __init__(self) -> None:
        self._open: deque[_Utterance] = deque([_Utterance()])
        """The last one is not stopped yet."""
        self._past: deque[str] = deque(maxlen=_REMEMBERED)
        """Items whose words are out; what is still told of them is passed over."""

    def stop(self, *, silent: bool) -> None:
        """The utterance is over; `silent` is one of which no sound was sent."""
        self._open[-1].stopped = True
        if silent:
            self._open[-1].text = ""
        self._open.append(_Utterance())

    def committed(self, item_id: str) -> None:
        """The next utterance that was sent is this item."""
        self._of(item_id)

    def refused(self) -> None:
        """The next utterance that was sent was too short to be one."""
        for each in self._open:
            if each.stopped and not each.item_id and each.text is None:
                each.text = ""
                break

    def grow(self, item_id: str, delta: str) -> str:
        """More words of an item, perhaps before it is committed; gives what the first utterance is taken for now."""
        utterance = self._of(item_id)
        if utterance is None or utterance.text is not None:
            return ""
        utterance.partial += delta
        return utterance.partial if utterance is self._open[0] else ""

    def finish(self, item_id: str, text: str) -> None:
        """All the words of an item."""
        utterance = self._of(item_id)
        if utterance is not None and utterance.text is None:
            utterance.text = text.strip()

    def finished(self) -> Iterator[str]:
        """The texts of the utterances that are complete."""
        while self._open[0].stopped and self._open[0].text is not None:
            given = self._open.popleft()
            self._past.append(given.item_id)
            yield given.text or ""

    def _of(self, item_id: str) -> _Utterance | None:
        """The utterance that is this item: the first one that is none yet, where nobody has told of it before."""
        if item_id in self._past:
            return None
        known = (each for each in self._open if each.item_id == item_id)
        fresh = (each for each in self._open if not each.item_id and each.text is None)
        utterance = next(known, None) or next(fresh, None)
        if utterance is not None:
            utterance.item_id = item_id
        return utterance
