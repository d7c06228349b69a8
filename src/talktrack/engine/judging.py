"""Have the sound of a turn judged each time its voice falls silent: is it over, or is breath being drawn?"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import anyio

from talktrack.audio.framing import joined
from talktrack.domain.errors import ProviderError
from talktrack.domain.floor import Judged
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.speech import TurnDetector


class Judge:
    """Of one voice of a call. `now_ms` is the clock of the call; `tell` gets what still holds when it is known."""

    def __init__(
        self,
        detector: TurnDetector,
        language: Language,
        tell: Callable[[Judged], None],
        now_ms: Callable[[], float],
        on_error: Callable[[ProviderError], None],
    ) -> None:
        self._detector = detector
        self._language = language
        self._tell = tell
        self._now_ms = now_ms
        self._on_error = on_error
        self._sound: deque[Frame] = deque()
        self._length_ms = 0.0
        self._asked = anyio.Event()
        self._silences = 0

    def push(self, frame: Frame) -> None:
        """A frame as it arrives; what is further back than the detector looks is forgotten."""
        self._sound.append(frame)
        self._length_ms += frame.duration_ms
        while self._length_ms - self._sound[0].duration_ms >= self._detector.looks_back_s * 1000:
            self._length_ms -= self._sound.popleft().duration_ms

    def voice_started(self) -> None:
        """The turn goes on, or another one begins: what is being judged does not count any more."""
        self._silences += 1

    def voice_stopped(self) -> None:
        """The turn may be over."""
        self._silences += 1
        self._asked.set()

    async def run(self) -> None:
        """Judge, until cancelled. A failure is told, and the words alone decide about that turn."""
        while True:
            await self._asked.wait()
            self._asked = anyio.Event()
            silence = self._silences
            try:
                over = await self._detector.is_over(joined(self._sound), self._language)
            except ProviderError as error:
                self._on_error(error)
                continue
            if self._silences == silence:
                self._tell(Judged(self._now_ms(), over))
