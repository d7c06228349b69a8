"""How an expert would have held a call: the same customer, called by the best of the scripted sellers."""

from __future__ import annotations

from dataclasses import dataclass

import anyio
from anyio import to_thread

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import NotFound
from talktrack.domain.mind import Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score
from talktrack.domain.workspace import Subject
from talktrack.ports.speech import Synthesizer
from talktrack.practice.fidelity.calls import Held, MindfulCustomer, hold
from talktrack.practice.fidelity.reps import EXPERT
from talktrack.services.calls import snapshot
from talktrack.services.permissions import Action, permit
from talktrack.services.scripted import score_of
from talktrack.services.speech import spoken_wav
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


async def gold_sound(world: World, subject: Subject, call_id: str, turn_id: str) -> bytes:
    """One turn of the gold call as a WAV file; expert and customer have voices of their own where there are two.

    Raises what `gold_call` raises, `NotFound` for a turn that it has not, `NoSynthesizer`, or a `ProviderError`.
    """
    permit(subject, Action.SPEECH_USE)
    gold = await gold_call(world, subject, call_id)
    turn = next((step.turn for step in gold.steps if step.turn.turn_id == turn_id), None)
    if turn is None:
        raise NotFound("There is no such turn in the gold call.")
    language = gold.scenario.language
    synthesizer = world.voice_for(language)
    customer, expert = _voices(synthesizer, gold.scenario)
    if world.phrases is not None:
        synthesizer = world.phrases(subject.org_id)
    return await spoken_wav(synthesizer, turn.heard, expert if turn.role == "seller" else customer, language)


def _voices(synthesizer: Synthesizer, scenario: Scenario) -> tuple[VoiceConfig, VoiceConfig]:
    """The customer's, and another one for the expert; those of the customer's region first."""
    able = [one for one in synthesizer.voices() if one.speaks(scenario.language)]
    ids = [one.id for one in sorted(able, key=lambda one: one.locale != scenario.persona.locale)]
    named = scenario.persona.voice
    customer = named if named in ids else next(iter(ids), "")
    return VoiceConfig(id=customer), VoiceConfig(id=next((id for id in ids if id != customer), customer))


def _held(scenario: Scenario, seed: int) -> GoldCall:
    async def run() -> Held:
        return await hold(MindfulCustomer(scenario), EXPERT, seed)

    held = anyio.run(run)
    return GoldCall(scenario, held.steps, score_of(held, scenario))
