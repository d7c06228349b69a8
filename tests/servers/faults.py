"""How a server that plays a language model can break an answer, whatever its protocol."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final


class Fault(StrEnum):
    """What is wrong with an answer. Only those up to `OVERLOADED` break answers that are not streamed, too.

    Where a protocol marks the end of an answer by an event, that event is its end mark; elsewhere its last chunk is.
    """

    HANG = "hang"
    """Takes the request and never says a word."""
    REFUSED = "refused"
    """Resets the connection instead of answering."""
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    UNPAID = "unpaid"
    UNKNOWN_MODEL = "unknown_model"
    BAD_REQUEST = "bad_request"
    UNPROCESSABLE = "unprocessable"
    BUSY = "busy"
    BROKEN = "broken"
    OVERLOADED = "overloaded"

    STALL = "stall"
    """Falls silent for ever after the first piece."""
    ENDLESS = "endless"
    """Never stops talking."""
    KEEP_ALIVE = "keep_alive"
    """Sends comments for ever, and no piece."""
    RESET = "reset"
    """Resets the connection in the middle."""
    GAVE_UP = "gave_up"
    """Sends an error as an event in the middle."""
    HTML = "html"
    """A web page with status 200."""
    PROSE = "prose"
    """Plain sentences with the content type of an event stream."""
    MALFORMED = "malformed"
    """A chunk that is no JSON, in the middle."""
    STRANGE = "strange"
    """A chunk that is JSON, but of another protocol."""
    TRUNCATED = "truncated"
    """A tidy end in the middle: neither finish reason nor end mark."""
    VACANT = "vacant"
    """Nothing of what chunks are for is in them."""
    EMPTY = "empty"
    """Finishes without a word."""
    FILTERED = "filtered"
    """Finishes without a word because of the content filter."""
    TOO_SHORT = "too_short"
    """Finishes without a word because of the token limit."""
    EARLY_DONE = "early_done"
    """The end mark before the first piece."""
    DOUBLE_DONE = "double_done"
    """A good answer with a second end mark and more text behind the first; clients should not mind."""
    NO_DONE = "no_done"
    """A good answer with a finish reason but without an end mark of its own; clients should not mind."""
    LINGERS = "lingers"
    """A good answer, end mark included, whose response then never ends; clients should not mind."""
    WRONG_TYPE = "wrong_type"
    """A good answer that calls itself JSON."""


STATUSES: Final[Mapping[Fault | None, int]] = {
    Fault.UNAUTHORIZED: 401,
    Fault.FORBIDDEN: 403,
    Fault.UNPAID: 402,
    Fault.UNKNOWN_MODEL: 404,
    Fault.BAD_REQUEST: 400,
    Fault.UNPROCESSABLE: 422,
    Fault.BUSY: 429,
    Fault.BROKEN: 500,
    Fault.OVERLOADED: 503,
}
CONTENT_TYPES: Final[Mapping[Fault | None, str]] = {Fault.HTML: "text/html", Fault.WRONG_TYPE: "application/json"}


@dataclass(frozen=True)
class Pause:
    seconds: float | None = None
    """None is for ever."""


@dataclass(frozen=True)
class Reset:
    """The connection breaks here."""


Stroke = bytes | Pause | Reset


def event(chunk: dict[str, Any], name: str = "") -> bytes:
    """A server-sent event, with or without a name."""
    head = f"event: {name}\n".encode() if name else b""
    return head + b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"


@dataclass(frozen=True)
class Script:
    """A good answer as it goes over the wire, and what is wrong in the same protocol."""

    head: list[bytes]
    """What comes before the first word."""
    pieces: list[bytes]
    """From the first word on."""
    end: bytes
    wordless: Callable[[Fault], list[bytes]]
    """The whole of an answer that finishes without a word, because of this."""
    vacant: list[bytes]
    """The whole of an answer in which nothing is."""
    gave_up: bytes
    """An error in the middle."""
    strange: bytes
    """JSON that is not of the protocol."""


def strokes_of(fault: Fault | None, script: Script) -> Iterable[Stroke]:
    """What a streamed answer with this fault sends."""
    good, end = [*script.head, *script.pieces], script.end
    first_piece = script.pieces[0] if script.pieces else end
    start = [*script.head, first_piece]
    if fault in (Fault.EMPTY, Fault.FILTERED, Fault.TOO_SHORT):
        return script.wordless(fault)
    bad: dict[Fault | None, Iterable[Stroke]] = {
        Fault.STALL: [*start, Pause()],
        Fault.ENDLESS: itertools.chain(script.head, itertools.cycle([first_piece, Pause(0.001)])),
        Fault.KEEP_ALIVE: itertools.cycle([b": still here\n\n", Pause(0.01)]),
        Fault.RESET: [*start, Reset()],
        Fault.GAVE_UP: [*start, script.gave_up, end],
        Fault.HTML: [b"<!doctype html><title>Sign in</title>"],
        Fault.PROSE: [b"I am sorry, but I do not speak this protocol.\n\n"],
        Fault.MALFORMED: [*start, b'data: {"half": [{"delta": \n\n', end],
        Fault.STRANGE: [*start, script.strange, end],
        Fault.TRUNCATED: start,
        Fault.VACANT: script.vacant,
        Fault.EARLY_DONE: [end, *good, end],
        Fault.DOUBLE_DONE: [*good, end, first_piece, end],
        Fault.NO_DONE: good,
        Fault.LINGERS: [*good, end, Pause()],
    }
    return bad.get(fault, [*good, end])
