"""Hear one voice: every frame goes to the voice detector and the recogniser, and events come out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Protocol

import anyio

from talktrack.audio.samples import floats_of
from talktrack.domain.errors import ProviderError
from talktrack.domain.floor import VoiceStarted, VoiceStopped
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.vad import VoiceBatcher
from talktrack.engine.voice import VoiceEvent, VoiceGate
from talktrack.ports.speech import Final, Interim, RecognizerStream, StreamingRecognizer

_PAUSE_S = (0.1, 0.5, 2.0, 10.0)
"""How long a recogniser that has failed is left alone, by how often in a row."""


class Heard(Protocol):
    """Whom a listener tells. Called on the event loop."""

    def voice(self, event: VoiceStarted | VoiceStopped) -> None: ...

    def understood(self, result: Interim | Final) -> None: ...

    def deaf(self, error: ProviderError) -> None:
        """The recogniser has failed; the voice is still detected, and what is said next may be understood again."""
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
        on_error: Callable[[BaseException], None],
    ) -> None:
        self._rate = rate
        self._language = language
        self._recognizer = recognizer
        self._heard = heard
        self._now_ms = now_ms
        self._gate = VoiceGate(window_ms=voices.detector.windows[rate] / rate * 1000)
        self._voice = voices.open(rate, self._window, on_error)
        self._stream: RecognizerStream | None = None
        self._stop: asyncio.TimerHandle | None = None

    def push(self, frame: Frame) -> None:
        """A frame as it arrives, at the listener's rate."""
        self._voice.push(floats_of(frame), frame.at_ms)
        if self._stream is not None:
            self._stream.push(frame)

    async def run(self) -> None:
        """Understand what is said, until cancelled. After a failure the recogniser is asked to listen again."""
        failures = 0
        while True:
            try:
                async with self._recognizer.listen(self._language, self._rate) as stream:
                    self._stream = stream
                    async for result in stream:
                        failures = 0
                        self._heard.understood(result)
                return
            except ProviderError as error:
                self._heard.deaf(error)
            finally:
                self._stream = None
            await anyio.sleep(_PAUSE_S[min(failures, len(_PAUSE_S) - 1)])
            failures += 1

    def close(self) -> None:
        """Hear no more."""
        self._voice.close()
        self._expect_stop(None)

    def _window(self, probability: float, at_ms: float) -> None:
        self._report(self._gate.step(probability, at_ms))
        self._expect_stop(self._gate.stops_ms)

    def _expect_stop(self, stops_ms: float | None) -> None:
        """The voice stops at that moment if no window says otherwise; windows come too coarsely to tell it in time."""
        if self._stop is not None:
            self._stop.cancel()
            self._stop = None
        if stops_ms is not None:
            wait_s = max(0.0, stops_ms - self._now_ms()) / 1000
            self._stop = asyncio.get_running_loop().call_later(wait_s, self._fall_silent, stops_ms)

    def _fall_silent(self, at_ms: float) -> None:
        self._stop = None
        self._report(self._gate.silent_until(at_ms))

    def _report(self, events: Iterable[VoiceEvent]) -> None:
        for event in events:
            if self._stream is not None:
                self._tell(self._stream, event)
            self._heard.voice(event)

    @staticmethod
    def _tell(stream: RecognizerStream, event: VoiceEvent) -> None:
        match event:
            case VoiceStarted():
                stream.voice_started()
            case VoiceStopped():
                stream.voice_stopped()
