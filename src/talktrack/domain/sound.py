"""How sound is written down on a wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Encoding = Literal["pcm_s16le", "mulaw", "alaw"]
"""16-bit little-endian PCM, or one of the two laws of G.711."""


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """One channel, without any file header."""

    encoding: Encoding
    rate: int
    """Samples per second."""

    @property
    def sample_bytes(self) -> int:
        """Bytes that one sample takes."""
        return 2 if self.encoding == "pcm_s16le" else 1
