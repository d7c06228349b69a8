"""How an expert would have held a call: the same customer, called by the best of the scripted sellers."""

from __future__ import annotations

from dataclasses import dataclass

import anyio
from anyio import to_thread

from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score
from talktrack.domain.workspace import Subject
from talktrack.practice.fidelity.calls import Held, MindfulCustomer, hold
from talktrack.practice.fidelity.reps import EXPERT
from talktrack.services.calls import snapshot
from talktrack.services.scripted import score_of
from talktrack.services.world import World


@dataclass(frozen=True)
class GoldCall:
    """It is held when it is asked for and not stored."""

    scenario: Scenario
    steps: tuple[Step, ...]
    score: Score


async def gold_call(world: World, subject: Subject, call_id: str) -> GoldCall:
    """The gold call of one's own ended practice call; the same every time. Raises `NotFound`, `CallOpen`."""
    async with world.store.workspace(subject.org_id) as workspace:
        seed = (await workspace.calls.get(call_id)).seed
    scenario = await snapshot(world, subject, call_id)
    return await to_thread.run_sync(_held, scenario, seed)


def _held(scenario: Scenario, seed: int) -> GoldCall:
    async def run() -> Held:
        return await hold(MindfulCustomer(scenario), EXPERT, seed)

    held = anyio.run(run)
    return GoldCall(scenario, held.steps, score_of(held, scenario))
