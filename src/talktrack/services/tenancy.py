"""What an organisation has of its own, in what all of them use together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from talktrack.domain.decisions import Decisions
from talktrack.domain.provider import Access, Choice, Pick, Provider, SealedAccess, Sense
from talktrack.ports.catalog import Senses
from talktrack.services.trial import Candidate

Choices = Mapping[Sense, tuple[Choice, ...]]
"""See `Decisions.choices`."""


class Providers(Protocol):
    """All providers that this server knows, opened for organisations with keys and choices of their own."""

    @property
    def known(self) -> Mapping[str, Provider]: ...

    @property
    def takes_addresses(self) -> bool:
        """Whether organisations may say where a provider is: it may be a machine that only the server reaches."""
        ...

    def in_environment(self, provider: str) -> frozenset[str]:
        """Names of the settings that the server itself has."""
        ...

    def seal(self, access: Access) -> str: ...

    def unseal(self, sealed: str) -> Access:
        """Raises `Unreadable`."""
        ...

    async def senses(self, org_id: str, kept: Sequence[SealedAccess], decided: Decisions) -> Senses:
        """Who `in_use` tells, opened; those of the server where they cannot be."""
        ...

    def in_use(self, kept: Sequence[SealedAccess], decided: Decisions) -> Mapping[Sense, tuple[Pick, ...]]:
        """Who is chosen and can be had. For a sense without one: those of the organisation, and behind them those of
        the server. Keys that cannot be read are left out, and those elsewhere where speech may not leave."""
        ...

    async def require_openable(self, kept: Sequence[SealedAccess], choices: Choices) -> None:
        """Raises `UnknownProvider`, `ProviderLacking`, and `InvalidInput` for a model that cannot be opened, with
        everything that is wrong."""
        ...

    def alone(self, provider: str, kept: Sequence[SealedAccess]) -> AbstractAsyncContextManager[tuple[Candidate, ...]]:
        """All that one provider offers to the organisation."""
        ...
