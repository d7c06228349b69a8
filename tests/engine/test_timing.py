"""How long each service took for a reply."""

from __future__ import annotations

from talktrack.engine.timing import Timing


def test_each_stage_takes_what_lies_between_its_moment_and_the_one_before() -> None:
    timing = Timing(stopped_ms=1000, understood_ms=1180.4, decided_ms=1400, thought_ms=1650, sounded_ms=1750)
    took = {"hearing": 180, "deciding": 220, "thinking": 250, "voicing": 100, "total": 750}
    assert timing.took() == took


def test_what_was_done_ahead_of_time_counts_as_nothing() -> None:
    timing = Timing(stopped_ms=1000, understood_ms=900, decided_ms=1300, thought_ms=1200, sounded_ms=1310)
    assert timing.took() == {"hearing": 0, "deciding": 300, "thinking": 0, "voicing": 10, "total": 310}


def test_a_reply_to_something_typed_or_that_never_sounded_took_nothing() -> None:
    assert Timing(decided_ms=5, thought_ms=6, sounded_ms=7).took() == {}
    assert Timing(stopped_ms=5, decided_ms=6, thought_ms=7).took() == {}
