"""Voice detection with Silero's network: one run for many voices.

The network hears a window together with the end of the window before, the context; without it the probabilities are
wrong. A row's result does not depend on the rows beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from talktrack.audio.samples import Float32
from talktrack.domain.errors import NoVoiceDetector
from talktrack.ports.speech import VoiceState
from talktrack.providers.local.models import existing
from talktrack.providers.local.silero_network import MEMORY, read_networks

_WINDOWS: Final = {8000: 256, 16000: 512}
_CONTEXTS: Final = {8000: 32, 16000: 64}
_SETTLING: Final = 48
"""Windows of a second and a half of silence, after which the network has forgotten how it began."""
_HISS: Final = 16 / 32768
"""How loud it hears silence: -66 dB of full scale. After a digital one it takes the end of a voice for more of it."""
_MOST_ROWS: Final = 64
"""More rows are hardly cheaper each, and would hold up the loop that waits for them."""


class _Voice:
    """What is remembered of one voice: views into the arrays that its last run gave, never written to."""

    __slots__ = ("context", "memory")

    def __init__(self, context: Float32, memory: Float32) -> None:
        self.context = context
        self.memory = memory


def settling(rate: int) -> Float32:
    """The silence that a fresh voice has been heard with (windows, samples), always the same."""
    return np.random.default_rng(7).normal(0, _HISS, (_SETTLING, _WINDOWS[rate])).astype(np.float32)


class SileroDetector:
    """Implements `ports.speech.VoiceDetector` for 8 and 16 kHz, in the calling thread only."""

    def __init__(self, path: Path) -> None:
        """`path` is Silero's `silero_vad.onnx`. Raises `NoVoiceDetector` where it is missing or damaged."""
        try:
            self._networks = read_networks(existing(path))
        except NoVoiceDetector:
            raise
        except Exception as error:  # onnx and its parser have no kind of their own
            raise NoVoiceDetector(f"{path} is no voice model that can be loaded: run `make setup` again.") from error
        # The products are too small for several threads, which would only take time from other calls.
        threadpool_limits(1, "blas")
        self._settled = {rate: self._settle(rate) for rate in _WINDOWS}

    @property
    def windows(self) -> Mapping[int, int]:
        return _WINDOWS

    def fresh(self, rate: int) -> VoiceState:
        settled = self._settled[rate]
        return _Voice(settled.context, settled.memory)

    def detect(self, rate: int, windows: NDArray[np.float32], states: Sequence[VoiceState]) -> NDArray[np.float32]:
        voices = cast(Sequence[_Voice], states)
        if len(voices) <= _MOST_ROWS:
            return self._run(rate, windows, voices)
        starts = range(0, len(voices), _MOST_ROWS)
        parts = [(windows[at : at + _MOST_ROWS], voices[at : at + _MOST_ROWS]) for at in starts]
        return np.concatenate([self._run(rate, *part) for part in parts])

    def _settle(self, rate: int) -> _Voice:
        voice = _Voice(np.zeros(_CONTEXTS[rate], dtype=np.float32), np.zeros((2, MEMORY), dtype=np.float32))
        for window in settling(rate):
            self._run(rate, window[np.newaxis], [voice])
        return voice

    def _run(self, rate: int, windows: NDArray[np.float32], voices: Sequence[_Voice]) -> NDArray[np.float32]:
        count, size = len(voices), _CONTEXTS[rate]
        if not count:
            return np.empty(0, dtype=np.float32)
        contexts = np.concatenate([voice.context for voice in voices]).reshape(count, size)
        memory = np.concatenate([voice.memory for voice in voices]).reshape(count, 2, MEMORY)
        sound = np.concatenate((contexts, windows), axis=1)
        probabilities, memories = self._networks[rate].run(sound, memory)
        for voice, context, moved in zip(voices, sound[:, -size:].copy(), memories, strict=True):
            voice.context, voice.memory = context, moved
        return probabilities
