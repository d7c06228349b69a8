"""The order in which a media stream must speak: connected, start, then sound, keys and marks, and stop. Pure."""

from __future__ import annotations

from typing import Final

from talktrack.carriers.twilio.messages import Connected, Digit, Marked, Media, Message, Started, Stopped
from talktrack.domain.errors import MalformedMessage

_CONNECTED: Final = "`connected`"
_START: Final = "`start`"
_INSIDE: Final = "`media`, `dtmf`, `mark` or `stop`"
_NOTHING: Final = "nothing more"


class Handshake:
    """Holds one socket to the order, and picks out what concerns its stream.

    A socket carries one stream. Sound on another track than `inbound` is what we sent ourselves.
    """

    def __init__(self) -> None:
        self.started: Started | None = None
        """The stream, once it has begun."""
        self._expected = _CONNECTED
        self._stream_sid: str | None = None
        """Of the stream that runs."""

    def take(self, message: Message) -> Message | None:
        """The message, or None for one of another stream or track.

        Raises `MalformedMessage` for one out of turn, which changes nothing.
        """
        match message:
            case Media():
                return message if self._is_ours(message) and message.media.track == "inbound" else None
            case Digit() | Marked():
                return message if self._is_ours(message) else None
            case Stopped():
                if not self._is_ours(message):
                    return None
                self._expected, self._stream_sid = _NOTHING, None
            case Connected():
                self._require(_CONNECTED, message)
                self._expected = _START
            case Started():
                self._require(_START, message)
                self._expected, self._stream_sid = _INSIDE, message.stream_sid
                self.started = message
        return message

    def _is_ours(self, message: Media | Digit | Marked | Stopped) -> bool:
        if message.stream_sid == self._stream_sid:
            return True
        self._require(_INSIDE, message)
        return False

    def _require(self, expected: str, message: Message) -> None:
        if self._expected != expected:
            raise MalformedMessage(f"The media stream sent `{message.event}`; expected was {self._expected}.")
