"""The words of each language by which a seller's turn is read."""

from __future__ import annotations

from functools import cache

from talktrack.domain.language import Language
from talktrack.practice.lexicon.en import ENGLISH
from talktrack.practice.lexicon.es import SPANISH
from talktrack.practice.lexicon.schema import Lexicon
from talktrack.practice.phrases import PhraseBook

_LEXICONS: dict[Language, Lexicon] = {"en": ENGLISH, "es": SPANISH}


def lexicon(language: Language) -> Lexicon:
    """The words of a language."""
    return _LEXICONS[language]


@cache
def phrase_book(language: Language) -> PhraseBook:
    """All phrases of a language in one book, made at the first use."""
    words = _LEXICONS[language]
    blocks = [*words.moves.items(), *words.topics.items(), *words.cues.items()]
    return PhraseBook(blocks, words.contractions, words.numbers.keys() - words.stopwords, words.classes)
