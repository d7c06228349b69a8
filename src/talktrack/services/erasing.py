"""Forgetting: one person's data for good, and what an organisation keeps no longer. The audit log alone remembers."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Final

from talktrack.domain.audit import AuditAction
from talktrack.domain.call import Call, CallStatus
from talktrack.domain.decisions import Decisions
from talktrack.domain.errors import CallOpen, NotFound, TalktrackError
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import CallQuery, Workspace
from talktrack.services.auditing import enter
from talktrack.services.pages import all_of
from talktrack.services.permissions import Action, permit
from talktrack.services.pictures import picture_key
from talktrack.services.world import World

log = logging.getLogger(__name__)

_AT_ONCE: Final = 50
"""Calls or recordings that are looked for at a time; each is erased in a transaction of its own."""


async def erase_person(world: World, subject: Subject, user_id: str) -> None:
    """Erase somebody's calls with all that stands beside them, picture, meetings and comments; the account stays.

    What they said about the points of other people's calls stays with those. Oneself, or an admin. Raises `Forbidden`,
    `NotFound`, and `CallOpen` where a call of theirs goes on; nothing is erased then.
    """
    permit_data_of(subject, user_id)
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.users.get(user_id)
        going_on = CallQuery(owner=(user_id,), status=CallStatus.LIVE)
        if (await workspace.calls.page(going_on, None, 1)).items:
            raise CallOpen("A call of this person goes on: end it first.")
    erased = 0
    while found := await _calls_of(world, subject.org_id, user_id):
        for call in found:
            await _erase(world, call)
        erased += len(found)
    await world.blobs.remove(picture_key(subject.org_id, user_id))
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.comments.remove_by(user_id)
        for meeting in await all_of(workspace.meetings.page):
            if meeting.user_id == user_id:
                await workspace.meetings.remove(meeting.id)
        keys = [key.id for key in await all_of(workspace.api_keys.page) if key.created_by == user_id]
        for caller in (user_id, *keys):
            await workspace.replies.remove_of(caller)
        await enter(workspace, world.clock.now(), AuditAction.DATA_ERASED, by=subject.user_id, of=user_id, count=erased)


def permit_data_of(subject: Subject, user_id: str) -> None:
    """Everybody has a right to their own data, and an admin sees to everybody's. Raises `Forbidden`."""
    if subject.user_id != user_id:
        permit(subject, Action.DATA_MANAGE)


async def expire(world: World) -> None:
    """Erase what organisations keep no longer. What fails is tried again the next time."""
    async with world.store.directory() as directory:
        decided = await directory.decided()
    for org_id, decisions in decided:
        try:
            await _expire(world, org_id, decisions)
        except TalktrackError as error:
            log.exception("not everything that is too old was erased", extra={"org_id": org_id, "code": error.code})


async def _expire(world: World, org_id: str, decisions: Decisions) -> None:
    now = world.clock.now()
    calls = recordings = 0
    if decisions.keep_calls_days:
        before = now - timedelta(days=decisions.keep_calls_days)
        while found := await _ended_before(world, org_id, before):
            for call in found:
                await _erase(world, call)
            calls += len(found)
        async with world.store.workspace(org_id) as workspace:
            await workspace.replies.remove_before(before)
    if decisions.keep_recordings_days:
        recordings = await _expire_sound(world, org_id, now - timedelta(days=decisions.keep_recordings_days))
    async with world.store.workspace(org_id) as workspace:
        for action, count in ((AuditAction.CALLS_EXPIRED, calls), (AuditAction.RECORDINGS_EXPIRED, recordings)):
            if count:
                await enter(workspace, now, action, count=count)


async def _expire_sound(world: World, org_id: str, before: datetime) -> int:
    erased = 0
    while True:
        async with world.store.workspace(org_id) as workspace:
            found = await workspace.recordings.ended_before(before, _AT_ONCE)
            for one in found:
                await world.blobs.remove(one.blob)
                await workspace.recordings.remove(one.id)
        if not found:
            return erased
        erased += len(found)


async def _calls_of(world: World, org_id: str, user_id: str) -> tuple[Call, ...]:
    async with world.store.workspace(org_id) as workspace:
        page = await workspace.calls.page(CallQuery(owner=(user_id,), status=CallStatus.ENDED), None, _AT_ONCE)
    return page.items


async def _ended_before(world: World, org_id: str, before: datetime) -> tuple[Call, ...]:
    async with world.store.workspace(org_id) as workspace:
        return await workspace.calls.ended_before(before, _AT_ONCE)


async def _erase(world: World, call: Call) -> None:
    """One call and everything beside it, its sound first: what is left of a failure is found again by the call."""
    async with world.store.workspace(call.org_id) as workspace:
        try:
            await _forget_sound(world, workspace, call.id)
            await workspace.calls.remove(call.id)
        except NotFound:  # another process was faster
            return


async def _forget_sound(world: World, workspace: Workspace, call_id: str) -> None:
    for one in await workspace.recordings.all(call_id):
        await world.blobs.remove(one.blob)
