"""Voice detection by level, for sound that is a voice whenever it is loud: tones above all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talktrack.ports.speech import VoiceState

_WINDOWS: Final = MappingProxyType({8_000: 256, 16_000: 512})


@dataclass(frozen=True)
class LevelState:
    """Nothing: each window is judged by itself."""


class EnergyDetector:
    """Implements `ports.speech.VoiceDetector`: 1.0 for a window whose mean power reaches a threshold, else 0.0."""

    def __init__(self, threshold_dbfs: float = -40.0) -> None:
        self._least = np.float32(10 ** (threshold_dbfs / 10))

    @property
    def windows(self) -> Mapping[int, int]:
        return _WINDOWS

    def fresh(self, rate: int) -> LevelState:
        """Raises ValueError for a rate without windows."""
        if rate not in _WINDOWS:
            raise ValueError(f"There are no windows at {rate} Hz.")
        return LevelState()

    def detect(self, rate: int, windows: NDArray[np.float32], states: Sequence[VoiceState]) -> NDArray[np.float32]:
        """One pass over all rows. Raises ValueError for rows that are no windows of this rate, or not one per state."""
        expected = len(states), _WINDOWS.get(rate, 0)
        if windows.shape != expected:
            raise ValueError(f"Give windows of shape {expected}, not {windows.shape}.")
        power = np.einsum("ij,ij->i", windows, windows) / windows.shape[1]
        return np.asarray(power >= self._least, dtype=np.float32)
