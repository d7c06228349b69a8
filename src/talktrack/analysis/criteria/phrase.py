"""Criteria about words that were or were not said."""

from __future__ import annotations

import re
from typing import Final

from talktrack.analysis.criteria.verdict import Verdict, not_applicable, not_scorable, scored
from talktrack.analysis.evidence import quote_of, quote_with, says
from talktrack.analysis.metrics.questions import questions
from talktrack.analysis.sides import on_seller_side
from talktrack.analysis.view import CallView, badly_heard
from talktrack.analysis.wording import listed, say
from talktrack.domain.moves import Move
from talktrack.domain.scorecard import Evidence, PhraseRule
from talktrack.domain.text import fold, phrase_pattern, words
from talktrack.domain.transcript import Turn

_SPOILING = frozenset({Move.STUFFING, Move.PRESSURE, Move.INSULT})
"""What takes the worth out of whatever is said beside it."""
QUESTION_MOVES: Final = frozenset(
    {Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.IMPLICATION_QUESTION, Move.CLARIFY, Move.NEXT_STEP_ASK}
)
GRUNT: Final = 2
"""Words of an answer that answers nothing."""


def judge_phrase(rule: PhraseRule, view: CallView) -> Verdict:
    turns = _looked_at(rule, view.side_of(rule.role))
    if not turns:
        return not_applicable(say(view.language, "phrase_nowhere"))
    pattern = phrase_pattern(rule.any_of)
    hits = tuple(turn for turn in turns if says(turn, pattern) and (not rule.asked or _asks(turn, pattern, view)))
    verdict = _forbidden(rule, view, turns, hits) if rule.forbidden else _wanted(rule, view, turns, hits)
    if not hits and view.unclear(turns):
        return not_scorable(say(view.language, "unclear"))
    return verdict


def _looked_at(rule: PhraseRule, turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    if rule.first_turns is not None:
        turns = turns[: max(0, rule.first_turns)]
    if rule.last_turns is not None:
        turns = turns[-rule.last_turns :] if rule.last_turns > 0 else ()
    return turns


def _wanted(rule: PhraseRule, view: CallView, turns: tuple[Turn, ...], hits: tuple[Turn, ...]) -> Verdict:
    language, pattern, thing = view.language, phrase_pattern(rule.any_of), "|".join(rule.any_of)
    meant = [turn for turn in hits if not _SPOILING & set(turn.moves)]
    if meant:
        shown = (quote_with(meant[0], pattern), _answer(meant[0], view) if rule.asked else None)
        return scored(1.0, say(language, "phrase_said", turn=meant[0].turn_id), shown)
    if hits and all(badly_heard(turn) for turn in hits):
        return not_scorable(say(language, "unclear_turn", turn=hits[0].turn_id))
    if hits:
        reason = say(language, "phrase_stuffed", turn=hits[0].turn_id)
        return scored(0.0, reason, (quote_with(hits[0], pattern),), _chance(hits[0], view), thing)
    chance = _chance(turns[0] if rule.first_turns is not None else turns[-1], view)
    reason = say(language, "phrase_unsaid", phrases=listed(language, rule.any_of[:3]))
    return scored(0.0, reason, (), chance, thing)


def _asks(turn: Turn, pattern: re.Pattern[str], view: CallView) -> bool:
    """Whether the words stand in a question, or in the turn of a labelled one, that gets more than a grunt."""
    asked = questions(turn.heard, view.language)
    in_question = any(pattern.search(fold(one)) for one in asked) or bool(QUESTION_MOVES.intersection(turn.moves))
    return in_question and _answer(turn, view) is not None


def _answer(turn: Turn, view: CallView) -> Evidence | None:
    """What the other side says next, if that is more than two words."""
    turns = view.record.turns
    for at in range(view.place[turn.turn_id] + 1, len(turns)):
        reply = turns[at]
        if on_seller_side(reply.role) != on_seller_side(turn.role) and (spoken := len(words(reply.heard))):
            return quote_of(reply) if spoken > GRUNT else None
    return None


def _chance(turn: Turn, view: CallView) -> str:
    """The turn itself where it is the seller's, else the seller's turn that the customer answered."""
    if on_seller_side(turn.role):
        return turn.turn_id
    return (view.seller_before(turn.turn_id) or view.sellers[0]).turn_id


def _forbidden(rule: PhraseRule, view: CallView, turns: tuple[Turn, ...], hits: tuple[Turn, ...]) -> Verdict:
    language = view.language
    if not hits:
        longest = max(turns, key=lambda turn: len(words(turn.heard)))
        return scored(1.0, say(language, "forbidden_unsaid", count=len(turns)), (quote_of(longest),))
    clear = [turn for turn in hits if not badly_heard(turn)]
    if not clear:
        return not_scorable(say(language, "unclear_turn", turn=hits[0].turn_id))
    evidence = tuple(quote_with(turn, phrase_pattern(rule.any_of)) for turn in clear[:2])
    reason = say(language, "forbidden_said", turn=clear[0].turn_id)
    return scored(0.0, reason, evidence, _chance(clear[0], view), "|".join(rule.any_of))
