"""The browser socket as a line of the engine: messages in, messages out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, assert_never

from talktrack.audio.arrival import Arrivals
from talktrack.audio.resample import Resampler
from talktrack.carriers.browser import media, messages, requests
from talktrack.carriers.browser.media import Formats
from talktrack.carriers.browser.messages import Message
from talktrack.carriers.browser.requests import EndSession, Interrupt, Playback, Request, UserMessage
from talktrack.domain.errors import MalformedMessage
from talktrack.domain.frame import Frame
from talktrack.domain.news import CallOver, FloorChanged, News, ReplyText, Transcript, Trouble, TurnClosed
from talktrack.domain.text import words
from talktrack.ports.line import Acknowledges, Ear, Wire

_HEARD_AT: Final = 16_000
"""Nothing above is listened to: sound that comes faster is brought down to it."""
_UNHEARD: Final = 8000
"""The rate of what stands for the sound of a client that says replies itself."""
_MOST_EARLY: Final = 32
"""Requests that are kept until there is somebody to report to."""
_NORMAL: Final = 1000


class BrowserLine:
    """Implements `ports.line.Line` over one socket. `now_ms` is the clock of the call."""

    def __init__(self, wire: Wire, formats: Formats, call_id: str, now_ms: Callable[[], float]) -> None:
        self.hung_up = False
        """The session was ended on purpose; the far end has not just gone away."""
        self._wire = wire
        self._formats = formats
        self._call_id = call_id
        self._now_ms = now_ms
        self._ear: Ear | None = None
        self._early: list[Request] = []
        self._arrivals = Arrivals()
        self._down = _resampler(formats)
        self._hurries = False
        self._over = False

    # --- from the far end ------------------------------------------------------------------------------------------

    def welcome(self) -> None:
        """Say which formats the socket has; the first message."""
        self._send(messages.connected(self._call_id, self._formats))

    def take(self, message: str | bytes) -> None:
        """One message. What breaks the protocol is answered with `error`. Raises `TooLarge`: then close with 1009."""
        try:
            if isinstance(message, bytes):
                self._sound(message)
            else:
                self._request(requests.decode(message))
        except MalformedMessage as error:
            self._send(messages.Error(error.code, error.detail))

    def hang_up(self) -> None:
        """End the session, from either side."""
        self.hung_up = True
        if self._ear is not None:
            self._ear.closed()

    def lost(self) -> None:
        """The socket is gone."""
        self._over = True
        if self._ear is not None:
            self._ear.closed()

    def replaced(self) -> None:
        """Another line carries the call now."""
        self._send(messages.Error("line_replaced", "This call goes on over another connection."))
        self.lost()

    def _sound(self, data: bytes) -> None:
        frame = media.decode(data, self._formats.input)
        if self._ear is None:
            return
        start_ms = self._arrivals.place(frame.duration_ms, self._now_ms())
        if start_ms is None:
            self._complain()
        else:
            heard = frame if self._down is None else self._down.push(frame)
            self._ear.sound(Frame(heard.pcm, heard.rate, start_ms))

    def _complain(self) -> None:
        if not self._hurries:
            self._hurries = True
            self._send(messages.Error("sound_too_fast", "Sound comes faster than real time: some of it is dropped."))

    def _request(self, request: Request) -> None:
        if isinstance(request, UserMessage) and not words(request.text):
            raise MalformedMessage("`text` needs at least one word: say something.")
        if self._ear is not None:
            self._report(request, self._ear)
        elif len(self._early) < _MOST_EARLY:
            self._early.append(request)

    def _report(self, request: Request, ear: Ear) -> None:
        match request:
            case UserMessage():
                ear.typed(request.text.strip())
            case Playback():
                if request.played_ms is not None:
                    ear.played(request.turn_id, request.played_ms)
                elif request.played_chars is not None:
                    ear.read(request.turn_id, request.played_chars)
            case Interrupt():
                ear.interrupt()
            case EndSession():
                self.hang_up()
            case _:
                assert_never(request)

    # --- to the far end (ports.line.Line) --------------------------------------------------------------------------

    @property
    def input_rate(self) -> int | None:
        return min(self._formats.input.rate, _HEARD_AT) if self._formats.input is not None else None

    @property
    def output_rate(self) -> int | None:
        if self._formats.reads:
            return _UNHEARD
        return self._formats.output.rate if self._formats.output is not None else None

    @property
    def dropped_ms(self) -> float:
        """Sound that came faster than real time for long and was given up."""
        return self._arrivals.dropped_ms

    @property
    def takes_text(self) -> bool:
        return True

    @property
    def acknowledges(self) -> Acknowledges:
        return "reading" if self._formats.reads else "playhead"

    def attach(self, ear: Ear) -> None:
        self._ear = ear
        early, self._early = self._early, []
        for request in early:
            self._report(request, ear)
        if self._over or self.hung_up:
            ear.closed()

    def begin(self, turn_id: str, offset_ms: float) -> None:
        if (sound := self._formats.output) is not None:
            self._send(messages.AudioStart(turn_id, sound.encoding, sound.rate, round(offset_ms)))
        elif self._formats.reads:
            self._send(messages.AudioStart(turn_id, "text", 0, round(offset_ms)))

    def play(self, turn_id: str, frame: Frame) -> None:  # noqa: ARG002  (`audio-start` has told whose it is)
        if self._formats.output is not None and not self._over:
            self._wire.send(media.encode(frame, self._formats.output))

    def mark(self, turn_id: str, played_ms: float) -> None:
        """A browser reports its playhead by itself."""

    def clear(self, turn_id: str) -> None:
        self._send(messages.AudioClear(turn_id))

    def finish(self, turn_id: str) -> None:
        self._send(messages.AudioEnd(turn_id))

    def tell(self, news: News) -> None:
        match news:
            case Transcript():
                times = (news.start_ms, news.end_ms)
                message: Message = messages.Transcript(
                    news.turn_id, news.role, news.text, news.final, news.confidence, *times
                )
            case ReplyText():
                message = messages.AssistantMessage(news.turn_id, news.text, news.final)
            case TurnClosed():
                message = messages.TurnClosed(
                    news.turn_id, news.role, news.said, news.heard, news.start_ms, news.end_ms
                )
            case FloorChanged():
                message = messages.State(news.floor)
            case Trouble():
                message = messages.Error(news.code, news.text)
            case CallOver():
                message = messages.SessionEnded(news.call_id, news.reason)
            case _:
                assert_never(news)
        self._send(message)

    async def close(self, reason: str) -> None:
        self._over = True
        await self._wire.close(_NORMAL, reason)

    def _send(self, message: Message) -> None:
        if not self._over:
            self._wire.send(messages.encode(message))


def _resampler(formats: Formats) -> Resampler | None:
    rate = formats.input.rate if formats.input is not None else _HEARD_AT
    return Resampler(rate, _HEARD_AT) if rate > _HEARD_AT else None
