"""What every `ports.speech.VoiceDetector` must do, run on the fake and on each adapter."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import floats_of
from talktrack.config import read_settings
from talktrack.domain.frame import Frame
from talktrack.ports.speech import VoiceDetector
from talktrack.providers.local.models import VOICE_MODEL
from talktrack.providers.local.silero import SileroDetector
from talktrack.providers.scripted.energy import EnergyDetector
from tests.audio.sounds import joined, silence
from tests.fakes.voice import FakeVoiceDetector
from tests.spoken import LINES, clip

PAUSE_MS = 1000


@pytest.fixture(scope="module")
def silero() -> SileroDetector:
    return SileroDetector(read_settings(os.environ).vad_model or VOICE_MODEL)


@pytest.fixture(params=["fake", "energy", "silero"])
def detector(request: pytest.FixtureRequest) -> VoiceDetector:
    if request.param == "fake":
        return FakeVoiceDetector()
    if request.param == "energy":
        return EnergyDetector()
    silero: SileroDetector = request.getfixturevalue("silero")
    return silero


@pytest.fixture(params=[8000, 16000])
def rate(request: pytest.FixtureRequest) -> int:
    rate: int = request.param
    return rate


def rows(detector: VoiceDetector, sound: Frame, rate: int) -> NDArray[np.float32]:
    """The sound at `rate`, cut into its whole windows."""
    samples, size = floats_of(resample_whole(sound, rate)), detector.windows[rate]
    return samples[: len(samples) // size * size].reshape(-1, size)


def alone(detector: VoiceDetector, rate: int, windows: NDArray[np.float32]) -> NDArray[np.float32]:
    """The probabilities of one voice, window by window."""
    state = detector.fresh(rate)
    return np.concatenate([detector.detect(rate, window[np.newaxis], [state]) for window in windows])


def together(detector: VoiceDetector, rate: int, voices: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """The probabilities of many voices, heard at once; shorter ones leave, and the others change places every time."""
    states = [detector.fresh(rate) for _ in voices]
    heard: list[list[np.float32]] = [[] for _ in voices]
    for at in range(max(map(len, voices))):
        present = [index for index, voice in enumerate(voices) if at < len(voice)]
        present = present[at % len(present) :] + present[: at % len(present)]
        found = detector.detect(rate, np.stack([voices[i][at] for i in present]), [states[i] for i in present])
        for index, probability in zip(present, found, strict=True):
            heard[index].append(probability)
    return [np.array(each) for each in heard]


@pytest.fixture
def voices(detector: VoiceDetector, rate: int) -> list[NDArray[np.float32]]:
    """Each recorded line after a pause of its own length, and one voice that never speaks."""
    spoken = [joined(silence(90 * at), clip(name)) for at, name in enumerate(LINES)]
    return [rows(detector, sound, rate) for sound in (*spoken, silence(3000))]


def test_there_are_windows_for_telephones_and_for_browsers(detector: VoiceDetector) -> None:
    assert set(detector.windows) == {8000, 16000}
    for rate, size in detector.windows.items():
        assert 10 <= size / rate * 1000 <= 40


def test_every_row_has_its_probability(detector: VoiceDetector, rate: int) -> None:
    for count in (0, 1, 32, 33, 70):
        windows = np.zeros((count, detector.windows[rate]), dtype=np.float32)
        found = detector.detect(rate, windows, [detector.fresh(rate) for _ in range(count)])
        assert found.shape == (count,)
        assert found.dtype == np.float32
        assert ((found >= 0) & (found <= 1)).all()


@pytest.mark.parametrize("name", list(LINES))
def test_probabilities_are_high_in_speech_and_low_in_the_pauses(detector: VoiceDetector, rate: int, name: str) -> None:
    windows = rows(detector, joined(silence(PAUSE_MS), clip(name), silence(PAUSE_MS)), rate)
    found = alone(detector, rate, windows)
    ends = (np.arange(len(found)) + 1) * detector.windows[rate] / rate * 1000
    speech_end = PAUSE_MS + clip(name).duration_ms
    before, after = found[ends < PAUSE_MS], found[ends > speech_end + 300]
    within = found[(ends > PAUSE_MS + 400) & (ends < speech_end - 400)]
    assert max(before.max(), after.max()) < 0.2
    assert np.mean(within >= 0.5) > 0.75


def test_many_voices_at_once_are_heard_as_each_alone(
    detector: VoiceDetector, rate: int, voices: list[NDArray[np.float32]]
) -> None:
    for found, voice in zip(together(detector, rate, voices), voices, strict=True):
        np.testing.assert_allclose(found, alone(detector, rate, voice), atol=1e-4)


def test_more_voices_than_fit_one_run_are_heard_as_each_alone(
    detector: VoiceDetector, rate: int, voices: list[NDArray[np.float32]]
) -> None:
    short = [voice[:30] for voice in voices]
    for found, voice in zip(together(detector, rate, short * 6), short * 6, strict=True):
        np.testing.assert_allclose(found, alone(detector, rate, voice), atol=1e-4)


def test_a_silent_voice_stays_silent_beside_one_that_speaks(detector: VoiceDetector, rate: int) -> None:
    speech = rows(detector, clip("02-today.wav"), rate)
    quiet, spoken = together(detector, rate, [np.zeros_like(speech), speech])
    assert quiet.max() < 0.2
    assert spoken.max() > 0.8


def test_a_fresh_voice_knows_nothing_of_the_ones_before(detector: VoiceDetector, rate: int) -> None:
    speech = rows(detector, clip("02-today.wav"), rate)
    assert alone(detector, rate, speech).tolist() == alone(detector, rate, speech).tolist()


def test_the_windows_given_are_left_as_they_are(detector: VoiceDetector, rate: int) -> None:
    speech = rows(detector, clip("02-today.wav"), rate)[:20]
    before = speech.copy()
    detector.detect(rate, speech, [detector.fresh(rate) for _ in speech])
    assert (speech == before).all()
