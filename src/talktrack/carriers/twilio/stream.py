"""A socket that carries a media stream: from its first message to its last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from talktrack.carriers.twilio.handshake import Handshake
from talktrack.carriers.twilio.line import TwilioLine
from talktrack.carriers.twilio.media import decode
from talktrack.carriers.twilio.messages import Started
from talktrack.ports.line import Wire

POLICY_VIOLATION: Final = 1008
"""WebSocket code for a far end that does not keep to the protocol."""


class TwilioStream:
    """Takes what a socket brings and makes a line of it when the stream starts."""

    def __init__(self, wire: Wire, on_started: Callable[[TwilioLine], object]) -> None:
        self._wire = wire
        self._on_started = on_started
        self._handshake = Handshake()
        self._line: TwilioLine | None = None

    def take(self, message: bytes | str) -> None:
        """One message. Raises `MalformedMessage`, after which the socket should be closed as `POLICY_VIOLATION`."""
        told = self._handshake.take(decode(message))
        if self._line is not None:
            if told is not None:
                self._line.take(told)
        elif isinstance(told, Started):
            self._line = TwilioLine(self._wire, told)
            self._on_started(self._line)

    def gone(self) -> None:
        """The socket is lost."""
        if self._line is not None:
            self._line.gone()
