"""What Gemini signs its tool calls with, and wants back with them."""

from __future__ import annotations

from typing import Final

MOST: Final = 1000
"""Calls that are remembered; a prompt names its own of the last few turns."""
UNSIGNED: Final = "skip_thought_signature_validator"
"""For a call that somebody else made up; a placeholder that Gemini documents.

Source: https://ai.google.dev/gemini-api/docs/thought-signatures.
"""


class Signatures:
    """Signatures by the id of their call; the oldest are forgotten."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def keep(self, id: str, signature: str) -> None:
        """Remember a call; it may have come unsigned."""
        self._known.pop(id, None)
        self._known[id] = signature
        if len(self._known) > MOST:
            del self._known[next(iter(self._known))]

    def of(self, id: str, *, first: bool) -> str:
        """What goes back with a call, or nothing. Gemini signs the `first` call of an answer only."""
        return self._known.get(id, UNSIGNED if first else "")
