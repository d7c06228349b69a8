"""A program of the user's own that answers what it is told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import anyio

from talktrack.domain.errors import PrivateAddress, ProviderTimeout, TalktrackError

Answer = str | TalktrackError


@dataclass
class FakePoster:
    """Gives the answer, or what the function of URL and document gives; an error is raised instead."""

    answer: Answer | Callable[[str, dict[str, Any]], Answer] = '{"ok": true}'
    delay: float = 0.0
    """Seconds that an answer takes."""
    began: list[dict[str, Any]] = field(default_factory=list)
    """Every document that was posted."""
    ended: list[dict[str, Any]] = field(default_factory=list)
    """Those that got their answer."""

    def check(self, url: str) -> None:
        if "//private" in url:
            raise PrivateAddress("It leads to a private address.")

    async def post(self, url: str, document: dict[str, Any], *, timeout_s: float) -> str:
        self.check(url)
        self.began.append(document)
        try:
            with anyio.fail_after(timeout_s):
                await anyio.sleep(self.delay)
        except TimeoutError:
            raise ProviderTimeout("It did not answer in time.", provider="tool:fake") from None
        answer = self.answer(url, document) if callable(self.answer) else self.answer
        if isinstance(answer, TalktrackError):
            raise answer
        self.ended.append(document)
        return answer
