from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.audio.framing import Framer, cut, pieces
from talktrack.domain.frame import Frame
from tests.audio.sounds import joined, tone


@given(st.lists(st.integers(min_value=0, max_value=1000), max_size=20), st.booleans())
def test_any_chunks_become_equal_frames_without_a_loss(sizes: list[int], pad: bool) -> None:
    sound = Frame(bytes(i % 251 for i in range(2 * sum(sizes))), 8_000, at_ms=40)
    framer, frames, at = Framer(8_000, 20), [], 0
    for size in sizes:
        frames += framer.push(Frame(sound.pcm[at : at + 2 * size], 8_000, 40 + at / 16))
        at += 2 * size
    assert all(len(frame.pcm) == 320 for frame in frames)
    rest = framer.flush(pad=pad)
    if rest:
        frames.append(rest)
        assert len(rest.pcm) == 320 or not pad
    assert b"".join(frame.pcm for frame in frames)[: len(sound.pcm)] == sound.pcm
    assert [frame.at_ms for frame in frames] == pytest.approx([40 + 20 * i for i in range(len(frames))])


def test_a_framer_starts_anew_after_a_flush() -> None:
    framer = Framer(16_000, 20)
    framer.push(tone(440, 30))
    assert framer.flush() is not None
    assert framer.flush() is None
    assert [frame.at_ms for frame in framer.push(tone(440, 20, at_ms=900))] == [900]


@pytest.mark.parametrize(("rate", "frame_ms"), [(11_025, 20), (16_000, 0), (16_000, -20)])
def test_frames_must_hold_whole_samples(rate: int, frame_ms: int) -> None:
    with pytest.raises(ValueError, match="no whole number"):
        Framer(rate, frame_ms)


@pytest.mark.parametrize("chunk", [tone(440, 20, 8_000), Frame(b"\0\0\0", 16_000)])
def test_a_chunk_of_another_rate_or_with_half_a_sample_is_refused(chunk: Frame) -> None:
    with pytest.raises(ValueError, match="whole samples at 16000 Hz"):
        Framer(16_000, 20).push(chunk)


def test_a_part_is_cut_out_with_its_place_in_time() -> None:
    sound = tone(440, 100, at_ms=1000)
    part = cut(sound, 25, 75)
    assert (part.at_ms, part.duration_ms) == (1025, 50)
    assert part.pcm == sound.pcm[25 * 32 : 75 * 32]


@given(st.floats(-500, 500), st.floats(-500, 500))
def test_a_cut_stays_within_the_frame(start_ms: float, end_ms: float) -> None:
    part = cut(tone(440, 100, at_ms=1000), start_ms, end_ms)
    assert 0 <= part.duration_ms <= max(0, min(100, end_ms) - max(0, start_ms)) + 0.1
    assert 1000 <= part.at_ms <= 1100


def test_pieces_add_up_to_the_frame() -> None:
    sound = tone(440, 50, at_ms=10)
    parts = pieces(sound, 320)
    assert [part.at_ms for part in parts] == [10, 30, 50]
    assert joined(*parts) == sound
