"""How long to wait for a service, how often to try it, and whose turn it is then."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import anyio

from talktrack.domain.errors import ProviderError, ProviderTimeout
from talktrack.engine.resilience.health import Health

T = TypeVar("T")


@dataclass(frozen=True)
class Patience:
    """Every number is for one try."""

    first_s: float = 5.0
    """From the request to the first piece of output; for a recogniser from the end of the voice to its final."""
    next_s: float = 10.0
    """Between two pieces, and from the last one to the end."""
    tries: int = 2
    """How often one provider is tried where its error says that this may help."""
    pause_s: float = 0.2
    """Between two tries of one provider."""


class Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)


class Chain(Generic[N]):
    """Providers in the order in which they are asked; the next one stands in for one that is given up.

    Those that rest (`Health`) come last.
    """

    def __init__(self, providers: Sequence[N], patience: Patience, health: Health) -> None:
        now = anyio.current_time()
        self._own = providers[0]
        self._providers = sorted(providers, key=lambda provider: health.rests(provider.name, now))
        self._patience = patience
        self._health = health
        self._at = 0
        self._tried = 0

    @property
    def current(self) -> N:
        return self._providers[self._at]

    @property
    def first(self) -> bool:
        """Nobody stands in yet."""
        return self.current is self._own

    def succeeded(self) -> None:
        """What fails from here on is a new failure."""
        self._tried = 0
        self._health.succeeded(self.current.name)

    async def after(self, error: ProviderError) -> None:
        """Wait for the next try, of the same provider or the next one. Raises the error where none is left."""
        self._tried += 1
        if error.retryable and self._tried < self._patience.tries:
            await anyio.sleep(self._patience.pause_s)
            return
        self._health.failed(self.current.name, anyio.current_time())
        if self._at + 1 == len(self._providers):
            raise error
        self._at, self._tried = self._at + 1, 0


async def pour(
    name: str,
    source: AbstractAsyncContextManager[AsyncIterator[T]],
    hand_on: Callable[[T], Awaitable[None]],
    patience: Patience,
) -> None:
    """Hand on what a service gives, piece by piece; the time that this takes is not the service's.

    Raises its `ProviderError`, or `ProviderTimeout` where a piece is late.
    """
    with anyio.CancelScope(deadline=anyio.current_time() + patience.first_s) as scope:
        async with source as pieces:
            async for piece in pieces:
                scope.deadline = math.inf
                await hand_on(piece)
                scope.deadline = anyio.current_time() + patience.next_s
    if scope.cancelled_caught:
        raise late(name)


def late(name: str) -> ProviderTimeout:
    return ProviderTimeout(f"{name} did not answer in time: try again, or take another provider.", provider=name)
