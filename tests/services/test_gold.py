"""How an expert would have held a call."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from talktrack.audio.wav import read_wav
from talktrack.domain.errors import CallOpen, NotFound
from talktrack.engine.remembered import RememberedSynthesizer
from talktrack.ports.speech import Voice
from talktrack.services import scoring, training
from talktrack.services.gold import gold_call, gold_sound
from talktrack.storage.cache import MemoryCache
from tests.fakes.speech import FakeSynthesizer
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


async def test_the_gold_call_is_spoken_in_two_voices_and_each_turn_only_once(tmp_path: Path) -> None:
    voice = FakeSynthesizer(("en",), more=[Voice("other-en", "Other", "fake", "en")])
    async with office(tmp_path, shipped()["home-solar-en"]) as world:
        cache = MemoryCache(1_000_000)
        speaking = replace(world, synthesizer=voice, phrases=lambda org: RememberedSynthesizer(voice, cache, org))
        call = await training.start(speaking, ANN, "home-solar-en", seed=3)
        await training.end(speaking, ANN, call.id)
        turns = [step.turn for step in (await gold_call(speaking, ANN, call.id)).steps[:2]]
        sounds = [await gold_sound(speaking, ANN, call.id, turn.turn_id) for turn in (*turns, *turns)]
    assert voice.said == [turn.heard for turn in turns]
    assert {turn.role: as_ for turn, as_ in zip(turns, voice.spoken_as, strict=True)} == {
        "customer": "fake-en",
        "seller": "other-en",
    }
    assert sounds[:2] == sounds[2:]
    assert read_wav(sounds[0]).duration_ms > 0
