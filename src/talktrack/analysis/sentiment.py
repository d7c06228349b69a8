"""How the customer's words sound, from a small lexicon; only ever of the customer, never of who is at work."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.text import fold, phrase_pattern, words
from talktrack.domain.transcript import Turn

_GOOD: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *("good", "great", "perfect", "excellent", "nice", "love", "like that", "glad", "happy", "thank*", "helpful"),
        *("useful", "interest*", "fair", "honest*", "appreciat*", "sounds good", "makes sense", "easy", "wonderful"),
        *("works for me", "exactly", "relie*", "trust you", "pleasure", "agreed", "looking forward", "fine with me"),
    ),
    "es": (
        *("bien", "bueno", "buena", "genial", "perfecto", "excelente", "estupendo", "encanta*", "gusta*", "gracias"),
        *("util", "interesa*", "interesante", "justo", "sincer*", "honest*", "agradezco", "tiene sentido", "facil"),
        *("barbaro", "buenisimo", "de acuerdo", "confio", "alivio", "encantad*", "me alegr*", "me sirve", "padrisimo"),
    ),
}
_BAD: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *("bad", "terrible", "awful", "annoy*", "angry", "upset", "frustrat*", "disappoint*", "ridiculous", "waste"),
        *("worr*", "problem*", "expensive", "too much", "afraid", "scared", "sick of", "tired of", "hate", "nonsense"),
        *("wrong", "worse", "worst", "fail*", "broken", "complain*", "pushy", "unacceptable", "useless", "risky"),
    ),
    "es": (
        *("mal", "malo", "mala", "terrible", "horrible", "molest*", "enfad*", "enoj*", "frustra*", "decepcion*"),
        *("ridicul*", "perdida de tiempo", "preocup*", "problema*", "caro", "cara", "miedo", "hart*", "odio"),
        *("tonteria*", "peor", "fall*", "rot*", "quej*", "inaceptable", "inutil", "arriesgad*", "pesad*", "estafa*"),
    ),
}
_NOT: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset({"not", "no", "never", "don't", "isn't", "wasn't", "doesn't", "didn't", "can't", "nothing"}),
    "es": frozenset({"no", "nunca", "nada", "tampoco", "ni", "jamas"}),
}
_NEAR: Final = 3
"""A negation turns what comes within so many words behind it."""

_GOOD_PATTERN: Final = {language: phrase_pattern(_GOOD[language]) for language in LANGUAGES}
_BAD_PATTERN: Final = {language: phrase_pattern(_BAD[language]) for language in LANGUAGES}


def sentiment(heard: str, language: Language) -> float | None:
    """From -1, only bad words, to 1, only good ones; None where there is neither."""
    text = fold(heard)
    found = [(hit.start(), 1) for hit in _GOOD_PATTERN[language].finditer(text)]
    found += [(hit.start(), -1) for hit in _BAD_PATTERN[language].finditer(text)]
    signs = [-sign if _turned(text[:start], language) else sign for start, sign in found]
    return sum(signs) / len(signs) if signs else None


def _turned(before: str, language: Language) -> bool:
    """Whether a negation stands shortly before, in the same clause."""
    clause = max(before.rfind(mark) for mark in ".,;:!?") + 1
    return any(word in _NOT[language] for word in words(before[clause:])[-_NEAR:])


def sentiment_metrics(customers: Sequence[Turn], language: Language) -> dict[str, float | None]:
    """The mean over the customer's turns that sound like something, and the later half of them less the first."""
    sounds = [sound for turn in customers if (sound := sentiment(turn.heard, language)) is not None]
    if not sounds:
        return {"customer_sentiment": None, "customer_sentiment_trend": None}
    half = len(sounds) // 2
    means = [sum(part) / len(part) for part in (sounds[:half], sounds[half:]) if part]
    trend = next((later - first for first, later in pairwise(means)), None)
    return {"customer_sentiment": sum(sounds) / len(sounds), "customer_sentiment_trend": trend}
