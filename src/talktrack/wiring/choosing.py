"""Which providers are asked, and in which order, by the settings. Pure, but for a look at what is installed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib.util import find_spec
from types import MappingProxyType

from talktrack.config import Settings, choice_variable
from talktrack.domain.errors import ProviderLacking, UnknownProvider
from talktrack.domain.provider import Access, Choice, Pick, Provider, Sense
from talktrack.providers.catalog import PROVIDERS

NONE = "none"
"""Named instead of a provider, it means that there shall be none."""


def picks(settings: Settings, sense: Sense) -> tuple[Pick, ...]:
    """The providers that are named, in that order; else all that can be had, the best one first.

    Raises `UnknownProvider`, and `ProviderLacking` for one that is named and cannot be had.
    """
    named = settings.choices.get(sense)
    if named is None:
        return all_of(settings.access, sense)
    by = choice_variable(sense)
    return tuple(picked(choice, settings.access, sense, by, (NONE,)) for choice in named if choice.provider != NONE)


def all_picks(settings: Settings) -> dict[Sense, tuple[Pick, ...]]:
    """The same for every sense. Raises what `picks` raises."""
    return {sense: picks(settings, sense) for sense in Sense}


def nameable(settings: Settings, own: Mapping[str, Access] = MappingProxyType({})) -> dict[Sense, dict[str, Access]]:
    """How to reach whom assistants may name: nobody of the server's where it wants none, and always one's `own`."""
    wants_none = (Choice(NONE),)
    return {sense: {**(settings.access if settings.choices.get(sense) != wants_none else {}), **own} for sense in Sense}


def all_of(access: Mapping[str, Access], sense: Sense) -> tuple[Pick, ...]:
    """Of these, by their names, all that can be had without being named, the best one first."""
    return tuple(
        Pick(provider, access[provider.name], provider.offers[sense].model)
        for provider in offering(sense)
        if provider.name in access
        and not lacking(provider, access[provider.name], sense)
        and not waits_to_be_named(provider, access[provider.name], sense)
    )


def offering(sense: Sense) -> tuple[Provider, ...]:
    """Every provider that has something for this sense, the best one first."""
    able = [provider for provider in PROVIDERS.values() if sense in provider.offers]
    return tuple(sorted(able, key=lambda provider: provider.offers[sense].rank))


def picked(choice: Choice, access: Mapping[str, Access], sense: Sense, by: str, others: tuple[str, ...] = ()) -> Pick:
    """Whoever is named, to be reached with what of `access` is theirs.

    `by` says who names them, `others` what could have stood there instead of a provider.

    Raises `UnknownProvider`, `ProviderLacking`.
    """
    able = {provider.name: provider for provider in offering(sense)}
    provider = able.get(choice.provider)
    if provider is None:
        raise UnknownProvider(f"{by} names {choice.provider!r}; known are: {', '.join((*able, *others))}.")
    if provider.name not in access:
        raise ProviderLacking(f"{by} names {choice.provider!r}, and this server wants none of its own: set own keys.")
    lack = lacking(provider, access[provider.name], sense)
    if lack:
        raise ProviderLacking(f"{by} names {choice.provider!r}, which is not to be had yet: {lack}.")
    model = choice.model or provider.offers[sense].model
    return Pick(provider, access[provider.name], model, choice.voice)


def lacking(provider: Provider, access: Access, sense: Sense) -> str:
    """What has to be done before it can be asked; empty where nothing has."""
    if not provider.reached_with(access):
        return f"set {provider.wanted}" + (f" (from {provider.page})" if provider.page else "")
    offer = provider.offers[sense]
    if offer.module and find_spec(offer.module) is None:
        return f"pip install talktrack[{offer.extra}]"
    return ""


def waits_to_be_named(provider: Provider, access: Access, sense: Sense) -> bool:
    """Whether it is only asked where it is named."""
    return provider.offers[sense].unless in access


def without_providers(settings: Settings) -> Settings:
    """The same settings, for a process that hears, thinks and speaks with nobody."""
    return replace(settings, choices=dict.fromkeys(Sense, (Choice(NONE),)))
