"""All that is kept of one person, to take away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

from talktrack.domain.audit import AuditAction
from talktrack.domain.call import Call, CallEvent, CallStatus, Fault, Recording
from talktrack.domain.meeting import Meeting
from talktrack.domain.mind import Step
from talktrack.domain.override import Override
from talktrack.domain.remarks import Appeal, Comment
from talktrack.domain.scorecard import Score
from talktrack.domain.workspace import Subject, User
from talktrack.ports.storage import CallQuery
from talktrack.services.auditing import enter
from talktrack.services.erasing import permit_data_of
from talktrack.services.pages import all_of
from talktrack.services.world import World

_AT_ONCE = 20
_EVENTS = 10_000


@dataclass(frozen=True)
class KeptCall:
    """A call with all that stands beside it; its sound is fetched by `calls/{id}/recording`."""

    call: Call
    turns: tuple[Step, ...]
    """What goes on in the customer is part of them only once the call has ended."""
    events: tuple[CallEvent, ...]
    faults: tuple[Fault, ...]
    score: Score | None
    overrides: tuple[Override, ...]
    comments: tuple[Comment, ...]
    appeals: tuple[Appeal, ...]
    recordings: tuple[Recording, ...]


@dataclass(frozen=True)
class Person:
    """The first part of what is kept of a person; the calls follow."""

    user: User
    """Without the password's hash."""
    comments: tuple[Comment, ...]
    """On anybody's calls."""
    meetings: tuple[Meeting, ...]


async def person(world: World, subject: Subject, user_id: str) -> Person:
    """What is kept beside the calls, and an entry in the audit log. Oneself, or an admin.

    Raises `Forbidden`, `NotFound`.
    """
    permit_data_of(subject, user_id)
    async with world.store.workspace(subject.org_id) as workspace:
        user = await workspace.users.get(user_id)
        comments = await workspace.comments.by(user_id)
        meetings = [one for one in await all_of(workspace.meetings.page) if one.user_id == user_id]
        await enter(workspace, world.clock.now(), AuditAction.DATA_EXPORTED, by=subject.user_id, of=user_id)
    return Person(replace(user, password_hash=""), comments, tuple(meetings))


async def calls_of(world: World, org_id: str, user_id: str) -> AsyncIterator[KeptCall]:
    """Every call of somebody, newest first; whoever asks has been let in by `person`."""
    cursor = None
    while True:
        async with world.store.workspace(org_id) as workspace:
            page = await workspace.calls.page(CallQuery(owner=(user_id,)), cursor, _AT_ONCE)
        for call in page.items:
            yield await _kept(world, call)
        cursor = page.next_cursor
        if cursor is None:
            return


async def _kept(world: World, call: Call) -> KeptCall:
    async with world.store.workspace(call.org_id) as workspace:
        steps = await workspace.turns.all(call.id)
        return KeptCall(
            call,
            steps if call.status is CallStatus.ENDED else tuple(Step(step.turn) for step in steps),
            await workspace.journal.events(call.id, 0, _EVENTS),
            await workspace.journal.faults(call.id),
            await workspace.analyses.latest(call.id),
            await workspace.overrides.all(call.id),
            await workspace.comments.all(call.id),
            await workspace.appeals.all(call.id),
            await workspace.recordings.all(call.id),
        )
