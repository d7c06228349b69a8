"""A yes or a no to the step that the seller asks for."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.call import EndReason
from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason
from talktrack.domain.moves import Move
from talktrack.practice.answering import tell
from talktrack.practice.ending import end
from talktrack.practice.facts import hinted_at
from talktrack.practice.haggling import is_spoilt, wants_more
from talktrack.practice.moment import Decision, Moment, fresh
from talktrack.practice.objections import blocking, settled_by_yes
from talktrack.practice.promises import agreed
from talktrack.practice.worries import raise_worry, resolved_line, still_open

_MOST_REFUSALS = 2
_SAID_TWICE = 2


def next_step(moment: Moment) -> Decision | None:
    understood, mind = moment.understood, moment.mind
    asks = Move.NEXT_STEP_ASK in understood.moves or (mind.step_offered and understood.dated)
    if not asks or Reason.STUFFED in moment.losses:
        return None
    obstacle = _obstacle(moment)
    if obstacle is not None:
        return obstacle
    if is_spoilt(mind):
        return wants_more(moment, "counter") or _refuse(moment, "not_convinced")
    if not understood.dated and not mind.step_offered:
        return Directive(DirectiveKind.PROBE, reason="which_date"), replace(mind, step_offered=True)
    lines = moment.table.scenario.persona.lines
    say = (*resolved_line(moment), *fresh(lines.commit, mind, salt="commit"))
    agreeing = agreed(mind, moment.table.scenario.goal.text)
    return Directive(DirectiveKind.COMMIT, length="medium", say=say, reason="conditions_met"), replace(
        agreeing, committed=True, objections=settled_by_yes(mind, moment.table)
    )


def _obstacle(moment: Moment) -> Decision | None:
    """What stands between the customer and a yes: a worry, too little shown, or a product that cannot fit."""
    mind, persona = moment.mind, moment.table.scenario.persona
    standing = blocking(mind, moment.table)
    for id in standing:
        if _was_said_twice(mind, id):
            return _refuse(moment, "not_convinced", about=id)
        said = raise_worry(moment, id)
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
    hinted = hinted_at(mind, moment.table, follows_up=True)
    if needs < persona.commitment.needs and hinted is not None and hinted.need:
        return tell(moment, [hinted])
    return _refuse(moment, "needs_unknown" if needs < persona.commitment.needs else "not_convinced")


def _was_said_twice(mind: Mind, id: str) -> bool:
    """Whether a worry has been said and said again: who asks for the step once more is told no."""
    return any(state.id == id and state.times_raised >= _SAID_TWICE for state in mind.objections)


def _refuse(moment: Moment, reason: str, about: str | None = None) -> Decision:
    """No, in other words each time, and in the end for good; `about` is the worry that stands in the way."""
    mind = moment.mind
    if mind.refusals >= _MOST_REFUSALS:
        return end(mind, moment.table, DirectiveKind.END_POLITELY, EndReason.DECLINED)
    say = fresh(moment.table.scenario.persona.lines.decline, mind, salt="decline")
    why = () if about is None else fresh(_still_said(moment, about), mind, salt=about)
    refused = replace(mind, refusals=mind.refusals + 1)
    return Directive(DirectiveKind.REFUSE, say=(*say, *why), objection=about, reason=reason), refused


def _still_said(moment: Moment, id: str) -> tuple[str, ...]:
    """What there still is to say of a worry."""
    state = next(state for state in moment.mind.objections if state.id == id)
    return (*still_open(moment, state), *moment.table.objections[id].lines)
