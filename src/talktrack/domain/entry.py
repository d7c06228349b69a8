"""What a live call leaves in the store, moment by moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from talktrack.domain.call import CallEvent, EndedBy, EndReason, Fault
from talktrack.domain.mind import Step


@dataclass(frozen=True)
class Ending:
    """The call is over."""

    by: EndedBy
    reason: EndReason
    at: datetime


@dataclass(frozen=True)
class Entry:
    """What one moment of a call adds to what is stored of it: all of it is stored, or nothing."""

    org_id: str
    call_id: str
    steps: tuple[Step, ...] = ()
    """Turns that no entry has had before."""
    grown: tuple[Step, ...] = ()
    """Turns of earlier entries as they are now."""
    events: tuple[CallEvent, ...] = ()
    faults: tuple[Fault, ...] = ()
    prompt_tokens: int = 0
    completion_tokens: int = 0
    end: Ending | None = None
    """With it nothing follows of this call."""
