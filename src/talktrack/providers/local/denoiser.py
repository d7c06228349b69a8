"""Noise suppression and automatic level by WebRTC's audio processing, which listens at 16 kHz in slices of 10 ms."""

from __future__ import annotations

from typing import Final

from webrtc_noise_gain import AudioProcessor

from talktrack.audio.resample import Resampler
from talktrack.domain.frame import Frame
from talktrack.ports.speech import VoiceCleaner

_RATE: Final = 16_000
_SLICE: Final = _RATE // 100 * 2
"""Bytes."""
_DELAY_MS: Final = 6.0
"""What comes out stands so much behind what went in."""
_SUPPRESSION: Final = 2
"""Of 0 to 4: takes some 12 dB off a steady noise without eating into the words."""
_TARGET_DBFS: Final = 3
"""Peaks of speech are brought to so much below full scale."""


class WebrtcCleaner:
    """Implements `ports.speech.VoiceCleaner`. Up to 10 ms of sound wait for the rest of their slice."""

    def __init__(self, rate: int) -> None:
        self._processor = AudioProcessor(_TARGET_DBFS, _SUPPRESSION)
        self._up = Resampler(rate, _RATE)
        self._down = Resampler(_RATE, rate)
        self._waiting = b""

    def clean(self, frame: Frame) -> Frame:
        sound = self._up.push(frame)
        waited_ms = len(self._waiting) / 2 / _RATE * 1000
        pcm = self._waiting + sound.pcm
        whole = len(pcm) // _SLICE * _SLICE
        self._waiting = pcm[whole:]
        cleaned = b"".join(self._processor.Process10ms(pcm[at : at + _SLICE]).audio for at in range(0, whole, _SLICE))
        came = self._down.push(Frame(cleaned, _RATE))
        return Frame(came.pcm, came.rate, frame.at_ms - waited_ms - _DELAY_MS)


class WebrtcDenoising:
    """Implements `ports.speech.Denoising`."""

    @property
    def name(self) -> str:
        return "webrtc-noise-gain"

    def voice(self, rate: int) -> VoiceCleaner:
        return WebrtcCleaner(rate)
