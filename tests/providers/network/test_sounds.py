"""Sound on its way over a network."""

from __future__ import annotations

import pytest

from talktrack.providers.network.sounds import Pieces, SoundClock


@pytest.mark.parametrize("cut", [1, 3, 7, 640, 10_000])
def test_pieces_are_equal_wherever_the_network_cuts(cut: int) -> None:
    sound = bytes(range(250)) * 10
    pieces = Pieces(16_000, 20)
    frames = [frame for at in range(0, len(sound), cut) for frame in pieces.feed(sound[at : at + cut])]
    rest = pieces.rest()
    assert rest is not None
    assert [len(frame.pcm) for frame in frames] == [640] * 3
    assert b"".join(frame.pcm for frame in (*frames, rest)) == sound
    assert [frame.at_ms for frame in (*frames, rest)] == [0, 20, 40, 60]
    assert pieces.length_ms == len(sound) / 32


def test_half_a_sample_at_the_end_is_dropped() -> None:
    pieces = Pieces(8_000, 20)
    assert pieces.feed(b"\1") == []
    assert pieces.rest() is None


def test_sound_stands_where_its_frames_stood() -> None:
    clock = SoundClock()
    clock.add(60_000, 2)
    clock.add(70_000, 1)
    assert [clock.at_ms(at) for at in (0, 1.5, 2, 2.5)] == [60_000, 61_500, 70_000, 70_500]
    clock.forget(2)
    assert clock.at_ms(2.5) == 70_500
