"""The turns of a practice call worth going back to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from talktrack.analysis.criteria.objections import objection_name, raised_words, raises, settling_turn
from talktrack.analysis.moment_wording import ENDINGS, EVENTS, REASONS
from talktrack.analysis.spans import placed
from talktrack.analysis.view import CallView
from talktrack.domain.call import EndedBy
from talktrack.domain.mind import Cause, DirectiveKind, LevelName, ObjectionStatus, Reason, Step
from talktrack.domain.scorecard import Moment

MOST: Final = 8
WEIGHED: Final[tuple[LevelName, ...]] = ("trust", "patience", "interest")


class MomentKind(StrEnum):
    """Closed list."""

    WON_TRUST = "won_trust"
    LOST_TRUST = "lost_trust"
    WON_PATIENCE = "won_patience"
    LOST_PATIENCE = "lost_patience"
    WON_INTEREST = "won_interest"
    LOST_INTEREST = "lost_interest"
    FACT_TOLD = "fact_told"
    OBJECTION_RAISED = "objection_raised"
    OBJECTION_RESOLVED = "objection_resolved"
    COMMITTED = "committed"
    ENDED = "ended"


_IMPORTANCE: Final[dict[MomentKind, int]] = {
    MomentKind.ENDED: 800,
    MomentKind.COMMITTED: 900,
    MomentKind.OBJECTION_RESOLVED: 14,
    MomentKind.OBJECTION_RAISED: 10,
    MomentKind.FACT_TOLD: 8,
}
"""Added to the size of the change when the most telling moments are chosen."""


@dataclass(frozen=True)
class _Candidate:
    turn_id: str
    kind: MomentKind
    title: str
    cause: str
    delta: int

    @property
    def weight(self) -> int:
        return _IMPORTANCE.get(self.kind, 0) + abs(self.delta)


def moments(view: CallView) -> tuple[Moment, ...]:
    """At most eight, one for each turn, in the order of the call. Calls without a mind have none."""
    best: dict[str, _Candidate] = {}
    for candidate in _candidates(view):
        held = best.get(candidate.turn_id)
        if candidate.turn_id in view.by_id and (held is None or candidate.weight > held.weight):
            best[candidate.turn_id] = candidate
    chosen = sorted(best.values(), key=lambda c: (-c.weight, view.place[c.turn_id]))[:MOST]
    starts = {turn.turn_id: span[0] for turn, span in zip(view.turns, placed(view.turns), strict=True)}
    return tuple(
        Moment(c.turn_id, starts[c.turn_id], c.kind.value, c.title, c.cause, c.delta)
        for c in sorted(chosen, key=lambda c: view.place[c.turn_id])
    )


def _candidates(view: CallView) -> Iterator[_Candidate]:
    settled = {
        state.id: settling_turn(state.id, view)
        for state in (view.mind.objections if view.mind else ())
        if state.status is ObjectionStatus.RESOLVED
    }
    deltas = {turn_id: sum(cause.delta for cause in _weighed(causes)) for turn_id, causes in view.causes.items()}
    for turn_id, causes in view.causes.items():
        yield from _changes(turn_id, _weighed(causes), view)
    for step in view.steps:
        yield from _directed(step, view)
    for objection, turn in settled.items():
        if turn is not None:
            name, delta = objection_name(objection, view), deltas.get(turn.turn_id, 0)
            yield _event(MomentKind.OBJECTION_RESOLVED, turn.turn_id, view, name, delta)
    yield from _ending(view)


def _weighed(causes: tuple[Cause, ...]) -> tuple[Cause, ...]:
    """The changes that tell a story; that time passes tells none."""
    return tuple(c for c in causes if c.what in WEIGHED and c.reason is not Reason.TIME_PASSES)


def _changes(turn_id: str, causes: tuple[Cause, ...], view: CallView) -> Iterator[_Candidate]:
    delta = sum(cause.delta for cause in causes)
    same_way = [cause for cause in causes if cause.delta * delta > 0]
    if not same_way:
        return
    sums = {what: abs(sum(c.delta for c in same_way if c.what == what)) for what in WEIGHED}
    main = max(same_way, key=lambda cause: abs(cause.delta))
    level = max(sums, key=lambda what: sums[what])
    title, cause = REASONS[view.language][main.reason]
    yield _Candidate(turn_id, MomentKind(f"{'won' if delta > 0 else 'lost'}_{level}"), title, cause, delta)


def _directed(step: Step, view: CallView) -> Iterator[_Candidate]:
    directive = step.directive
    if directive is None:
        return
    heard = step.turn.turn_id
    objection = raises(step)
    if objection is not None:
        words = raised_words(step, view)
        what = words.quote if words else objection_name(objection, view)
        yield _event(MomentKind.OBJECTION_RAISED, heard, view, what)
    told = [fact for fact in directive.facts if view.mind is not None and view.mind.told.get(fact) == heard]
    if told:
        yield _event(MomentKind.FACT_TOLD, heard, view, view.facts[told[0]].text if told[0] in view.facts else told[0])
    if directive.kind is DirectiveKind.COMMIT:
        yield _event(MomentKind.COMMITTED, heard, view, "")


def _ending(view: CallView) -> Iterator[_Candidate]:
    outcome = view.record.outcome
    if outcome is None or view.mind is None or not view.turns:
        return
    side = view.customers if outcome.ended_by is EndedBy.CUSTOMER else view.turns
    title, cause = ENDINGS[view.language][outcome.reason]
    yield _Candidate((side or view.turns)[-1].turn_id, MomentKind.ENDED, title, cause, 0)


def _event(kind: MomentKind, turn_id: str, view: CallView, what: str, delta: int = 0) -> _Candidate:
    title, cause = EVENTS[view.language][kind.value]
    return _Candidate(turn_id, kind, title, cause.format(what=what), delta)
