"""What Azure tells of the words that it says, read. Pure.

It tells single words without their marks, numbers and abbreviations as one word or several, and marks by themselves.
"""

from __future__ import annotations

import json
from typing import Any, Final

from talktrack.providers.network.words import Boundary

_TICKS_PER_MS: Final = 10_000


def read_boundaries(body: str | bytes) -> list[Boundary]:
    """The words in a message of metadata. Raises `ValueError` for what is none."""
    match json.loads(body):
        case {"Metadata": list(entries)}:
            return [_boundary(entry["Data"]) for entry in entries if _is_word(entry)]
        case _:
            raise ValueError("no metadata")


def _is_word(entry: Any) -> bool:
    match entry:
        case {"Type": "WordBoundary", "Data": dict()}:
            return True
        case {"Type": str()}:
            return False
        case _:
            raise ValueError("no metadata")


def _boundary(data: dict[str, Any]) -> Boundary:
    match data:
        case {"Offset": int(start), "Duration": int(length), "text": {"Text": str(text)}}:
            return Boundary(text, start / _TICKS_PER_MS, (start + length) / _TICKS_PER_MS)
        case _:
            raise ValueError("no word")
