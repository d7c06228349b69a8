"""Quotes, which stand verbatim in what the named turn's speaker was heard to say, or are none."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from talktrack.analysis.folded import folded
from talktrack.domain.scorecard import Evidence
from talktrack.domain.text import sentences
from talktrack.domain.transcript import Turn

LONGEST_QUOTE: Final = 240
"""Letters; a quote is cut between words before it grows longer."""
HITS_COMPARED: Final = 20
"""The shortest sentence is looked for among the first so many hits of a turn."""


def quote(turn: Turn, fragment: str) -> Evidence | None:
    """The fragment as evidence, or None where it is blank or does not stand in the turn exactly so."""
    if not fragment.strip() or fragment not in turn.heard:
        return None
    return Evidence(turn.turn_id, turn.role, fragment, turn.start_ms, turn.end_ms)


def says(turn: Turn, pattern: re.Pattern[str]) -> bool:
    """Whether a pattern over folded text hits in what was heard."""
    return pattern.search(folded(turn.heard).text) is not None


def sentence_with(turn: Turn, pattern: re.Pattern[str]) -> str | None:
    """The shortest sentence, verbatim, in which a pattern over folded text hits; None where it hits nowhere."""
    hits = tuple(islice(folded(turn.heard).find(pattern), HITS_COMPARED))
    if not hits:
        return None
    spans = sentence_spans(turn.heard)
    return min((_around(turn.heard, spans, start, end) for start, end in hits), key=len)


def quote_with(turn: Turn, pattern: re.Pattern[str]) -> Evidence | None:
    sentence = sentence_with(turn, pattern)
    return None if sentence is None else quote(turn, sentence)


def quote_of(turn: Turn) -> Evidence | None:
    """The turn itself, cut after a sentence where it is long; None where nothing was heard."""
    heard = turn.heard.strip()
    if len(heard) <= LONGEST_QUOTE:
        return quote(turn, heard)
    whole = [end for start, end in sentence_spans(heard) if end <= LONGEST_QUOTE]
    return quote(turn, heard[: whole[-1]] if whole else _cut(heard, 0, 0))


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of the text stand in it."""
    spans: list[tuple[int, int]] = []
    clock = 0
    for sentence in sentences(text):
        span = _verbatim(text, sentence, clock)
        if span is not None:
            spans.append(span)
            clock = span[1]
    return tuple(spans)


def _verbatim(text: str, sentence: str, clock: int) -> tuple[int, int] | None:
    """Where the sentence stands after `clock`; the cutter may have changed spaces and quotation marks inside it."""
    start = text.find(sentence, clock)
    if start >= 0:
        return start, start + len(sentence)
    loose = r"[\s\"'»”)]*".join(re.escape(piece) for piece in sentence.split())
    found = re.compile(loose).search(text, clock)
    return found.span() if found else None


def _around(text: str, spans: tuple[tuple[int, int], ...], start: int, end: int) -> str:
    """The sentences that hold start..end, or a piece of them between words where they are too long."""
    touched = [(s, e) for s, e in spans if s < end and start < e]
    first = min([start, *(s for s, _ in touched)])
    last = max([end, *(e for _, e in touched)])
    return text[first:last] if last - first <= LONGEST_QUOTE else _cut(text[first:last], start - first, end - first)


def _cut(text: str, start: int, end: int) -> str:
    """About `LONGEST_QUOTE` letters of the text around start..end, from word to word; start..end itself always."""
    room = max(0, LONGEST_QUOTE - (end - start))
    left = max(0, start - room // 2)
    right = max(end, min(len(text), left + LONGEST_QUOTE))
    if left > 0:
        space = text.find(" ", left, start)
        left = start if space < 0 else space + 1
    if right < len(text):
        space = text.rfind(" ", end, right)
        right = space if space > 0 else right
    return text[left:right].strip()
