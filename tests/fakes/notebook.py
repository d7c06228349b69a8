"""A keeper that only remembers what a call on a line hands in: for tests whose clock jumps over every wait."""

from __future__ import annotations

from dataclasses import dataclass, field

from talktrack.domain.call import CallEvent, Fault
from talktrack.domain.entry import Entry
from talktrack.domain.mind import Step
from talktrack.services.world import World


@dataclass
class Notebook:
    """As much of `services.keeping.Keeper` as the keeper of one call needs."""

    world: World
    steps: dict[str, Step] = field(default_factory=dict)
    events: list[CallEvent] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def heard(self) -> list[tuple[str, str]]:
        """Who was heard to say what."""
        return [(step.turn.role, step.turn.heard) for step in self.steps.values()]

    def take(self, entry: Entry) -> None:
        assert not {step.turn.turn_id for step in entry.steps} & set(self.steps), "a turn is stored once"
        self.steps |= {step.turn.turn_id: step for step in (*entry.steps, *entry.grown)}
        self.events += entry.events
        self.faults += entry.faults
