"""A line: where one voice comes from and where the reply goes. Codecs and sockets implement it; the engine drives it.

Everything here is synchronous and never blocks: a line has its own bounded way out and closes itself when the far end
does not read.
"""

from __future__ import annotations

from typing import Literal, Protocol

from talktrack.domain.frame import Frame
from talktrack.domain.news import News

Acknowledges = Literal["marks", "playhead", "clock", "reading"]
"""How a far end tells what it has played: by marks that come back, by reporting its playhead, or not at all. One that
is `reading` says the text in a voice of its own, at its own pace, and tells how far it is."""


class Ear(Protocol):
    """What the engine gives a line to report to. Called on the event loop, one call after the other."""

    def sound(self, frame: Frame) -> None:
        """A slice of what the far end says, at the line's input rate."""
        ...

    def typed(self, text: str) -> None: ...

    def played(self, turn_id: str, played_ms: float) -> None:
        """The far end has played so much of a reply, counted from the reply's beginning."""
        ...

    def read(self, turn_id: str, characters: int) -> None:
        """The far end has read out so many characters of a reply's text, in a voice of its own."""
        ...

    def interrupt(self) -> None: ...

    def closed(self) -> None:
        """The far end is gone, or has ended the session."""
        ...


class Line(Protocol):
    @property
    def input_rate(self) -> int | None:
        """Samples per second of what comes in; None where only text does."""
        ...

    @property
    def output_rate(self) -> int | None:
        """Samples per second that `play` takes; None where nothing can be played: text then is heard when sent."""
        ...

    @property
    def takes_text(self) -> bool:
        """The far end can also write."""
        ...

    @property
    def acknowledges(self) -> Acknowledges: ...

    def attach(self, ear: Ear) -> None:
        """Whom to report to; called once, before anything else."""
        ...

    def begin(self, turn_id: str, offset_ms: float) -> None:
        """Sound of a reply follows, from so far into it."""
        ...

    def play(self, turn_id: str, frame: Frame) -> None:
        """One slice of the reply at the output rate, queued behind what was sent before."""
        ...

    def mark(self, turn_id: str, played_ms: float) -> None:
        """Ask for `Ear.played` when everything sent so far has been played."""
        ...

    def clear(self, turn_id: str) -> None:
        """Drop at once what is queued at the far end."""
        ...

    def finish(self, turn_id: str) -> None:
        """No more sound of this reply follows."""
        ...

    def tell(self, news: News) -> None:
        """Something to show beside the sound; lines without a screen ignore it."""
        ...

    async def close(self, reason: str) -> None:
        """End the session at the far end."""
        ...


class Wire(Protocol):
    """A message socket under a line, whatever server it belongs to."""

    def send(self, message: bytes | str) -> None:
        """Queue a message; never blocks, and does nothing once the socket is closed.

        A socket with 256 KB unsent for five seconds closes itself with `slow_client`.
        """
        ...

    async def close(self, code: int, reason: str) -> None:
        """Close with a WebSocket code; the queued messages go out first where the far end reads."""
        ...
