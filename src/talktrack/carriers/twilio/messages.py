"""What Twilio tells over a media stream.

Protocol: https://www.twilio.com/docs/voice/media-streams/websocket-messages.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Final

import msgspec

LONGEST_PAYLOAD: Final = 30 * 8000
"""Bytes of sound in one message: 30 seconds."""


class Connected(msgspec.Struct, frozen=True):
    """The socket is open; always the first message."""

    event: ClassVar[str] = "connected"

    protocol: str
    version: str


class Started(msgspec.Struct, frozen=True):
    """The stream begins. Its sound is always mu-law, 8 kHz, mono."""

    event: ClassVar[str] = "start"

    stream_sid: str
    call_sid: str
    account_sid: str
    tracks: tuple[str, ...]
    custom_parameters: dict[str, str]
    """The `<Parameter>` elements of the TwiML that opened the stream."""


class Sound(msgspec.Struct, frozen=True, gc=False):
    """A piece of one track."""

    payload: Annotated[bytes, msgspec.Meta(min_length=1, max_length=LONGEST_PAYLOAD)]
    """Raw mu-law, 8 kHz, one byte per sample."""
    track: str = "inbound"
    """`inbound` is the person on the telephone, `outbound` what that person hears."""


class Media(msgspec.Struct, frozen=True, gc=False, tag_field="event", tag="media", rename="camel"):
    """A piece of sound, usually 20 ms. As there are fifty a second, it is read off the wire as it is."""

    event: ClassVar[str] = "media"

    stream_sid: str
    media: Sound


class Digit(msgspec.Struct, frozen=True):
    """A key of the telephone was pressed."""

    event: ClassVar[str] = "dtmf"

    stream_sid: str
    digit: str
    """One of 0 to 9, `*`, `#` and A to D."""


class Marked(msgspec.Struct, frozen=True):
    """Playback has reached a mark, or a `clear` has thrown it out: Twilio does not say which."""

    event: ClassVar[str] = "mark"

    stream_sid: str
    name: str


class Stopped(msgspec.Struct, frozen=True):
    """The stream is over, or the call is."""

    event: ClassVar[str] = "stop"

    stream_sid: str
    call_sid: str
    """Empty where it was not told."""


Message = Connected | Started | Media | Digit | Marked | Stopped
