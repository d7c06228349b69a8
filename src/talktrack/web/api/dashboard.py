"""How far one has come."""

from __future__ import annotations

from dataclasses import dataclass

from talktrack.domain.progress import Attempt, Progress, progress
from talktrack.services import dashboard
from talktrack.web.deps import KitDep, SubjectDep
from talktrack.web.routes import signed_in_router

router = signed_in_router("dashboard")


@dataclass(frozen=True)
class Dashboard:
    scenarios: tuple[Progress, ...]
    """What one has attempted, the latest first."""
    attempts: tuple[Attempt, ...]
    """The practice calls that have ended, the newest first."""


@router.get("/dashboard")
async def get_dashboard(subject: SubjectDep, kit: KitDep) -> Dashboard:
    """One's own practice calls with their scores, and what they come to by scenario."""
    attempts = await dashboard.attempts(kit.world, subject)
    return Dashboard(progress(attempts), attempts)
