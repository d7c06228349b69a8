"""Silero's detector against the model run by hand. What it must do as a detector is in `tests/conformance`."""

from __future__ import annotations

import os

import numpy as np
import pytest
from onnxruntime import InferenceSession

from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import floats_of
from talktrack.config import read_settings
from talktrack.providers.local.models import VOICE_MODEL
from talktrack.providers.local.silero import SileroDetector, settling
from tests.spoken import clip

MODEL = read_settings(os.environ).vad_model or VOICE_MODEL


@pytest.mark.parametrize(("rate", "window", "context"), [(8000, 256, 32), (16000, 512, 64)])
def test_each_window_after_a_silence_is_heard_with_the_sound_right_before_it(
    rate: int, window: int, context: int
) -> None:
    said = floats_of(resample_whole(clip("01-hello.wav"), rate))
    silence = settling(rate).reshape(-1)
    ahead = np.concatenate((np.zeros(context, dtype=np.float32), silence, said))
    session = InferenceSession(str(MODEL), providers=["CPUExecutionProvider"])
    detector = SileroDetector(MODEL)
    voice, memory = detector.fresh(rate), np.zeros((2, 1, 128), dtype=np.float32)
    for at in range(0, len(silence) + len(said) - window, window):
        given = {"input": ahead[np.newaxis, at : at + context + window], "state": memory, "sr": np.array(rate)}
        expected, memory = session.run(None, given)
        if at >= len(silence):
            found = detector.detect(rate, ahead[np.newaxis, at + context : at + context + window], [voice])
            assert found[0] == pytest.approx(expected[0, 0], abs=1e-5)
