"""Stands in for Piper 1.8.0: every character is 60 ms of a tone, at the rate of the voice's configuration."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_CHARACTER_S = 0.06


@dataclass
class SynthesisConfig:
    speaker_id: int | None = None
    length_scale: float | None = None
    noise_scale: float | None = None
    noise_w_scale: float | None = None
    normalize_audio: bool = True
    volume: float = 1.0


@dataclass
class AudioChunk:
    sample_rate: int
    sample_width: int
    sample_channels: int
    audio_float_array: NDArray[np.float32]
    phonemes: list[str]
    phoneme_ids: list[int]

    @property
    def audio_int16_bytes(self) -> bytes:
        return (self.audio_float_array * 32767).astype("<i2").tobytes()


class PiperVoice:
    def __init__(self, rate: int) -> None:
        self._rate = rate

    @staticmethod
    def load(
        model_path: str | Path,
        config_path: str | Path | None = None,
        use_cuda: bool = False,
    ) -> PiperVoice:
        if Path(model_path).read_text() == "broken":
            raise RuntimeError("[ONNXRuntimeError] : 7 : INVALID_PROTOBUF")
        config = json.loads(Path(config_path or f"{model_path}.json").read_text())
        return PiperVoice(config["audio"]["sample_rate"])

    def synthesize(
        self, text: str, syn_config: SynthesisConfig | None = None, include_alignments: bool = False
    ) -> Iterable[AudioChunk]:
        """One chunk for each sentence."""
        pace = syn_config.length_scale if syn_config is not None and syn_config.length_scale is not None else 1.0
        for sentence in filter(None, map(str.strip, text.split("."))):
            seconds = len(sentence) * _CHARACTER_S * pace
            tone = np.sin(2 * np.pi * 300 * np.arange(int(seconds * self._rate)) / self._rate) / 2
            yield AudioChunk(self._rate, 2, 1, tone.astype(np.float32), [], [])
