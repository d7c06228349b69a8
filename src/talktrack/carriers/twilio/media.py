"""The media stream of Twilio as text frames, both ways. Pure.

Protocol: https://www.twilio.com/docs/voice/media-streams/websocket-messages. Sound is mu-law, 8 kHz, mono, in base64;
Twilio writes its numbers as strings. Fields that are not known here are passed over.
"""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from talktrack.carriers.twilio.messages import (
    LONGEST_PAYLOAD,
    Connected,
    Digit,
    Marked,
    Media,
    Message,
    Started,
    Stopped,
)
from talktrack.domain.errors import MalformedMessage
from talktrack.domain.sound import SoundFormat

SOUND: Final = SoundFormat("mulaw", 8000)
LONGEST_MESSAGE: Final = 2 * LONGEST_PAYLOAD
"""Characters: the longest payload takes 4/3 of its bytes in base64."""

_Name = Annotated[str, msgspec.Meta(min_length=1)]
_Key = Annotated[str, msgspec.Meta(pattern="^[0-9A-Da-d*#]$")]


def decode(message: str | bytes) -> Message:
    """One text frame from Twilio. Raises `MalformedMessage`."""
    if len(message) > LONGEST_MESSAGE:
        raise MalformedMessage("A message of a media stream carries at most 30 seconds of sound.")
    try:
        told = _decoder.decode(message)
        return told if isinstance(told, Media) else told.message()
    except msgspec.ValidationError as error:
        raise MalformedMessage(f"This is no message of a media stream: {_reason(error)}.") from None
    except (ValueError, RecursionError):
        raise MalformedMessage("A message of a media stream must be a JSON object in UTF-8.") from None


def media(stream_sid: str, payload: bytes) -> bytes:
    """Play this mu-law sound after what is queued already."""
    return _encoder.encode(_MediaOut(stream_sid, _PayloadOut(payload)))


def mark(stream_sid: str, name: str) -> bytes:
    """Ask for the name back when playback reaches this point. Raises ValueError for no name, which Twilio refuses."""
    if not name:
        raise ValueError("A mark needs a name.")
    return _encoder.encode(_MarkOut(stream_sid, _MarkBody(name)))


def clear(stream_sid: str) -> bytes:
    """Throw out all queued sound. All pending marks come back at once."""
    return _encoder.encode(_ClearOut(stream_sid))


def _reason(error: msgspec.ValidationError) -> str:
    if "`$.event`" in str(error):
        return "`event` must be connected, start, media, dtmf, mark or stop"
    if "of length" in str(error) and "`$.media.payload`" in str(error):
        return "a piece of sound has at least one sample and at most 30 seconds"
    return str(error)


class _Wire(msgspec.Struct, tag_field="event", rename="camel"):
    """A message as it is written; `message()` is what it says."""


class _Connected(_Wire, tag="connected"):
    protocol: str = ""
    version: str = ""

    def message(self) -> Connected:
        return Connected(self.protocol, self.version)


class _Format(msgspec.Struct, rename="camel", frozen=True):
    encoding: str
    sample_rate: int
    channels: int = 1


class _StartBody(msgspec.Struct, rename="camel", frozen=True):
    call_sid: _Name
    media_format: _Format
    account_sid: str = ""
    tracks: tuple[str, ...] = ()
    custom_parameters: dict[str, str] = {}


class _Start(_Wire, tag="start"):
    stream_sid: _Name
    start: _StartBody

    def message(self) -> Started:
        body, sound = self.start, self.start.media_format
        if (sound.encoding, sound.sample_rate, sound.channels) != ("audio/x-mulaw", SOUND.rate, 1):
            raise MalformedMessage(
                "A media stream must carry audio/x-mulaw at 8000 Hz in 1 channel;"
                f" this one offers {sound.encoding[:40]} at {sound.sample_rate} Hz in {sound.channels}."
            )
        return Started(self.stream_sid, body.call_sid, body.account_sid, body.tracks, body.custom_parameters)


class _DigitBody(msgspec.Struct, frozen=True):
    digit: _Key


class _Digit(_Wire, tag="dtmf"):
    stream_sid: str
    dtmf: _DigitBody

    def message(self) -> Digit:
        return Digit(self.stream_sid, self.dtmf.digit.upper())


class _MarkBody(msgspec.Struct, frozen=True):
    name: _Name


class _Mark(_Wire, tag="mark"):
    stream_sid: str
    mark: _MarkBody

    def message(self) -> Marked:
        return Marked(self.stream_sid, self.mark.name)


class _StopBody(msgspec.Struct, rename="camel", frozen=True):
    call_sid: str = ""


class _Stop(_Wire, tag="stop"):
    stream_sid: str
    stop: _StopBody = _StopBody()

    def message(self) -> Stopped:
        return Stopped(self.stream_sid, self.stop.call_sid)


class _PayloadOut(msgspec.Struct, frozen=True):
    payload: bytes


class _MediaOut(_Wire, tag="media"):
    stream_sid: str
    media: _PayloadOut


class _MarkOut(_Wire, tag="mark"):
    stream_sid: str
    mark: _MarkBody


class _ClearOut(_Wire, tag="clear"):
    stream_sid: str


_Incoming = _Connected | _Start | Media | _Digit | _Mark | _Stop

# Not strict: a number may come as a string.
_decoder: msgspec.json.Decoder[_Incoming] = msgspec.json.Decoder(_Incoming, strict=False)
_encoder = msgspec.json.Encoder()
