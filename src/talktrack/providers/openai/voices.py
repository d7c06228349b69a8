"""OpenAI's voices. Every one of them speaks every language; source: https://platform.openai.com/docs/guides/text-to-speech."""

from __future__ import annotations

from typing import Final

from talktrack.domain.errors import InvalidInput
from talktrack.ports.speech import MULTILINGUAL, Voice

_NAMES: Final = "alloy ash ballad cedar coral echo fable marin nova onyx sage shimmer verse"
_CUSTOM: Final = "voice_"
"""How the ids of voices begin that somebody has made."""

VOICES: Final = {name: Voice(name, name.capitalize(), "openai", MULTILINGUAL) for name in _NAMES.split()}
"""The first is the one that speaks where none was chosen."""


def voice_field(wanted: str) -> str | dict[str, str]:
    """A voice as a request names it. Raises `InvalidInput` for one that is not known."""
    if wanted.startswith(_CUSTOM):
        return {"id": wanted}
    if wanted and wanted not in VOICES:
        known = ", ".join(VOICES)
        raise InvalidInput(f"OpenAI has no voice {wanted!r}. Take one of: {known}; or the id of one of your own.")
    return wanted or next(iter(VOICES))
