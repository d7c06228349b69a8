"""Providers for organisations with keys of their own."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace

import anyio

from talktrack.config import Settings
from talktrack.domain.errors import InvalidInput, Unreadable
from talktrack.domain.provider import Access, Pick, Provider, SealedAccess, Sense
from talktrack.engine.resilience.health import Health
from talktrack.ports.cache import Cache
from talktrack.ports.catalog import Senses
from talktrack.providers.catalog import PROVIDERS
from talktrack.services.trial import Candidate
from talktrack.wiring.candidates import open_candidate
from talktrack.wiring.choosing import all_of, nameable, picks, waits_to_be_named
from talktrack.wiring.sealing import Seal
from talktrack.wiring.senses import open_senses
from talktrack.wiring.talking import talkers

log = logging.getLogger(__name__)


@asynccontextmanager
async def open_providers(settings: Settings, seal: Seal, cache: Cache) -> AsyncIterator[OpenProviders]:
    """All that organisations will ask for is closed with the context."""
    async with AsyncExitStack() as stack:
        yield OpenProviders(settings, seal, stack, cache)


class OpenProviders:
    """Implements `services.tenancy.Providers`.

    What an organisation has opened stays open until the process ends, also when it has changed its keys since: calls
    may still be using it.
    """

    def __init__(self, settings: Settings, seal: Seal, stack: AsyncExitStack, cache: Cache | None = None) -> None:
        self._settings = settings
        self._seal = seal
        self._stack = stack
        self._cache = cache
        self._opened: dict[str, tuple[tuple[SealedAccess, ...], Senses]] = {}
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

    async def senses(self, org_id: str, kept: Sequence[SealedAccess]) -> Senses:
        async with self._one_at_a_time:
            known = self._opened.get(org_id)
            if known is None or known[0] != tuple(kept):
                known = self._opened[org_id] = tuple(kept), await self._open(self._own(kept))
        return known[1]

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

    async def _open(self, own: Mapping[str, Access]) -> Senses:
        """Where something of the organisation cannot be opened, those of the server alone: calls go on."""
        chosen = {sense: self._chosen(sense, own) for sense in Sense}
        try:
            senses = await self._stack.enter_async_context(
                open_senses(chosen, Health(), self._cache, nameable(self._settings, own))
            )
        except InvalidInput:
            if not own:
                raise
            log.warning("providers of an organisation cannot be opened", extra={"providers": sorted(own)})
            return await self._open({})
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

    def _chosen(self, sense: Sense, own: Mapping[str, Access]) -> tuple[Pick, ...]:
        others = [pick for pick in picks(self._settings, sense) if pick.provider.name not in own]
        return (*all_of(own, sense), *others)
