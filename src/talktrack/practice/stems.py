"""Stems of words, so that *deciding* and *decides* compare equal."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

import snowballstemmer

from talktrack.domain.language import Language
from talktrack.domain.text import words
from talktrack.practice.lexicon import lexicon
from talktrack.practice.phrases import plain

_NAMES: Final[dict[Language, str]] = {"en": "english", "es": "spanish"}


@lru_cache(maxsize=65536)
def stem(word: str, language: Language) -> str:
    """The stem of one word; case, accents and the tilde of `ñ` do not matter."""
    return str(_stemmer(language).stemWord(plain(word)))


def content_stems(text: str, language: Language) -> frozenset[str]:
    """Stems of the words of `text` that carry content: no articles, pronouns, auxiliaries or question words."""
    stopwords = lexicon(language).stopwords
    return frozenset(stem(word, language) for word in map(plain, words(text)) if word not in stopwords)


@cache
def _stemmer(language: Language) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(_NAMES[language])
