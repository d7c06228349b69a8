"""Whether a turn is a recital of sales talk instead of something a person says to another."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.text import fold, words
from talktrack.practice.groups import MIRRORS, QUESTIONS
from talktrack.practice.lexicon.schema import word_set
from talktrack.practice.moves import by_phrases
from talktrack.practice.reading import Reading
from talktrack.practice.stems import stems_of

SKILLS = (
    QUESTIONS,
    frozenset({Move.ACKNOWLEDGE, Move.APOLOGISE, Move.RAPPORT}),
    MIRRORS,
    *(frozenset({move}) for move in (Move.EVIDENCE, Move.VALUE, Move.CONFIRM, Move.AGENDA)),
    *(frozenset({move}) for move in (Move.ADMIT_LIMIT, Move.NEXT_STEP_ASK, Move.DISCOUNT)),
)
"""What a trained seller does; many of these in few words are a recital, not a conversation."""

ASKING = {
    "en": re.compile(r"\b(?:what|how|who|when|why|which|where)\b"),
    "es": re.compile(
        r"(?:^|[¿?.,;:]\s*|\b[ye]\s+)(?:(?:a|de|en|por|con|para|desde|hasta)\s+)?"
        r"(?:que|como|quien(?:es)?|cuando|cuant[oa]s?|cual(?:es)?|donde)\b"
    ),
}
"""Words that open a question; six of them in one turn are a volley."""
_ASKS = {
    "en": ASKING["en"],
    "es": re.compile(r"\b(?:qué|cómo|quién(?:es)?|cuándo|cuánt[oa]s?|cuál(?:es)?|dónde)\b"),
}
"""The same words wherever they stand, by the accent that tells them from others."""

_COURTESY = {
    "en": re.compile(
        r"\b(?:(?:good|great|excellent|fair) question|(?:thanks|thank you) for|i appreciate|no pressure)\b"
    ),
    "es": re.compile(
        r"\b(?:(?:buena|excelente|gran) pregunta|gracias por|agradezco|sin presion|l[oae] escucho"
        r"|me (?:pongo en su lugar|hago cargo))\b"
    ),
}
"""Thanks and praise that fit any call."""

_FORMULAS = {
    "care": frozenset({Move.ACKNOWLEDGE, Move.APOLOGISE, Move.RAPPORT}),
    "check": frozenset({Move.CONFIRM}),
    "interest": frozenset({Move.CLARIFY, Move.OPEN_QUESTION}),
    "mirror": MIRRORS,
}
_LONGEST_FORMULA = 6
_MOST_OWN_WORDS = 2
"""Words of content from which on a piece speaks of something."""
_KINDNESS = ("care", "courtesy")
_CHAIN = 3
_VOLLEY = 5
_DENSE_VOLLEY = 1 / 5
_SPARSE_VOLLEY = 1 / 10
"""Share of question words in a volley that came without its marks: by itself, and where much else is done besides."""
_SHORT_LIST, _LONG_LIST = 6, 8
"""Words that name things one after the other."""
_WHOSE = {
    "en": word_set("my your our his her its their"),
    "es": word_set("mi mis tu tus su sus nuestro nuestra nuestros nuestras"),
}
"""Before a thing on a list: *your bill your roof your car*."""

_PIECE = re.compile(r"[,;:?!¿¡–—]+(?!\d)|\.(?=\s|$)")
"""Marks between the pieces of a turn; eight pieces of three words are a list."""

_MANY_PIECES = 5
_LONGEST_PIECE = 3.6
"""Words on average; longer ones are the sentences of somebody terse."""
_INTRODUCTION = 24
"""Words of a turn that says who is calling: names are no catchwords and no features."""


def is_recital(reading: Reading, language: Language) -> bool:
    """A recital: too many skills at once, a list of catchwords, hardly a small word, or a volley of questions.

    A list that came without its commas shows fewer pieces than it was said in.
    """
    if introduces(reading):
        return False
    pieces = [piece.strip() for sentence in reading.sentences for piece in _PIECE.split(sentence.text) if piece.strip()]
    return (
        _does_too_much(reading, pieces)
        or _lacks_small_words(reading, pieces)
        or _is_list(reading, pieces)
        or _is_chain(pieces, language)
        or _is_volley(reading, pieces, language)
        or (reading.guessed and _runs_on(reading, language))
        or _goes_in_circles(_without_prices(reading))
    )


def introduces(reading: Reading) -> bool:
    """Whether a turn says hello and who is calling, and little more."""
    return Move.GREETING in reading.moves and reading.word_count < _INTRODUCTION


def _does_too_much(reading: Reading, pieces: list[str]) -> bool:
    """Whether there are more skills than a turn of so many words has room for."""
    skills = _skills(frozenset(reading.moves))
    densest = max((_skills(sentence.moves) for sentence in reading.sentences), default=0)
    room = reading.word_count / max(1, skills)
    in_pieces = (
        len(pieces) >= _MANY_PIECES and not reading.guessed and reading.word_count < _LONGEST_PIECE * len(pieces)
    )
    return skills >= 6 or densest >= 4 or (skills >= 4 and room < (6 if in_pieces or skills > 4 else 4.5))


def _lacks_small_words(reading: Reading, pieces: list[str]) -> bool:
    content = sum(len(sentence.stems) for sentence in reading.sentences)
    most = 0.72 if len(pieces) >= 4 or reading.guessed else 0.8
    return reading.word_count >= 10 and content > most * reading.word_count


def _is_list(reading: Reading, pieces: list[str]) -> bool:
    """Whether there are many pieces of two or three words; guessed marks make no list."""
    longest = 3.4 if len(pieces) >= 8 else 2.8
    return not reading.guessed and len(pieces) >= 7 and reading.word_count < longest * len(pieces)


def _is_volley(reading: Reading, pieces: list[str], language: Language) -> bool:
    text = fold(" ".join(sentence.text for sentence in reading.sentences))
    opened = sum(ASKING[language].match(fold(piece)) is not None for piece in pieces)
    return len(ASKING[language].findall(text)) >= 6 or opened >= _VOLLEY


def _runs_on(reading: Reading, language: Language) -> bool:
    """Whether a turn without its marks asks every fifth word or so, or names things with no small word between them.

    Fewer questions and shorter lists do where much else is done besides.
    """
    skills = _skills(frozenset(reading.moves))
    asking = sum(len(_ASKS[language].findall(sentence.text.casefold())) for sentence in reading.sentences)
    listed = max((_listed(sentence.text, language) for sentence in reading.sentences), default=0)
    questions = asking >= max(3, _SPARSE_VOLLEY * reading.word_count)
    if skills >= 3 and (questions or (listed >= _SHORT_LIST and (skills > 3 or asking > 1))):
        return True
    return asking >= max(_VOLLEY, _DENSE_VOLLEY * reading.word_count) or listed >= _LONG_LIST


def _listed(text: str, language: Language) -> int:
    """The most words of content in a row; whose a thing is does not part them, a number does."""
    named = (word for word in words(text) if word not in _WHOSE[language])
    content = "".join("x" if word.isalpha() and stems_of((word,), language) else " " for word in named)
    return max(map(len, content.split()), default=0)


def _is_chain(pieces: list[str], language: Language) -> bool:
    """Whether set phrases of care and interest follow each other with next to nothing of their own between them."""
    spoken = [piece for piece in pieces if len(words(piece)) > 1]
    least = max(_CHAIN, 0.75 * len(spoken))
    formulas: list[str] = []
    own = 0
    for at, piece in enumerate(spoken):
        if len(formulas) + len(spoken) - at < least:
            return False
        kind = _kind(piece, language)
        if kind is None:
            own += len(words(piece))
        else:
            formulas.append(kind)
    kind_words = sum(formula in _KINDNESS for formula in formulas)
    return (
        len(formulas) >= least
        and own <= sum(len(words(piece)) for piece in spoken) / 3
        and kind_words > 0
        and (len(set(formulas)) >= _CHAIN or (len(formulas) > _CHAIN and kind_words > 1))
    )


def _kind(piece: str, language: Language) -> str | None:
    """Which set phrase a piece is, or None if it says something of its own."""
    if _COURTESY[language].search(fold(piece)):
        return "courtesy"
    return _formula(piece, language) if len(words(piece)) <= _LONGEST_FORMULA else None


@lru_cache(maxsize=2048)
def _formula(piece: str, language: Language) -> str | None:
    """Which kind of formula a short piece is; people have the same few of them in all their calls."""
    reading = by_phrases(piece, language)
    if sum(len(sentence.stems) for sentence in reading.sentences) > _MOST_OWN_WORDS:
        return None
    shown = frozenset(move for sentence in reading.sentences for move in sentence.moves)
    found = [name for name, moves in _FORMULAS.items() if moves & shown]
    return found[0] if found else None


def _without_prices(reading: Reading) -> str:
    """The turn without what is priced in it: two items of a price list sound alike."""
    return fold(" ".join(sentence.text for sentence in reading.sentences if not sentence.amounts))


def _goes_in_circles(text: str) -> bool:
    """Whether five words in a row come twice, or three come three times."""
    said = words(text)
    return any(
        most >= times
        for size, times in ((5, 2), (3, 3))
        for most in Counter(zip(*(said[start:] for start in range(size)), strict=False)).values()
    )


def _skills(moves: frozenset[Move]) -> int:
    """How many of the skills there are; near relations count as one."""
    return sum(bool(skill & moves) for skill in SKILLS)
