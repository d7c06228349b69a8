"""The phrase bank: what a customer says around the persona's own lines, each sentence once in a call.

Two tables per language. `REPLIES` are whole answers for a directive that brings no line of its own, by its reason.
`REACTIONS` are short openers before the persona's own lines, by tone. Spanish avoids tú, usted and vos, so that it
fits every persona.
"""

from __future__ import annotations

from talktrack.domain.language import Language
from talktrack.domain.mind import Tone
from talktrack.practice.bank import en, es

REPLIES: dict[Language, dict[str, tuple[str, ...]]] = {"en": en.REPLIES, "es": es.REPLIES}
REACTIONS: dict[Language, dict[Tone, tuple[str, ...]]] = {"en": en.REACTIONS, "es": es.REACTIONS}
AGREEING: dict[Language, tuple[str, ...]] = {"en": en.AGREEING, "es": es.AGREEING}
"""Phrases of a yes; a model may use them only where the mind has decided to commit."""
