"""What the routes need, built by the wiring and handed in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from talktrack.domain.frame import Frame
from talktrack.ports.blobs import Blobs
from talktrack.ports.clock import Clock
from talktrack.ports.language import LanguageModel
from talktrack.ports.library import Library
from talktrack.ports.speech import Recognizer, Synthesizer
from talktrack.ports.storage import Store

Decode = Callable[[bytes], Awaitable[Frame]]
"""A sound file's bytes (WAV, WebM, Ogg, MP3) to one utterance. Raises `AudioUnreadable` and its sisters."""


def _none_active() -> int:
    return 0


@dataclass(frozen=True)
class Kit:
    store: Store
    clock: Clock
    secret_key: str
    """Signs access tokens; at least 32 characters."""
    library: Library
    blobs: Blobs
    decode: Decode
    metric_ids: frozenset[str] = frozenset()
    """The metrics that a scorecard may name."""
    model: LanguageModel | None = None
    recognizers: tuple[Recognizer, ...] = ()
    """In the order of preference; the first that speaks the language is taken."""
    synthesizers: tuple[Synthesizer, ...] = ()
    public_origin: str = ""
    """For instance `https://talktrack.example.com`; empty where pages come only from this server."""
    secure_cookies: bool = False
    """True where people reach the server by https."""
    active_calls: Callable[[], int] = _none_active
    """How many calls are held right now."""
