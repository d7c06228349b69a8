"""How a speech service can break."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Fault(StrEnum):
    """What is wrong with an answer. Those up to `HTML` break requests and handshakes alike."""

    HANG = "hang"
    """Takes the request and never says a word."""
    REFUSED = "refused"
    """Resets the connection instead of answering."""
    UNAUTHORIZED = "unauthorized"
    NO_CREDIT = "no_credit"
    FORBIDDEN = "forbidden"
    BAD_REQUEST = "bad_request"
    BUSY = "busy"
    BROKEN = "broken"
    OVERLOADED = "overloaded"
    HTML = "html"
    """A web page with status 200."""

    STALL = "stall"
    """Falls silent for ever: sound after its first piece, a stream from the start."""
    RESET = "reset"
    """Resets the connection in the middle."""
    ENDLESS = "endless"
    """Sound that never stops; a stream that repeats an interim for ever and never answers a `Finalize`."""
    EMPTY = "empty"
    """Sound without a sample."""
    MALFORMED = "malformed"
    """What is no JSON, in the middle."""

    STRANGE = "strange"
    """A result that is JSON, but of another protocol."""
    BINARY = "binary"
    """Bytes where text belongs."""
    GAVE_UP = "gave_up"
    """An error message in the middle."""
    EARLY_END = "early_end"
    """A tidy close in the middle."""
    REJECTED = "rejected"
    """A close that blames the client."""
    LOST = "lost"
    """A close that blames the server."""
    OUT_OF_ORDER = "out_of_order"
    """A good answer, then the same again and an interim of it; clients should not mind."""
    UNANSWERED = "unanswered"
    """All is final before the `Finalize`, which gets no answer; clients should not mind."""
    UNKNOWN = "unknown"
    """Messages of types that are none yet; clients should not mind."""


STATUSES: Final[Mapping[Fault | None, int]] = {
    Fault.UNAUTHORIZED: 401,
    Fault.NO_CREDIT: 402,
    Fault.FORBIDDEN: 403,
    Fault.BAD_REQUEST: 400,
    Fault.BUSY: 429,
    Fault.BROKEN: 500,
    Fault.OVERLOADED: 503,
}
