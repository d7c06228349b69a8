"""A look at everything that is configured, by using it once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from talktrack.domain.errors import TalktrackError
from talktrack.domain.language import LANGUAGES
from talktrack.domain.provider import Sense
from talktrack.ports.cache import cache_key
from talktrack.services.trial import SENSES, Candidate, Finding, tried
from talktrack.services.world import World

_WITHOUT: Final = {
    Sense.LLM: "None is used: the phrase bank words the customer, and there are no assistants.",
    Sense.STT: "None is used: calls are typed, or the browser recognises.",
    Sense.TTS: "None is used: the customer answers in writing, or the browser speaks.",
}


async def check_up(
    world: World, candidates: Sequence[Candidate], problems: Mapping[Sense, str] = MappingProxyType({})
) -> tuple[Finding, ...]:
    """Store, library, and every provider. `problems` is what makes no sense in the settings."""
    findings = [await _store(world), *await _cache(world), _library(world)]
    for sense in (Sense.LLM, Sense.STT, Sense.TTS):
        mine = [candidate for candidate in candidates if candidate.sense is sense]
        findings += await _sense(sense, mine, problems.get(sense))
    return (*findings, _denoising(world))


async def _sense(sense: Sense, candidates: Sequence[Candidate], problem: str | None) -> list[Finding]:
    """What is wrong or what nobody does, and everybody who could."""
    findings = []
    without = set(LANGUAGES)
    for candidate in candidates:
        finding, languages = await tried(candidate)
        findings.append(finding)
        if candidate.chosen:
            without.difference_update(languages)
    if problem is not None:
        findings.insert(0, Finding(SENSES[sense], "broken", problem))
    elif without:
        what = SENSES[sense] if without == set(LANGUAGES) else f"{SENSES[sense]} ({', '.join(sorted(without))})"
        findings.insert(0, Finding(what, "missing", _WITHOUT[sense]))
    return findings


async def _store(world: World) -> Finding:
    try:
        async with world.store.directory() as directory:
            open_calls = await directory.open_calls()
    except TalktrackError as error:
        return Finding("store", "broken", error.detail)
    return Finding("store", "good", f"The database answers; {len(open_calls)} calls are live.")


async def _cache(world: World) -> tuple[Finding, ...]:
    """Whether it gives back what it was given."""
    if world.cache is None:
        return ()
    key = cache_key("doctor", "")
    await world.cache.put(key, b"kept")
    if await world.cache.get(key) == b"kept":
        return (Finding("cache", "good", f"{world.cache.name} keeps what is made for many calls."),)
    reason = f"{world.cache.name} gives nothing back, and calls go on without it: look at TALKTRACK_REDIS_URL."
    return (Finding("cache", "broken", reason),)


def _library(world: World) -> Finding:
    return Finding("scenarios", "good", f"{len(world.library.scenarios())} ship with the product.")


def _denoising(world: World) -> Finding:
    if world.denoising is None:
        return Finding("denoising", "missing", "Assistants listen to their lines as they are. It needs Linux.")
    return Finding("denoising", "good", f"{world.denoising.name} is installed; assistants switch it on.")
