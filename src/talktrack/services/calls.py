"""Reading calls: whose they are, and what of them may be seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from talktrack.domain.call import Call, CallEvent, CallKind, CallStatus, Fault
from talktrack.domain.errors import CallOpen, InvalidInput, NotFound
from talktrack.domain.mind import Step
from talktrack.domain.progress import Mark, Tally
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import CallQuery, Page, Workspace
from talktrack.services.permissions import Action, allows, permit
from talktrack.services.world import World


def owns(subject: Subject, call: Call) -> bool:
    """Whether the call is the subject's own: a person's, or one that programs of the organisation hold."""
    return call.user_id == subject.user_id


def may_read(subject: Subject, call: Call) -> bool:
    """One's own calls, shared ones, and for those who lead a team the ones that were handed in.

    A rehearsal stays private.
    """
    handed_in = call.submitted and allows(subject.role, Action.CALLS_READ_SUBMITTED)
    return owns(subject, call) or call.shared or handed_in


async def own_call(workspace: Workspace, subject: Subject, call_id: str) -> Call:
    """A call to act in. Raises `NotFound` for everybody else's, so that nobody learns that it exists."""
    call = await workspace.calls.get(call_id)
    if not owns(subject, call):
        raise NotFound("There is no such call.")
    return call


async def readable_call(workspace: Workspace, subject: Subject, call_id: str) -> Call:
    """A call to look at. Raises `NotFound`."""
    permit(subject, Action.CALLS_READ)
    call = await workspace.calls.get(call_id)
    if not may_read(subject, call):
        raise NotFound("There is no such call.")
    return call


async def get(world: World, subject: Subject, call_id: str) -> Call:
    async with world.store.workspace(subject.org_id) as workspace:
        return await readable_call(workspace, subject, call_id)


async def browse(world: World, subject: Subject, query: CallQuery, cursor: str | None, limit: int) -> Page[Call]:
    """One's own calls, or with `query.submitted` those that were handed in, or with `query.shared` those that people
    share; newest first.
    """
    permit(subject, Action.CALLS_READ)
    if query.submitted:
        permit(subject, Action.CALLS_READ_SUBMITTED)
    elif not query.shared:
        query = replace(query, owner=(subject.user_id,))
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.calls.page(query, cursor, limit)


@dataclass(frozen=True)
class ListedCall(Call):
    """A call with what stands beside it in a list."""

    score: float | None = None
    """0 to 100, by the newest score; None where there is none."""
    passed: bool | None = None
    name: str | None = None
    """Whose call it is; None for a program's."""


async def listed(world: World, subject: Subject, found: Sequence[Call]) -> tuple[ListedCall, ...]:
    """The calls of a page, which the subject may read, with their scores and people."""
    async with world.store.workspace(subject.org_id) as workspace:
        marks = await workspace.analyses.marks([call.id for call in found])
        names = await workspace.users.names([call.user_id for call in found if call.user_id is not None])
    return tuple(_listed(call, marks.get(call.id, Mark(None, None)), names.get(call.user_id or "")) for call in found)


def _listed(call: Call, mark: Mark, name: str | None) -> ListedCall:
    parts = {field.name: getattr(call, field.name) for field in fields(Call)}
    return ListedCall(**parts, score=mark.score, passed=mark.passed, name=name)


async def own(world: World, subject: Subject, call_id: str) -> Call:
    """A call of one's own. Raises `NotFound` for everybody else's."""
    async with world.store.workspace(subject.org_id) as workspace:
        return await own_call(workspace, subject, call_id)


async def submit(world: World, subject: Subject, call_id: str) -> Call:
    """Hand a call in, so that those who lead the team may read it."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
        return call if call.submitted else await workspace.calls.save(replace(call, submitted=True))


async def share(world: World, subject: Subject, call_id: str, *, shared: bool) -> Call:
    """Let everybody in the organisation read an ended call of one's own, or nobody else again.

    Raises `NotFound`, `CallOpen`.
    """
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.calls.save(replace(await _own_ended(workspace, subject, call_id), shared=shared))


async def rate(world: World, subject: Subject, call_id: str, realism: int | None) -> Call:
    """Say how real the customer of one's own practice call felt, or take it back.

    Raises `NotFound`, `CallOpen`, and `InvalidInput` for a call without a customer.
    """
    async with world.store.workspace(subject.org_id) as workspace:
        call = await _own_ended(workspace, subject, call_id)
        if call.kind is not CallKind.PRACTICE:
            raise InvalidInput("Only the customers of practice calls are rated.")
        return await workspace.calls.save(replace(call, realism=realism))


async def tally(world: World, subject: Subject) -> tuple[Tally, ...]:
    """How often the organisation's scenarios were practised, and how real they felt."""
    permit(subject, Action.LIBRARY_READ)
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.calls.tally()


async def _own_ended(workspace: Workspace, subject: Subject, call_id: str) -> Call:
    call = await own_call(workspace, subject, call_id)
    if call.status is not CallStatus.ENDED:
        raise CallOpen("The call is not over yet: end it first.")
    return call


async def steps(world: World, subject: Subject, call_id: str) -> tuple[Call, tuple[Step, ...]]:
    """The turns. What goes on in the customer is part of them only once the call has ended."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await readable_call(workspace, subject, call_id)
        stored = await workspace.turns.all(call_id)
    return call, stored if call.status is CallStatus.ENDED else tuple(Step(step.turn) for step in stored)


async def snapshot(world: World, subject: Subject, call_id: str) -> Scenario:
    """The frozen scenario of one's own ended practice call, whole. Raises `NotFound`, `CallOpen`."""
    async with world.store.workspace(subject.org_id) as workspace:
        await _own_ended(workspace, subject, call_id)
        return await workspace.calls.snapshot(call_id)


async def events(world: World, subject: Subject, call_id: str, after: int, limit: int) -> tuple[CallEvent, ...]:
    async with world.store.workspace(subject.org_id) as workspace:
        await readable_call(workspace, subject, call_id)
        return await workspace.journal.events(call_id, after, limit)


async def faults(world: World, subject: Subject, call_id: str) -> tuple[Fault, ...]:
    async with world.store.workspace(subject.org_id) as workspace:
        await readable_call(workspace, subject, call_id)
        return await workspace.journal.faults(call_id)
