"""A call's transcript as a file."""

from __future__ import annotations

from talktrack.analysis.transcripts import Format, render
from talktrack.domain.workspace import Subject
from talktrack.services import calls
from talktrack.services.world import World


async def transcript(world: World, subject: Subject, call_id: str, format: Format) -> str:
    """What was heard, as plain text, JSON or WebVTT. Raises `NotFound`."""
    call, steps = await calls.steps(world, subject, call_id)
    return render([step.turn for step in steps], format, call.language)
