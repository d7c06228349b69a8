"""Real voices after a long silence, for which the detector is not run."""

from __future__ import annotations

import os
from itertools import pairwise

import anyio
import numpy as np
import pytest

from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import Float32, floats_of, frame_of, to_int16
from talktrack.config import read_settings
from talktrack.engine.vad import VoiceBatcher
from talktrack.engine.voice import VoiceEvent, VoiceGate
from talktrack.providers.local.models import VOICE_MODEL
from talktrack.providers.local.silero import SileroDetector
from tests.spoken import clip

RATE, SIZE, WINDOW_MS = 8000, 256, 32.0
NAMES = ("01-hello.wav", "02-today.wav", "03-late.wav", "04-cost.wav")


@pytest.fixture(scope="module")
def detector() -> SileroDetector:
    return SileroDetector(read_settings(os.environ).vad_model or VOICE_MODEL)


def talk(pause_s: float, noise_db: float, voice_db: float) -> Float32:
    """The recorded lines, made so much softer, with pauses behind them, on a line with so much noise."""
    lines = [floats_of(resample_whole(clip(name), RATE)) * 10 ** (voice_db / 20) for name in NAMES]
    pause = np.zeros(round(pause_s * RATE), dtype=np.float32)
    whole = np.concatenate([part for line in lines for part in (line, pause)])
    whole += np.random.default_rng(1).normal(0, 10 ** (noise_db / 20), len(whole)).astype(np.float32)
    return whole[: len(whole) // SIZE * SIZE]


def events(probabilities: list[float]) -> list[VoiceEvent]:
    gate = VoiceGate(WINDOW_MS)
    return [event for at, one in enumerate(probabilities, start=1) for event in gate.step(one, at * WINDOW_MS)]


@pytest.mark.parametrize("voice_db", [0.0, -30.0])
@pytest.mark.parametrize("noise_db", [-200.0, -63.0])
@pytest.mark.parametrize("pause_s", [0.6, 2.0, 10.0])
async def test_voices_start_and_stop_as_the_model_alone_hears_them_and_hardly_later(
    detector: SileroDetector, pause_s: float, noise_db: float, voice_db: float
) -> None:
    hardly_louder = voice_db < 0 and noise_db > -100
    windows = talk(pause_s, noise_db, voice_db).reshape(-1, SIZE)
    state = detector.fresh(RATE)
    alone = events([float(detector.detect(RATE, window[np.newaxis], [state])[0]) for window in windows])
    heard: list[float] = []
    told = anyio.Event()

    def hear(probability: float, _: float) -> None:
        heard.append(probability)
        told.set()

    batcher = VoiceBatcher(detector)
    voice = batcher.open(RATE, hear)
    for at, window in enumerate(windows):
        voice.push(frame_of(to_int16(window), RATE, at * WINDOW_MS))
        if voice.waiting:
            await told.wait()
        told = anyio.Event()
    spared = events(heard)
    assert batcher.statistics.quiet > 0
    later = 2 if hardly_louder else 1
    assert [type(event) for event in spared] == [type(event) for event in alone]
    for mine, its in zip(spared, alone, strict=True):
        assert -400 <= mine.at_ms - its.at_ms <= later * WINDOW_MS
    assert all(before.at_ms < after.at_ms for before, after in pairwise(spared))
