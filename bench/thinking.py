"""What an exchange costs: labels of the seller's turn, the customer's mind, and its words from the phrase bank.

Nothing waits in it, so the time of the processor is measured: a busy machine changes it little.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from time import thread_time

from bench.machine import Row, milliseconds
from talktrack.domain.language import LANGUAGES
from talktrack.domain.scenario import Scenario
from talktrack.practice.exchange import Cast, Utterance, exchange, pick_up
from talktrack.practice.moves import read
from talktrack.storage.library import FileLibrary

CALLS = 20
LONGEST_CALL = 20
TARGET_MS = 5


async def rows(_folder: Path) -> list[Row]:
    """One row for each language."""
    scenarios = FileLibrary().scenarios()
    found = []
    for language in LANGUAGES:
        read("Good morning.", language)  # the lexicon is made at the first use
        taken: list[float] = []
        for scenario in (one for one in scenarios if one.language == language):
            for seed in range(CALLS):
                taken += await _call(scenario, seed)
        found.append(milliseconds(f"one exchange, {language}, processor ({len(taken)} turns)", taken, TARGET_MS))
    return found


async def _call(scenario: Scenario, seed: int) -> list[float]:
    cast = Cast(scenario)
    opening, _ = await pick_up(cast, seed)
    steps = [opening]
    taken = []
    for line in itertools.islice(lines(scenario), seed % 5, LONGEST_CALL + seed % 5):
        started = thread_time()
        held = await exchange(cast, steps, Utterance(line))
        taken.append(thread_time() - started)
        steps += [held.seller, held.customer]
        if held.mind.ended is not None:
            break
    return taken


def lines(scenario: Scenario) -> Iterator[str]:
    """What a trainer would ask and reply, over and over."""
    asked = [fact.example_ask for fact in scenario.persona.facts if fact.example_ask]
    replied = [objection.example_reply for objection in scenario.persona.objections if objection.example_reply]
    pitched = [feature.text for feature in scenario.product.features]
    return itertools.cycle([*asked, *replied, *pitched])
