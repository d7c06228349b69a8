"""What words say about turn-taking: is somebody finished, only nodding along, or saying stop; what is expected next.

Lexicons per language, matched on folded text. Sources of the kinds of cues: Stivers et al. 2009 on turn timing, and
the defaults that voice frameworks have converged on (punctuation shortens a wait, numbers lengthen it).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.text import fold, phrase_pattern, words

_BACKCHANNELS: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(
        words("uh huh mhm mm hm hmm mmhm yeah yep yes ok okay right sure aha ah oh i see got it gotcha cool great")
    ),
    "es": frozenset(words("aja aha mhm mm hm si ya vale ok okey claro perfecto bien bueno eso exacto entiendo")),
}
_STOP: Final[dict[Language, re.Pattern[str]]] = {
    "en": phrase_pattern(
        [
            "wait",
            "stop",
            "hold on",
            "hang on",
            "one second",
            "just a second",
            "let me",
            "excuse me",
            "no no",
            "sorry but",
        ]
    ),
    "es": phrase_pattern(
        [
            *("espera", "espere", "esperen", "para", "pare", "alto", "un momento", "un segundo", "perdon", "oiga"),
            *("oye", "dejame", "dejeme", "permitame", "no no", "aguarda", "aguarde"),
        ]
    ),
}
_UNFINISHED: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(
        words(
            "and but or so i we they he she because if when while that which who to of the a an my your our with for "
            "in on at is are was i'm we're it's um uh like then than as from by about into would could should can will"
        )
    ),
    "es": frozenset(
        words(
            "y e o u pero porque si cuando mientras que quien cual de del el la los las un una mi su nuestro con para "
            "por en a al es son era fue eh este pues como entonces desde hasta sobre sin"
        )
    ),
}
_SPELLED: Final[dict[Language, re.Pattern[str]]] = {
    "en": re.compile(
        r"\b(?:number|phone|e-?mail|address|date|name|spell|digits|code|account|postcode|zip)\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"\b(?:numero|telefono|correo|direccion|fecha|nombre|apellidos?|deletr\w+|codigo|cuenta|dni|rfc)\b",
        re.IGNORECASE,
    ),
}
_YES_NO: Final[dict[Language, re.Pattern[str]]] = {
    "en": re.compile(
        r"\b(?:do|does|did|is|are|was|were|can|could|will|would|shall|should|have|has|may)\s+(?:you|we|i|it|that|this|there|he|she|they)\b"
    ),
    "es": re.compile(r"\b(?:le|te|les|os|quiere|quieres|puede|puedes|podria|podemos|tiene|tienes|es|esta|hay|seria)\b"),
}
_ASKS_WHAT: Final[dict[Language, re.Pattern[str]]] = {
    "en": re.compile(r"\b(?:what|how|who|when|why|which|where)\b"),
    "es": re.compile(r"\b(?:que|como|quien|cuando|cuanto|cuanta|cual|donde)\b"),
}


class Expected(StrEnum):
    """What kind of answer the last reply asked for."""

    ANYTHING = "anything"
    YES_NO = "yes_no"
    SPELLED = "spelled"
    """Digits, an e-mail, a date, a name: people pause in the middle of them."""


def expected_after(reply: str, language: Language) -> Expected:
    """What the last question of a reply asks for."""
    question = next((part for part in reversed(re.split(r"(?<=[.!?])\s+", reply)) if "?" in part), "")
    folded = fold(question)
    if not folded:
        return Expected.ANYTHING
    if _SPELLED[language].search(folded):
        return Expected.SPELLED
    if _YES_NO[language].search(folded) and not _ASKS_WHAT[language].search(folded):
        return Expected.YES_NO
    return Expected.ANYTHING


def is_backchannel(text: str, language: Language) -> bool:
    """Whether a text is nothing but a listener's nod, or no word at all."""
    said = words(text)
    return len(said) <= 4 and all(word in _BACKCHANNELS[language] for word in said)


def says_stop(text: str, language: Language) -> bool:
    """Whether a text asks the other side to stop talking."""
    return _STOP[language].search(fold(text)) is not None


def sounds_finished(text: str, language: Language) -> bool:
    """Whether a text ends as a sentence does: closed by a mark, or not hanging on a small word."""
    said = words(text)
    if not said:
        return False
    if text.rstrip().endswith((".", "!", "?")):
        return True
    return len(said) >= 3 and said[-1] not in _UNFINISHED[language]


def trails_off(text: str, language: Language) -> bool:
    """Whether the last word promises more: *and*, *because*, a filler, or digits that go on."""
    said = words(text)
    if not said or text.rstrip().endswith((".", "!", "?")):
        return False
    return said[-1] in _UNFINISHED[language] or said[-1].isdigit()
