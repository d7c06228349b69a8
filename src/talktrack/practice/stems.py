"""Stems of words, so that *deciding* and *decides* compare equal."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

import snowballstemmer

from talktrack.domain.language import Language
from talktrack.practice.lexicon import lexicon
from talktrack.practice.phrases import plain
from talktrack.practice.tokens import tokenise

_NAMES: Final[dict[Language, str]] = {"en": "english", "es": "spanish"}

_REMEMBERED_LENGTH: Final = 300
"""Longer texts are worked out each time."""


@lru_cache(maxsize=65536)
def stem(word: str, language: Language) -> str:
    """The stem of one word; case, accents and the tilde of `ñ` do not matter."""
    # A stemmer holds the word it works on, so threads must not share one.
    return str(snowballstemmer.stemmer(_NAMES[language]).stemWord(plain(word)))


def stems_of(words: Iterable[str], language: Language) -> frozenset[str]:
    """Stems of those of the plain `words` that carry content: no articles, pronouns, auxiliaries or question words."""
    stopwords = lexicon(language).stopwords
    return frozenset(stem(word, language) for word in words if word not in stopwords)


def content_stems(text: str, language: Language) -> frozenset[str]:
    """Stems of the content words of `text`, comparable with `Sentence.stems`."""
    short = len(text) <= _REMEMBERED_LENGTH
    return _content_stems(text, language) if short else _content_stems.__wrapped__(text, language)


def stems_in(texts: Iterable[str], language: Language) -> frozenset[str]:
    """Stems of the content words of several texts together."""
    return frozenset[str]().union(*(content_stems(text, language) for text in texts))


@lru_cache(maxsize=16384)
def _content_stems(text: str, language: Language) -> frozenset[str]:
    return stems_of(tokenise(text, lexicon(language)).words, language)
