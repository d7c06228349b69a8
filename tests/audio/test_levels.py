from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talktrack.audio.levels import SILENCE_DBFS, audible_span, level, peak_dbfs, rms_dbfs, trim
from talktrack.domain.frame import Frame
from tests.audio.sounds import added, joined, noise, silence, tone


def test_a_sine_at_half_scale_peaks_at_minus_six_and_has_a_mean_of_minus_nine() -> None:
    assert peak_dbfs(tone(440, 1000)) == pytest.approx(20 * math.log10(0.5), abs=0.01)
    assert rms_dbfs(tone(440, 1000)) == pytest.approx(20 * math.log10(0.5 / math.sqrt(2)), abs=0.01)


@pytest.mark.parametrize("frame", [silence(100), Frame(b"", 16_000)])
def test_silence_has_the_lowest_level_and_nothing_to_hear(frame: Frame) -> None:
    assert rms_dbfs(frame) == peak_dbfs(frame) == SILENCE_DBFS
    assert audible_span(frame) is None


@pytest.mark.parametrize("hiss", [0.0, 0.003, 0.02])
def test_speech_is_found_between_its_pauses_over_any_noise(hiss: float) -> None:
    spoken = joined(silence(300), tone(300, 400, peak=0.3), silence(200), tone(200, 100, peak=0.3), silence(500))
    assert audible_span(added(spoken, noise(1500, peak=hiss))) == (300, 1000)


def test_sound_without_a_pause_is_heard_from_end_to_end() -> None:
    assert audible_span(tone(300, 500)) == (0, 500)
    assert audible_span(tone(300, 123)) == (0, 123)


def test_a_click_or_a_whisper_below_the_limit_is_not_heard() -> None:
    click = joined(silence(200), tone(1000, 10, peak=0.9), silence(200))
    assert audible_span(click) is None
    assert audible_span(tone(300, 500, peak=0.002)) is None
    assert audible_span(tone(300, 500, peak=0.005)) == (0, 500)


def test_a_click_before_speech_does_not_move_its_start() -> None:
    sound = joined(silence(100), tone(1000, 10, peak=0.9), silence(290), tone(300, 400, peak=0.3), silence(200))
    assert audible_span(sound) == (400, 800)


def test_trimming_keeps_a_margin_and_the_place_in_time() -> None:
    sound = joined(silence(300), tone(300, 400), silence(300))
    trimmed = trim(sound, 50)
    assert (trimmed.at_ms, trimmed.duration_ms) == (250, 500)
    assert trim(silence(300), 50).pcm == b""


@pytest.mark.parametrize(("peak", "expected"), [(0.01, -23.0), (0.8, -23.0), (0.0005, -39.0)])
def test_levelling_raises_soft_sound_and_lowers_loud_sound(peak: float, expected: float) -> None:
    assert rms_dbfs(level(tone(300, 300, peak=peak), -23.0)) == pytest.approx(expected, abs=0.5)


def test_levelling_never_clips() -> None:
    spiky = joined(tone(300, 1000, peak=0.01), tone(300, 10, peak=0.9))
    assert peak_dbfs(level(spiky, -10.0)) == pytest.approx(0.0, abs=0.01)


@settings(deadline=None)
@given(st.binary(max_size=4000).map(lambda data: data[: len(data) // 2 * 2]), st.sampled_from((8_000, 16_000, 22_050)))
def test_what_is_heard_lies_within_the_frame(pcm: bytes, rate: int) -> None:
    frame = Frame(pcm, rate)
    span = audible_span(frame)
    assert span is None or 0 <= span[0] < span[1] <= frame.duration_ms
    assert SILENCE_DBFS <= rms_dbfs(frame) <= peak_dbfs(frame) + 0.001
