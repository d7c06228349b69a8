"""Every provider there is: a folder each, and a line here."""

from __future__ import annotations

from importlib import import_module
from typing import Final, cast

from talktrack.domain.provider import Provider
from talktrack.ports.catalog import Opening
from talktrack.providers.anthropic.description import PROVIDER as ANTHROPIC
from talktrack.providers.azure.description import PROVIDER as AZURE
from talktrack.providers.deepgram.description import PROVIDER as DEEPGRAM
from talktrack.providers.elevenlabs.description import PROVIDER as ELEVENLABS
from talktrack.providers.gemini.description import PROVIDER as GEMINI
from talktrack.providers.groq.description import PROVIDER as GROQ
from talktrack.providers.local.description import LOCAL, PIPER, SHERPA, WHISPER
from talktrack.providers.openai.description import PROVIDER as OPENAI

PROVIDERS: Final = {
    provider.name: provider
    for provider in (
        OPENAI,
        GROQ,
        ANTHROPIC,
        GEMINI,
        DEEPGRAM,
        ELEVENLABS,
        AZURE,
        WHISPER,
        SHERPA,
        PIPER,
        LOCAL,
    )
}


def opening(provider: Provider) -> Opening:
    """How it is opened; what that needs is loaded now."""
    room = import_module(f"talktrack.providers.{provider.speaks_as or provider.name}.opening")
    return cast(Opening, room)
