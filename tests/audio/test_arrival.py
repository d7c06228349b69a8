"""Where frames of 20 ms are placed, by when they arrive."""

from __future__ import annotations

from talktrack.audio.arrival import Arrivals


def placed(arrivals: Arrivals, times: list[float]) -> list[float | None]:
    return [arrivals.place(20, now_ms) for now_ms in times]


def test_frames_with_jitter_stand_one_behind_the_other() -> None:
    assert placed(Arrivals(), [20, 75, 76, 80, 130]) == [0, 20, 40, 60, 80]


def test_sound_that_was_held_back_stands_where_it_was_spoken() -> None:
    arrivals = Arrivals()
    placed(arrivals, [20, 40])
    assert placed(arrivals, [640.0] * 30) == [40 + 20 * number for number in range(30)]


def test_sound_after_a_pause_soon_stands_where_it_arrives() -> None:
    arrivals = Arrivals()
    placed(arrivals, [20, 40])
    starts = placed(arrivals, [540 + 20.0 * number for number in range(20)])
    assert starts[0] == 40
    assert starts[-1] == 540 + 19 * 20 - 20


def test_sound_after_a_long_pause_stands_where_it_arrives_at_once() -> None:
    arrivals = Arrivals()
    placed(arrivals, [20])
    assert placed(arrivals, [5020]) == [5000]


def test_sound_at_twice_real_time_is_dropped_until_it_is_in_step() -> None:
    arrivals = Arrivals()
    starts = placed(arrivals, [10.0 * number for number in range(1, 501)])
    assert None in starts
    assert 1500 < arrivals.dropped_ms < 5000
    for now_ms, start_ms in zip(range(10, 5010, 10), starts, strict=True):
        assert start_ms is None or start_ms < now_ms + 1000


def test_a_sound_card_that_is_a_little_fast_stays_in_step() -> None:
    arrivals = Arrivals()
    starts = placed(arrivals, [19.9 * number for number in range(1, 60_001)])
    assert None not in starts
    assert starts[-1] is not None
    assert starts[-1] < 19.9 * 60_000 + 150
