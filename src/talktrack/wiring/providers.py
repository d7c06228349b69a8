"""Providers for organisations with keys and wishes of their own."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from math import inf
from typing import Final

import anyio

from talktrack.config import Settings
from talktrack.domain.decisions import SPEECH, Decisions
from talktrack.domain.errors import InvalidInput, Problem, ProviderError, Unreadable
from talktrack.domain.provider import Access, Choice, Pick, Provider, SealedAccess, Sense
from talktrack.engine.resilience.health import Health
from talktrack.ports.cache import Cache
from talktrack.ports.catalog import Senses, nobody_talks
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
_IN_USE_S: Final = 2 * 60 * 60
"""After so long nothing uses any more what was replaced: a live call lasts an hour at most."""


@asynccontextmanager
async def open_providers(
    settings: Settings, seal: Seal, cache: Cache | None = None, now_s: Callable[[], float] = anyio.current_time
) -> AsyncIterator[OpenProviders]:
    """All that organisations will ask for is closed with the context."""
    providers = OpenProviders(settings, seal, cache, now_s)
    try:
        yield providers
    finally:
        await providers.close()


@dataclass(frozen=True)
class _Opened:
    """What an organisation has opened, and for which keys and decisions."""

    wanted: tuple[object, ...]
    senses: Senses
    stack: AsyncExitStack


class OpenProviders:
    """Implements `services.tenancy.Providers`.

    What an organisation opened before it changed its keys or choices is closed once no call can be using it any more.
    """

    def __init__(
        self,
        settings: Settings,
        seal: Seal,
        cache: Cache | None = None,
        now_s: Callable[[], float] = anyio.current_time,
    ) -> None:
        self._settings = settings
        self._seal = seal
        self._cache = cache
        self._now_s = now_s
        self._opened: dict[str, _Opened] = {}
        self._replaced: deque[tuple[float, AsyncExitStack]] = deque()
        """With the time from when on each may be closed, the first ones first."""
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

    async def senses(self, org_id: str, kept: Sequence[SealedAccess], decided: Decisions) -> Senses:
        wanted = (tuple(kept), tuple(sorted(decided.choices.items())), decided.speech_may_leave)
        async with self._one_at_a_time:
            await self._close_replaced(self._now_s())
            known = self._opened.get(org_id)
            if known is not None and known.wanted == wanted:
                return known.senses
            stack = AsyncExitStack()
            opened = _Opened(wanted, await self._open(self._own(kept), decided, stack), stack)
            self._opened[org_id] = opened
            if known is not None:
                self._replaced.append((self._now_s() + _IN_USE_S, known.stack))
        return opened.senses

    def in_use(self, kept: Sequence[SealedAccess], decided: Decisions) -> Mapping[Sense, tuple[Pick, ...]]:
        return self._chosen(self._own(kept), decided)

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

    async def close(self) -> None:
        """Close all that is open."""
        await self._close_replaced(inf)
        while self._opened:
            await self._opened.popitem()[1].stack.aclose()

    async def _close_replaced(self, now_s: float) -> None:
        while self._replaced and self._replaced[0][0] <= now_s:
            await self._replaced.popleft()[1].aclose()

    async def _open(self, own: Mapping[str, Access], decided: Decisions, stack: AsyncExitStack) -> Senses:
        """Where something of the organisation cannot be opened, those of the server alone: calls go on."""
        reach = nameable(self._settings, own)
        if not decided.speech_may_leave:
            reach |= {sense: _here(reach[sense]) for sense in SPEECH}
        try:
            senses = await stack.enter_async_context(
                open_senses(self._chosen(own, decided), Health(), self._cache, reach)
            )
        except InvalidInput:
            if not own and not decided.choices:
                raise
            log.warning("providers of an organisation cannot be opened", extra={"providers": sorted(own)})
            return await self._open({}, replace(decided, choices={}), stack)
        talker = talkers({**self._settings.access, **own}) if decided.speech_may_leave else nobody_talks
        return replace(senses, talker=talker)

    def _own(self, kept: Sequence[SealedAccess]) -> dict[str, Access]:
        """What the organisation has set, in front of what the server has; what cannot be read is left out."""
        own = {}
        for each in kept:
            try:
                own[each.provider] = Access({**self._settings.access[each.provider], **self._seal.open(each.sealed)})
            except (Unreadable, KeyError):
                log.warning("keys of an organisation cannot be used", extra={"provider": each.provider})
        return own

    def _chosen(self, own: Mapping[str, Access], decided: Decisions) -> dict[Sense, tuple[Pick, ...]]:
        """Who is chosen. Where nobody is, or nobody of them can be had any more, as without a choice."""
        reach = nameable(self._settings, own)
        chosen = {}
        for sense in Sense:
            named = decided.choices.get(sense)
            able = decided.allowed(sense, _to_be_had(named or (), reach[sense], sense))
            chosen[sense] = able if able or named == () else decided.allowed(sense, self._usual(sense, own))
        return chosen

    def _usual(self, sense: Sense, own: Mapping[str, Access]) -> tuple[Pick, ...]:
        others = [pick for pick in picks(self._settings, sense) if pick.provider.name not in own]
        return (*all_of(own, sense), *others)


def _here(access: Mapping[str, Access]) -> dict[str, Access]:
    return {name: each for name, each in access.items() if PROVIDERS[name].here}


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
