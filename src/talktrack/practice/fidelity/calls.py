"""Calls between a scripted rep and a customer, to their end."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from talktrack.domain.call import EndedBy, EndReason, Outcome
from talktrack.domain.mind import Mind, Step
from talktrack.domain.scenario import Scenario
from talktrack.practice.exchange import Cast, Utterance, exchange, last_mind, pick_up, wait
from talktrack.practice.fidelity.brief import Brief, Notes, brief_of, notes_of
from talktrack.practice.fidelity.reps import take_leave, talk, talk_at_gate
from talktrack.practice.gate import at_the_gate
from talktrack.practice.mind import outcome

_MOST_TURNS: Final = 60
"""No call of a scripted rep is longer; one that is has lost its way."""


Talking = Generator[str, str, None]
"""A seller's turns, for the customer's."""


@dataclass(frozen=True)
class Held:
    """A call that is over."""

    rep: str
    seed: int
    steps: tuple[Step, ...]
    outcome: Outcome


class Customer(Protocol):
    """Who a rep talks to."""

    @property
    def scenario(self) -> Scenario: ...

    async def pick_up(self, seed: int) -> Step:
        """The first turn."""
        ...

    async def answer(self, steps: Sequence[Step], line: str) -> tuple[Step, ...]:
        """The seller's turn and the answer to it; an empty line is a silence, and only the answer comes back."""
        ...


class MindfulCustomer:
    """The product's own customer, worded by the phrase bank."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._cast = Cast(scenario)

    async def pick_up(self, seed: int) -> Step:
        return (await pick_up(self._cast, seed))[0]

    async def answer(self, steps: Sequence[Step], line: str) -> tuple[Step, ...]:
        if not line:
            return (await wait(self._cast, steps),)
        held = await exchange(self._cast, steps, Utterance(line))
        return held.seller, held.customer


async def hold(customer: Customer, rep: str, seed: int) -> Held:
    """A call of a rep by name. Raises a `ProviderError` where the customer is a model that fails."""
    scenario = customer.scenario
    brief, notes = _papers(scenario)
    steps = await reach(customer, talk_at_gate(rep, brief, seed), seed)
    if not at_the_gate(last_mind(steps)):
        await _talk(customer, talk(rep, brief, notes, seed), steps, _is_decided)
    if last_mind(steps).committed:
        await _talk(customer, take_leave(rep, brief, seed), steps, _is_over)
    return Held(rep, seed, tuple(steps), _outcome(steps, scenario))


async def reach(customer: Customer, talking: Talking, seed: int) -> list[Step]:
    """The call until the customer is on the line: at once, or when whoever picks up has put the seller through."""
    steps = [await customer.pick_up(seed)]
    await _talk(customer, talking, steps, lambda mind: _is_over(mind) or not at_the_gate(mind))
    return steps


def _is_over(mind: Mind) -> bool:
    return mind.ended is not None


def _is_decided(mind: Mind) -> bool:
    return mind.committed or _is_over(mind)


async def _talk(customer: Customer, talking: Talking, steps: list[Step], over: Callable[[Mind], bool]) -> None:
    """Add the turns of both sides to a call until it is over or the seller hangs up."""
    line: str | None = None
    while not over(last_mind(steps)) and len(steps) < _MOST_TURNS:
        try:
            line = next(talking) if line is None else talking.send(steps[-1].turn.heard)
        except StopIteration:
            break
        steps += await customer.answer(steps, line)


def _papers(scenario: Scenario) -> tuple[Brief, Notes]:
    return brief_of(scenario), notes_of(scenario)


def _outcome(steps: Sequence[Step], scenario: Scenario) -> Outcome:
    mind = last_mind(steps)
    reason = EndReason(mind.ended) if mind.ended else EndReason.SELLER_HUNG_UP
    by_seller = reason in (EndReason.SELLER_HUNG_UP, EndReason.SELLER_SAID_GOODBYE)
    return outcome(mind, scenario, ended_by=EndedBy.SELLER if by_seller else EndedBy.CUSTOMER, reason=reason)
