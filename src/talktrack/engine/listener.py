"""Hear one voice: every frame goes to the voice detector and the recogniser, and events come out.

A recogniser that fails is asked to listen again, after longer and longer pauses. What was said meanwhile is told as
missed; the outage is told once, and once more when it seems to last.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Protocol

import anyio

from talktrack.domain.errors import ProviderError, ProviderUnreachable
from talktrack.domain.floor import Missed, VoiceStarted, VoiceStopped
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.vad import VoiceBatcher
from talktrack.engine.voice import VoiceEvent, VoiceGate
from talktrack.ports.speech import Final, Interim, RecognizerStream, StreamingRecognizer, VoiceCleaner

_PAUSE_S = (0.1, 0.5, 2.0, 10.0)
"""How long a recogniser that has failed is left alone, by how often in a row."""


class Heard(Protocol):
    """Whom a listener tells. Called on the event loop."""

    def voice(self, event: VoiceStarted | VoiceStopped) -> None: ...

    def understood(self, result: Interim | Final) -> None: ...

    def feed(self, event: Missed) -> None:
        """Of what was just said, all or the end was lost."""
        ...

    def deaf(self, error: ProviderError, *, for_good: bool) -> None:
        """The recogniser has failed; the voice is still detected. Told once, until words come again.

        And once more, `for_good`, when it has failed again and again; it is still asked now and then.
        """
        ...


class Listener:
    """One voice of a call. `now_ms` is the clock of the call, on which frames are placed too."""

    def __init__(
        self,
        rate: int,
        language: Language,
        voices: VoiceBatcher,
        recognizer: StreamingRecognizer,
        heard: Heard,
        now_ms: Callable[[], float],
        *,
        cleaner: VoiceCleaner | None = None,
        on_error: Callable[[BaseException], None],
    ) -> None:
        self._rate = rate
        self._language = language
        self._recognizer = recognizer
        self._heard = heard
        self._now_ms = now_ms
        self._cleaner = cleaner
        self._gate = VoiceGate(window_ms=voices.detector.windows[rate] / rate * 1000)
        self._voice = voices.open(rate, self._window, on_error)
        self._stream: RecognizerStream | None = None
        self._failures = 0
        """In a row, without a final in between."""
        self._owed = 0
        """Finals that the stream has still to give."""
        self._torn = False
        """Part of the present utterance was listened to by nobody."""
        self._heard_out = anyio.Event()
        self._stop: asyncio.TimerHandle | None = None

    def push(self, frame: Frame) -> None:
        """A frame as it arrives, at the listener's rate."""
        if self._cleaner is not None:
            frame = self._cleaner.clean(frame)
        self._voice.push(frame)
        if self._stream is not None:
            self._stream.push(frame)

    async def run(self) -> None:
        """Understand what is said, until cancelled."""
        try:
            while True:
                try:
                    await self._listen()
                    error: ProviderError = ProviderUnreachable(
                        "The recogniser stopped listening.", provider=self._recognizer.name
                    )
                except ProviderError as failure:
                    error = failure
                self._lose(error)
                await anyio.sleep(_PAUSE_S[min(self._failures, len(_PAUSE_S)) - 1])
        finally:
            self._owed = 0
            self._heard_out.set()

    async def _listen(self) -> None:
        """Understand what is said for as long as one stream lasts."""
        async with self._recognizer.listen(self._language, self._rate) as stream:
            self._stream = stream
            if self._gate.speaking:
                stream.voice_started()
            try:
                async for result in stream:
                    self._take(result)
            finally:
                self._stream = None

    def _take(self, result: Interim | Final) -> None:
        if isinstance(result, Final):
            self._failures = 0
            self._owed = max(0, self._owed - 1)
        self._heard.understood(result)
        if isinstance(result, Final) and not self._owed:
            self._heard_out.set()
            if self._torn and not result.recognition.text.strip():
                self._heard.feed(Missed(self._now_ms()))
            self._torn = self._gate.speaking and self._torn

    def _lose(self, error: ProviderError) -> None:
        """A stream has ended, and with it what it had heard and not told."""
        owed, self._owed = self._owed, 0
        self._failures += 1
        self._torn = self._gate.speaking
        if self._failures in (1, len(_PAUSE_S)):
            self._heard.deaf(error, for_good=self._failures > 1)
        if owed or self._gate.speaking:
            self._heard.feed(Missed(self._now_ms()))
        self._heard_out.set()

    async def hear_out(self, wait_s: float) -> None:
        """No more sound comes: returns when the words of what was said are in, or not to be had in time."""
        self._report(self._gate.hush(self._now_ms()))
        if self._owed:
            self._heard_out = anyio.Event()
            with anyio.move_on_after(wait_s):
                await self._heard_out.wait()

    def close(self) -> None:
        """Hear no more."""
        self._voice.close()
        if self._stop is not None:
            self._stop.cancel()

    def _window(self, probability: float, at_ms: float) -> None:
        self._report(self._gate.step(probability, at_ms))
        if self._stop is None:
            self._expect_stop()

    def _expect_stop(self) -> None:
        """The voice stops when its time is up, if no window says otherwise; windows come too coarsely to tell."""
        stops_ms = self._gate.stops_ms
        if stops_ms is not None:
            wait_s = max(0.0, stops_ms - self._now_ms()) / 1000
            self._stop = asyncio.get_running_loop().call_later(wait_s, self._fall_silent, stops_ms)

    def _fall_silent(self, at_ms: float) -> None:
        """Time is up, but for what has been heard since."""
        self._stop = None
        self._report(self._gate.silent_until(at_ms))
        self._expect_stop()

    def _report(self, events: Iterable[VoiceEvent]) -> None:
        for event in events:
            match event:
                case VoiceStarted():
                    self._torn = self._stream is None
                    if self._stream is not None:
                        self._stream.voice_started()
                    self._heard.voice(event)
                case VoiceStopped():
                    if self._stream is not None:
                        self._owed += 1
                        self._stream.voice_stopped()
                    self._heard.voice(event)
                    if self._stream is None:
                        self._heard.feed(Missed(self._now_ms()))
