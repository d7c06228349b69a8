"""A detector that takes everything loud for speech."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

import anyio
import numpy as np
from numpy.typing import NDArray

from talktrack.domain.errors import TalktrackError
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.speech import VoiceState


class FakeVoiceDetector:
    """Gives each window's peak times ten, at most 1, for 8 kHz and 16 kHz. Remembers how many rows each run had."""

    def __init__(self) -> None:
        self.runs: list[int] = []

    @property
    def windows(self) -> Mapping[int, int]:
        return {8000: 256, 16000: 512}

    def fresh(self, rate: int) -> VoiceState:
        return object()

    def detect(self, rate: int, windows: NDArray[np.float32], states: Sequence[VoiceState]) -> NDArray[np.float32]:
        assert windows.shape == (len(states), self.windows[rate])
        assert len(set(map(id, states))) == len(states), "two windows of one voice in one run"
        self.runs.append(len(states))
        peaks: NDArray[np.float32] = np.abs(windows).max(axis=1, initial=0) * np.float32(10)
        return np.minimum(peaks, np.float32(1))


class FakeDenoising:
    """Implements `ports.speech.Denoising`: takes nothing off, and counts the frames of each voice."""

    def __init__(self) -> None:
        self.voices: list[FakeCleaner] = []

    @property
    def name(self) -> str:
        return "fake:denoising"

    def voice(self, rate: int) -> FakeCleaner:
        self.voices.append(FakeCleaner(rate))
        return self.voices[-1]


class FakeCleaner:
    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.frames = 0

    def clean(self, frame: Frame) -> Frame:
        assert frame.rate == self.rate
        self.frames += 1
        return frame


class FakeTurnDetector:
    """Implements `ports.speech.TurnDetector`: gives one answer after the other, and remembers what it listened to.

    An answer that is an error is raised; when they are used up every turn is over.
    """

    def __init__(self, answers: Iterable[float | TalktrackError] = (), *, takes_s: float = 0.0) -> None:
        self.heard: list[Frame] = []
        self._answers = deque(answers)
        self._takes_s = takes_s

    @property
    def name(self) -> str:
        return "fake:turns"

    @property
    def looks_back_s(self) -> float:
        return 1.0

    async def is_over(self, turn: Frame, language: Language) -> float:
        self.heard.append(turn)
        await anyio.sleep(self._takes_s)
        answer = self._answers.popleft() if self._answers else 1.0
        if isinstance(answer, TalktrackError):
            raise answer
        return answer
