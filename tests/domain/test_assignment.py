from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.assignment import Assignment, PassRule, Standing, standing_at
from talktrack.domain.progress import Attempt
from tests.domain.test_progress_ranking import LOST, MONDAY, attempt

TASK = Assignment("task_1", "Ask first", ("s1",), ("ann",), ("team_1",), PassRule(), "boss", MONDAY, most_attempts=2)


def standing(task: Assignment, *attempts: Attempt, **shares: float) -> Standing:
    by_call = {one.call_id: shares["share"] for one in attempts} if shares else {}
    return standing_at(task, "s1", attempts, by_call).standing


def test_it_is_for_those_who_are_named_and_for_those_in_the_teams() -> None:
    assert TASK.is_for("ann", [])
    assert TASK.is_for("ben", ["team_1", "team_2"])
    assert not TASK.is_for("ben", ["team_2"])


def test_what_is_tried_is_started_until_it_is_passed_or_no_attempt_is_left() -> None:
    failed, passed = attempt("ann", 1, 40), attempt("ann", 1, 80, hours=2, passed=True)
    assert standing(TASK) is Standing.TO_DO
    assert standing(TASK, failed) is Standing.STARTED
    assert standing(TASK, failed, passed) is Standing.PASSED
    assert standing(TASK, failed, attempt("ann", 1, 50, hours=1)) is Standing.USED_UP
    assert standing(replace(TASK, most_attempts=None), failed, failed, failed) is Standing.STARTED


def test_an_attempt_that_the_machine_broke_off_does_not_count() -> None:
    broken = attempt("ann", 1, 10, outcome=LOST)
    found = standing_at(TASK, "s1", [broken, attempt("ann", 1, 40, hours=1)], {})
    assert (found.standing, len(found.calls), found.best) == (Standing.STARTED, 1, 40)


@pytest.mark.parametrize(
    ("rule", "score", "passed", "enough"),
    [
        (PassRule(), 70, True, True),
        (PassRule(), 70, False, False),
        (PassRule(score=60), 60, False, True),
        (PassRule(score=60), 59.9, True, False),
        (PassRule(score=60), None, None, False),
    ],
)
def test_the_rule_decides_whether_an_attempt_is_enough(
    rule: PassRule, score: float | None, passed: bool | None, enough: bool
) -> None:
    found = standing_at(replace(TASK, rule=rule), "s1", [attempt("ann", 1, score, passed=passed)], {})
    assert [call.passed for call in found.calls] == [enough]


def test_a_rule_of_one_criterion_takes_all_of_its_points() -> None:
    task = replace(TASK, rule=PassRule(criterion_id="need"))
    tried = attempt("ann", 1, 90, passed=True)
    assert standing(task, tried, share=1.0) is Standing.PASSED
    assert standing(task, tried, share=0.5) is Standing.STARTED
    assert standing(task, tried) is Standing.STARTED
