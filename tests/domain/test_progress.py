"""What attempts come to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from talktrack.domain.progress import Attempt, Progress, progress

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def attempt(
    scenario_id: str, hours: int, score: float | None, *, passed: bool | None = None, again: bool = False
) -> Attempt:
    return Attempt(f"call_{hours}", scenario_id, "", NOW + timedelta(hours=hours), again, score, passed)


def test_a_scenario_is_judged_by_its_best_attempt_and_dated_by_its_last() -> None:
    tried = (attempt("a", 3, 40.0, passed=False), attempt("a", 1, 70.0, passed=True), attempt("b", 2, None))
    assert progress(tried) == (
        Progress("a", attempts=2, best=70.0, passed=True, last_at=NOW + timedelta(hours=3)),
        Progress("b", attempts=1, best=None, passed=False, last_at=NOW + timedelta(hours=2)),
    )


def test_a_call_that_took_up_a_moment_of_another_is_no_attempt_of_its_own() -> None:
    tried = (attempt("a", 2, 95.0, passed=True, again=True), attempt("a", 1, 50.0, passed=False))
    assert progress(tried) == (Progress("a", attempts=1, best=50.0, passed=False, last_at=NOW + timedelta(hours=1)),)
