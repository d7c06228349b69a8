"""How a server of chat completions can break an answer."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final


class Fault(StrEnum):
    """What is wrong with an answer. Only those up to `OVERLOADED` break answers that are not streamed, too."""

    HANG = "hang"
    """Takes the request and never says a word."""
    REFUSED = "refused"
    """Resets the connection instead of answering."""
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
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
    """A tidy end in the middle: neither finish reason nor `[DONE]`."""
    NO_CHOICES = "no_choices"
    """Every chunk comes without a choice."""
    EMPTY = "empty"
    """Finishes without a word."""
    FILTERED = "filtered"
    """Finishes without a word because of the content filter."""
    TOO_SHORT = "too_short"
    """Finishes without a word because of the token limit."""
    EARLY_DONE = "early_done"
    """`[DONE]` before the first piece."""
    DOUBLE_DONE = "double_done"
    """A good answer with a second `[DONE]` and more text behind the first; clients should not mind."""
    NO_DONE = "no_done"
    """A good answer with a finish reason but without `[DONE]`; clients should not mind."""
    LINGERS = "lingers"
    """A good answer, `[DONE]` included, whose response then never ends; clients should not mind."""
    WRONG_TYPE = "wrong_type"
    """A good answer that calls itself JSON."""


STATUSES: Final[Mapping[Fault | None, int]] = {
    Fault.UNAUTHORIZED: 401,
    Fault.FORBIDDEN: 403,
    Fault.UNKNOWN_MODEL: 404,
    Fault.BAD_REQUEST: 400,
    Fault.UNPROCESSABLE: 422,
    Fault.BUSY: 429,
    Fault.BROKEN: 500,
    Fault.OVERLOADED: 503,
}
CONTENT_TYPES: Final[Mapping[Fault | None, str]] = {Fault.HTML: "text/html", Fault.WRONG_TYPE: "application/json"}
DONE: Final = b"data: [DONE]\n\n"


@dataclass(frozen=True)
class Pause:
    seconds: float | None = None
    """None is for ever."""


@dataclass(frozen=True)
class Reset:
    """The connection breaks here."""


Stroke = bytes | Pause | Reset


def event(chunk: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"


def strokes_of(fault: Fault | None, chunks: list[dict[str, Any]]) -> Iterable[Stroke]:
    """What a streamed answer with this fault sends; `chunks` are those of the good answer, the first without text."""
    good = [event(chunk) for chunk in chunks]
    start, first_piece = good[:2], good[1]
    empty = [good[0], event(_finished(chunks[0], fault)), DONE]
    bad: dict[Fault | None, Iterable[Stroke]] = {
        Fault.STALL: [*start, Pause()],
        Fault.ENDLESS: itertools.cycle([first_piece, Pause(0.001)]),
        Fault.KEEP_ALIVE: itertools.cycle([b": still here\n\n", Pause(0.01)]),
        Fault.RESET: [*start, Reset()],
        Fault.GAVE_UP: [*start, event({"error": {"message": "CUDA out of memory", "code": 500}}), DONE],
        Fault.HTML: [b"<!doctype html><title>Sign in</title>"],
        Fault.PROSE: [b"I am sorry, but I do not speak this protocol.\n\n"],
        Fault.MALFORMED: [*start, b'data: {"choices": [{"delta": \n\n', DONE],
        Fault.STRANGE: [*start, event({"choices": [{"delta": {"content": 42}}]}), DONE],
        Fault.TRUNCATED: start,
        Fault.NO_CHOICES: [*(event({**chunk, "choices": []}) for chunk in chunks), DONE],
        Fault.EMPTY: empty,
        Fault.FILTERED: empty,
        Fault.TOO_SHORT: empty,
        Fault.EARLY_DONE: [DONE, *good, DONE],
        Fault.DOUBLE_DONE: [*good, DONE, first_piece, DONE],
        Fault.NO_DONE: good,
        Fault.LINGERS: [*good, DONE, Pause()],
    }
    return bad.get(fault, [*good, DONE])


def _finished(chunk: dict[str, Any], fault: Fault | None) -> dict[str, Any]:
    reasons: dict[Fault | None, str] = {Fault.FILTERED: "content_filter", Fault.TOO_SHORT: "length"}
    reason = reasons.get(fault, "stop")
    return {**chunk, "choices": [{"index": 0, "delta": {}, "finish_reason": reason}]}
