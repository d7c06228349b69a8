"""Transcripts as files: plain text, JSON, WebVTT. They hold what was heard."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, Literal

from talktrack.analysis.spans import measured_span, placed
from talktrack.domain.language import Language
from talktrack.domain.text import words
from talktrack.domain.transcript import Role, Turn

Format = Literal["txt", "json", "vtt"]

SPEAKERS: Final[dict[Language, dict[Role, str]]] = {
    "en": {"seller": "Seller", "customer": "Customer", "caller": "Caller", "assistant": "Assistant"},
    "es": {"seller": "Vendedor", "customer": "Cliente", "caller": "Quien llama", "assistant": "Asistente"},
}

_ESTIMATED: Final[dict[Language, str]] = {
    "en": "NOTE The times of some cues were not measured; they are estimated from the number of words: {turns}",
    "es": "NOTE Los tiempos de algunas entradas no se midieron; se estiman por el número de palabras: {turns}",
}
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def render(turns: Sequence[Turn], format: Format, language: Language) -> str:
    """The transcript as text that ends with a line end. Times that nobody measured are estimated, and VTT says so."""
    match format:
        case "txt":
            return _text(turns, language)
        case "json":
            return _json(turns)
        case "vtt":
            return _vtt(turns, language)


def _text(turns: Sequence[Turn], language: Language) -> str:
    """`[01:05] Seller: …`, one turn a line; `~` before a time that was not measured."""
    lines = []
    for turn, (start, _) in zip(turns, placed(turns), strict=True):
        if words(turn.heard):
            mark = "~" if measured_span(turn) is None else ""
            lines.append(f"[{mark}{_clock(start)}] {SPEAKERS[language][turn.role]}: {_one_line(turn.heard)}\n")
    return "".join(lines)


def _json(turns: Sequence[Turn]) -> str:
    """An array of all turns, the interrupted ones with what was said beside what was heard."""
    rows = [
        {
            "turn_id": turn.turn_id,
            "role": turn.role,
            "said": turn.said,
            "heard": turn.heard,
            "start_ms": turn.start_ms,
            "end_ms": turn.end_ms,
            "confidence": turn.confidence,
            "measured": turn.measured,
        }
        for turn in turns
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _vtt(turns: Sequence[Turn], language: Language) -> str:
    """WebVTT with a voice span for every cue (https://www.w3.org/TR/webvtt1/)."""
    heard = [(turn, span) for turn, span in zip(turns, placed(turns), strict=True) if words(turn.heard)]
    estimated = [turn.turn_id for turn, _ in heard if measured_span(turn) is None]
    blocks = ["WEBVTT"]
    if estimated:
        blocks.append(_ESTIMATED[language].format(turns=_escaped(", ".join(estimated))))
    for turn, (start, end) in sorted(heard, key=lambda cue: cue[1][0]):
        times = f"{_timestamp(start)} --> {_timestamp(max(end, start + 1))}"
        voice = f"<v {SPEAKERS[language][turn.role]}>{_escaped(turn.heard)}"
        blocks.append(f"{_escaped(turn.turn_id)}\n{times}\n{voice}")
    return "\n\n".join(blocks) + "\n"


def _escaped(text: str) -> str:
    return _one_line(text).translate(_ESCAPES)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _clock(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def _timestamp(ms: int) -> str:
    seconds, fraction = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{fraction:03}"
