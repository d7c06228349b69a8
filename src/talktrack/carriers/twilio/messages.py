"""What Twilio tells over a media stream.

Protocol: https://www.twilio.com/docs/voice/media-streams/websocket-messages.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec


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


class Media(msgspec.Struct, frozen=True, gc=False):
    """A piece of sound, usually 20 ms."""

    event: ClassVar[str] = "media"

    stream_sid: str
    payload: bytes
    """Raw mu-law, 8 kHz, one byte per sample; at least one."""
    track: str
    """`inbound` is the person on the telephone, `outbound` what that person hears."""
    chunk: int
    """Counts the pieces of the track from 1; 0 where it was not told."""
    timestamp_ms: int
    """From the start of the stream."""


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
