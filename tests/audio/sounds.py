"""Sounds made by formula."""

from __future__ import annotations

import numpy as np

from talktrack.audio.samples import Int16, frame_of, samples_of, to_int16
from talktrack.domain.frame import Frame


def tone(hertz: float, ms: float, rate: int = 16_000, *, peak: float = 0.5, at_ms: float = 0.0) -> Frame:
    at = np.arange(round(ms * rate / 1000)) / rate
    return frame_of(to_int16(peak * np.sin(2 * np.pi * hertz * at)), rate, at_ms)


def noise(ms: float, rate: int = 16_000, *, peak: float = 0.5, seed: int = 1) -> Frame:
    values = np.random.default_rng(seed).uniform(-peak, peak, round(ms * rate / 1000))
    return frame_of(to_int16(values), rate)


def silence(ms: float, rate: int = 16_000) -> Frame:
    return tone(0, ms, rate, peak=0)


def joined(*frames: Frame) -> Frame:
    return Frame(b"".join(frame.pcm for frame in frames), frames[0].rate, frames[0].at_ms)


def added(first: Frame, second: Frame) -> Frame:
    return frame_of(samples_of(first) + samples_of(second), first.rate)


def strength(samples: Int16, hertz: float, rate: int) -> float:
    """The amplitude of one frequency, 1.0 for a sine at full scale."""
    at = np.arange(len(samples)) / rate
    window = np.hanning(len(samples))
    turned = (samples / 32768) * window * np.exp(-2j * np.pi * hertz * at)
    return float(2 * np.abs(turned.sum()) / window.sum())
