"""The sound of a voice while it speaks, so that its silence costs nothing. Pure."""

from __future__ import annotations

from collections import deque
from typing import Final

from talktrack.domain.frame import Frame
from talktrack.engine.utterances import PRE_ROLL_MS

_MESSAGE_MS: Final = 100.0
"""Sound that is sent at one go while the voice speaks; its end is sent at once. Most of what a stream costs us is the
sending of messages; Deepgram takes up to 250 ms in one."""


class Speaking:
    """One voice: what is to be sent of it, from `PRE_ROLL_MS` before it was noticed to where it falls silent.

    Of a long silence one frame is to be sent after every `sign_of_life_ms`, for those who give up who say nothing.
    """

    def __init__(self, rate: int, *, sign_of_life_ms: float = float("inf")) -> None:
        self._rate = rate
        self._sign_of_life_ms = sign_of_life_ms
        self._unsent_ms = 0.0
        """Of the silence, since something was sent."""
        self._speaks = False
        self._held: deque[Frame] = deque()
        """While the voice is silent, what may turn out to be its start; while it speaks, what is not sent yet."""
        self._held_ms = 0.0

    def push(self, frame: Frame) -> list[Frame]:
        """What is to be sent now that this has come. Raises ValueError for another rate."""
        if frame.rate != self._rate:
            raise ValueError(f"This voice has {self._rate} Hz, not {frame.rate}.")
        self._held.append(frame)
        self._held_ms += frame.duration_ms
        if self._speaks:
            return self._taken() if self._held_ms >= _MESSAGE_MS else []
        while self._held_ms - self._held[0].duration_ms >= PRE_ROLL_MS:
            silence = self._held.popleft()
            self._held_ms -= silence.duration_ms
            self._unsent_ms += silence.duration_ms
            if self._unsent_ms >= self._sign_of_life_ms:
                self._unsent_ms = 0.0
                return [silence]
        return []

    def start(self) -> list[Frame]:
        """The voice speaks: what is to be sent of its beginning."""
        self._speaks = True
        return self._taken()

    def stop(self) -> list[Frame] | None:
        """The voice has fallen silent: what is still to be sent of it; None where it had never started."""
        spoke, self._speaks = self._speaks, False
        return self._taken() if spoke else None

    def _taken(self) -> list[Frame]:
        frames = list(self._held)
        self._held.clear()
        self._held_ms = self._unsent_ms = 0.0
        return frames
