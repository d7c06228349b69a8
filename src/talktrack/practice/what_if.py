"""What other words would have done at a moment of a call, worked out by the rules. Nothing is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from talktrack.domain.mind import Cause, Directive, DirectiveKind, Mind, ObjectionStatus
from talktrack.domain.moves import Move
from talktrack.domain.persona import Levels
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Turn
from talktrack.practice.mind import Heard, SellerTurn, react
from talktrack.practice.moves import read
from talktrack.practice.wording import from_bank

_FACT = 8
_NEED = 6
"""More for a fact that the product can meet."""
_RESOLVED = 14
_RAISED = -4
_YES = 60
_LOST = -60
"""What these weigh in a ranking beside points of trust, patience and interest; those of facts and settled worries are
what they weigh among the moments of a call."""

_PROGRESS = tuple(ObjectionStatus)
_LOST_ENDS = frozenset({DirectiveKind.HANG_UP, DirectiveKind.END_POLITELY})


@dataclass(frozen=True)
class Instead:
    """What one line would have done."""

    line: str
    worth: int
    """What it is ranked by: the change of trust, patience and interest, and what was told, settled or lost."""
    moves: tuple[Move, ...]
    causes: tuple[Cause, ...]
    levels: Levels
    """The customer's numbers once its answer is heard."""
    directive: Directive
    reply: str
    """What the customer would have answered, in the phrase bank's words."""
    told: tuple[str, ...]
    """Ids of facts that it would have told with it, which had not been told."""
    objections: tuple[tuple[str, ObjectionStatus, ObjectionStatus], ...]
    """Those that change: id, before, after."""
    ended: str | None
    """The reason code where the customer would have ended the call."""


def what_if(
    scenario: Scenario, mind: Mind, heard: Sequence[Turn], turn: Turn, lines: Sequence[str]
) -> tuple[Instead, ...]:
    """What each line would have done in the place of the seller's `turn`, best first; ties stay in their order."""
    found = (_instead(scenario, mind, heard, turn, line) for line in lines)
    return tuple(sorted(found, key=lambda one: -one.worth))


def _instead(scenario: Scenario, mind: Mind, heard: Sequence[Turn], turn: Turn, line: str) -> Instead:
    at_ms = turn.start_ms or 0
    reaction = react(mind, SellerTurn(turn.turn_id, at_ms, read(line, scenario.language)), scenario)
    directive = reaction.directive
    if directive is None:
        raise AssertionError("a seller's turn is answered")
    said = Turn(turn.turn_id, "seller", line, line)
    reply = from_bank(directive, reaction.mind, scenario, (*heard, said))
    answered = react(reaction.mind, Heard(turn.turn_id, at_ms, directive, reply, reply), scenario)
    after = answered.mind
    told = tuple(id for id in after.told if id not in mind.told)
    objections = _changed(mind, after)
    return Instead(
        line=line,
        worth=_worth(scenario, mind, after, directive, told, objections),
        moves=reaction.moves,
        causes=(*reaction.causes, *answered.causes),
        levels=after.levels,
        directive=directive,
        reply=reply,
        told=told,
        objections=objections,
        ended=after.ended,
    )


def _changed(before: Mind, after: Mind) -> tuple[tuple[str, ObjectionStatus, ObjectionStatus], ...]:
    was = {state.id: state.status for state in before.objections}
    return tuple(
        (state.id, was[state.id], state.status) for state in after.objections if state.status is not was[state.id]
    )


def _worth(
    scenario: Scenario,
    before: Mind,
    after: Mind,
    directive: Directive,
    told: Sequence[str],
    objections: Sequence[tuple[str, ObjectionStatus, ObjectionStatus]],
) -> int:
    was, now = before.levels, after.levels
    worth = now.trust - was.trust + now.patience - was.patience + now.interest - was.interest
    needs = {fact.id for fact in scenario.persona.facts if fact.need}
    worth += sum(_FACT + _NEED * (id in needs) for id in told)
    for _, old, new in objections:
        if new is ObjectionStatus.RESOLVED:
            worth += _RESOLVED
        elif old is ObjectionStatus.DORMANT or new is ObjectionStatus.RESURFACED:
            worth += _RAISED
        else:
            worth += 2 * (_PROGRESS.index(new) - _PROGRESS.index(old))
    if directive.kind is DirectiveKind.COMMIT:
        return worth + _YES
    won = after.committed or (not scenario.persona.winnable and scenario.persona.no_fit in after.told)
    return worth + _LOST if directive.kind in _LOST_ENDS and not won else worth
