"""What the customer answers to questions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact, Layer
from talktrack.practice.asking import Ask
from talktrack.practice.facts import Found, find, on_its_mind
from talktrack.practice.hearing import Understood
from talktrack.practice.moment import Decision, Moment, fresh
from talktrack.practice.table import Table


def look_up(understood: Understood, mind: Mind, table: Table) -> tuple[Found, ...]:
    """What the customer has to say to the seller's questions: to two of them at the most, each fact once."""
    limit = 2 if table.scenario.persona.difficulty.verbosity >= 0.4 and mind.levels.patience > 30 else 1
    found: list[Found] = []
    taken: set[str] = set()
    for ask in understood.asks:
        if len(found) == limit:
            continue
        answer = find(ask, mind, table, excluding=frozenset(taken))
        if answer != Found() and (not ask.repeated or _was_refused(ask, answer)):
            taken.update(fact.id for fact in (answer.tell, answer.locked, answer.again) if fact is not None)
            found.append(answer)
    return tuple(found)


def _was_refused(ask: Ask, answer: Found) -> bool:
    """Whether a question that was asked before now gets the fact that it was too early for."""
    return answer.tell is not None and answer.tell.layer is Layer.EARNED and answer.tell.id == ask.facts[0][0]


def answers(moment: Moment) -> Decision | None:
    understood, mind = moment.understood, moment.mind
    if not understood.asks:
        return None
    facts = [found.tell for found in moment.found if found.tell is not None]
    if facts:
        return tell(moment, facts)
    locked = next((found.locked for found in moment.found if found.locked is not None), None)
    if locked is not None:
        say = fresh(locked.hint, mind, salt=locked.id)
        return Directive(DirectiveKind.ANSWER, say=say, reason="locked"), mind
    again = next((found.again for found in moment.found if found.again is not None), None)
    if again is not None:
        say = fresh(again.lines, mind, salt=again.id)
        return Directive(DirectiveKind.ANSWER, say=say, facts=(again.id,) if say else (), reason="told_already"), mind
    return _small_answer(moment)


def tell(moment: Moment, facts: list[Fact]) -> Decision:
    lines = {fact.id: fresh(fact.lines, moment.mind, salt=fact.id) for fact in facts}
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
    for id in sorted(understood.touched):  # asked about a worry that no fact stands behind
        objection = moment.table.objections[id]
        say = fresh((*objection.clarified_lines, *objection.unresolved_lines), mind, salt=id)
        if say:
            return Directive(DirectiveKind.ANSWER, say=say, objection=id, reason="objection_open"), mind
    if all(ask.repeated for ask in understood.asks):
        return Directive(DirectiveKind.STALL, reason=Reason.REPEATED), mind
    fact = on_its_mind(mind, moment.table)
    asks = understood.asks
    if fact is not None and Move.OPEN_QUESTION in understood.moves and min(len(a.sentence.stems) for a in asks) <= 1:
        return tell(moment, [fact])
    if any(ask.facts or ask.sentence.topics or ask.sentence.stems & moment.table.vocabulary for ask in asks):
        return Directive(DirectiveKind.ASK_AGAIN, reason="which_question"), mind
    return Directive(DirectiveKind.ANSWER, reason="nothing_known"), mind


def answer_lines(moment: Moment, *, without: tuple[str, ...]) -> tuple[str, ...]:
    facts = [found.tell for found in moment.found if found.tell is not None and found.tell.id not in without][:1]
    return tuple(line for fact in facts for line in fresh(fact.lines, moment.mind, salt=fact.id))


def facts_of(moment: Moment, say: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id, fact in moment.table.facts.items() if set(say) & set(fact.lines))


def unlock(mind: Mind, facts: Iterable[str]) -> Mind:
    return replace(mind, unlocked=tuple(dict.fromkeys((*mind.unlocked, *facts))))
