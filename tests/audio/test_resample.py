from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talktrack.audio.framing import pieces
from talktrack.audio.resample import Quality, Resampler, resample_whole
from talktrack.audio.samples import samples_of
from talktrack.domain.frame import Frame
from tests.audio.sounds import joined, silence, strength, tone

RATES = (8_000, 16_000, 22_050, 24_000, 48_000)


def streamed(frame: Frame, rate: int, quality: Quality = "QQ", piece_ms: int = 20) -> list[Frame]:
    resampler = Resampler(frame.rate, rate, quality)
    chunks = pieces(frame, frame.rate * piece_ms // 1000)
    return [*(resampler.push(chunk) for chunk in chunks), resampler.flush()]


@pytest.mark.parametrize("from_rate", RATES)
@pytest.mark.parametrize("to_rate", RATES)
@pytest.mark.parametrize("quality", ["QQ", "HQ"])
def test_a_tone_keeps_its_pitch_strength_and_length(from_rate: int, to_rate: int, quality: Quality) -> None:
    out = joined(*streamed(tone(1000, 400, from_rate), to_rate, quality))
    assert out.rate == to_rate
    assert abs(out.duration_ms - 400) < 0.5
    assert strength(samples_of(out), 1000, to_rate) == pytest.approx(0.5, abs=0.03)


@pytest.mark.parametrize("from_rate", [16_000, 22_050, 24_000, 48_000])
@pytest.mark.parametrize("quality", ["QQ", "HQ"])
def test_what_a_telephone_cannot_carry_does_not_fold_into_what_it_can(from_rate: int, quality: Quality) -> None:
    out = joined(*streamed(tone(5600, 400, from_rate), 8_000, quality))
    assert strength(samples_of(out), 8_000 - 5600, 8_000) < 0.005


@pytest.mark.parametrize(("from_rate", "to_rate"), [(24_000, 8_000), (8_000, 16_000), (22_050, 16_000)])
def test_live_sound_is_held_back_less_than_two_milliseconds(from_rate: int, to_rate: int) -> None:
    frames = streamed(tone(440, 200, from_rate), to_rate)
    for pushed, frame in enumerate(frames[:-1], start=1):
        assert frame.at_ms + frame.duration_ms > pushed * 20 - 2


def test_sound_stays_where_it_stood_in_time() -> None:
    sound = joined(silence(100, 24_000), tone(440, 100, 24_000))
    frames = streamed(Frame(sound.pcm, 24_000, at_ms=5000), 8_000)
    assert frames[0].at_ms == 5000
    for before, after in pairwise(frames):
        assert after.at_ms == pytest.approx(before.at_ms + before.duration_ms)
    loud = np.flatnonzero(np.abs(samples_of(joined(*frames)).astype(int)) > 1000)
    assert loud[0] / 8 == pytest.approx(100, abs=1)


@settings(deadline=None)
@given(st.lists(st.integers(min_value=0, max_value=700), max_size=12), st.sampled_from(RATES))
def test_how_sound_is_cut_into_chunks_does_not_change_it(sizes: list[int], to_rate: int) -> None:
    sound = tone(700, sum(sizes) / 24 + 1, 24_000)
    resampler = Resampler(24_000, to_rate)
    edges = [0, *np.cumsum(sizes).tolist(), len(sound.pcm) // 2]
    chunks = [Frame(sound.pcm[2 * a : 2 * b], 24_000) for a, b in pairwise(edges)]
    out = joined(*(resampler.push(chunk) for chunk in chunks), resampler.flush())
    assert out.pcm == joined(*streamed(sound, to_rate)).pcm


def test_a_whole_frame_comes_out_whole_and_in_its_place() -> None:
    out = resample_whole(tone(440, 250, 22_050, at_ms=80), 16_000)
    assert (out.rate, out.at_ms) == (16_000, 80)
    assert abs(out.duration_ms - 250) < 0.2
    assert strength(samples_of(out), 440, 16_000) == pytest.approx(0.5, abs=0.01)


def test_sound_that_has_the_rate_already_is_not_touched() -> None:
    sound = tone(440, 100)
    assert resample_whole(sound, 16_000) is sound
    assert joined(*streamed(sound, 16_000)).pcm == sound.pcm


def test_no_sound_gives_no_sound() -> None:
    assert resample_whole(Frame(b"", 8_000), 16_000) == Frame(b"", 16_000)
    assert Resampler(8_000, 16_000).flush().pcm == b""
    assert Resampler(8_000, 16_000).push(Frame(b"", 8_000)).pcm == b""


def test_a_frame_of_another_rate_is_refused() -> None:
    with pytest.raises(ValueError, match="takes 8000 Hz"):
        Resampler(8_000, 16_000).push(tone(440, 20, 16_000))
