"""What the templates of both languages have in common over all trades."""

from __future__ import annotations

from typing import Final

from talktrack.domain.language import Language
from talktrack.practice.generator.shape import Words
from talktrack.practice.generator.words.en import EN
from talktrack.practice.generator.words.es import ES

WORDS: Final[dict[Language, Words]] = {"en": EN, "es": ES}
