"""Calling programs of the user's own, at URLs that the user has given us."""

from __future__ import annotations

from typing import Any, Final, Protocol

LONGEST_ANSWER: Final = 16_384
"""Bytes of an answer that are taken."""


class Poster(Protocol):
    def check(self, url: str) -> None:
        """Look at a URL by itself, without a look-up of its name.

        Raises `InvalidInput` for what is none, `PrivateAddress` where it names an address that may not be called.
        """
        ...

    async def post(self, url: str, document: dict[str, Any], *, timeout_s: float) -> str:
        """Post a document as JSON; gives the text of the answer. No redirect is followed.

        Raises what `check` raises; `PrivateAddress` also where the name leads to one; a `ProviderError`: unreachable,
        also for a status of 5xx; timeout, where the whole takes longer than `timeout_s`; busy; rejected, for any other
        status that is no success; nonsense, for an answer that is no text or longer than `LONGEST_ANSWER`.
        """
        ...
