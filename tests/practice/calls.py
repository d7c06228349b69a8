"""Whole calls on the scenarios that ship, from the scripts that stand beside them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.practice.exchange import Cast, Utterance, exchange, last_mind, pick_up
from talktrack.storage.library import FileLibrary

SCRIPTS = Path(__file__).parents[1] / "scenarios"


@cache
def shipped() -> dict[str, Scenario]:
    return {scenario.id: scenario for scenario in FileLibrary().scenarios()}


def reps(scenario_id: str) -> tuple[str, ...]:
    """The sellers that a scenario has a script of."""
    return tuple(sorted(path.stem for path in (SCRIPTS / scenario_id).glob("*.txt")))


def script(scenario_id: str, rep: str) -> tuple[str, ...]:
    return tuple((SCRIPTS / scenario_id / f"{rep}.txt").read_text(encoding="utf-8").splitlines())


@cache
def all_lines() -> tuple[str, ...]:
    """Every line of every script, in both languages."""
    return tuple(line for id in shipped() for rep in reps(id) for line in script(id, rep))


async def hold(cast: Cast, lines: Iterable[str], seed: int = 7) -> tuple[Step, ...]:
    """A call with these turns of the seller, until they or the customer's patience are used up."""
    opening, _ = await pick_up(cast, seed)
    steps = [opening]
    for line in lines:
        held = await exchange(cast, steps, Utterance(line))
        steps += [held.seller, held.customer]
        if last_mind(steps).ended is not None:
            break
    return tuple(steps)
