"""The average seller's days, and how sellers get to the buyer and take leave."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import astuple
from random import Random
from statistics import fmean

import pytest

from talktrack.domain.mind import DirectiveKind
from talktrack.domain.moves import Move
from talktrack.practice.exchange import last_mind
from talktrack.practice.fidelity.average import day_of
from talktrack.practice.fidelity.brief import Notes, brief_of
from talktrack.practice.fidelity.calls import MindfulCustomer, hold
from talktrack.practice.fidelity.questions import ask_all
from talktrack.practice.fidelity.reps import AVERAGE, take_leave, talk, talk_at_gate
from talktrack.practice.moves import read
from talktrack.services.fidelity import UNEVEN, jobs_for
from tests.practice.calls import shipped

GATE = "gatekeeper-linen-en"


def test_a_better_day_is_better_in_every_skill() -> None:
    worst, best = day_of(0.0, Random(1)), day_of(1.0, Random(1))
    assert all(bad < good for bad, good in zip(astuple(worst), astuple(best), strict=True))


def test_a_skill_is_a_little_off_from_call_to_call() -> None:
    assert len({day_of(0.5, Random(seed)) for seed in range(5)}) == 5


@pytest.mark.parametrize("seed", range(1, 7))
def test_an_average_seller_never_leaves_right_behind_its_answer_to_a_worry(seed: int) -> None:
    talking = talk(AVERAGE, brief_of(shipped()[GATE]), Notes(), seed)
    said = [next(talking)]
    with suppress(StopIteration):
        while True:
            said.append(talking.send("No, not like that."))
    assert Move.NEXT_STEP_ASK in read(said[-2], "en").moves, said[-3:]


async def test_an_average_seller_gets_further_on_its_good_days() -> None:
    customer = MindfulCustomer(shipped()["riego-agro-es"])
    good, bad = (8, 3, 11), (5, 10, 2)
    told = {
        days: fmean([len(last_mind((await hold(customer, "average", seed)).steps).told) for seed in days])
        for days in (good, bad)
    }
    assert told[good] > told[bad]


def test_the_average_rep_calls_more_often() -> None:
    jobs = jobs_for((shipped()[GATE],), ("average", "pushy"), 2)
    calls = {job.rep: len(job.seeds) for job in jobs}
    assert calls["average"] == 2 * UNEVEN
    assert calls["pushy"] == 2


async def test_a_seller_with_manners_is_put_through_and_greets_the_buyer() -> None:
    call = await hold(MindfulCustomer(shipped()[GATE]), "expert", 1)
    through = next(
        at
        for at, step in enumerate(call.steps)
        if step.directive is not None and step.directive.kind is DirectiveKind.PUT_THROUGH
    )
    assert Move.GREETING in call.steps[through + 1].turn.moves
    assert len(last_mind(call.steps).told) > 5


async def test_who_presses_does_not_get_past_the_front_desk() -> None:
    call = await hold(MindfulCustomer(shipped()[GATE]), "pushy", 1)
    gate = last_mind(call.steps).gate
    assert gate is not None
    assert not gate.through


def test_only_sellers_with_manners_know_another_way_to_talk_at_the_front_desk() -> None:
    brief = brief_of(shipped()[GATE])
    assert "Doreen Pike" in next(talk_at_gate("average", brief, 1))
    assert "Doreen Pike" not in next(talk_at_gate("rude", brief, 1))


async def test_the_questions_are_asked_of_the_buyer() -> None:
    asked = await ask_all(MindfulCustomer(shipped()[GATE]), 1)
    assert fmean(one.on_topic for one in asked) > 0.5


async def test_after_a_yes_a_seller_takes_leave_and_says_nothing_more() -> None:
    scenario = shipped()["cold-call-logistics-en"]
    call = await hold(MindfulCustomer(scenario), "expert", 1)
    yes = next(
        at for at, step in enumerate(call.steps) if step.directive and step.directive.kind is DirectiveKind.COMMIT
    )
    assert len(call.steps) == yes + 3
    assert Move.FAREWELL in read(next(take_leave("expert", brief_of(scenario), 1)), "en").moves
