"""Deepgram's voices. Source: https://developers.deepgram.com/docs/tts-models."""

from __future__ import annotations

from typing import Final

from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import Language
from talktrack.ports.speech import Voice

_NAMES: Final = {
    "en-US": (
        "thalia andromeda apollo arcas aries asteria athena atlas aurora callista cora cordelia delia electra harmonia "
        "helena hera hermes iris janus juno jupiter luna mars minerva neptune odysseus ophelia orion orpheus phoebe "
        "pluto saturn selene vesta zeus"
    ),
    "en-GB": "draco pandora",
    "en-AU": "hyperion theia",
    "en-PH": "amalthea",
    "es-ES": "carina agustina alvaro diana nestor silvia",
    "es-MX": "estrella javier luciano olivia sirio valerio",
    "es-CO": "celeste gloria",
    "es-AR": "antonia",
    "es-419": "aquila selena",
}

VOICES: Final = {
    voice.id: voice
    for locale, names in _NAMES.items()
    for name in names.split()
    for voice in [Voice(f"aura-2-{name}-{locale[:2]}", name.capitalize(), "deepgram", locale)]
}
"""The first of each language is the one that speaks where none was chosen."""


def voice_of(id: str, language: Language, default: str) -> Voice:
    """The voice of that id; without one `default`, or where that speaks another language the first of this one.

    Raises `InvalidInput` for a voice that is not known, or speaks another language.
    """
    known = {voice.id: voice for voice in VOICES.values() if voice.speaks(language)}
    if not id:
        return known.get(default) or next(iter(known.values()))
    if id not in known:
        raise InvalidInput(f"Deepgram has no voice {id!r} for {language!r}. Take one of: {', '.join(known)}.")
    return known[id]
