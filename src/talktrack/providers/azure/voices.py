"""Azure's voices: the best known of hundreds.

Source: https://learn.microsoft.com/azure/ai-services/speech-service/language-support?tabs=tts.
"""

from __future__ import annotations

from typing import Final

from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import Language
from talktrack.ports.speech import Voice

_NAMES: Final = {
    "en-US": "Jenny Guy Aria Davis Ava Andrew Emma Brian Jane Jason Nancy Tony Sara Michelle Christopher Eric",
    "en-GB": "Sonia Ryan Libby Thomas",
    "en-AU": "Natasha William",
    "en-CA": "Clara Liam",
    "en-IE": "Emily Connor",
    "en-IN": "Neerja Prabhat",
    "es-ES": "Elvira Alvaro Abril Arnau Elias Estrella Irene Laia",
    "es-MX": "Dalia Jorge Beatriz Candela Carlota Cecilio Gerardo Larissa",
    "es-AR": "Elena Tomas",
    "es-CO": "Salome Gonzalo",
    "es-CL": "Catalina Lorenzo",
    "es-PE": "Camila Alex",
    "es-US": "Paloma Alonso",
}

VOICES: Final = {
    voice.id: voice
    for locale, names in _NAMES.items()
    for name in names.split()
    for voice in [Voice(f"{locale}-{name}Neural", name, "azure", locale)]
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
        raise InvalidInput(f"Azure has no voice {id!r} for {language!r} here. Take one of: {', '.join(known)}.")
    return known[id]
