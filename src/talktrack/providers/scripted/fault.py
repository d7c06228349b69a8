"""What goes wrong with a scripted service, so that tests can see what becomes of a call then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import anyio

from talktrack.domain.errors import ProviderError, ProviderUnreachable

FaultKind = Literal["none", "hang", "fail_at_start", "fail_in_the_middle", "nonsense"]
"""`hang` falls silent without an error; `nonsense` answers in time with what nobody can use."""

NONSENSE: Final = 'x0\x00\ufffd ]] {"role": </s> <|end|> \u202e *sighs* [laughs] \U0001f574 ∅∅∅ ' + "lorem" * 40
"""Control characters, broken markup, stage directions, a word without an end: no sentence of any language."""


@dataclass(frozen=True)
class Fault:
    """Meets every request the same way."""

    kind: FaultKind = "none"
    after: int = 1
    """Pieces that are still given before it hangs or fails in the middle: tokens, frames, interims and finals."""
    error: type[ProviderError] = ProviderUnreachable

    def at_start(self, provider: str) -> None:
        """Before anything is given. Raises the error where that is the fault."""
        if self.kind == "fail_at_start":
            raise self.error("It was told to fail at the start.", provider=provider)

    async def before(self, piece: int, provider: str) -> None:
        """Before the piece of this number, counted from 0. Raises the error, or never returns, where that is due."""
        if piece < self.after:
            return
        if self.kind == "hang":
            await anyio.sleep_forever()
        if self.kind == "fail_in_the_middle":
            raise self.error("It was told to fail in the middle.", provider=provider)


NO_FAULT: Final = Fault()
