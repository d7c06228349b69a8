"""How an expert would have held a call."""

from __future__ import annotations

from pathlib import Path

import pytest

from talktrack.domain.errors import CallOpen, NotFound
from talktrack.services import scoring, training
from talktrack.services.gold import gold_call
from tests.practice.calls import shipped
from tests.services.office import ANN, BEN, office


async def test_the_gold_call_is_with_the_same_customer_and_scores_better(tmp_path: Path) -> None:
    async with office(tmp_path, shipped()["home-solar-en"]) as world:
        call = await training.start(world, ANN, "home-solar-en", seed=3)
        with pytest.raises(CallOpen):
            await gold_call(world, ANN, call.id)
        await training.message(world, ANN, call.id, "You should buy solar panels today.")
        await training.end(world, ANN, call.id)
        own = (await scoring.latest(world, ANN, call.id)).score
        gold = await gold_call(world, ANN, call.id)
        with pytest.raises(NotFound):
            await gold_call(world, BEN, call.id)
    assert gold.scenario.persona.id == shipped()["home-solar-en"].persona.id
    assert own is not None
    assert gold.score.score is not None
    assert gold.score.score > 75 > own
