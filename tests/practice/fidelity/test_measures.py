"""Every measure on figures made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from talktrack.practice.fidelity import measures
from talktrack.practice.fidelity.questions import Asked
from talktrack.practice.fidelity.targets import (
    AVERAGE_BAND,
    RESISTANCE_BAND,
    missed,
    missed_over_all,
    outside_by_chance,
)
from tests.practice.fidelity.hand import call

CONTRACT = {
    *("id", "leak_rate", "unresolved_acceptance", "walk_away", "commitment", "resistance_share"),
    *("ordering_auc", "on_topic", "repetition", "character_breaks", "language_errors"),
}


def asked(*, on_topic: bool = True, specific: bool = True, repeated: bool = False) -> Asked:
    return Asked("How many?", "Ten.", on_topic=on_topic, specific=specific, repeated=repeated)


def test_a_report_has_every_id_of_the_contract() -> None:
    report = measures.persona_report("ann", [call()], [asked()], winnable=True)
    assert report.keys() >= CONTRACT
    assert report["walk_away"] == {"average": 0.0}


def test_leaks_are_a_share_of_replies() -> None:
    calls = [call(replies=3, leaks=1, spoken_leaks=0), call(replies=5, leaks=1, spoken_leaks=1)]
    assert measures.leak_rate(calls) == 0.25
    assert measures.spoken_leak_rate(calls) == 0.125


def test_unresolved_acceptance_is_a_share_of_the_calls_with_a_yes() -> None:
    calls = [call(committed=True, unresolved=("costly",)), call(committed=True), call(unresolved=("busy",))]
    assert measures.unresolved_acceptance(calls) == 0.5
    assert measures.unresolved_acceptance([call()]) == 0.0


def test_resistance_is_counted_over_all_turns_of_calls_without_a_yes() -> None:
    calls = [call("pushy", replies=3, resisting=3), call(replies=9, resisting=0), call(committed=True, resisting=4)]
    assert measures.resistance_share(calls) == 0.25


def test_resistance_of_few_turns_may_lie_outside_by_chance_and_of_all_personas_may_not() -> None:
    calls = [call("pushy", replies=20, resisting=7) for _ in range(2)]
    report = measures.persona_report("ann", calls, [asked()], winnable=True)
    assert report["resistance_share"] == 0.35
    assert RESISTANCE_BAND not in missed(report)
    assert RESISTANCE_BAND in missed_over_all([report, report])
    many = measures.persona_report("ann", calls * 40, [asked()], winnable=True)
    assert RESISTANCE_BAND in missed(many)


@pytest.mark.parametrize(
    ("better", "worse", "area"),
    [([2.0], [1.0], 1.0), ([1.0], [2.0], 0.0), ([1.0], [1.0], 0.5), ([3.0, 1.0], [2.0], 0.5)],
)
def test_the_area_is_the_share_of_pairs_in_the_right_order(
    better: list[float], worse: list[float], area: float
) -> None:
    assert measures.auc(better, worse) == area


def test_the_ordering_is_as_good_as_its_worse_pair() -> None:
    calls = [
        call("expert", score=90.0),
        call("average", score=60.0),
        call("pushy", score=70.0),
        call("rude", score=1.0),
    ]
    assert measures.ordering_auc(calls) == 0.5
    assert measures.ordering_auc(calls[:2]) is None


def test_repetition_is_what_two_calls_of_a_rep_share() -> None:
    first = call(seed=1, said=("we run two shifts here", "the pump is loud and old"))
    second = call(seed=2, said=("we run two shifts here", "i sign nothing on the phone"))
    assert measures.repetition([first, second]) == 0.5
    assert measures.repetition([first]) is None


def test_nearly_alike_counts_as_alike_and_other_reps_do_not_count() -> None:
    first = call(seed=1, said=("well we run two shifts in here",))
    alike = call(seed=2, said=("we run two shifts in here",))
    assert measures.repetition([first, alike]) == 1.0
    assert measures.repetition([first, call("expert", seed=2, said=first.said)]) is None


def test_how_calls_ended_is_shown_in_shares() -> None:
    assert measures.ended_how([call(how="yes"), call(how="yes"), call(how="hung_up"), call(how="seller")]) == {
        "hung_up": 0.25,
        "seller": 0.25,
        "yes": 0.5,
    }


def test_questions_are_counted_on_topic_specific_and_repeated() -> None:
    answers = [asked(), asked(specific=False), asked(on_topic=False), asked(on_topic=False, repeated=True)]
    report = measures.persona_report("ann", [call()], answers, winnable=True)
    assert (report["on_topic"], report["specific"], report["non_answers_repeated"]) == (0.5, 0.5, 0.5)


@pytest.mark.parametrize(
    ("yes", "calls", "low", "high"), [(0, 8, 0.0, 0.3244), (4, 12, 0.1381, 0.6094), (12, 24, 0.3143, 0.6857)]
)
def test_few_calls_leave_a_wide_range_for_the_true_share(yes: int, calls: int, low: float, high: float) -> None:
    found = measures.chance_range([True] * yes + [False] * (calls - yes))
    assert found == pytest.approx((low, high), abs=0.0005)


def _average_report(yes: int, calls: int) -> dict[str, Any]:
    held = [call("average", committed=at < yes, resisting=1) for at in range(calls)]
    return measures.persona_report("ann", held, [asked()], winnable=True)


def test_an_average_rep_misses_its_band_only_where_chance_does_not_explain_it() -> None:
    by_chance, far_off, within = (_average_report(*held) for held in ((1, 12), (11, 12), (4, 12)))
    assert [AVERAGE_BAND in missed(one) for one in (by_chance, far_off, within)] == [False, True, False]
    assert [outside_by_chance(one) for one in (by_chance, far_off, within)] == [True, False, False]


def test_all_personas_together_are_held_to_the_band_itself() -> None:
    low, middle = _average_report(1, 12), _average_report(4, 12)
    assert list(missed_over_all([low, low])) == [AVERAGE_BAND]
    assert list(missed_over_all([low, middle])) == []
    assert list(missed_over_all([low])) == []


def test_a_report_names_what_it_misses() -> None:
    calls = [call("expert", committed=True, told=0.9, score=90.0), call("pushy", committed=True, score=95.0)]
    misses = list(missed(measures.persona_report("ann", calls, [asked()], winnable=True)))
    assert "commitment pushy < 5 %" in misses
    assert "walk_away pushy ≥ 60 %" in misses
    assert "commitment expert ≥ 70 %" not in misses
    assert not any("rude" in miss for miss in misses)


def test_who_cannot_be_won_is_not_held_to_yeses() -> None:
    report = measures.persona_report("ann", [call("expert", told=0.1)], [asked()], winnable=False)
    assert not any("expert" in miss for miss in missed(report))
