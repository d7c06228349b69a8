"""Between frames and arrays of samples."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from talktrack.domain.frame import Frame

Int16 = NDArray[np.int16]
Float32 = NDArray[np.float32]

FULL_SCALE = 32768.0
"""The int16 that would stand for 1.0."""


def samples_of(frame: Frame) -> Int16:
    """The frame's samples, a read-only view. Raises ValueError for half a sample."""
    return np.frombuffer(frame.pcm, dtype="<i2")


def floats_of(frame: Frame) -> Float32:
    """The frame's samples as -1.0 to 1.0."""
    return samples_of(frame) * np.float32(1 / FULL_SCALE)


def to_int16(samples: NDArray[np.floating]) -> Int16:
    """Samples of -1.0 to 1.0 as int16; what is louder is clipped. They must be numbers."""
    scaled = samples * np.float32(FULL_SCALE)
    np.rint(scaled, out=scaled)
    np.minimum(scaled, 32767, out=scaled)
    np.maximum(scaled, -32768, out=scaled)
    return scaled.astype(np.int16)


def pcm_of(samples: Int16) -> bytes:
    """The samples as a frame holds them."""
    return samples.astype("<i2", copy=False).tobytes()


def frame_of(samples: Int16, rate: int, at_ms: float = 0.0) -> Frame:
    return Frame(pcm_of(samples), rate, at_ms)
