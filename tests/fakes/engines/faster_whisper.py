"""Stands in for faster-whisper 1.2.1. Its model is a text, which it hears in any sound; an empty one reads tones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from talktrack.audio.samples import frame_of, to_int16
from tests.servers.tones import understood

_RATE = 16_000


@dataclass
class Word:
    start: float
    end: float
    word: str
    probability: float


@dataclass
class Segment:
    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float
    words: list[Word] | None
    temperature: float | None


class WhisperModel:
    def __init__(
        self,
        model_size_or_path: str,
        device: str = "auto",
        device_index: int | list[int] = 0,
        compute_type: str = "default",
        cpu_threads: int = 0,
        num_workers: int = 1,
        download_root: str | None = None,
        local_files_only: bool = False,
        files: dict[str, Any] | None = None,
        revision: str | None = None,
        use_auth_token: bool | str | None = None,
        **model_kwargs: Any,
    ) -> None:
        assert local_files_only, "a test must not ask the network"
        self._model = (Path(model_size_or_path) / "model.bin").read_text()
        if self._model == "broken":
            raise RuntimeError("Unsupported model binary version.")

    def transcribe(
        self,
        audio: NDArray[np.float32],
        language: str | None = None,
        task: str = "transcribe",
        log_progress: bool = False,
        beam_size: int = 5,
        best_of: int = 5,
        patience: float = 1,
        length_penalty: float = 1,
        repetition_penalty: float = 1,
        no_repeat_ngram_size: int = 0,
        temperature: float | Sequence[float] = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0),
        compression_ratio_threshold: float | None = 2.4,
        log_prob_threshold: float | None = -1.0,
        no_speech_threshold: float | None = 0.6,
        condition_on_previous_text: bool = True,
        prompt_reset_on_temperature: float = 0.5,
        initial_prompt: str | None = None,
        prefix: str | None = None,
        suppress_blank: bool = True,
        suppress_tokens: Sequence[int] | None = (-1,),
        without_timestamps: bool = False,
        max_initial_timestamp: float = 1.0,
        word_timestamps: bool = False,
    ) -> tuple[Iterator[Segment], None]:
        assert audio.dtype == np.float32
        assert audio.ndim == 1
        assert language in ("en", "es")
        return self._segments(audio, word_timestamps), None

    def _segments(self, audio: NDArray[np.float32], word_timestamps: bool) -> Iterator[Segment]:
        """One for each word, as it is asked for."""
        found = understood(frame_of(to_int16(audio), _RATE), self._model or None)
        for number, word in enumerate(found):
            start, end = word.start_ms / 1000, word.end_ms / 1000
            words = [Word(start, end, f" {word.text}", 0.8)] if word_timestamps else None
            yield Segment(number, 0, start, end, f" {word.text}", [], -0.2, 1.0, 0.01, words, 0.0)
