"""Difficulty that follows a rep keeps the share of passed calls between 60 and 70 per cent."""

from __future__ import annotations

import random

import pytest

from talktrack.domain.adaptive import MOST_NOTCHES, POINTS_PER_NOTCH, Attempt, adapted
from talktrack.domain.persona import Difficulty

WRITTEN = Difficulty()
PASS_MARK = 65


def pass_share(ability: float, spread: float, calls: int = 400) -> float:
    """How many calls a rep passes whose scores lie around `ability` as written, after some calls to settle in."""
    dice = random.Random(f"{ability}:{spread}")
    attempts: list[Attempt] = []
    for _ in range(calls):
        notch = adapted(WRITTEN, attempts, PASS_MARK).notch
        attempts.append(Attempt(dice.gauss(ability, spread) - notch * POINTS_PER_NOTCH, notch))
    settled = attempts[8:]
    return sum(attempt.score >= PASS_MARK for attempt in settled) / len(settled)


@pytest.mark.parametrize("ability", [55, 60, 65, 70, 75, 80, 85])
@pytest.mark.parametrize("spread", [8, 14])
def test_a_rep_passes_about_two_calls_of_three_whatever_it_can_do(ability: float, spread: float) -> None:
    assert 0.57 <= pass_share(ability, spread) <= 0.73


def test_somebody_without_calls_meets_the_customer_as_written() -> None:
    assert adapted(WRITTEN, [], PASS_MARK) == WRITTEN


def test_good_scores_make_every_parameter_harder_and_bad_ones_easier() -> None:
    harder = adapted(WRITTEN, [Attempt(95)] * 6, PASS_MARK)
    easier = adapted(WRITTEN, [Attempt(20)] * 6, PASS_MARK)
    assert easier.notch < 0 < harder.notch
    assert easier.patience_decay < WRITTEN.patience_decay < harder.patience_decay
    assert easier.fact_threshold < WRITTEN.fact_threshold < harder.fact_threshold
    assert easier.gain > WRITTEN.gain > harder.gain
    assert easier.will_buy > WRITTEN.will_buy > harder.will_buy
    assert harder.interruption_rate > WRITTEN.interruption_rate


def test_it_stays_within_what_a_persona_may_be() -> None:
    for score in (0.0, 100.0):
        for written in (Difficulty(), Difficulty(20, 50, 0.5, 0, 1, 1), Difficulty(0, -50, 1.5, 1, 0, 0.1)):
            fitted = adapted(written, [Attempt(score)] * 20, PASS_MARK)
            assert abs(fitted.notch) <= MOST_NOTCHES
            assert 0 <= fitted.patience_decay <= 20
            assert -50 <= fitted.fact_threshold <= 50
            assert 0.5 <= fitted.gain <= 1.5
            assert 0 <= fitted.interruption_rate <= 1
            assert 0 < fitted.will_buy <= 1


def test_only_the_newest_calls_count() -> None:
    old, new = [Attempt(95)] * 20, [Attempt(30)] * 8
    assert adapted(WRITTEN, [*old, *new], PASS_MARK) == adapted(WRITTEN, new, PASS_MARK)
