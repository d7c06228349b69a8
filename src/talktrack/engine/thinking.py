"""Think of a reply ahead of saying it, so that a likely end of turn costs no time and a wrong guess leaves no trace."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio

from talktrack.domain.errors import ProviderError
from talktrack.engine.role import Piece, Proposal


class Thought:
    """A proposal whose words are fetched as fast as they come and handed out as they are wanted."""

    def __init__(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self._scope = anyio.CancelScope()
        self._pieces: list[Piece] = []
        self._failure: ProviderError | None = None
        self._complete = False
        self._more = anyio.Event()

    async def run(self) -> None:
        """Fetch until the reply is whole or the thought is dropped."""
        with self._scope:
            try:
                async for piece in self.proposal.words():
                    self._pieces.append(piece)
                    self._tell()
            except ProviderError as error:
                self._failure = error
            finally:
                self._complete = True
                self._tell()

    def commit(self) -> None:
        """It is no guess any more."""
        self.proposal.commit()

    def drop(self) -> None:
        """Stop fetching; nothing of it was ever heard."""
        self._scope.cancel()

    async def words(self) -> AsyncIterator[Piece]:
        """The reply from its beginning. Raises the `ProviderError` that broke it off."""
        at = 0
        while True:
            while at < len(self._pieces):
                at += 1
                yield self._pieces[at - 1]
            if self._complete:
                break
            await self._more.wait()
        if self._failure is not None:
            raise self._failure

    def _tell(self) -> None:
        self._more.set()
        self._more = anyio.Event()
