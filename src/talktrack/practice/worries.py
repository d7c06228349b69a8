"""What the customer says about its worries: new ones, open ones, settled ones."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.mind import Directive, DirectiveKind, Mind, ObjectionState
from talktrack.domain.moves import Move
from talktrack.practice.answering import answer_lines, facts_of, unlock
from talktrack.practice.facts import may_tell
from talktrack.practice.moment import Decision, Moment, fresh
from talktrack.practice.objections import raise_objection, triggered

_SAID_OF_IT = 3
"""Lines that a customer spends on saying that a worry is still there."""


def raise_worry(moment: Moment, id: str) -> Decision | None:
    """Raise an objection, in words that were not said yet."""
    objection = moment.table.objections[id]
    state = next(state for state in moment.mind.objections if state.id == id)
    again = still_open(moment, state) if state.times_raised else ()
    verbosity = moment.table.scenario.persona.difficulty.verbosity
    say = again or fresh(objection.lines, moment.mind, salt=id, verbosity=verbosity)
    if not say:
        return None
    directive = Directive(DirectiveKind.OBJECT, say=say, objection=id, reason=objection.kind)
    return directive, raise_objection(moment.mind, id, moment.table)


def worries(moment: Moment) -> Decision | None:
    """An open objection that the turn settled, went into, or did not do enough for.

    Who takes it seriously and asks something gets an answer; the worry stays where it is.
    """
    progress, mind = moment.progress, moment.mind
    if progress.resolved:
        id = progress.resolved[0]
        hidden = _hidden_line(moment, id)
        say = (*hidden, *resolved_line(moment), *answer_lines(moment, without=facts_of(moment, hidden)))
        facts = facts_of(moment, say)
        directive = Directive(DirectiveKind.SOFTEN, "neutral", "medium", say, facts, id, reason="objection_resolved")
        return directive, unlock(mind, facts)
    answers_first = any(found.tell is not None for found in moment.found)
    for id in progress.addressed:
        if answers_first and id not in progress.clarified:
            continue
        objection = moment.table.objections[id]
        hidden = _hidden_line(moment, id) if id in progress.clarified else ()
        state = next(state for state in mind.objections if state.id == id)
        why = fresh(objection.clarified_lines, mind, salt=id) if id in progress.clarified else still_open(moment, state)
        say = hidden or why
        if not say:
            continue
        facts = facts_of(moment, say)
        if state.evidence and set(say) <= set(objection.clarified_lines):
            mind = _has_said_why(mind, id)
        kind = DirectiveKind.REVEAL if hidden else DirectiveKind.ANSWER
        kind = kind if id in progress.clarified else DirectiveKind.STALL
        reason = "objection_clarified" if id in progress.clarified else "objection_open"
        return Directive(kind, say=say, facts=facts, objection=id, reason=reason), unlock(mind, facts)
    return None


def _has_said_why(mind: Mind, id: str) -> Mind:
    """A proof made the customer say what is behind its worry: nobody has to ask for it any more."""
    objections = tuple(replace(state, clarified=state.clarified or state.id == id) for state in mind.objections)
    return replace(mind, objections=objections)


def still_open(moment: Moment, state: ObjectionState) -> tuple[str, ...]:
    """What is said of an open worry: once the proof is there, no more that it is missing, only what is behind it.

    Nobody goes on about it for ever: empty where enough was said.
    """
    objection = moment.table.objections[state.id]
    lines = objection.clarified_lines if state.evidence else objection.unresolved_lines
    return fresh(lines, moment.mind, salt=state.id, most=_SAID_OF_IT)


def _hidden_line(moment: Moment, id: str) -> tuple[str, ...]:
    """The fact behind an objection, where asking has brought it out and it may be told."""
    objection = moment.table.objections[id]
    fact = moment.table.facts.get(objection.hides or "")
    if fact is None or fact.id in moment.mind.told or not may_tell(fact, moment.mind, moment.table):
        return ()
    if id not in moment.progress.clarified:
        return ()
    return fresh(fact.lines, moment.mind, salt=fact.id)


def resolved_line(moment: Moment) -> tuple[str, ...]:
    if not moment.progress.resolved:
        return ()
    id = moment.progress.resolved[0]
    return fresh(moment.table.objections[id].resolved_lines, moment.mind, salt=id)


def new_worry(moment: Moment) -> Decision | None:
    if Move.DISQUALIFY in moment.understood.moves:  # nobody holds up a seller who lets go
        return None
    id = triggered(moment.mind, moment.understood, moment.table)
    return None if id is None else raise_worry(moment, id)
