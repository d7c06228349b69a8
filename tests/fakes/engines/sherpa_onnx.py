"""Stands in for sherpa-onnx 2.0.1. Its encoder is a text, which it hears in any sound; an empty one reads tones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from talktrack.audio.samples import frame_of, to_int16
from tests.servers.tones import understood

_CHUNK_S = 0.32
"""The engine decodes so much at a time; what is left waits for more sound, or its end."""


class OnlineStream:
    def __init__(self) -> None:
        self.rate = 0.0
        self.sound: list[NDArray[np.float32]] = []
        self.decoded = 0
        self.finished = False

    def accept_waveform(self, sample_rate: float, waveform: NDArray[np.float32]) -> None:
        assert not self.finished
        assert self.rate in (0.0, sample_rate)
        assert waveform.dtype == np.float32
        self.rate = sample_rate
        self.sound.append(waveform)

    def input_finished(self) -> None:
        self.finished = True

    @property
    def waiting(self) -> int:
        return sum(map(len, self.sound)) - self.decoded


class OnlineRecognizer:
    def __init__(self, model: str) -> None:
        self._model = model

    @classmethod
    def from_transducer(
        cls,
        tokens: str,
        encoder: str,
        decoder: str,
        joiner: str,
        num_threads: int = 2,
        sample_rate: float = 16000,
        feature_dim: int = 80,
        low_freq: float = 20.0,
        high_freq: float = -400.0,
        dither: float = 0.0,
        normalize_samples: bool = True,
        snip_edges: bool = False,
        enable_endpoint_detection: bool = False,
    ) -> OnlineRecognizer:
        for path in (tokens, encoder, decoder, joiner):
            assert Path(path).is_file(), f"{path} does not exist"
        model = Path(encoder).read_text()
        if model == "broken":
            raise RuntimeError("Load model failed. Protobuf parsing failed.")
        return cls(model)

    def create_stream(self, hotwords: str | None = None) -> OnlineStream:
        return OnlineStream()

    def is_ready(self, s: OnlineStream) -> bool:
        return s.waiting >= s.rate * _CHUNK_S > 0 or (s.finished and s.waiting > 0)

    def decode_stream(self, s: OnlineStream) -> None:
        assert self.is_ready(s)
        s.decoded += min(s.waiting, int(s.rate * _CHUNK_S))

    def get_result(self, s: OnlineStream) -> str:
        if not s.decoded:
            return ""
        sound = frame_of(to_int16(np.concatenate(s.sound)[: s.decoded]), int(s.rate))
        return " ".join(word.text for word in understood(sound, self._model or None)) + " "
