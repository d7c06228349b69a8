"""What an organisation has decided for all of its calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from talktrack.domain.provider import Choice, Sense


@dataclass(frozen=True)
class Decisions:
    """Whoever has decided nothing has what the server does."""

    choices: Mapping[Sense, tuple[Choice, ...]] = field(default_factory=dict)
    """Who is asked for a sense, the first one first; nobody where there is none. Senses that are missing are left to
    the server."""
    store_audio: bool = True
    """Whether the sound of calls is kept, where the server keeps any."""
    welcomed: bool = False
    """Somebody has seen what can be set up, and wants to see it no more."""
