"""ElevenLabs' voices. Every one of them speaks every language; source: https://elevenlabs.io/docs/product-guides/voices."""

from __future__ import annotations

import re
from typing import Final

from talktrack.domain.errors import InvalidInput
from talktrack.ports.speech import MULTILINGUAL, Voice

_NAMES: Final = {
    "EXAVITQu4vr4xnSDxMaL": "Sarah",
    "JBFqnCBsd6RMkjVDRZzb": "George",
    "CwhRBWXzGAHq8TQ4Fs17": "Roger",
    "FGY2WhTYpPnrIDTdsKH5": "Laura",
    "IKne3meq5aSn9XLyUdCD": "Charlie",
    "N2lVS1w4EtoT3dr4eOWO": "Callum",
    "SAz9YHcvj6GT2YYXdXww": "River",
    "TX3LPaxmHKxFdv7VOQHJ": "Liam",
    "Xb7hH8MSUJpSbSDYk0k2": "Alice",
    "XrExE9yKIg1WjnnlVkGX": "Matilda",
    "bIHbv24MWmeRgasZH58o": "Will",
    "cgSgspJ2msm6clMCkdW9": "Jessica",
    "cjVigY5qzO86Huf0OWal": "Eric",
    "iP95p4xoKVk53GoZ742B": "Chris",
    "nPczCjzI2devNBz1zQrb": "Brian",
    "onwK4e9ZLuTAKqWW03F9": "Daniel",
    "pFZP5JQG7iQjIQuC4Bku": "Lily",
    "pqHfZKP75CvOlQylNhV4": "Bill",
}
VOICES: Final = {id: Voice(id, name, "elevenlabs", MULTILINGUAL) for id, name in _NAMES.items()}
"""Those that every account has; the first is the one that speaks where none was chosen."""

_ID: Final = re.compile(r"[A-Za-z0-9]{20}")


def voice_id(wanted: str) -> str:
    """The voice to ask for. Whoever has other voices names them by their id: only ElevenLabs knows them.

    Raises `InvalidInput` for what is neither a voice that every account has nor an id.
    """
    if wanted and not _ID.fullmatch(wanted):
        known = ", ".join(f"{id} ({name})" for id, name in _NAMES.items())
        raise InvalidInput(f"ElevenLabs has no voice {wanted!r}. Take one of: {known}; or the id of one of your own.")
    return wanted or next(iter(VOICES))
