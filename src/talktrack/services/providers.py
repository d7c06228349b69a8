"""Providers as an organisation sees them, and its own keys for them. No key is ever told to anybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from talktrack.domain.errors import InvalidInput, NotFound, Problem, Unreadable
from talktrack.domain.provider import Access, Provider, SealedAccess, Setting
from talktrack.domain.workspace import Subject
from talktrack.services.permissions import Action, permit
from talktrack.services.tenancy import Providers
from talktrack.services.trial import Finding, tried
from talktrack.services.world import World

Origin = Literal["organisation", "server"]
_MOST_CHARACTERS: Final = 2000
_ADDRESSES: Final = ("url", "path")


@dataclass(frozen=True)
class ProviderState:
    """A provider, and who has set what of it."""

    provider: Provider
    origins: Mapping[str, Origin]
    """By the names of the settings; those that nobody has set are missing."""
    readable: bool = True
    """False where what the organisation has set was stored under another secret key, and is not used."""
    takes_addresses: bool = False

    def settable(self, setting: Setting) -> bool:
        """Whether an organisation may set it."""
        return self.takes_addresses or setting.kind not in _ADDRESSES

    @property
    def reached(self) -> bool:
        """Whether it can be asked."""
        return self.provider.reached_with(Access(dict.fromkeys(self.origins, "set")))


async def list_providers(world: World, subject: Subject) -> tuple[ProviderState, ...]:
    """All that this server knows, in the order in which it names them. Raises `Forbidden`."""
    permit(subject, Action.PROVIDERS_READ)
    if world.providers is None:
        return ()
    providers = world.providers
    kept = {each.provider: each for each in await _kept(world, subject)}
    return tuple(_state(providers, provider, kept.get(name)) for name, provider in providers.known.items())


async def set_access(world: World, subject: Subject, name: str, values: Mapping[str, str]) -> ProviderState:
    """Store settings of the organisation for a provider, in place of all that it had for it.

    Raises `Forbidden`, `NotFound`, and `InvalidInput` for a setting that the provider does not have, that only whoever
    runs the server may set, or that is not enough.
    """
    permit(subject, Action.PROVIDERS_CHANGE)
    providers = _providers(world)
    provider = _known(providers, name)
    access = Access({key: value.strip() for key, value in values.items()})
    _check(providers, provider, access)
    kept = SealedAccess(name, providers.seal(access), world.clock.now())
    async with providers.alone(name, [kept]) as candidates:
        lacks = [candidate.lack for candidate in candidates if candidate.lack]
    if lacks:
        raise InvalidInput(f"{provider.title} cannot be opened with this: {lacks[0]}.")
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.provider_access.put(kept)
    return _state(providers, provider, kept)


async def clear_access(world: World, subject: Subject, name: str) -> None:
    """Forget what the organisation has set for a provider, if anything. Raises `Forbidden`, `NotFound`."""
    permit(subject, Action.PROVIDERS_CHANGE)
    _known(_providers(world), name)
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.provider_access.remove(name)


async def try_provider(world: World, subject: Subject, name: str) -> tuple[Finding, ...]:
    """Use all that a provider offers once, as the organisation reaches it. Raises `Forbidden`, `NotFound`."""
    permit(subject, Action.PROVIDERS_CHANGE)
    providers = _providers(world)
    _known(providers, name)
    async with providers.alone(name, await _kept(world, subject)) as candidates:
        return tuple([(await tried(candidate))[0] for candidate in candidates])


async def _kept(world: World, subject: Subject) -> tuple[SealedAccess, ...]:
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.provider_access.all()


def _state(providers: Providers, provider: Provider, kept: SealedAccess | None) -> ProviderState:
    origins: dict[str, Origin] = dict.fromkeys(providers.in_environment(provider.name), "server")
    try:
        own = providers.unseal(kept.sealed) if kept is not None else Access({})
    except Unreadable:
        return ProviderState(provider, origins, readable=False, takes_addresses=providers.takes_addresses)
    origins |= dict.fromkeys(own, "organisation")
    return ProviderState(provider, origins, takes_addresses=providers.takes_addresses)


def _check(providers: Providers, provider: Provider, access: Access) -> None:
    settings = {setting.name: setting for setting in provider.settings}
    problems = []
    for name, value in access.items():
        setting = settings.get(name)
        if setting is None:
            known = ", ".join(settings) or "none"
            problems.append(Problem(f"settings.{name}", f"{provider.title} has no such setting; it has: {known}."))
        elif setting.kind in _ADDRESSES and not providers.takes_addresses:
            reason = f"Only whoever runs the server may set it: {setting.variable} in its environment."
            problems.append(Problem(f"settings.{name}", reason))
        elif len(value) > _MOST_CHARACTERS or not value.isprintable():
            problems.append(Problem(f"settings.{name}", "It holds characters that no such setting has: copy it again."))
    if problems:
        raise InvalidInput("These settings cannot be stored.", problems=problems)
    together = {**dict.fromkeys(providers.in_environment(provider.name), "set"), **access}
    if not access or not provider.reached_with(Access(together)):
        raise InvalidInput(f"{provider.title} cannot be reached with this: it takes {provider.wanted}.")


def _providers(world: World) -> Providers:
    if world.providers is None:
        raise NotFound("This server keeps no keys for organisations.")
    return world.providers


def _known(providers: Providers, name: str) -> Provider:
    provider = providers.known.get(name)
    if provider is None:
        raise NotFound(f"There is no provider {name!r}; known are: {', '.join(providers.known)}.")
    return provider
