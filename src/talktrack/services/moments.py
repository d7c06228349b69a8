"""Going back to a moment of an ended practice call: just before one of the seller's turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from talktrack.domain.call import Call, CallKind, CallStatus
from talktrack.domain.errors import CallOpen, InvalidInput, NoMind, NotFound
from talktrack.domain.mind import Mind, Step
from talktrack.domain.scenario import Scenario
from talktrack.ports.storage import Workspace


@dataclass(frozen=True)
class Moment:
    """A call as it stood just before one of the seller's turns."""

    scenario: Scenario
    before: tuple[Step, ...]
    """Ends with the customer's turn that the seller then answered, or with the seller's own last one."""
    seller: Step
    """What the seller then said."""
    mind: Mind
    """The customer's, before it was said."""


async def moment(workspace: Workspace, call: Call, turn_id: str) -> Moment:
    """The moment before that turn.

    Raises `NotFound` for an unknown turn, `InvalidInput` for one of the customer's, `CallOpen` while the call runs,
    `NoMind` for calls without an AI customer.
    """
    if call.kind is not CallKind.PRACTICE:
        raise NoMind("There is no AI customer in this call, so there is no mind to go back to.")
    if call.status is not CallStatus.ENDED:
        raise CallOpen("The call is not over yet: end it, then go back to one of its turns.")
    scenario = await workspace.calls.snapshot(call.id)
    steps = await workspace.turns.all(call.id)
    at = _place(steps, turn_id)
    if steps[at].turn.role != "seller":
        raise InvalidInput(f"{turn_id!r} is the customer's turn: name one of the seller's.")
    mind = next((step.mind for step in reversed(steps[:at]) if step.mind is not None), None)
    if mind is None:
        raise NoMind("What went on in the customer before this turn is not stored: take another turn.")
    return Moment(scenario, tuple(steps[:at]), steps[at], mind)


def seller_turn(steps: Sequence[Step], turn_id: str) -> str:
    """The seller's turn that a moment is about: itself, else the seller's last before it, else the first after it.

    Raises `NotFound` for an unknown turn, `InvalidInput` where the seller said nothing.
    """
    at = _place(steps, turn_id)
    order = (*reversed(steps[: at + 1]), *steps[at + 1 :])
    found = next((step.turn.turn_id for step in order if step.turn.role == "seller"), None)
    if found is None:
        raise InvalidInput("The seller said nothing in this call: there is no turn to go back to.")
    return found


def _place(steps: Sequence[Step], turn_id: str) -> int:
    at = next((at for at, step in enumerate(steps) if step.turn.turn_id == turn_id), None)
    if at is None:
        raise NotFound(f"This call has no turn {turn_id[:80]!r}.")
    return at
