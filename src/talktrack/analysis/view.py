"""A call record, looked at from every side that the criteria ask about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from talktrack.analysis.metrics import measure
from talktrack.analysis.metrics.timeline import Setting, Timeline, timeline
from talktrack.analysis.record import CallRecord
from talktrack.analysis.sides import on_seller_side
from talktrack.domain.language import Language
from talktrack.domain.mind import Cause, DirectiveKind, Mind, Step
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact, Objection
from talktrack.domain.scorecard import MetricValue
from talktrack.domain.text import words
from talktrack.domain.transcript import Role, Turn

LOW_CONFIDENCE = 0.5
UNCLEAR_SHARE = 1 / 3


@dataclass(frozen=True)
class CallView:
    record: CallRecord

    @property
    def language(self) -> Language:
        return self.record.language

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """The turns of which something was heard."""
        return tuple(turn for turn in self.record.turns if words(turn.heard))

    def side_of(self, role: Role) -> tuple[Turn, ...]:
        return self.sellers if on_seller_side(role) else self.customers

    @cached_property
    def sellers(self) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns if on_seller_side(turn.role))

    @cached_property
    def customers(self) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns if not on_seller_side(turn.role))

    @cached_property
    def by_id(self) -> dict[str, Turn]:
        return {turn.turn_id: turn for turn in self.turns}

    @cached_property
    def place(self) -> dict[str, int]:
        """Number of every turn in the record, heard or not."""
        return {turn.turn_id: at for at, turn in enumerate(self.record.turns)}

    @cached_property
    def line(self) -> Timeline:
        return timeline(self.turns, self.language, self.setting)

    @cached_property
    def metrics(self) -> dict[str, MetricValue]:
        return measure(self.turns, self.language, self.setting)

    @cached_property
    def setting(self) -> Setting:
        """In practice the customer is a machine and its objections are known; an assistant is one, too."""
        if self.record.steps is not None:
            kinds = (DirectiveKind.OBJECT, DirectiveKind.COMMIT)
            return Setting("customer", *(self._directed(kind) for kind in kinds))
        return Setting("seller" if any(turn.role == "assistant" for turn in self.turns) else None)

    def _directed(self, kind: DirectiveKind) -> frozenset[str]:
        return frozenset(step.turn.turn_id for step in self.steps if step.directive and step.directive.kind is kind)

    @property
    def steps(self) -> tuple[Step, ...]:
        return self.record.steps or ()

    @cached_property
    def causes(self) -> dict[str, tuple[Cause, ...]]:
        """What each turn changed, in the order of the call."""
        found: dict[str, tuple[Cause, ...]] = {}
        for cause in (cause for step in self.steps for cause in step.causes):
            found[cause.turn_id] = (*found.get(cause.turn_id, ()), cause)
        return found

    @cached_property
    def mind(self) -> Mind | None:
        """The mind at the end of the call."""
        return next((step.mind for step in reversed(self.steps) if step.mind is not None), None)

    @property
    def counted_before(self) -> tuple[Move, ...]:
        """Moves that had counted with the customer before the call: a drill goes on with an earlier one."""
        scenario = self.record.scenario
        return scenario.drill.mind.counted if scenario is not None and scenario.drill is not None else ()

    @cached_property
    def facts(self) -> dict[str, Fact]:
        scenario = self.record.scenario
        return {fact.id: fact for fact in scenario.persona.facts} if scenario else {}

    @cached_property
    def objections(self) -> dict[str, Objection]:
        scenario = self.record.scenario
        return {objection.id: objection for objection in scenario.persona.objections} if scenario else {}

    def seller_before(self, turn_id: str) -> Turn | None:
        """The seller's last heard turn before that one."""
        at = self.place.get(turn_id, 0)
        return next((turn for turn in reversed(self.sellers) if self.place[turn.turn_id] < at), None)

    def seller_after(self, turn_id: str) -> Turn | None:
        """The seller's next heard turn after that one."""
        at = self.place.get(turn_id, len(self.place))
        return next((turn for turn in self.sellers if self.place[turn.turn_id] > at), None)

    def with_moves(self, moves: frozenset[Move]) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.sellers if moves.intersection(turn.moves))

    @cached_property
    def longest(self) -> Turn:
        """The seller's turn of most words: it shows what did not happen in any."""
        return max(self.sellers, key=lambda turn: len(words(turn.heard)))

    def unclear(self, turns: tuple[Turn, ...]) -> bool:
        """More than a third of the turns were badly recognised; an unknown confidence is not a low one."""
        return sum(badly_heard(turn) for turn in turns) > len(turns) * UNCLEAR_SHARE


def badly_heard(turn: Turn) -> bool:
    return turn.confidence is not None and turn.confidence < LOW_CONFIDENCE
