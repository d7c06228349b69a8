"""How loud sound is, and where in it there is something to hear. 0 dBFS is a square wave at full scale."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from talktrack.audio.framing import cut
from talktrack.audio.samples import FULL_SCALE, floats_of, frame_of, samples_of, to_int16
from talktrack.domain.frame import Frame

SILENCE_DBFS: Final = -120.0
"""Given for digital silence, which has no logarithm."""
AUDIBLE_DBFS: Final = -55.0
"""Nothing softer is taken for something to hear."""

_WINDOW_MS: Final = 10
_ABOVE_NOISE_DB: Final = 10.0
_BELOW_LOUDEST_DB: Final = 25.0
_SHORTEST_WINDOWS: Final = 3
"""A sound of less than 30 ms is a click."""


def rms_dbfs(frame: Frame) -> float:
    """The frame's mean power in dBFS."""
    return float(_dbfs(_mean_square(samples_of(frame)[np.newaxis, :]))[0])


def peak_dbfs(frame: Frame) -> float:
    """The frame's loudest sample in dBFS."""
    samples = samples_of(frame).astype(np.int32)
    peak = int(np.abs(samples).max(initial=0)) / FULL_SCALE
    return max(SILENCE_DBFS, 20 * float(np.log10(peak))) if peak else SILENCE_DBFS


def audible_span(frame: Frame) -> tuple[int, int] | None:
    """First and last millisecond of what can be heard, from the start of the frame; None where nothing can.

    A window of 10 ms is heard when it stands 10 dB over the noise (the softest tenth of the windows), or within 25 dB
    of the loudest where there is no pause to know the noise from, and never below -55 dBFS. Clicks do not count.
    """
    levels = _window_levels(frame)
    if len(levels) < _SHORTEST_WINDOWS:
        return None
    over_noise = float(np.percentile(levels, 10)) + _ABOVE_NOISE_DB
    threshold = max(AUDIBLE_DBFS, min(over_noise, float(levels.max()) - _BELOW_LOUDEST_DB))
    lasting = np.convolve(levels >= threshold, np.ones(_SHORTEST_WINDOWS, dtype=np.int64), mode="valid")
    runs = np.flatnonzero(lasting == _SHORTEST_WINDOWS)
    if len(runs) == 0:
        return None
    end_ms = (int(runs[-1]) + _SHORTEST_WINDOWS) * _WINDOW_MS
    return int(runs[0]) * _WINDOW_MS, min(end_ms, int(frame.duration_ms))


def trim(frame: Frame, margin_ms: int) -> Frame:
    """The audible part with a margin on both sides; an empty frame where nothing can be heard."""
    span = audible_span(frame)
    return cut(frame, 0, 0) if span is None else cut(frame, span[0] - margin_ms, span[1] + margin_ms)


def level(frame: Frame, rms: float, *, most_db: float = 30.0) -> Frame:
    """The frame at a mean power of `rms` dBFS, raised by at most `most_db`, and by no more than clips its peak."""
    gain_db = min(rms - rms_dbfs(frame), most_db, -peak_dbfs(frame))
    return frame_of(to_int16(floats_of(frame) * np.float32(10 ** (gain_db / 20))), frame.rate, frame.at_ms)


def _window_levels(frame: Frame) -> NDArray[np.float64]:
    """The level of each window of 10 ms; a last shorter one is filled up with silence."""
    samples = samples_of(frame)
    size = max(1, frame.rate * _WINDOW_MS // 1000)
    padded = np.zeros(-(-len(samples) // size) * size, dtype=np.int16)
    padded[: len(samples)] = samples
    return _dbfs(_mean_square(padded.reshape(-1, size)))


def _mean_square(rows: NDArray[np.int16]) -> NDArray[np.float64]:
    """Mean of the squares of each row, of samples from -1 to 1."""
    if rows.shape[1] == 0:
        return np.zeros(len(rows))
    scaled = rows.astype(np.float64) / FULL_SCALE
    return np.asarray(np.einsum("ij,ij->i", scaled, scaled) / rows.shape[1])


def _dbfs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return 10 * np.log10(np.maximum(power, 10 ** (SILENCE_DBFS / 10)))
