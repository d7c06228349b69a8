"""Voice detection with Silero's model, version 6 (MIT), on onnxruntime: one run for many voices.

The model takes (voices, context + window) samples, a memory of (2, voices, 128) and the sample rate, and gives
(voices, 1) probabilities and the next memory. The context is the end of the window before; without it the
probabilities are wrong. A row's result does not depend on the rows beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions

from talktrack.domain.errors import NoVoiceDetector
from talktrack.ports.speech import VoiceState
from talktrack.providers.local.models import existing

_WINDOWS: Final = {8000: 256, 16000: 512}
_CONTEXTS: Final = {8000: 32, 16000: 64}
_RATES: Final = {rate: np.array(rate, dtype=np.int64) for rate in _WINDOWS}
_MEMORY: Final = 128
_MOST_ROWS: Final = 32
"""More rows are no cheaper each, and would hold up the loop that waits for them."""


class _Voice:
    """What the model remembers of one voice: views into the arrays that its last run gave, never written to."""

    __slots__ = ("context", "memory")

    def __init__(self, rate: int) -> None:
        self.context = np.zeros(_CONTEXTS[rate], dtype=np.float32)
        self.memory = np.zeros((2, _MEMORY), dtype=np.float32)


class SileroDetector:
    """Implements `ports.speech.VoiceDetector` for 8 and 16 kHz, in the calling thread only."""

    def __init__(self, path: Path) -> None:
        """`path` is Silero's `silero_vad.onnx`. Raises `NoVoiceDetector` where it is missing or damaged."""
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.inter_op.allow_spinning", "0")
        model = str(existing(path))
        try:
            self._session = InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime's own kinds have no other parent
            raise NoVoiceDetector(f"{path} is no voice model that can be loaded: run `make setup` again.") from error

    @property
    def windows(self) -> Mapping[int, int]:
        return _WINDOWS

    def fresh(self, rate: int) -> VoiceState:
        return _Voice(rate)

    def detect(self, rate: int, windows: NDArray[np.float32], states: Sequence[VoiceState]) -> NDArray[np.float32]:
        if len(states) <= _MOST_ROWS:
            return self._run(rate, windows, states)
        starts = range(0, len(states), _MOST_ROWS)
        parts = [(windows[at : at + _MOST_ROWS], states[at : at + _MOST_ROWS]) for at in starts]
        return np.concatenate([self._run(rate, *part) for part in parts])

    def _run(self, rate: int, windows: NDArray[np.float32], states: Sequence[VoiceState]) -> NDArray[np.float32]:
        voices = cast(Sequence[_Voice], states)
        count, size = len(voices), _CONTEXTS[rate]
        if not count:
            return np.empty(0, dtype=np.float32)
        contexts = np.concatenate([voice.context for voice in voices]).reshape(count, size)
        sound = np.concatenate((contexts, windows), axis=1)
        memory = np.concatenate([voice.memory for voice in voices], axis=1).reshape(2, count, _MEMORY)
        probabilities, memories = self._session.run(None, {"input": sound, "state": memory, "sr": _RATES[rate]})
        for voice, context, moved in zip(voices, sound[:, -size:].copy(), memories.swapaxes(0, 1), strict=True):
            voice.context, voice.memory = context, moved
        row: NDArray[np.float32] = probabilities[:, 0]
        return row
