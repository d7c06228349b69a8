"""Providers for organisations with keys and wishes of their own."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from typing import Final

import anyio

from talktrack.config import Settings
from talktrack.domain.errors import InvalidInput, Problem, ProviderError, Unreadable
from talktrack.domain.provider import Access, Choice, Pick, Provider, SealedAccess, Sense
from talktrack.engine.resilience.health import Health
from talktrack.ports.cache import Cache
from talktrack.ports.catalog import Senses
from talktrack.providers.catalog import PROVIDERS
from talktrack.services.tenancy import Choices
from talktrack.services.trial import Candidate
from talktrack.wiring.candidates import open_candidate, opened
from talktrack.wiring.choosing import all_of, nameable, picked, picks, waits_to_be_named
from talktrack.wiring.sealing import Seal
from talktrack.wiring.senses import open_senses
from talktrack.wiring.talking import talkers

log = logging.getLogger(__name__)

_VOICE_CHECK_S: Final = 10


@asynccontextmanager
async def open_providers(settings: Settings, seal: Seal, cache: Cache) -> AsyncIterator[OpenProviders]:
    """All that organisations will ask for is closed with the context."""
    async with AsyncExitStack() as stack:
        yield OpenProviders(settings, seal, stack, cache)


class OpenProviders:
    """Implements `services.tenancy.Providers`.

    What an organisation has opened stays open until the process ends, also when it has changed its keys or choices
    since: calls may still be using it.
    """

    def __init__(self, settings: Settings, seal: Seal, stack: AsyncExitStack, cache: Cache | None = None) -> None:
        self._settings = settings
        self._seal = seal
        self._stack = stack
        self._cache = cache
        self._opened: dict[str, tuple[tuple[object, ...], Senses]] = {}
        self._one_at_a_time = anyio.Lock()

    @property
    def known(self) -> Mapping[str, Provider]:
        return PROVIDERS

    @property
    def takes_addresses(self) -> bool:
        return self._settings.private_urls

    def in_environment(self, provider: str) -> frozenset[str]:
        return frozenset(self._settings.access[provider])

    def seal(self, access: Access) -> str:
        return self._seal.seal(access)

    def unseal(self, sealed: str) -> Access:
        return self._seal.open(sealed)

    async def senses(self, org_id: str, kept: Sequence[SealedAccess], choices: Choices) -> Senses:
        wanted = (tuple(kept), tuple(sorted(choices.items())))
        async with self._one_at_a_time:
            known = self._opened.get(org_id)
            if known is None or known[0] != wanted:
                known = self._opened[org_id] = wanted, await self._open(self._own(kept), choices)
        return known[1]

    def in_use(self, kept: Sequence[SealedAccess], choices: Choices) -> Mapping[Sense, tuple[Pick, ...]]:
        return self._chosen(self._own(kept), choices)

    async def require_openable(self, kept: Sequence[SealedAccess], choices: Choices) -> None:
        reach = nameable(self._settings, self._own(kept))
        problems: list[Problem] = []
        errors: list[InvalidInput] = []
        async with AsyncExitStack() as stack:
            for sense, named in choices.items():
                for place, choice in enumerate(named):
                    try:
                        use = await opened(picked(choice, reach[sense], sense, "This choice"), sense, stack)
                        if choice.voice:
                            await _once(use)
                    except InvalidInput as error:
                        errors.append(error)
                        problems.append(Problem(f"choices.{sense}.{place}", error.detail))
        if errors:
            raise type(errors[0])(errors[0].detail, problems=problems)

    @asynccontextmanager
    async def alone(self, provider: str, kept: Sequence[SealedAccess]) -> AsyncIterator[tuple[Candidate, ...]]:
        access = self._own(kept).get(provider, self._settings.access[provider])
        described = PROVIDERS[provider]
        async with AsyncExitStack() as stack:
            yield tuple(
                [
                    await open_candidate(described, access, sense, Pick(described, access, offer.model), stack)
                    for sense, offer in described.offers.items()
                    if not waits_to_be_named(described, access, sense)
                ]
            )

    async def _open(self, own: Mapping[str, Access], choices: Choices) -> Senses:
        """Where something of the organisation cannot be opened, those of the server alone: calls go on."""
        try:
            senses = await self._stack.enter_async_context(
                open_senses(self._chosen(own, choices), Health(), self._cache, nameable(self._settings, own))
            )
        except InvalidInput:
            if not own and not choices:
                raise
            log.warning("providers of an organisation cannot be opened", extra={"providers": sorted(own)})
            return await self._open({}, {})
        return replace(senses, talker=talkers({**self._settings.access, **own}))

    def _own(self, kept: Sequence[SealedAccess]) -> dict[str, Access]:
        """What the organisation has set, in front of what the server has; what cannot be read is left out."""
        own = {}
        for each in kept:
            try:
                own[each.provider] = Access({**self._settings.access[each.provider], **self._seal.open(each.sealed)})
            except (Unreadable, KeyError):
                log.warning("keys of an organisation cannot be used", extra={"provider": each.provider})
        return own

    def _chosen(self, own: Mapping[str, Access], choices: Choices) -> dict[Sense, tuple[Pick, ...]]:
        """Who is chosen. Where nobody is, or nobody of them can be had any more, as without a choice."""
        reach = nameable(self._settings, own)
        chosen = {}
        for sense in Sense:
            named = choices.get(sense)
            able = tuple(_to_be_had(named or (), reach[sense], sense))
            chosen[sense] = able if able or named == () else self._usual(sense, own)
        return chosen

    def _usual(self, sense: Sense, own: Mapping[str, Access]) -> tuple[Pick, ...]:
        others = [pick for pick in picks(self._settings, sense) if pick.provider.name not in own]
        return (*all_of(own, sense), *others)


async def _once(use: Callable[[], Awaitable[object]]) -> None:
    """Raises `InvalidInput` for a voice that there is not; a provider that is down may have it."""
    with suppress(ProviderError), anyio.move_on_after(_VOICE_CHECK_S):
        await use()


def _to_be_had(named: Sequence[Choice], access: Mapping[str, Access], sense: Sense) -> Iterator[Pick]:
    for choice in named:
        try:
            yield picked(choice, access, sense, "An organisation")
        except InvalidInput as error:
            log.warning("a chosen provider cannot be had", extra={"sense": sense, "detail": error.detail})
