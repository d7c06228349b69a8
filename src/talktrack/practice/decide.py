"""What the customer does now: one rule after the other, the first that has something to say decides."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from talktrack.domain.call import EndReason
from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason, Tone
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact
from talktrack.domain.text import words
from talktrack.practice.facts import Found, find, may_tell, volunteered
from talktrack.practice.hearing import PITCHES, Understood
from talktrack.practice.objections import Progress, blocking, raise_objection, triggered
from talktrack.practice.table import Table

Decision = tuple[Directive, Mind]

_TURNS_PER_MINUTE = 3
_LEAST_BUDGET = 24
_MOST_REFUSALS = 2
_PITCHES_BORNE = 3
_FALSE_CLAIMS_BORNE = 1


@dataclass(frozen=True)
class Moment:
    """Everything a decision depends on; the mind is that after the turn's effects."""

    mind: Mind
    understood: Understood
    progress: Progress
    found: tuple[Found, ...]
    """What the customer has to say to each of the seller's fresh questions."""
    losses: tuple[Reason, ...]
    table: Table

    @property
    def turn(self) -> int:
        """Number of the seller's present turn, from 1."""
        return self.mind.seller_turns + 1


def decide(moment: Moment) -> Decision:
    """The directive for this turn, and the mind with what deciding it changed."""
    for rule in _RULES:
        decision = rule(moment)
        if decision is not None:
            directive, mind = decision
            return replace(directive, tone=tone(mind)), mind
    return replace(_stall(moment), tone=tone(moment.mind)), moment.mind


def look_up(understood: Understood, mind: Mind, table: Table) -> tuple[Found, ...]:
    """What the customer has to say to the seller's questions: to two of them at the most, each fact once."""
    limit = 2 if table.scenario.persona.difficulty.verbosity >= 0.4 and mind.levels.patience > 30 else 1
    found: list[Found] = []
    taken: set[str] = set()
    for ask in understood.asks:
        if ask.repeated or len(found) == limit:
            continue
        answer = find(ask, mind, table, excluding=frozenset(taken))
        if answer != Found():
            taken.update(fact.id for fact in (answer.tell, answer.locked, answer.again) if fact is not None)
            found.append(answer)
    return tuple(found)


def tone(mind: Mind) -> Tone:
    """How the customer sounds, from trust and patience."""
    if mind.levels.patience < 25 or mind.levels.trust < 12:
        return "annoyed"
    if mind.levels.trust >= 55 and mind.levels.patience >= 40:
        return "warm"
    return "cool" if mind.levels.trust < 30 or mind.levels.patience < 40 else "neutral"


def fresh(lines: Iterable[str], mind: Mind, *, salt: str = "") -> tuple[str, ...]:
    """One line that was not said yet, chosen by the call's seed; empty where all were."""
    unsaid = [line for line in lines if " ".join(words(line)) not in mind.used]
    if not unsaid:
        return ()
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:{salt}")  # noqa: S311  (a dice, not a secret)
    return (chance.choice(unsaid),)


# --- ending ----------------------------------------------------------------------------------------------------------


def _walk_away(moment: Moment) -> Decision | None:
    mind, losses = moment.mind, moment.losses
    reason: EndReason | None = None
    if Reason.INSULT in losses:
        reason = EndReason.INSULTED
    elif mind.false_claims > _FALSE_CLAIMS_BORNE:
        reason = EndReason.FALSE_CLAIMS
    elif mind.pitches_in_a_row >= _PITCHES_BORNE and not mind.told:
        reason = EndReason.PITCHED_WITHOUT_ASKING
    elif mind.levels.patience <= 0:
        pressed = Reason.PRESSURE in losses or mind.counted.count(Move.PRESSURE) >= 2
        reason = EndReason.PRESSURED if pressed else EndReason.PATIENCE_LOST
    return None if reason is None else end(moment.mind, moment.table, DirectiveKind.HANG_UP, reason)


def end(mind: Mind, table: Table, kind: DirectiveKind, reason: EndReason) -> Decision:
    """The customer ends the call, in its own words for the occasion."""
    lines = table.scenario.persona.lines
    own = {
        EndReason.NO_FIT: lines.disqualified or lines.goodbye,
        EndReason.DECLINED: lines.decline,
    }.get(reason, lines.hang_up if kind is DirectiveKind.HANG_UP else lines.goodbye)
    return Directive(kind, say=fresh(own, mind, salt="end"), reason=reason), replace(mind, ended=reason)


def _after_yes(moment: Moment) -> Decision | None:
    if not moment.mind.committed:
        return None
    return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.COMMITTED)


def _time_up(moment: Moment) -> Decision | None:
    budget = max(_LEAST_BUDGET, _TURNS_PER_MINUTE * moment.table.scenario.duration_minutes)
    if moment.turn < budget or Move.NEXT_STEP_ASK in moment.understood.moves:
        return None
    return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.TIME_UP)


def _farewell(moment: Moment) -> Decision | None:
    moves = moment.understood.moves
    no_fit = moment.table.scenario.persona.no_fit
    if Move.DISQUALIFY in moves and no_fit is not None and no_fit in moment.mind.told:
        return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.NO_FIT)
    leaving = Move.FAREWELL in moves and Move.NEXT_STEP_ASK not in moves and not moment.understood.asks
    if not leaving:
        return None
    return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.SELLER_SAID_GOODBYE)


# --- the step --------------------------------------------------------------------------------------------------------


def _next_step(moment: Moment) -> Decision | None:
    understood, mind = moment.understood, moment.mind
    asks = Move.NEXT_STEP_ASK in understood.moves or (mind.step_offered and understood.dated)
    if not asks or Reason.STUFFED in moment.losses:
        return None
    obstacle = _obstacle(moment)
    if obstacle is not None:
        return obstacle
    if not understood.dated and not mind.step_offered:
        return Directive(DirectiveKind.PROBE, reason="which_date"), replace(mind, step_offered=True)
    lines = moment.table.scenario.persona.lines
    say = (*_resolved_line(moment), *fresh(lines.commit, mind, salt="commit"))
    return Directive(DirectiveKind.COMMIT, length="medium", say=say, reason="conditions_met"), replace(
        mind, committed=True
    )


def _obstacle(moment: Moment) -> Decision | None:
    """What stands between the customer and a yes: a worry, too little shown, or a product that cannot fit."""
    mind, persona = moment.mind, moment.table.scenario.persona
    standing = blocking(mind, moment.table)
    for id in standing:
        said = _object(moment, id)
        if said is not None:
            return said
    needs = sum(1 for id in mind.told if moment.table.facts[id].need)
    prior = round((0.7 - persona.difficulty.will_buy) * 30)
    convinced = (
        mind.levels.trust >= persona.commitment.trust + prior
        and mind.levels.interest >= persona.commitment.interest + prior
        and needs >= persona.commitment.needs
    )
    if persona.winnable and convinced and not standing:
        return None
    if mind.refusals >= _MOST_REFUSALS:
        return end(mind, moment.table, DirectiveKind.END_POLITELY, EndReason.DECLINED)
    reason = "needs_unknown" if needs < persona.commitment.needs else "not_convinced"
    say = fresh(persona.lines.decline, mind, salt="decline")
    return Directive(DirectiveKind.REFUSE, say=say, reason=reason), replace(mind, refusals=mind.refusals + 1)


def _object(moment: Moment, id: str) -> Decision | None:
    """Raise an objection, in words that were not said yet."""
    objection = moment.table.objections[id]
    state = next(state for state in moment.mind.objections if state.id == id)
    first = state.times_raised == 0
    say = fresh(objection.lines if first else (*objection.unresolved_lines, *objection.lines), moment.mind, salt=id)
    if not say:
        return None
    directive = Directive(DirectiveKind.OBJECT, say=say, objection=id, reason=objection.kind)
    return directive, raise_objection(moment.mind, id)


# --- what the seller did ---------------------------------------------------------------------------------------------

_REBUFFS = (
    Reason.STUFFED,
    Reason.PARROTED,
    Reason.PRESSURE,
    Reason.FALSE_CLAIM,
    Reason.FEATURE_DUMP,
    Reason.DODGED,
    Reason.OFF_TOPIC,
    Reason.MONOLOGUE,
)


def _unclear(moment: Moment) -> Decision | None:
    if not moment.understood.unclear:
        return None
    return Directive(DirectiveKind.ASK_AGAIN, reason="unclear"), moment.mind


def _rebuff(moment: Moment) -> Decision | None:
    """Bad manners come back at once, instead of an answer; a dodged question is asked again."""
    for reason in _REBUFFS:
        if reason in moment.losses:
            about = moment.mind.pending_question if reason is Reason.DODGED else None
            kind = DirectiveKind.PROBE if about else DirectiveKind.STALL
            say = fresh(moment.table.questions[about].lines, moment.mind) if about else ()
            mind = replace(moment.mind, pending_question=about if say else None)
            return Directive(kind, say=say, question=about, reason=reason), mind
    return None


def _worries(moment: Moment) -> Decision | None:
    """An open objection that the turn settled, went into, or did not do enough for."""
    progress, mind = moment.progress, moment.mind
    if progress.resolved:
        id = progress.resolved[0]
        hidden = _hidden_line(moment, id)
        say = (*hidden, *_resolved_line(moment), *_answer_lines(moment, without=_facts_of(moment, hidden)))
        facts = _facts_of(moment, say)
        directive = Directive(DirectiveKind.SOFTEN, "neutral", "medium", say, facts, id, reason="objection_resolved")
        return directive, _unlock(mind, facts)
    for id in progress.addressed:
        objection = moment.table.objections[id]
        hidden = _hidden_line(moment, id) if id in progress.clarified else ()
        lines = objection.clarified_lines if id in progress.clarified else objection.unresolved_lines
        say = hidden or fresh(lines, mind, salt=id)
        if not say:
            continue
        facts = _facts_of(moment, say)
        kind = DirectiveKind.REVEAL if hidden else DirectiveKind.ANSWER
        kind = kind if id in progress.clarified else DirectiveKind.STALL
        reason = "objection_clarified" if id in progress.clarified else "objection_open"
        return Directive(kind, say=say, facts=facts, objection=id, reason=reason), _unlock(mind, facts)
    return None


def _hidden_line(moment: Moment, id: str) -> tuple[str, ...]:
    """The fact behind an objection, where asking has brought it out and it may be told."""
    objection = moment.table.objections[id]
    fact = moment.table.facts.get(objection.hides or "")
    if fact is None or fact.id in moment.mind.told or not may_tell(fact, moment.mind, moment.table):
        return ()
    if id not in moment.progress.clarified:
        return ()
    return fresh(fact.lines, moment.mind, salt=fact.id)


def _resolved_line(moment: Moment) -> tuple[str, ...]:
    if not moment.progress.resolved:
        return ()
    id = moment.progress.resolved[0]
    return fresh(moment.table.objections[id].resolved_lines, moment.mind, salt=id)


def _new_worry(moment: Moment) -> Decision | None:
    id = triggered(moment.mind, moment.understood, moment.table)
    return None if id is None else _object(moment, id)


# --- answering -------------------------------------------------------------------------------------------------------


def _answers(moment: Moment) -> Decision | None:
    understood, mind = moment.understood, moment.mind
    if not understood.asks:
        return None
    tell = [found.tell for found in moment.found if found.tell is not None]
    if tell:
        return _tell(moment, tell)
    locked = next((found.locked for found in moment.found if found.locked is not None), None)
    if locked is not None:
        say = fresh(locked.hint, mind, salt=locked.id)
        return Directive(DirectiveKind.ANSWER, say=say, reason="locked"), mind
    again = next((found.again for found in moment.found if found.again is not None), None)
    if again is not None:
        say = fresh(again.lines, mind, salt=again.id)
        return Directive(DirectiveKind.ANSWER, say=say, facts=(again.id,) if say else (), reason="told_already"), mind
    return _small_answer(moment)


def _tell(moment: Moment, facts: list[Fact]) -> Decision:
    say = tuple(line for fact in facts for line in fresh(fact.lines, moment.mind, salt=fact.id))
    ids = tuple(fact.id for fact in facts)
    earned = any(fact.layer == "earned" for fact in facts)
    kind = DirectiveKind.REVEAL if earned else DirectiveKind.ANSWER
    return Directive(kind, "neutral", "medium", say, ids, reason="asked"), _unlock(moment.mind, ids)


def _small_answer(moment: Moment) -> Decision:
    """Questions that no fact answers: leave to speak, small talk, a check, or something this customer does not know."""
    understood, mind, lines = moment.understood, moment.mind, moment.table.scenario.persona.lines
    if Move.AGENDA in understood.moves:
        return Directive(DirectiveKind.ANSWER, reason="permission"), mind
    if understood.moves & {Move.RAPPORT, Move.GREETING}:
        say = fresh(lines.small_talk, mind, salt="small")
        if say:
            return Directive(DirectiveKind.ANSWER, say=say, reason="small_talk"), mind
    if all(ask.repeated for ask in understood.asks):
        return Directive(DirectiveKind.STALL, reason=Reason.REPEATED), mind
    fact = volunteered(mind, moment.table)
    if fact is not None and Move.OPEN_QUESTION in understood.moves:
        return _tell(moment, [fact])
    return Directive(DirectiveKind.ANSWER, reason="nothing_known"), mind


def _answer_lines(moment: Moment, *, without: tuple[str, ...]) -> tuple[str, ...]:
    facts = [found.tell for found in moment.found if found.tell is not None and found.tell.id not in without][:1]
    return tuple(line for fact in facts for line in fresh(fact.lines, moment.mind, salt=fact.id))


def _facts_of(moment: Moment, say: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for id, fact in moment.table.facts.items() if set(say) & set(fact.lines))


def _unlock(mind: Mind, facts: Iterable[str]) -> Mind:
    return replace(mind, unlocked=tuple(dict.fromkeys((*mind.unlocked, *facts))))


# --- statements ------------------------------------------------------------------------------------------------------


def _checked(moment: Moment) -> Decision | None:
    """The seller asks whether something is clear or settled."""
    if Move.CONFIRM not in moment.understood.moves or moment.understood.asks:
        return None
    open_now = [id for id in blocking(moment.mind, moment.table) if _was_raised(moment.mind, id)]
    for id in open_now:
        say = fresh(moment.table.objections[id].unresolved_lines, moment.mind, salt=id)
        if say:
            return Directive(DirectiveKind.STALL, say=say, objection=id, reason="objection_open"), moment.mind
    return Directive(DirectiveKind.SOFTEN, reason="confirmed"), moment.mind


def _was_raised(mind: Mind, id: str) -> bool:
    return any(state.id == id and state.times_raised for state in mind.objections)


def _haggle(moment: Moment) -> Decision | None:
    """Somebody who wants it and has heard the price asks for a better one, once."""
    mind, sheet = moment.mind, moment.table.scenario.product
    wants = mind.levels.interest >= 50 and mind.price_known and sheet.max_discount_percent > 0
    if not wants or "haggle" in mind.asked_seller or Move.PRICE not in moment.understood.moves:
        return None
    return Directive(DirectiveKind.HAGGLE, reason="price_heard"), replace(
        mind, asked_seller=(*mind.asked_seller, "haggle")
    )


def _remark(moment: Moment) -> Decision | None:
    """A statement: the customer reacts, and every other time asks something of its own or tells something unasked."""
    mind, table = moment.mind, moment.table
    reason = "value_fits" if moment.understood.meets else "remark"
    question = next((q for q in table.scenario.persona.questions if q.id not in mind.asked_seller), None)
    said_enough = bool(moment.understood.moves & (PITCHES | {Move.PRICE, Move.ANSWER})) or bool(mind.told)
    if question is not None and said_enough and mind.pending_question is None and moment.turn % 2 == 0:
        say = fresh(question.lines, mind, salt=question.id)
        asked = replace(mind, pending_question=question.id, asked_seller=(*mind.asked_seller, question.id))
        return Directive(DirectiveKind.PROBE, say=say, question=question.id, reason=reason), asked
    fact = volunteered(mind, table)
    if fact is not None and mind.levels.patience > 30 and not PITCHES & moment.understood.moves:
        directive, told = _tell(moment, [fact])
        return replace(directive, kind=DirectiveKind.REVEAL, reason="unasked"), told
    if moment.understood.meets:
        return Directive(DirectiveKind.SOFTEN, reason=reason), mind
    return None


def _stall(moment: Moment) -> Directive:
    return Directive(DirectiveKind.STALL, reason=moment.losses[0] if moment.losses else "not_convinced")


_RULES: tuple[Callable[[Moment], Decision | None], ...] = (
    _walk_away,
    _unclear,
    _after_yes,
    _farewell,
    _time_up,
    _rebuff,
    _next_step,
    _worries,
    _new_worry,
    _answers,
    _checked,
    _haggle,
    _remark,
)
