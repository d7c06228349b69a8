"""When a voice starts and stops, from rows of probabilities made by hand. Windows last 32 ms unless said."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.domain.floor import VoiceStarted, VoiceStopped
from talktrack.engine.voice import VoiceEvent, VoiceGate, VoiceRules


def events(probabilities: Iterable[float], gate: VoiceGate | None = None, window_ms: float = 32) -> list[VoiceEvent]:
    """What a row of windows that follow each other from 0 ms gives."""
    gate = gate or VoiceGate(window_ms)
    return [event for at, p in enumerate(probabilities, start=1) for event in gate.step(p, at * window_ms)]


def speaking_gate() -> VoiceGate:
    """A gate whose voice spoke from 0 to 64 ms."""
    gate = VoiceGate()
    assert events([0.9, 0.9], gate) == [VoiceStarted(0)]
    return gate


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ([], []),
        ([0.9], []),
        ([0.9, 0.9], [VoiceStarted(0)]),
        ([0.5, 0.5], [VoiceStarted(0)]),
        ([0.49, 0.49, 0.49, 0.49], []),
        ([0, 0, 0.9, 0.9], [VoiceStarted(64)]),
        ([0.9, 0, 0.9, 0, 0.9, 0], []),
        ([0.9, 0.4, 0.9, 0.9], [VoiceStarted(64)]),
        ([0.9, 0.9, 0.9, 0.9], [VoiceStarted(0)]),
    ],
)
def test_a_voice_starts_with_60_ms_of_sure_windows_at_the_begin_of_the_first(
    row: list[float], expected: list[VoiceEvent]
) -> None:
    assert events(row) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ([0] * 6, []),
        ([0] * 7, [VoiceStopped(288, 64)]),
        ([0.34] * 7, [VoiceStopped(288, 64)]),
        ([0.35] * 100, []),
        ([0] * 6 + [0.35] + [0] * 6, []),
        ([0] * 6 + [0.35] + [0] * 7, [VoiceStopped(512, 288)]),
        ([0] * 50, [VoiceStopped(288, 64)]),
        ([0] * 7 + [0.9], [VoiceStopped(288, 64)]),
        ([0] * 7 + [0.45] * 9, [VoiceStopped(288, 64)]),
        ([0] * 7 + [0.9, 0.9], [VoiceStopped(288, 64), VoiceStarted(288)]),
    ],
)
def test_a_voice_stops_200_ms_after_the_end_of_its_last_window_that_may_be_voiced(
    row: list[float], expected: list[VoiceEvent]
) -> None:
    assert events([0.9, 0.9, *row])[1:] == expected


@pytest.mark.parametrize(
    ("rules", "window_ms", "row", "expected"),
    [
        (VoiceRules(start_ms=0), 32, [0.5], [VoiceStarted(0)]),
        (VoiceRules(start_ms=32), 32, [0.5], [VoiceStarted(0)]),
        (VoiceRules(start_ms=60), 10, [0.9] * 5, []),
        (VoiceRules(start_ms=60), 10, [0.9] * 6, [VoiceStarted(0)]),
        (VoiceRules(start_ms=100), 32, [0.9] * 3, []),
        (VoiceRules(stop_ms=32), 32, [0.9, 0.9, 0], [VoiceStarted(0), VoiceStopped(96, 64)]),
        (VoiceRules(stop_ms=50), 10, [0.9] * 6 + [0] * 5, [VoiceStarted(0), VoiceStopped(110, 60)]),
        (VoiceRules(starts_at=0.7), 32, [0.69, 0.69, 0.7, 0.7], [VoiceStarted(64)]),
        (VoiceRules(goes_on_at=0.1, stop_ms=32), 32, [0.9, 0.9, 0.1, 0.09], [VoiceStarted(0), VoiceStopped(128, 96)]),
    ],
)
def test_rules_and_windows_of_other_lengths(
    rules: VoiceRules, window_ms: float, row: list[float], expected: list[VoiceEvent]
) -> None:
    assert events(row, VoiceGate(window_ms, rules), window_ms) == expected


def test_a_voice_that_starts_within_the_window_that_ends_a_gap_has_stopped_before_it() -> None:
    gate = VoiceGate(32, VoiceRules(start_ms=0))
    assert gate.step(0.9, 32) == (VoiceStarted(0),)
    assert gate.step(0.9, 1000) == (VoiceStopped(968, 32), VoiceStarted(968))


def test_a_gap_shorter_than_the_silence_that_stops_a_voice_changes_nothing() -> None:
    gate = speaking_gate()
    assert gate.step(0.9, 64 + 199 + 32) == ()
    assert gate.speaking_ms == 295


def test_a_gap_as_long_as_the_silence_that_stops_a_voice_stops_it() -> None:
    gate = speaking_gate()
    assert gate.step(0.9, 64 + 200 + 32) == (VoiceStopped(264, 64),)
    assert gate.step(0.9, 64 + 200 + 64) == (VoiceStarted(264),)


def test_what_began_before_a_gap_is_no_start_of_what_comes_after_it() -> None:
    gate = VoiceGate()
    assert gate.step(0.9, 32) == ()
    assert gate.step(0.9, 5000) == ()
    assert gate.step(0.9, 5032) == (VoiceStarted(4968),)


def test_a_line_that_sends_nothing_more_is_silent_when_its_time_has_come() -> None:
    gate = speaking_gate()
    assert gate.stops_ms == 264
    assert gate.silent_until(263.9) == ()
    assert gate.silent_until(264) == (VoiceStopped(264, 64),)
    assert gate.silent_until(300) == ()
    assert gate.stops_ms is None
    assert events([0] * 20, gate) == []


def test_silence_on_the_clock_does_nothing_to_a_voice_that_has_not_started() -> None:
    gate = VoiceGate()
    assert gate.silent_until(10_000) == ()
    assert gate.step(0.9, 10_032) == ()
    assert gate.silent_until(10_040) == ()
    assert gate.step(0.9, 10_064) == (VoiceStarted(10_000),)


def test_speaking_ms_runs_from_the_start_to_the_end_of_the_last_voiced_window() -> None:
    gate = VoiceGate()
    seen = []
    for at, probability in enumerate([0, 0.9, 0.9, 0.9, 0, 0.4, *[0] * 7], start=1):
        gate.step(probability, at * 32)
        seen.append(gate.speaking_ms)
    assert seen == [0, 0, 64, 96, 96, 160, 160, 160, 160, 160, 160, 160, 0]


@given(st.lists(st.sampled_from([0, 0.34, 0.35, 0.49, 0.5, 1.0, float("nan")]), max_size=200))
def test_starts_and_stops_take_turns_and_what_they_say_holds(row: list[float]) -> None:
    gate = VoiceGate()
    speaking = False
    for at, probability in enumerate(row):
        for event in gate.step(probability, (at + 1) * 32):
            match event:
                case VoiceStarted(at_ms):
                    assert not speaking
                    first = round(at_ms / 32)
                    assert first == at - 1
                    assert all(p >= 0.5 for p in row[first : at + 1])
                case VoiceStopped(at_ms, last_voiced_ms):
                    assert speaking
                    last = round(last_voiced_ms / 32) - 1
                    assert row[last] >= 0.35
                    assert not any(p >= 0.35 for p in row[last + 1 : at + 1])
                    assert at_ms == (at + 1) * 32 == last_voiced_ms + 7 * 32
            speaking = not speaking
        assert gate.speaking == speaking
