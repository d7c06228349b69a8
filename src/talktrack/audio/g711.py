"""G.711, the sound of telephones: 8 bits a sample, mu-law or A-law (ITU-T G.711, 11/1988, tables 1a to 2b).

PCM is 16-bit little-endian here, as in a `Frame`. Both directions are a look-up in tables that are computed from the
recommendation's segments when the module loads.
"""

from __future__ import annotations

from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from talktrack.audio.samples import Int16

Law = Literal["mulaw", "alaw"]


def decode(data: bytes, law: Law) -> bytes:
    """PCM of what was encoded, two bytes for each."""
    low, high = _DECODED[law]  # two translations cost half of an array for a frame of 20 ms
    pcm = bytearray(2 * len(data))
    pcm[0::2], pcm[1::2] = data.translate(low), data.translate(high)
    return bytes(pcm)


def encode(pcm: bytes, law: Law) -> bytes:
    """One byte per sample. Raises ValueError for half a sample."""
    return _ENCODED[law].take(np.frombuffer(pcm, dtype="<u2")).tobytes()


def _mulaw_decoded() -> Int16:
    """A segment doubles the step of the one below; 33 (of 14 bits) is added before and taken off after."""
    code = ~np.arange(256, dtype=np.int64) & 0xFF
    segment, step = code >> 4 & 7, code & 15
    magnitude = ((2 * step + 33) << segment) - 33
    return (np.where(code & 0x80, -magnitude, magnitude) * 4).astype(np.int16)


def _mulaw_encoded(sample: NDArray[np.int64]) -> NDArray[np.uint8]:
    sample = sample >> 2
    magnitude = np.minimum(np.abs(sample), 8158) + 33
    segment = _bit_length(magnitude) - 6
    step = magnitude >> (segment + 1) & 15
    return (~((sample < 0) << 7 | segment << 4 | step) & 0xFF).astype(np.uint8)


def _alaw_decoded() -> Int16:
    """The two lowest segments share one step, each further one doubles it; every other bit is sent inverted."""
    code = np.arange(256, dtype=np.int64) ^ 0x55
    segment, step = code >> 4 & 7, code & 15
    magnitude = np.where(segment == 0, 2 * step + 1, (2 * step + 33) << np.maximum(segment - 1, 0))
    return (np.where(code & 0x80, magnitude, -magnitude) * 8).astype(np.int16)


def _alaw_encoded(sample: NDArray[np.int64]) -> NDArray[np.uint8]:
    sample = sample >> 3
    magnitude = np.where(sample < 0, ~sample, sample)
    segment = np.maximum(_bit_length(magnitude) - 5, 0)
    step = magnitude >> np.maximum(segment, 1) & 15
    return (((sample >= 0) << 7 | segment << 4 | step) ^ 0x55).astype(np.uint8)


def _halves(samples: Int16) -> tuple[bytes, bytes]:
    """The low and the high bytes."""
    pcm = samples.astype("<i2").tobytes()
    return pcm[0::2], pcm[1::2]


def _bit_length(values: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.frexp(values)[1].astype(np.int64)


_EVERY_SAMPLE = np.arange(65536, dtype=np.uint16).view(np.int16).astype(np.int64)
"""All int16 values in the order of their bits read as unsigned, which is how `encode` looks them up."""

_DECODED: Final[dict[Law, tuple[bytes, bytes]]] = {"mulaw": _halves(_mulaw_decoded()), "alaw": _halves(_alaw_decoded())}
_ENCODED: Final[dict[Law, NDArray[np.uint8]]] = {
    "mulaw": _mulaw_encoded(_EVERY_SAMPLE),
    "alaw": _alaw_encoded(_EVERY_SAMPLE),
}
