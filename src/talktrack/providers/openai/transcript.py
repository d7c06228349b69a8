"""What goes over the wire for a transcript: the fields of the request, and the answer read. Pure.

Protocol: https://platform.openai.com/docs/api-reference/audio/createTranscription.
"""

from __future__ import annotations

import json
from typing import Any, Final

from talktrack.domain.language import Language
from talktrack.domain.transcript import Word
from talktrack.ports.speech import Recognition
from talktrack.providers.network.words import Boundary, WrittenWords

_TIMED: Final = "whisper"
"""Models of this family tell the times of words, and no others do."""
_MANY_LANGUAGES: Final = "gpt-transcribe"
"""Models whose names begin so take several languages, in a field of that name."""


def tells_words(model: str) -> bool:
    return _TIMED in model


def fields_of(model: str, language: Language) -> dict[str, str | list[str]]:
    """The fields of a request beside the file."""
    fields: dict[str, str | list[str]] = {"model": model}
    if model.startswith(_MANY_LANGUAGES):
        fields["languages[]"] = [language]
    else:
        fields["language"] = language
    if tells_words(model):
        fields |= {"response_format": "verbose_json", "timestamp_granularities[]": ["word"]}
    else:
        fields["response_format"] = "json"
    return fields


def read_transcript(body: bytes, language: Language) -> Recognition:
    """The answer; its words are as they stand in the text. Raises `ValueError` for what is none."""
    try:
        document = json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    match document:
        case {"text": str(text), "words": list(words)}:
            return Recognition(text.strip(), language, words=_words(text, words))
        case {"text": str(text)}:
            return Recognition(text.strip(), language)
        case _:
            raise ValueError("no text")


def _words(text: str, told: list[Any]) -> tuple[Word, ...]:
    """Words come without their marks."""
    if not told:
        return ()
    written = WrittenWords(text)
    placed = [word for each in told for word in written.take(_boundary(each))]
    return tuple(Word(word.text, word.start_ms, word.end_ms) for word in (*placed, *written.rest()))


def _boundary(word: Any) -> Boundary:
    match word:
        case {"word": str(text), "start": int() | float() as start, "end": int() | float() as end}:
            return Boundary(text.strip(), start * 1000, end * 1000)
        case _:
            raise ValueError("no word")
