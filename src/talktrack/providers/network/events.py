"""Server-sent events, as far as an answer of a model needs them."""

from __future__ import annotations

import codecs
import io
from typing import Final

MAX_EVENT: Final = 1 << 20
"""Characters of one event; whoever sends more sends no answer."""


class EventDecoder:
    """Bytes in, in any slices; the data of whole events out.

    Follows the WHATWG HTML standard, section 9.2.6: lines end in LF, CR or CRLF, the `data` lines of an event are
    joined by LF, comments and other fields are skipped, and an event without its closing blank line is dropped.
    """

    def __init__(self) -> None:
        utf8 = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._decoder = io.IncrementalNewlineDecoder(utf8, translate=True)
        self._rest = ""
        self._data: list[str] = []

    def feed(self, piece: bytes, *, final: bool = False) -> list[str]:
        """The events that this piece completes; `final` with the last one. Raises `ValueError` past `MAX_EVENT`."""
        *lines, self._rest = (self._rest + self._decoder.decode(piece, final)).split("\n")
        events = [event for line in lines if (event := self._take(line)) is not None]
        if len(self._rest) + sum(map(len, self._data)) > MAX_EVENT:
            raise ValueError("an event without end")
        return events

    def _take(self, line: str) -> str | None:
        if not line:
            data, self._data = self._data, []
            return "\n".join(data) if data else None
        field, _, value = line.partition(":")
        if field == "data":
            self._data.append(value.removeprefix(" "))
        return None
