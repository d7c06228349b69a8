"""Numbers as people read them, in the call's language."""

from __future__ import annotations

from typing import Final

from talktrack.analysis.metrics.definitions import Unit
from talktrack.domain.language import Language

_UNITS: Final[dict[Unit, tuple[str, str]]] = {
    "share": (" %", " %"),
    "s": (" s", " s"),
    "per_minute": (" per minute", " por minuto"),
    "per_hour": (" per hour", " por hora"),
    "per_30_min": (" per 30 minutes", " por 30 minutos"),
    "per_100_words": (" per 100 words", " por 100 palabras"),
    "per_second": (" per second", " por segundo"),
    "count": ("", ""),
    "ratio": ("", ""),
    "flag": ("", ""),
    "balance": ("", ""),
}


def amount(value: float, unit: Unit, language: Language) -> str:
    """The value with its unit; shares as per cent."""
    return plain(round(value * 100, 1) if unit == "share" else value, language) + _UNITS[unit][language == "es"]


def bounds(low: float | None, high: float | None, unit: Unit, language: Language) -> str:
    """The range in words, for instance `between 30 % and 45 %`."""
    least = None if low is None else amount(low, unit, language)
    most = None if high is None else amount(high, unit, language)
    match (least, most):
        case (None, None):
            return "any value" if language == "en" else "cualquier valor"
        case (None, _):
            return f"at most {most}" if language == "en" else f"como mucho {most}"
        case (_, None):
            return f"at least {least}" if language == "en" else f"al menos {least}"
        case _:
            return f"between {least} and {most}" if language == "en" else f"entre {least} y {most}"


def plain(value: float, language: Language) -> str:
    """At most two decimals, without trailing zeros, with the language's decimal mark."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "es" else text
