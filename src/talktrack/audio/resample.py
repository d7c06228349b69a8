"""Sound at another rate: piece by piece while it runs, or a whole frame at once."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np
import soxr

from talktrack.audio.samples import Float32, floats_of, frame_of, pcm_of, to_int16
from talktrack.domain.frame import Frame

Quality = Literal["QQ", "HQ"]
"""`QQ` holds nothing back and is for live sound; `HQ` delivers late and in bursts and is for recordings."""

_TAPS: Final = 47
"""Length of the low-pass filter, odd so that its delay is a whole number of samples: 1 ms at 24 kHz."""


class Resampler:
    """Turns one continuous sound into another rate. Start a new one after a gap.

    Going down in `QQ`, which itself filters nothing, a short low-pass goes ahead so that high sounds do not fold
    into the audible band. No delay is left in the times: what comes out stands where it stood.
    """

    def __init__(self, from_rate: int, to_rate: int, quality: Quality = "QQ") -> None:
        self.from_rate = from_rate
        self.to_rate = to_rate
        self._low_pass = _LowPass(to_rate / from_rate) if quality == "QQ" and to_rate < from_rate else None
        self._stream = soxr.ResampleStream(from_rate, to_rate, 1, dtype="float32", quality=quality)
        self._start_ms: float | None = None
        self._sent = 0

    def push(self, frame: Frame) -> Frame:
        """The sound that is ready after this frame, perhaps none. Raises ValueError for another rate."""
        if frame.rate != self.from_rate:
            raise ValueError(f"This resampler takes {self.from_rate} Hz, not {frame.rate}.")
        if self._start_ms is None:
            self._start_ms = frame.at_ms
        if self.from_rate == self.to_rate:
            return self._placed(frame.pcm)
        samples = floats_of(frame)
        filtered = self._low_pass.push(samples) if self._low_pass else samples
        return self._placed(pcm_of(to_int16(self._stream.resample_chunk(filtered))))

    def flush(self) -> Frame:
        """The rest, after which the resampler is spent."""
        if self.from_rate == self.to_rate or self._start_ms is None:
            return self._placed(b"")
        rest = self._low_pass.flush() if self._low_pass else np.empty(0, dtype=np.float32)
        return self._placed(pcm_of(to_int16(self._stream.resample_chunk(rest, last=True))))

    def _placed(self, pcm: bytes) -> Frame:
        frame = Frame(pcm, self.to_rate, (self._start_ms or 0.0) + self._sent / self.to_rate * 1000)
        self._sent += len(pcm) // 2
        return frame


class _LowPass:
    """A windowed-sinc filter that remembers the end of the last piece, and gives no sample for its own delay."""

    def __init__(self, ratio: float) -> None:
        """`ratio` is the wanted rate over the present one; the edge lies a little below the new half rate."""
        at = np.arange(_TAPS) - _TAPS // 2
        taps = np.sinc(at * ratio * 0.9) * np.hamming(_TAPS)
        self._taps = (taps / taps.sum()).astype(np.float32)
        self._before = np.zeros(_TAPS - 1, dtype=np.float32)
        self._to_drop = _TAPS // 2

    def push(self, samples: Float32) -> Float32:
        line = np.concatenate((self._before, samples))
        self._before = line[-(_TAPS - 1) :]
        if len(samples) == 0:
            return samples
        out = np.convolve(line, self._taps, mode="valid").astype(np.float32)
        dropped = min(self._to_drop, len(out))
        self._to_drop -= dropped
        return out[dropped:]

    def flush(self) -> Float32:
        return self.push(np.zeros(_TAPS // 2, dtype=np.float32))


def resample_whole(frame: Frame, rate: int) -> Frame:
    """The whole frame at another rate, in the quality for recordings; the same frame where it has that rate."""
    if frame.rate == rate:
        return frame
    return frame_of(to_int16(soxr.resample(floats_of(frame), frame.rate, rate, "HQ")), rate, frame.at_ms)
