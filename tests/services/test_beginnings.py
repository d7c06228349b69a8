"""A practice call may go on from an earlier one, or be fitted to the rep; both are frozen with it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from talktrack.domain.call import EventType
from talktrack.domain.errors import CallOpen, InvalidInput, NotFound
from talktrack.domain.mind import EARLIER, Mind
from talktrack.practice.exchange import Utterance
from talktrack.services import training
from talktrack.services.beginnings import Wish, difficulty_of
from talktrack.services.world import World
from talktrack.storage.codec import decode, encode
from tests.practice.scene import SCENE, scene
from tests.services.office import ANN, BEN, hold, office

LINES = ("Good morning, this is Kim from Harrow Pumps.", "How loud is it in the hall?")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with office(tmp_path, SCENE, scene(scenario={"id": "other"})) as made:
        yield made


async def mind_of(world: World, call_id: str) -> Mind:
    async with world.store.workspace("org_a") as workspace:
        steps = await workspace.turns.all(call_id)
    assert steps[-1].mind is not None
    return steps[-1].mind


async def test_the_next_call_remembers_the_one_before(world: World) -> None:
    first, _ = await hold(world, ANN, LINES)
    await training.end(world, ANN, first.id)
    second = await training.start(world, ANN, "mill", seed=2, wish=Wish(follows=first.id))
    assert second.metadata["follows"] == first.id
    assert (await mind_of(world, second.id)).told["noise"] == EARLIER
    reply = await training.say(world, ANN, second.id, Utterance("How loud is it in the hall, once more?"))
    assert not reply.ended
    assert (await training.end(world, ANN, second.id)).outcome is not None


async def test_only_an_ended_call_of_ones_own_with_the_same_customer_is_followed(world: World) -> None:
    first, _ = await hold(world, ANN, LINES)
    with pytest.raises(CallOpen):
        await training.start(world, ANN, "mill", wish=Wish(follows=first.id))
    await training.end(world, ANN, first.id)
    with pytest.raises(InvalidInput) as refused:
        await training.start(world, ANN, "other", wish=Wish(follows=first.id))
    assert [problem.field for problem in refused.value.problems] == ["follows"]
    for subject, id in ((BEN, first.id), (ANN, "call_unknown")):
        with pytest.raises(NotFound):
            await training.start(world, subject, "mill", wish=Wish(follows=id))


async def test_the_difficulty_is_fitted_to_the_reps_own_scores_and_frozen_with_the_call(world: World) -> None:
    for _ in range(3):
        first, _ = await hold(world, ANN, LINES[:1])
        await training.end(world, ANN, first.id)
    fitted = await training.start(world, ANN, "mill", wish=Wish(adaptive=True))
    difficulty = await difficulty_of(world, ANN, fitted.id)
    assert difficulty.notch < 0
    assert difficulty.gain > SCENE.persona.difficulty.gain
    async with world.store.workspace("org_a") as workspace:
        events = await workspace.journal.events(fitted.id, 0, 10)
    started = next(event for event in events if event.type is EventType.CALL_STARTED)
    assert started.data["difficulty"]["notch"] == difficulty.notch
    as_written = await training.start(world, ANN, "mill")
    assert await difficulty_of(world, ANN, as_written.id) == SCENE.persona.difficulty
    stranger = await training.start(world, BEN, "mill", wish=Wish(adaptive=True))
    assert (await difficulty_of(world, BEN, stranger.id)).notch == 0


def test_a_mind_that_was_stored_by_an_older_version_can_still_be_read() -> None:
    old = '{"seed":3,"levels":{"trust":40},"objections":[{"id":"costly"}],"told":{"noise":"t3"},"price_known":true}'
    mind = decode(Mind, old)
    assert (mind.told, mind.promises, mind.bargain.rounds, mind.gate) == ({"noise": "t3"}, (), 0, None)
    assert decode(Mind, encode(Mind, mind)) == mind
