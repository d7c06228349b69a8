"""Text with its marks, as the product has it, and what it looks like without them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bench.labels import FILLER, MISHEARD, unaccented
from talktrack.domain.language import Language
from talktrack.domain.persona_check import all_lines
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import word_spans
from talktrack.practice.marks import Gap
from talktrack.storage.library import FileLibrary

_JOINED: Final = (1, 1, 2, 3)
"""Texts are one piece long or several."""

_END: Final = re.compile(r"[?!]|(?<!\.)\.(?!\.)|(?:…|\.\.\.)(?=\W*(?:[A-ZÁÉÍÓÚÑ¿¡]|$))")
_COMMA: Final = re.compile(r"[,;:—–()…]|\.\.\.|\s-\s")
_ABBREVIATED: Final = re.compile(r"(?:mr|mrs|ms|dr|sr|sra|srta|st|vs|ud|uds)", re.IGNORECASE)


@dataclass(frozen=True)
class Example:
    """The words of a text with the marks between them."""

    said: tuple[str, ...]
    gaps: tuple[Gap, ...]
    asking: tuple[bool, ...]


def texts(language: Language, labelled: Iterable[str], chance: random.Random) -> list[str]:
    """Each text once: labelled turns and the scenarios' own lines, several of them joined here and there."""
    scenarios = [scenario for scenario in FileLibrary().scenarios() if scenario.language == language]
    pieces = dict.fromkeys(labelled)
    pieces |= dict.fromkeys(line for scenario in scenarios for line in _lines(scenario))
    return list(_joined([piece for piece in pieces if piece.strip() and "{" not in piece], chance))


def _lines(scenario: Scenario) -> Iterator[str]:
    yield from all_lines(scenario.persona)
    yield from (objection.example_reply for objection in scenario.persona.objections)
    yield from (line for fact in scenario.persona.facts for line in (fact.example_ask, fact.text))
    yield from (criterion.better_line for criterion in scenario.scorecard.criteria)
    yield from (proof.text for proof in scenario.product.proofs)
    yield from (scenario.briefing.situation, *scenario.briefing.objectives, *scenario.briefing.tips)


def _joined(pieces: Sequence[str], chance: random.Random) -> Iterator[str]:
    at = 0
    while at < len(pieces):
        count = chance.choice(_JOINED)
        yield " ".join(pieces[at : at + count])
        at += count


def example(text: str) -> Example:
    """The words of a text and what stands behind each. A question in Spanish begins behind its `¿`."""
    spans = list(word_spans(text))
    said = tuple(text[start:end] for start, end in spans)
    gaps: list[Gap] = []
    asking = [False] * len(said)
    begin = 0
    for at, (_, end) in enumerate(spans):
        last = at + 1 == len(spans)
        following = text[end : len(text) if last else spans[at + 1][0] + 1]
        space = following if last else following[:-1]
        gap = Gap.END if last else _gap(said[at], space, following)
        gaps.append(gap)
        if gap is Gap.END and "?" in space:
            asking[begin : at + 1] = [True] * (at + 1 - begin)
        if gap is Gap.END or "¿" in space:
            begin = at + 1
    return Example(said, tuple(gaps), tuple(asking))


def _gap(word: str, space: str, following: str) -> Gap:
    if not space.strip() or not re.search(r"\s", space):
        return Gap.END if "\n" in space else Gap.NOTHING
    if _END.search(following) and not (space.startswith(".") and _ABBREVIATED.fullmatch(word)):
        return Gap.END
    return Gap.COMMA if _COMMA.search(space) else Gap.NOTHING


def lowered(found: Example) -> Example:
    """Without capitals, as recognisers write."""
    return Example(tuple(word.lower() for word in found.said), found.gaps, found.asking)


def plainly(found: Example, language: Language) -> Example:
    """Without capitals and accents, as people type in haste."""
    return Example(tuple(unaccented(word.lower(), language) for word in found.said), found.gaps, found.asking)


def misheard(found: Example, language: Language, chance: random.Random) -> Example:
    """Some words left out or taken for others, and fillers between them."""
    kept: list[tuple[str, Gap, bool]] = []
    for word, gap, asks in zip(found.said, found.gaps, found.asking, strict=True):
        dice = chance.random()
        if dice < 0.02 and gap is Gap.NOTHING:
            continue
        heard = MISHEARD[language].get(word.lower(), word.lower()) if dice < 0.3 else word.lower()
        kept += [(part, Gap.NOTHING, asks) for part in heard.split()]
        if dice > 0.97:
            kept.append((FILLER[language], Gap.NOTHING, asks))
        kept[-1] = (kept[-1][0], gap, asks)
    said, gaps, asking = zip(*kept, strict=True)
    return Example(said, gaps, asking)
