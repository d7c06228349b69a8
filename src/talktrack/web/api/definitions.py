"""What the numbers of a call mean."""

from __future__ import annotations

from talktrack.analysis.metrics.definitions import DEFINITIONS, MetricDefinition
from talktrack.services.permissions import Action, permit
from talktrack.web.deps import SubjectDep
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("scorecards")


@router.get("/metrics")
async def list_metrics(subject: SubjectDep) -> Listing[MetricDefinition]:
    """Every metric in both languages, in the order in which they are shown."""
    permit(subject, Action.LIBRARY_READ)
    return Listing(items=list(DEFINITIONS.values()), next_cursor=None)
