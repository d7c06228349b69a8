"""What the customer answers to questions."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact, Layer
from talktrack.domain.text import words
from talktrack.practice.asking import Ask, key_of
from talktrack.practice.facts import Found, find, hinted_at, on_its_mind
from talktrack.practice.hearing import Understood
from talktrack.practice.moment import Decision, Moment, fresh
from talktrack.practice.table import Table

_MOST_ANSWERS = 2
_IMPATIENT = 30
"""Patience up to which only one question is answered at a time."""
_TALKATIVE = 0.4
_RAMBLES = 0.5
"""Verbosity from which on more is told than was asked for, the more often the higher."""
_ONE_BREATH = 34
"""Words that somebody of few words says at once."""


def look_up(understood: Understood, mind: Mind, table: Table) -> tuple[Found, ...]:
    """What the customer has to say to the seller's questions, each fact once.

    Two of them are answered in one breath, by somebody of few words only where both answers are short.
    """
    found: list[Found] = []
    taken: set[str] = set()
    for ask in understood.asks:
        if len(found) == _MOST_ANSWERS or (found and mind.levels.patience <= _IMPATIENT):
            break
        answer = find(ask, mind, table, excluding=frozenset(taken))
        if answer != Found() and (not ask.repeated or _was_refused(ask, answer)):
            taken.update(fact.id for fact in (answer.tell, answer.locked, answer.again) if fact is not None)
            found.append(replace(answer, ask=ask))
    if table.scenario.persona.difficulty.verbosity < _TALKATIVE and not _in_one_breath(found):
        return tuple(found[:1])
    return tuple(found)


def _in_one_breath(found: Sequence[Found]) -> bool:
    told = [one.tell for one in found if one.tell is not None]
    return sum(min(len(words(line)) for line in fact.lines) for fact in told) <= _ONE_BREATH


def left_over(understood: Understood, found: Sequence[Found]) -> frozenset[str]:
    """Keys of the questions behind the last that was answered: they may be asked again."""
    asks = understood.asks
    answered = [at for at, ask in enumerate(asks) if any(one.ask is ask for one in found)]
    return frozenset(key_of(ask.sentence) for ask in asks[answered[-1] + 1 :]) if answered else frozenset()


def _was_refused(ask: Ask, answer: Found) -> bool:
    """Whether a question that was asked before now gets the fact that it was too early for."""
    return answer.tell is not None and answer.tell.layer is Layer.EARNED and answer.tell.id == ask.facts[0][0]


def answers(moment: Moment) -> Decision | None:
    understood, mind = moment.understood, moment.mind
    if not understood.asks:
        return None
    facts = [found.tell for found in moment.found if found.tell is not None]
    if facts:
        return tell(moment, [*facts, *_rambling(moment, facts)])
    locked = next((found.locked for found in moment.found if found.locked is not None), None)
    if locked is not None:
        say = fresh(locked.hint, mind, salt=locked.id)
        hinted = tuple(dict.fromkeys((*(id for id in mind.hinted if id != locked.id), locked.id)))
        return Directive(DirectiveKind.ANSWER, say=say, reason="locked"), replace(mind, hinted=hinted)
    again = next((found.again for found in moment.found if found.again is not None), None)
    if again is not None:
        say = fresh(again.lines, mind, salt=again.id)
        return Directive(DirectiveKind.ANSWER, say=say, facts=(again.id,) if say else (), reason="told_already"), mind
    return _small_answer(moment)


def _rambling(moment: Moment, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """What somebody who likes to talk tells beside what it was asked."""
    mind, table = moment.mind, moment.table
    chance = random.Random(f"{table.scenario.persona.id}:{mind.seller_turns}")  # noqa: S311  (a dice, not a secret)
    free = (fact for fact in table.scenario.persona.facts if fact.layer is Layer.VOLUNTEERED)
    more = next((fact for fact in free if fact.id not in mind.told and fact not in facts), None)
    talks = chance.random() < table.scenario.persona.difficulty.verbosity - _RAMBLES
    return (more,) if more is not None and len(facts) == 1 and talks and not moment.losses else ()


def tell(moment: Moment, facts: list[Fact]) -> Decision:
    verbosity = moment.table.scenario.persona.difficulty.verbosity
    lines = {fact.id: fresh(fact.lines, moment.mind, salt=fact.id, verbosity=verbosity) for fact in facts}
    say = tuple(line for one in lines.values() for line in one)
    ids = tuple(id for id, one in lines.items() if one)
    earned = any(fact.layer == "earned" for fact in facts)
    kind = DirectiveKind.REVEAL if earned else DirectiveKind.ANSWER
    return Directive(kind, "neutral", "medium", say, ids, reason="asked" if say else "told_already"), unlock(
        moment.mind, ids
    )


def _small_answer(moment: Moment) -> Decision:
    """Questions that no fact answers: leave to speak, small talk, a check, or something this customer does not know."""
    understood, mind, lines = moment.understood, moment.mind, moment.table.scenario.persona.lines
    if Move.AGENDA in understood.moves:
        return Directive(DirectiveKind.ANSWER, reason="permission"), mind
    if understood.moves & {Move.RAPPORT, Move.GREETING}:
        say = fresh(lines.small_talk, mind, salt="small")
        if say:
            return Directive(DirectiveKind.ANSWER, say=say, reason="small_talk"), mind
    about = _about_worry(sorted(understood.touched), moment)
    if about is not None:
        return about
    if all(ask.repeated for ask in understood.asks):
        return Directive(DirectiveKind.STALL, reason=Reason.REPEATED), mind
    goes_into = bool({Move.OPEN_QUESTION, Move.CLARIFY} & understood.moves)
    about = _about_worry((mind.on_table,), moment) if goes_into else None
    if about is not None:
        return about
    asks = understood.asks
    fact = hinted_at(mind, moment.table, follows_up=any(ask.follows_up for ask in asks))
    fact = fact or on_its_mind(mind, moment.table)
    if fact is not None and Move.OPEN_QUESTION in understood.moves and min(len(a.sentence.stems) for a in asks) <= 1:
        return tell(moment, [fact])
    if any(ask.facts or ask.sentence.topics or ask.sentence.stems & moment.table.vocabulary for ask in asks):
        return Directive(DirectiveKind.ASK_AGAIN, reason="which_question"), mind
    return Directive(DirectiveKind.ANSWER, reason="nothing_known"), mind


def _about_worry(ids: Iterable[str | None], moment: Moment) -> Decision | None:
    """What is said of the first of these worries, where a question is about it and no fact stands behind it."""
    for objection in (moment.table.objections[id] for id in ids if id is not None):
        say = fresh((*objection.clarified_lines, *objection.unresolved_lines), moment.mind, salt=objection.id)
        if say:
            return Directive(
                DirectiveKind.ANSWER, say=say, objection=objection.id, reason="objection_open"
            ), moment.mind
    return None


def answer_lines(moment: Moment, *, without: tuple[str, ...]) -> tuple[str, ...]:
    facts = [found.tell for found in moment.found if found.tell is not None and found.tell.id not in without][:1]
    return tuple(line for fact in facts for line in fresh(fact.lines, moment.mind, salt=fact.id))


def facts_of(moment: Moment, say: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id, fact in moment.table.facts.items() if set(say) & set(fact.lines))


def unlock(mind: Mind, facts: Iterable[str]) -> Mind:
    return replace(mind, unlocked=tuple(dict.fromkeys((*mind.unlocked, *facts))))
