"""How much one message of the browser socket may hold."""

from __future__ import annotations

from typing import Final

from talktrack.domain.errors import TooLarge

LARGEST_MESSAGE: Final = 64 * 1024
"""Bytes, text and sound alike."""


def require_size(data: bytes) -> None:
    """Raises `TooLarge`, after which the socket is closed with 1009."""
    if len(data) > LARGEST_MESSAGE:
        raise TooLarge("A message may have at most 64 KiB.")
