from __future__ import annotations

import numpy as np
import pytest

from talktrack.audio.samples import Int16, floats_of, frame_of
from talktrack.providers.scripted.energy import EnergyDetector
from talktrack.providers.scripted.fsk import encode
from tests.audio.sounds import noise, tone

RATES = (8_000, 16_000)


def detect(samples: Int16, rate: int, threshold_dbfs: float = -40.0) -> list[float]:
    """The probability of speech in each whole window of one voice, all windows at once."""
    detector = EnergyDetector(threshold_dbfs)
    size = detector.windows[rate]
    rows = floats_of(frame_of(samples, rate))[: len(samples) // size * size].reshape(-1, size)
    return [float(each) for each in detector.detect(rate, rows, [detector.fresh(rate) for _ in rows])]


@pytest.mark.parametrize("rate", RATES)
def test_words_in_tones_are_a_voice_from_their_start_to_their_end(rate: int) -> None:
    window = EnergyDetector().windows[rate]
    said = encode("Good morning señora", rate)
    quiet = np.zeros(10 * window, dtype=np.int16)
    found = detect(np.concatenate((quiet, said, quiet)), rate)
    last = 10 + (len(said) - 1) // window
    assert (found[:10], found[last + 1 :]) == ([0] * 10, [0] * (len(found) - last - 1))
    silent = "".join("." if each else " " for each in found[10 : last + 1]).split(".")
    assert max(map(len, silent)) <= 1, "between words no more than a window is silent"


@pytest.mark.parametrize("rate", RATES)
def test_what_is_softer_than_the_threshold_is_no_voice(rate: int) -> None:
    soft, loud = (np.frombuffer(noise(500, rate, peak=peak).pcm, dtype="<i2") for peak in (0.01, 0.03))
    assert set(detect(soft, rate)) == {0.0}, "-45 dBFS"
    assert set(detect(loud, rate)) == {1.0}, "-35 dBFS"
    assert set(detect(soft, rate, threshold_dbfs=-50)) == {1.0}


def test_every_row_is_judged_by_itself() -> None:
    detector = EnergyDetector()
    rows = np.zeros((70, 256), dtype=np.float32)
    rows[::3] = floats_of(tone(440, 32, 8_000))
    found = detector.detect(8_000, rows, [detector.fresh(8_000) for _ in rows])
    assert found.dtype == np.float32
    assert found.tolist() == [1.0 if at % 3 == 0 else 0.0 for at in range(70)]
    assert detector.detect(8_000, rows[:0], []).shape == (0,)


def test_rows_that_are_no_windows_are_refused() -> None:
    detector = EnergyDetector()
    with pytest.raises(ValueError):
        detector.detect(16_000, np.zeros((1, 256), dtype=np.float32), [detector.fresh(16_000)])
    with pytest.raises(ValueError):
        detector.detect(8_000, np.zeros((2, 256), dtype=np.float32), [detector.fresh(8_000)])
    with pytest.raises(ValueError):
        detector.fresh(44_100)
