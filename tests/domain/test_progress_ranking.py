from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from talktrack.domain.call import EndedBy, EndReason, Outcome, Result
from talktrack.domain.progress import FEWEST_RANKED, Attempt, ranking

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
LOST = Outcome(Result.SELLER_ENDED, EndedBy.SYSTEM, EndReason.PROCESS_LOST)


def attempt(user_id: str, scenario: int, score: float | None, hours: int = 0, **more: Any) -> Attempt:
    at = MONDAY + timedelta(hours=hours)
    fields = {"again": False, "passed": False, "user_id": user_id, **more}
    return Attempt(f"{user_id}-{scenario}-{hours}", f"s{scenario}", "Call", at, score=score, **fields)


def five(user_id: str, score: float) -> list[Attempt]:
    return [attempt(user_id, number, score) for number in range(FEWEST_RANKED)]


def test_who_tries_again_until_it_is_good_is_ranked_by_the_first_attempts() -> None:
    better = [attempt("ann", number, 100, hours=9) for number in range(FEWEST_RANKED)]
    first, second = ranking([*better, *five("ann", 40), *five("ben", 60)])
    assert (first.user_id, first.rank, first.mean) == ("ben", 1, 60)
    assert (second.user_id, second.rank, second.mean) == ("ann", 2, 40)
    assert [one.score for one in second.firsts] == [40] * FEWEST_RANKED


def test_fewer_than_five_first_attempts_are_shown_and_not_ranked() -> None:
    [found] = ranking(five("ann", 90)[1:])
    assert (found.rank, found.mean, len(found.firsts)) == (None, None, FEWEST_RANKED - 1)


def test_equals_share_their_rank_and_the_next_one_stands_behind_both() -> None:
    found = ranking([*five("ann", 80), *five("ben", 80), *five("cy", 70), attempt("dee", 1, 99)])
    assert [(one.user_id, one.rank) for one in found] == [("ann", 1), ("ben", 1), ("cy", 3), ("dee", None)]


def test_calls_without_a_score_taken_up_again_or_broken_off_are_no_first_attempts() -> None:
    found = ranking(
        [
            attempt("ann", 1, None),
            attempt("ann", 1, 80, hours=1, again=True),
            attempt("ann", 1, 10, hours=2, outcome=LOST),
            attempt("ann", 1, 55, hours=3),
        ]
    )
    assert [one.score for one in found[0].firsts] == [55]
