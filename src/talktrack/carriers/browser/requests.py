"""What a client may say over the browser socket in text. Pure.

A message is a JSON object with its `type`. Fields that are not known here are passed over.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from talktrack.carriers.browser.limits import require_size
from talktrack.domain.errors import MalformedMessage
from talktrack.domain.transcript import LONGEST_TURN

_TurnId = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TURN)]
_Millis = Annotated[float, msgspec.Meta(ge=0, le=86_400_000)]
_Characters = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]


class UserMessage(msgspec.Struct, tag_field="type", tag="user-message", frozen=True):
    """A turn that was typed, or recognised by the browser."""

    text: _Text
    """Never blank; without NUL."""


class Playback(msgspec.Struct, tag_field="type", tag="playback", frozen=True):
    """How far a turn has been played, counted from its start. At least one of the two is told."""

    turn_id: _TurnId
    played_ms: _Millis | None = None
    played_chars: _Characters | None = None
    """Of the turn's text, where the browser's own voice speaks it."""


class Interrupt(msgspec.Struct, tag_field="type", tag="interrupt", frozen=True):
    """Be quiet now."""


class EndSession(msgspec.Struct, tag_field="type", tag="end-session", frozen=True):
    """Hang up."""


Request = UserMessage | Playback | Interrupt | EndSession


def decode(message: str | bytes) -> Request:
    """One text frame of a client.

    Raises `MalformedMessage`, after which the socket stays open, and `TooLarge` over 64 KiB, after which it is closed.
    """
    try:
        data = message.encode() if isinstance(message, str) else message
        require_size(data)
        request = _decoder.decode(data)
    except msgspec.ValidationError as error:
        raise MalformedMessage(f"This message cannot be taken: {_reason(error)}.") from None
    except (ValueError, RecursionError):
        raise MalformedMessage("A text message must be a JSON object in UTF-8.") from None
    _check(request)
    return request


def _check(request: Request) -> None:
    """What a schema cannot say."""
    if isinstance(request, UserMessage) and ("\0" in request.text or not request.text.strip()):
        raise MalformedMessage("`text` must hold something that was said, and no NUL.")
    if isinstance(request, Playback) and request.played_ms is None and request.played_chars is None:
        raise MalformedMessage("A `playback` must tell `played_ms` or `played_chars`.")


def _reason(error: msgspec.ValidationError) -> str:
    if "`$.type`" in str(error):
        return "`type` must be user-message, playback, interrupt or end-session"
    return str(error)


_decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
