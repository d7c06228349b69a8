"""Putting the tool calls of a streamed answer together from their pieces."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from talktrack.ports.language import ToolCall


@dataclass(frozen=True)
class CallPiece:
    """A piece of a tool call."""

    index: int | None
    """Which call of the answer it belongs to; some servers do not tell."""
    id: str
    name: str
    arguments: str
    """A slice of the arguments' JSON."""


@dataclass
class _Growing:
    index: int | None
    id: str
    name: str = ""
    arguments: str = ""


class CallAssembler:
    """Pieces in, whole calls out.

    A piece belongs to the call of its index. Servers that give none, or give every call the same one, tell a new call
    by its id; a piece with neither goes on with the last call.
    """

    def __init__(self) -> None:
        self._calls: list[_Growing] = []

    def take(self, piece: CallPiece) -> None:
        call = self._call_of(piece)
        call.id = call.id or piece.id
        call.name = call.name or piece.name
        call.arguments += piece.arguments

    def whole(self) -> Iterator[ToolCall]:
        """Every call, in order. Raises `ValueError` for one without a name, or whose arguments are no JSON object."""
        for number, call in enumerate(self._calls, start=1):
            try:
                arguments = json.loads(call.arguments or "{}")
            except RecursionError as error:
                raise ValueError("nested too deeply") from error
            if not call.name or not isinstance(arguments, dict):
                raise ValueError("no tool call")
            yield ToolCall(call.id or f"call_{number}", call.name, arguments)

    def _call_of(self, piece: CallPiece) -> _Growing:
        for call in reversed(self._calls):
            goes_on = piece.index == call.index if piece.index is not None else not piece.id
            if (goes_on and piece.id in ("", call.id)) or (piece.id and piece.id == call.id):
                return call
        self._calls.append(_Growing(piece.index, piece.id))
        return self._calls[-1]
