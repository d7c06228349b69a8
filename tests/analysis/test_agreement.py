"""Agreement against tables worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talktrack.analysis.agreement import agreement, met


def pairs(both_met: int, machine_only: int, person_only: int, both_missed: int) -> list[tuple[str, str]]:
    return (
        [("met", "met")] * both_met
        + [("met", "missed")] * machine_only
        + [("missed", "met")] * person_only
        + [("missed", "missed")] * both_missed
    )


@pytest.mark.parametrize(
    ("table", "raw", "kappa", "ac1", "prevalence"),
    [
        # raw 85/100; chance .45 × .5 + .55 × .5 = .5; Gwet's 2 × .475 × .525 = .49875
        ((40, 5, 10, 45), 0.85, 0.7, 0.7007, 0.5),
        # the paradox of kappa: nearly all is met, 90 of 100 agree, and kappa is below nothing
        ((90, 5, 5, 0), 0.9, -0.0526, 0.8895, 0.95),
        # chance .5 × .5 + .5 × .5
        ((25, 25, 25, 25), 0.5, 0.0, 0.0, 0.5),
        ((0, 30, 30, 0), 0.0, -1.0, -1.0, 0.5),
        ((30, 0, 0, 30), 1.0, 1.0, 1.0, 0.5),
        # both always say the same one thing: chance explains it whole, and kappa is unknown
        ((60, 0, 0, 0), 1.0, None, 1.0, 1.0),
    ],
)
def test_two_by_two_tables_give_the_numbers_worked_out_by_hand(
    table: tuple[int, int, int, int], raw: float, kappa: float | None, ac1: float, prevalence: float
) -> None:
    found = agreement(pairs(*table))
    assert (found.n, found.raw, found.kappa, found.ac1, found.prevalence) == (sum(table), raw, kappa, ac1, prevalence)


def test_three_categories_are_worked_out_by_hand_too() -> None:
    judged = (
        [("met", "met")] * 44
        + [("met", "partly")] * 5
        + [("met", "missed")] * 1
        + [("partly", "met")] * 7
        + [("partly", "partly")] * 20
        + [("partly", "missed")] * 3
        + [("missed", "met")] * 9
        + [("missed", "partly")] * 5
        + [("missed", "missed")] * 6
    )
    found = agreement(judged)
    # chance: .5 × .6 + .3 × .3 + .2 × .1 = .41; (.7 - .41) / .59
    assert (found.n, found.raw, found.kappa) == (100, 0.7, 0.4915)
    # shares of both: .55, .3, .15; (.2475 + .21 + .1275) / 2 = .2925; (.7 - .2925) / .7075
    assert found.ac1 == 0.576


@pytest.mark.parametrize(
    ("table", "advisory"),
    [
        ((25, 0, 0, 25), False),
        ((24, 0, 0, 25), True),  # 49 judgements are too few
        ((40, 10, 10, 40), False),  # kappa is .6
        ((40, 10, 11, 39), True),  # just under it
        ((60, 0, 0, 0), True),  # kappa is unknown
        ((0, 0, 0, 0), True),
    ],
)
def test_a_criterion_is_advisory_under_a_kappa_of_0_6_or_50_judgements(
    table: tuple[int, int, int, int], advisory: bool
) -> None:
    assert agreement(pairs(*table)).advisory is advisory


def test_no_judgements_give_no_numbers() -> None:
    found = agreement([])
    assert (found.n, found.raw, found.kappa, found.ac1, found.prevalence) == (0, None, None, None, None)


@pytest.mark.parametrize(("share", "judgement"), [(0.0, "missed"), (0.01, "partly"), (0.99, "partly"), (1.0, "met")])
def test_a_share_of_the_points_is_a_judgement(share: float, judgement: str) -> None:
    assert met(share) == judgement


@given(st.lists(st.tuples(*[st.sampled_from(["met", "partly", "missed"])] * 2), min_size=1))
def test_agreement_stays_between_minus_one_and_one_and_is_whole_only_where_all_pairs_agree(
    judged: list[tuple[str, str]],
) -> None:
    found = agreement(judged)
    agreed = all(one == other for one, other in judged)
    for number in (found.kappa, found.ac1):
        assert number is None or -1 <= number <= 1
        assert number is None or (number == 1) == agreed
