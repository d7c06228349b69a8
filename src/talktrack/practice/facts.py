"""Which fact answers a question, and whether it may be told yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact, Layer
from talktrack.practice.asking import Ask
from talktrack.practice.table import Table

_CLEARLY_BETTER = 1.5
"""How much better a locked fact must fit a question before the customer holds back instead of telling another one."""

_KINDS_OF_QUESTION = frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.IMPLICATION_QUESTION})
"""Moves that count by asking; every other one has to find something on the table first."""

_PLAINLY = 1.5
"""How exactly a question asks for a fact to be plainly about it."""
_MARGIN = 0.3
"""By how much one fact must fit better than another."""

_PLENTY = 4

_LISTENED = 8
"""Trust that coming back to a hint stands for."""

_TRUST_TO_TALK = 45
"""From here on an open question gets an answer, whatever it is about."""


@dataclass(frozen=True)
class Found:
    """What the customer has to say to one question."""

    tell: Fact | None = None
    locked: Fact | None = None
    """It asks for this one, which is not earned yet."""
    again: Fact | None = None
    """It was told before."""
    ask: Ask | None = None
    """The question."""


def may_tell(
    fact: Fact, mind: Mind, table: Table, *, asked_by: frozenset[Move] = frozenset(), follows_up: bool = False
) -> bool:
    """Whether a fact's gate is open: always, or by trust, or by a move that has counted or a kind of question.

    Who remembered a hint and comes back to it has listened: a little less trust will do.
    """
    if fact.layer is not Layer.EARNED:
        return True
    eased = _LISTENED if follows_up and fact.id in mind.hinted else 0
    needed = fact.trust + table.scenario.persona.difficulty.fact_threshold - eased
    by_trust = fact.trust > 0 and mind.levels.trust >= needed
    by_move = fact.after is not None and (fact.after in mind.counted or fact.after in asked_by)
    return by_trust or by_move


def knows_enough(mind: Mind, table: Table) -> bool:
    """Whether the seller has learned enough to speak of its offer: something needed, or plenty of anything."""
    return any(table.facts[id].need for id in mind.told) or len(mind.told) >= _PLENTY


def find(ask: Ask, mind: Mind, table: Table, *, excluding: frozenset[str] = frozenset()) -> Found:
    """The fact a question gets: the best that may be told, unless a locked one fits clearly better.

    None where a question names no topic, and fits several facts about equally and none well: what is meant?
    """
    if _is_unsure(ask, table):
        return Found()
    wanted = [(table.facts[id], score) for id, score in ask.facts if id not in excluding]
    untold = [(fact, score) for fact, score in wanted if fact.id not in mind.told]
    kinds = ask.sentence.moves & _KINDS_OF_QUESTION
    open_now = [
        (fact, score)
        for fact, score in untold
        if may_tell(fact, mind, table, asked_by=kinds, follows_up=ask.follows_up)
    ]
    shut = [(fact, score) for fact, score in untold if (fact, score) not in open_now]
    best_told = next(((fact, score) for fact, score in wanted if fact.id in mind.told), None)
    if open_now and not (best_told is not None and best_told[1] >= _PLAINLY > open_now[0][1]):
        fact, score = open_now[0]
        if shut and shut[0][1] - score >= _CLEARLY_BETTER:
            return Found(locked=shut[0][0])
        if best_told is not None and best_told[1] - score >= _CLEARLY_BETTER:
            return Found(again=best_told[0])
        return Found(tell=fact)
    if shut and (best_told is None or shut[0][1] >= best_told[1]):
        return Found(locked=shut[0][0])
    return Found(again=best_told[0]) if best_told is not None else Found()


def _is_unsure(ask: Ask, table: Table) -> bool:
    best = ask.facts[0][1] if ask.facts else 0.0
    near = [table.facts[id] for id, score in ask.facts if best - score < _MARGIN]
    if best >= _PLAINLY or len(near) < 2:
        return False
    return not any(ask.sentence.topics.intersection(fact.topics) for fact in near)


def volunteered(mind: Mind, table: Table) -> Fact | None:
    """The next fact that the customer tells without being asked for it."""
    return next(_untold(Layer.VOLUNTEERED, mind, table), None)


def on_its_mind(mind: Mind, table: Table) -> Fact | None:
    """What an open question about nothing in particular gets: what is told freely, then with some trust a need."""
    if mind.levels.trust < _TRUST_TO_TALK:
        return volunteered(mind, table)
    asked = sorted(_untold(Layer.ASKED, mind, table), key=lambda fact: not fact.need)
    return volunteered(mind, table) or next(iter(asked), None)


def hinted_at(mind: Mind, table: Table, *, follows_up: bool) -> Fact | None:
    """The last fact that was asked for too early and may be told by now."""
    held_back = (table.facts[id] for id in reversed(mind.hinted) if id not in mind.told)
    return next((fact for fact in held_back if may_tell(fact, mind, table, follows_up=follows_up)), None)


def _untold(layer: Layer, mind: Mind, table: Table) -> Iterator[Fact]:
    return (fact for fact in table.scenario.persona.facts if fact.layer is layer and fact.id not in mind.told)
