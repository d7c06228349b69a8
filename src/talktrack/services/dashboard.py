"""What somebody has practised, and how it went."""

from __future__ import annotations

from typing import Final

from talktrack.domain.progress import Attempt
from talktrack.domain.workspace import Subject
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World

MOST_ATTEMPTS: Final = 2000
"""The newest ones; nobody practises more than that."""


async def attempts(world: World, subject: Subject) -> tuple[Attempt, ...]:
    """One's own practice calls that have ended, the newest first; none for programs."""
    permit(subject, Action.CALLS_READ)
    if subject.user_id is None:
        return ()
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.analyses.attempts(subject.user_id, MOST_ATTEMPTS)
