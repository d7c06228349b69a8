"""Every provider that could serve this process, opened by itself where it can be had, for a look at it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

from talktrack.config import Settings, choice_variable
from talktrack.domain.errors import InvalidInput
from talktrack.domain.provider import Access, Pick, Provider, Sense
from talktrack.services.trial import Candidate, Seen, hear, speak, think
from talktrack.wiring.chains import open_ears, open_language, open_mouth
from talktrack.wiring.choosing import lacking, offering, picks, waits_to_be_named


@dataclass(frozen=True)
class Field:
    """Who there is, and what of the settings makes no sense."""

    candidates: tuple[Candidate, ...]
    problems: dict[Sense, str]


@asynccontextmanager
async def open_candidates(settings: Settings) -> AsyncIterator[Field]:
    """For as long as the context lasts."""
    problems: dict[Sense, str] = {}
    found: list[Candidate] = []
    async with AsyncExitStack() as stack:
        for sense in Sense:
            try:
                chosen = {pick.provider.name: pick for pick in picks(settings, sense)}
            except InvalidInput as error:
                chosen, problems[sense] = {}, error.detail
            for provider in offering(sense):
                access = settings.access[provider.name]
                found.append(await open_candidate(provider, access, sense, chosen.get(provider.name), stack))
        yield Field(tuple(found), problems)


async def open_candidate(
    provider: Provider, access: Access, sense: Sense, chosen: Pick | None, stack: AsyncExitStack
) -> Candidate:
    """One provider for one sense, open for as long as the stack is, where it can be had. `chosen`: calls use it so."""
    lack = lacking(provider, access, sense)
    if lack:
        return Candidate(provider.name, sense, lack=lack)
    if chosen is None and waits_to_be_named(provider, access, sense):
        return Candidate(provider.name, sense, lack=f"name it: {choice_variable(sense)}={provider.name}:MODEL")
    pick = chosen or Pick(provider, access, provider.offers[sense].model)
    try:
        use = await opened(pick, sense, stack)
    except InvalidInput as error:
        return Candidate(provider.name, sense, lack=f"mend its settings: {error.detail}", chosen=chosen is not None)
    return Candidate(provider.name, sense, use, chosen=chosen is not None)


async def opened(pick: Pick, sense: Sense, stack: AsyncExitStack) -> Callable[[], Awaitable[Seen]]:
    """One provider for one sense, open for as long as the stack is; gives what uses it once. Raises `InvalidInput`."""
    match sense:
        case Sense.LLM:
            return partial(think, await stack.enter_async_context(open_language(pick)))
        case Sense.STT:
            return partial(hear, await stack.enter_async_context(open_ears(pick)))
        case Sense.TTS:
            return partial(speak, await stack.enter_async_context(open_mouth(pick)))
