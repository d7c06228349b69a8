"""What an organisation has decided for all of its calls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from talktrack.domain.provider import Choice, Pick, Sense

SPEECH: Final = (Sense.STT, Sense.TTS)
"""The senses that handle sound."""


@dataclass(frozen=True)
class Decisions:
    """Whoever has decided nothing has what the server does."""

    choices: Mapping[Sense, tuple[Choice, ...]] = field(default_factory=dict)
    """Who is asked for a sense, the first one first; nobody where there is none. Senses that are missing are left to
    the server."""
    store_audio: bool = True
    """Whether the sound of calls is kept, where the server keeps any and nothing is redacted."""
    speech_may_leave: bool = True
    """Whether voices may be heard, and replies said, by anybody but this server."""
    browser_speech: bool = False
    """Whether browsers may listen where the server cannot; they may send what they hear to whoever makes them."""
    announce: bool = False
    """Assistants say first that they are an AI and that the call is kept; no sound is kept until that was heard."""
    redact: bool = False
    """Personal data in what people say is replaced by marks before anything else is done with it."""
    keep_recordings_days: int = 0
    """How long the sound of a call is kept after its end; 0 is as long as the call."""
    keep_calls_days: int = 0
    """How long ended calls are kept, with all that stands beside them; 0 is for ever."""
    welcomed: bool = False
    """Somebody has seen what can be set up, and wants to see it no more."""
    version: int = 0
    """Grows with every change; a writer who saw an older one is refused."""

    @property
    def keeps_audio(self) -> bool:
        """What is redacted could be heard in it."""
        return self.store_audio and not self.redact

    def allowed(self, sense: Sense, picks: Iterable[Pick]) -> tuple[Pick, ...]:
        """Those of them whom calls may ask."""
        return tuple(pick for pick in picks if self.speech_may_leave or sense not in SPEECH or pick.provider.here)
