"""What an organisation has of its own, in what all of them use together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from talktrack.domain.provider import Access, Provider, SealedAccess
from talktrack.ports.catalog import Senses
from talktrack.services.trial import Candidate


class Providers(Protocol):
    """All providers that this server knows, opened for organisations with keys of their own."""

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

    async def senses(self, org_id: str, kept: Sequence[SealedAccess]) -> Senses:
        """Those of the organisation, and behind them those of the server; keys that cannot be read are left out."""
        ...

    def alone(self, provider: str, kept: Sequence[SealedAccess]) -> AbstractAsyncContextManager[tuple[Candidate, ...]]:
        """All that one provider offers to the organisation."""
        ...
