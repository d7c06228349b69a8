"""Criteria about facts that the customer told, or could have told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from talktrack.analysis.criteria.verdict import Verdict, not_applicable, not_scorable, scored
from talktrack.analysis.evidence import quote, quote_of, quote_with, says
from talktrack.analysis.metrics.questions import questions
from talktrack.analysis.sides import on_seller_side
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import listed, say
from talktrack.domain.mind import EARLIER, Mind, Reason
from talktrack.domain.scorecard import Evidence, MindRule
from talktrack.domain.text import phrase_pattern
from talktrack.domain.transcript import Turn

LOCKED: Final = "locked"
"""The directive's reason where a question came too early."""
ASKED: Final = 2
"""How near a question comes that was only asked too early."""
NEAR: Final = 1
"""How near the seller's words come that touch a fact."""


@dataclass(frozen=True)
class _Chance:
    """The seller's turn where an untold fact was nearest."""

    fact: str
    turn: Turn
    nearness: int
    """2 where it was asked for too early, 1 where the seller's words touched it, 0 where nothing came near."""


def judge_facts(rule: MindRule, view: CallView, mind: Mind) -> Verdict:
    """The share of the named facts that were told."""
    if not rule.facts:
        return not_applicable(say(view.language, "no_rule"))
    told = [fact for fact in rule.facts if _is_told(fact, view, mind)]
    untold = [fact for fact in rule.facts if fact not in told]
    if untold and view.unclear(view.sellers):
        return not_scorable(say(view.language, "unclear"))
    chances = [_chance(fact, view) for fact in untold]
    lines = [_told(fact, mind.told[fact], view) for fact in told]
    reasons = [*_untold(chances, view), *(line.reason for line in lines)]
    best = max(chances, key=lambda chance: chance.nearness, default=None)
    return scored(
        len(told) / len(rule.facts),
        " ".join(reasons),
        tuple(item for line in lines for item in line.evidence),
        best.turn.turn_id if best else None,
        f"fact:{best.fact}" if best else "",
        _untold([best], view)[0] if best else reasons[0],
    )


def _is_told(fact: str, view: CallView, mind: Mind) -> bool:
    """Whether it was told, and not in a turn in which the customer said nothing that was heard."""
    if fact not in mind.told:
        return False
    turn = view.by_id.get(mind.told[fact])
    return turn is None or (not on_seller_side(turn.role) and bool(turn.heard.strip()))


@dataclass(frozen=True)
class _Told:
    reason: str
    evidence: tuple[Evidence | None, ...]


def _told(fact: str, turn_id: str, view: CallView) -> _Told:
    if turn_id == EARLIER:
        return _Told(say(view.language, "fact_known", fact=_name(fact, view)), ())
    name, turn = _name(fact, view), view.by_id.get(turn_id)
    if turn is None:
        return _Told(say(view.language, "fact_told", fact=name, turn=turn_id), ())
    answer = _telling(fact, turn, view)
    before = view.seller_before(turn_id)
    question = _question(before, view) if before else None
    if question is None:
        return _Told(say(view.language, "fact_told", fact=name, turn=turn_id), (answer,))
    reason = say(view.language, "fact_told_after", fact=name, turn=turn_id, question=question.quote)
    return _Told(reason, (question, answer))


def _telling(fact: str, turn: Turn, view: CallView) -> Evidence | None:
    """The words that told it: the persona's own line, a sentence with its keywords, or the whole turn."""
    known = view.facts.get(fact)
    if known is None:
        return quote_of(turn)
    lines = (quote(turn, line) for line in known.lines)
    return next(filter(None, lines), None) or quote_with(turn, phrase_pattern(known.keywords)) or quote_of(turn)


def _question(turn: Turn, view: CallView) -> Evidence | None:
    asked = questions(turn.heard, view.language)
    return quote(turn, asked[-1]) if asked else None


def _untold(chances: Sequence[_Chance], view: CallView) -> list[str]:
    """A sentence for each fact that was asked for in vain, and one for all that nothing came near."""
    early = [chance for chance in chances if chance.nearness == ASKED]
    near = [chance for chance in chances if chance.nearness == NEAR]
    others = [_name(chance.fact, view) for chance in chances if chance.nearness < NEAR]
    said = [say(view.language, "fact_early", fact=_name(c.fact, view), turn=c.turn.turn_id) for c in early]
    said += [say(view.language, "fact_near", fact=_name(c.fact, view), turn=c.turn.turn_id) for c in near]
    return said + ([say(view.language, "facts_untold", facts=", ".join(others))] if others else [])


def _name(fact: str, view: CallView) -> str:
    known = view.facts.get(fact)
    return listed(view.language, [known.text if known else fact])


def _chance(fact: str, view: CallView) -> _Chance:
    """Where it was asked for too early, else where the talk came near it, else the seller's last turn."""
    early = _hinted(fact, view) or _asked_early(fact, view)
    if early is not None:
        return _Chance(fact, early, ASKED)
    about = _keywords(fact, view)
    touched = next((turn for turn in view.sellers if says(turn, about)), None)
    return _Chance(fact, view.sellers[-1], 0) if touched is None else _Chance(fact, touched, NEAR)


def _keywords(fact: str, view: CallView) -> re.Pattern[str]:
    return phrase_pattern(view.facts[fact].keywords if fact in view.facts else ())


def _hinted(fact: str, view: CallView) -> Turn | None:
    """The seller's turn after which the customer said one of the fact's own hints."""
    hints = set(view.facts[fact].hint) if fact in view.facts else set()
    for step in view.steps:
        if step.directive is not None and hints.intersection(step.directive.say):
            return view.seller_before(step.turn.turn_id)
    return None


def _asked_early(fact: str, view: CallView) -> Turn | None:
    """The seller's first question that came too early and has a keyword of the fact, or any such question where the
    fact is not known."""
    locked = [s.turn.turn_id for s in view.steps if s.directive is not None and s.directive.reason == LOCKED]
    early = {before.turn_id for before in map(view.seller_before, locked) if before is not None}
    early |= {id for id, causes in view.causes.items() if any(c.reason is Reason.ASKED_TOO_EARLY for c in causes)}
    asked = [turn for turn in view.sellers if turn.turn_id in early]
    about = _keywords(fact, view)
    return next((turn for turn in asked if fact not in view.facts or says(turn, about)), None)
