"""Reading what somebody has prepared: whose a meeting is, and who else may look at its scenario."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from talktrack.domain.errors import NotFound
from talktrack.domain.meeting import Meeting
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import CallQuery, Workspace
from talktrack.services.permissions import Action, allows

MEETING: Final = "meet_"
"""What the ids of meetings begin with."""


async def readable(workspace: Workspace, subject: Subject, meeting_id: str) -> Meeting:
    """One's own, or one on which there is a call of its owner's that the subject may read. Raises `NotFound`."""
    meeting = await workspace.meetings.get(meeting_id)
    if meeting.user_id == subject.user_id:
        return meeting
    held = CallQuery(owner=(meeting.user_id,), scenario_id=meeting_id)
    given = [replace(held, shared=True)]
    if allows(subject.role, Action.CALLS_READ_SUBMITTED):
        given.append(replace(held, submitted=True))
    for query in given:
        if (await workspace.calls.page(query, None, 1)).items:
            return meeting
    raise missing()


def missing() -> NotFound:
    return NotFound("There is no such meeting of yours.")
