"""What Azure understood, read. Pure.

Protocol: https://learn.microsoft.com/azure/ai-services/speech-service/get-speech-recognition-results, the detailed
format; times come in ticks of 100 ns from the start of the sound of a request.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from talktrack.providers.network.heard import HeardWord

_TICKS: Final = 10_000_000
_NOTHING: Final = frozenset({"NoMatch", "InitialSilenceTimeout", "BabbleTimeout", "EndOfDictation"})
_REFUSALS: Final = {"TooManyRequests": 429, "BadRequest": 400, "Forbidden": 403}


class GaveUp(Exception):
    """The service says in the middle of a stream that it failed, or why it refuses; `status` is HTTP's for that."""

    def __init__(self, status: int | None) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True)
class Phrase:
    """What was understood of a stretch of sound."""

    text: str
    start_s: float
    end_s: float
    confidence: float | None = None
    words: tuple[HeardWord, ...] = ()


def read_hypothesis(body: str | bytes) -> Phrase:
    """What a stretch is taken for so far. Raises `ValueError` for what is none."""
    match json.loads(body):
        case {"Text": str(text), "Offset": int(start), "Duration": int(length)}:
            return Phrase(text.strip(), start / _TICKS, (start + length) / _TICKS)
        case _:
            raise ValueError("no hypothesis")


def read_phrase(body: str | bytes) -> Phrase | None:
    """What was said in a stretch, for good; None where that was nothing.

    Raises `GaveUp`, and `ValueError` for what is no phrase.
    """
    match json.loads(body):
        case {
            "RecognitionStatus": "Success",
            "Offset": int(start),
            "Duration": int(length),
            "NBest": [{"Display": str(text), "Confidence": int() | float() as confidence} as best, *_],
        }:
            text = text.strip()
            words = _words(text.split(), best)
            return Phrase(text, start / _TICKS, (start + length) / _TICKS, float(confidence), words) if text else None
        case {"RecognitionStatus": str(status)} if status in _NOTHING:
            return None
        case {"RecognitionStatus": str(status)} if status == "Error" or status in _REFUSALS:
            raise GaveUp(_REFUSALS.get(status))
        case _:
            raise ValueError("no phrase")


def _words(shown: list[str], best: dict[str, Any]) -> tuple[HeardWord, ...]:
    """The words as they are shown, where their times are known; else as they were spoken ("twenty five")."""
    spoken = [_word(each, "Word") for each in best.get("Words", [])]
    placed = [_word(each, "DisplayText") for each in best.get("DisplayWords", [])]
    if not placed and len(shown) == len(spoken):
        placed = [HeardWord(text, word.start_s, word.end_s, None) for text, word in zip(shown, spoken, strict=True)]
    if not placed:
        return tuple(spoken)
    if len(placed) != len(spoken):
        return tuple(placed)
    return tuple(
        HeardWord(word.text, word.start_s, word.end_s, said.confidence)
        for word, said in zip(placed, spoken, strict=True)
    )


def _word(word: Any, text_field: str) -> HeardWord:
    match word:
        case {"Offset": int(start), "Duration": int(length)} if isinstance(word.get(text_field), str):
            confidence = word.get("Confidence")
            sure = float(confidence) if isinstance(confidence, int | float) else None
            return HeardWord(word[text_field], start / _TICKS, (start + length) / _TICKS, sure)
        case _:
            raise ValueError("no word")
