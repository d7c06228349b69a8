"""Metrics of how the seller takes up what the customer says: follow-up questions, and the turns after an objection."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Final

from talktrack.analysis.lexicon import COMMON_WORDS
from talktrack.analysis.metrics.questions import asked
from talktrack.analysis.metrics.timeline import Stretch, Timeline
from talktrack.analysis.metrics.timing import run_ms
from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.text import words
from talktrack.domain.transcript import Turn

CONTENT_LETTERS: Final = 4
STEM_LETTERS: Final = 5
"""Two words are the same where they begin alike; enough for plurals and verb forms in both languages."""
RECOVERY_TURNS: Final = 4
"""The seller's turns after an objection in which it should be taken up."""
AFTER_OBJECTION_MS: Final = 20_000

_RECOVERY: Final = (
    frozenset({Move.ACKNOWLEDGE, Move.APOLOGISE}),
    frozenset({Move.CLARIFY, Move.OPEN_QUESTION, Move.IMPLICATION_QUESTION}),
    frozenset({Move.EVIDENCE, Move.VALUE, Move.ANSWER, Move.ADMIT_LIMIT}),
)
"""Takes it seriously, asks what is behind it, answers it."""


def listening_metrics(line: Timeline, language: Language) -> dict[str, float | None]:
    return {
        "follow_up_share": _follow_up_share(line, language),
        "objection_recovery": _recovery(line),
        "objection_reply_s": _reply_s(line),
        "pace_after_objection": _pace_after_objection(line),
    }


def follows_up(question: str, answer: str, language: Language) -> bool:
    """Whether the question takes up a word of the customer's last answer."""
    return bool(_content(question, language) & _content(answer, language))


def _content(text: str, language: Language) -> frozenset[str]:
    common = COMMON_WORDS[language]
    return frozenset(w[:STEM_LETTERS] for w in words(text) if len(w) >= CONTENT_LETTERS and w not in common)


def _follow_up_share(line: Timeline, language: Language) -> float | None:
    """Of the seller's turns that ask something right after the customer has spoken."""
    sellers = [stretch.turn for stretch in line.spoken(seller=True)]
    asking = {
        turn.turn_id for turn, one in zip(sellers, asked(sellers, language), strict=True) if one.open + one.closed
    }
    pairs = [
        (after.turn.heard, before.turn.heard)
        for before, after in pairwise(chain.from_iterable(line.runs))
        if after.seller and not before.seller and after.turn.turn_id in asking
    ]
    return sum(follows_up(*pair, language) for pair in pairs) / len(pairs) if pairs else None


def _recovery(line: Timeline) -> float | None:
    """Share of the objections after which the seller did all three things within four turns."""
    replies = list(_replies(line))
    labelled = any(stretch.turn.moves for stretch in line.spoken(seller=True))
    if not replies or not labelled:
        return None
    return sum(_recovers(turns[:RECOVERY_TURNS]) for turns in replies) / len(replies)


def _recovers(turns: Sequence[Turn]) -> bool:
    done = frozenset(chain.from_iterable(turn.moves for turn in turns))
    return all(done & step for step in _RECOVERY)


def _replies(line: Timeline) -> list[list[Turn]]:
    """The seller's turns after each objection."""
    objections = line.setting.objections or frozenset()
    spoken = line.stretches
    return [
        [later.turn for later in spoken[at + 1 :] if later.seller]
        for at, stretch in enumerate(spoken)
        if stretch.turn.turn_id in objections
    ]


def _reply_s(line: Timeline) -> float | None:
    """The longest stretch of the seller right after an objection."""
    objections = line.setting.objections or frozenset()
    lengths = [
        run_ms(after)
        for before, after in pairwise(line.runs)
        if after[0].seller and any(stretch.turn.turn_id in objections for stretch in before)
    ]
    return max(lengths) / 1000 if lengths else None


def _pace_after_objection(line: Timeline) -> float | None:
    """Words per second in what starts within 20 s after an objection, over the same in all other turns."""
    objections = line.setting.objections or frozenset()
    ends = [s.end for s in line.stretches if s.measured and s.turn.turn_id in objections]
    after: list[Stretch] = []
    others: list[Stretch] = []
    for stretch in line.spoken(seller=True):
        if stretch.measured:
            near = any(0 <= stretch.start - end <= AFTER_OBJECTION_MS for end in ends)
            (after if near else others).append(stretch)
    fast, usual = _pace(after), _pace(others)
    return fast / usual if fast and usual else None


def _pace(stretches: Sequence[Stretch]) -> float | None:
    seconds = sum(stretch.speech_ms for stretch in stretches) / 1000
    return sum(len(words(stretch.turn.heard)) for stretch in stretches) / seconds if seconds else None
