"""Reading what somebody has prepared: whose a meeting is, and who else may look at its scenario."""

from __future__ import annotations

from typing import Final

from talktrack.domain.errors import NotFound
from talktrack.domain.meeting import Meeting
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import CallQuery, Workspace
from talktrack.services.permissions import Action, allows

MEETING: Final = "meet_"
"""What the ids of meetings begin with."""


async def readable(workspace: Workspace, subject: Subject, meeting_id: str) -> Meeting:
    """One's own, or one on which a call was handed in to those who lead the team. Raises `NotFound`."""
    meeting = await workspace.meetings.get(meeting_id)
    if meeting.user_id == subject.user_id:
        return meeting
    if allows(subject.role, Action.CALLS_READ_SUBMITTED):
        query = CallQuery(owner=(meeting.user_id,), submitted=True, scenario_id=meeting_id)
        if (await workspace.calls.page(query, None, 1)).items:
            return meeting
    raise missing()


def missing() -> NotFound:
    return NotFound("There is no such meeting of yours.")
