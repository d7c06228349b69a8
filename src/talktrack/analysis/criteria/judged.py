"""Criteria that a judge proposes on: its quotes are looked up, its passes compared, and then code decides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from talktrack.analysis.criteria.verdict import Verdict, not_scorable, scored
from talktrack.analysis.evidence import quote
from talktrack.analysis.opinions import PASSES, NoOpinion, Opinion
from talktrack.analysis.sides import on_seller_side
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import listed, say
from talktrack.domain.scorecard import Answer, Evidence, JudgePass, JudgeRule
from talktrack.domain.text import words

SHARES: Final[dict[Answer, float]] = {"yes": 1.0, "partly": 0.5, "no": 0.0}
FAR_APART: Final = 0.5
"""Passes that differ by more contradict each other."""
LEAST_WORDS: Final = 2
"""A quote of one word proves nothing, unless the turn has no more."""


@dataclass(frozen=True)
class _Pass:
    """One pass, looked up."""

    shown: JudgePass
    evidence: Evidence | None = None


def judge_opinions(rule: JudgeRule, criterion_id: str, view: CallView) -> Verdict:
    """The mean of two passes that both stand and do not contradict each other; else nothing, with the reason."""
    language, given = view.language, (view.record.opinions or {}).get(criterion_id, ())
    passes = tuple(_looked_up(one, rule, view) for one in given)
    shown = tuple(one.shown for one in passes)
    refused = next((one.refused for one in shown if one.refused), None)
    if len(passes) < PASSES or refused is not None:
        return replace(not_scorable(refused or say(language, "judge_too_long")), passes=shown)
    shares = [SHARES[one.answer] for one in shown if one.answer is not None]
    disputed = len(set(shares)) > 1
    if max(shares) - min(shares) > FAR_APART:
        first, second = (_named(one, view) for one in shown)
        reason = say(language, "judge_disputed", first=first, second=second)
        return replace(not_scorable(reason), passes=shown, disputed=True)
    share = sum(shares) / len(shares)
    if share < 1 and view.unclear(view.side_of(rule.role)):
        return replace(not_scorable(say(language, "unclear")), passes=shown, disputed=disputed)
    worst = min(shown, key=lambda one: SHARES[one.answer] if one.answer is not None else 1.0)
    reason = " ".join(filter(None, (worst.why, say(language, "judge_split") if disputed else "")))
    reason = reason or say(language, "judge_agrees", answer=_named(worst, view))
    evidence = tuple(one.evidence for one in passes)
    verdict = scored(share, reason, evidence, _chance(worst.turn_id, view), f"judge:{criterion_id}")
    return replace(verdict, passes=shown, disputed=disputed)


def _looked_up(opinion: Opinion | NoOpinion, rule: JudgeRule, view: CallView) -> _Pass:
    language = view.language
    if isinstance(opinion, NoOpinion):
        return _Pass(JudgePass(None, None, "", "", say(language, "judge_failed", code=opinion.code)))
    shown = JudgePass(opinion.answer, opinion.turn_id or None, opinion.quote, opinion.why)
    if opinion.answer == "no":
        return _Pass(shown)
    evidence = _standing(opinion, rule, view)
    if evidence is None:
        words_given = listed(language, [opinion.quote or "…"])
        reason = say(language, "judge_misquoted", quote=words_given, turn=opinion.turn_id or "?")
        return _Pass(replace(shown, refused=reason))
    return _Pass(shown, evidence)


def _standing(opinion: Opinion, rule: JudgeRule, view: CallView) -> Evidence | None:
    """The quote as evidence, where the right speaker said it, letter by letter, in the turn that is named."""
    turn = view.by_id.get(opinion.turn_id)
    if turn is None or on_seller_side(turn.role) != on_seller_side(rule.role):
        return None
    if len(words(opinion.quote)) < min(LEAST_WORDS, len(words(turn.heard))):
        return None
    return quote(turn, opinion.quote)


def _chance(turn_id: str | None, view: CallView) -> str:
    """The turn that the judge names where it is the seller's, the seller's before it, or the last."""
    turn = view.by_id.get(turn_id or "")
    if turn is None:
        return view.sellers[-1].turn_id
    return turn.turn_id if on_seller_side(turn.role) else (view.seller_before(turn.turn_id) or view.sellers[0]).turn_id


def _named(shown: JudgePass, view: CallView) -> str:
    """An answer in words, with its quote."""
    named = {"yes": ("yes", "sí"), "partly": ("partly", "en parte"), "no": ("no", "no"), None: ("?", "?")}
    answer = named[shown.answer][view.language == "es"]
    return f"{answer}, {listed(view.language, [shown.quote])}" if shown.quote else answer
