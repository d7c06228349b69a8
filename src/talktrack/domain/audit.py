"""Who has done what to people's data. Entries outlive what they are about and hold nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AuditAction(StrEnum):
    """Closed list of what is entered in the audit log."""

    SETTINGS_CHANGED = "settings_changed"
    DATA_EXPORTED = "data_exported"
    """Somebody was given all that is kept of a person."""
    DATA_ERASED = "data_erased"
    """All that was kept of a person but the account."""
    CALLS_EXPIRED = "calls_expired"
    """Calls older than the organisation keeps them."""
    RECORDINGS_EXPIRED = "recordings_expired"
    """The same for their sound alone."""


@dataclass(frozen=True)
class AuditEntry:
    id: str
    at: datetime
    action: AuditAction
    by: str | None = None
    """Id of the user; None for the server itself."""
    of: str | None = None
    """Id of the user whose data it was; None where it was not one person's."""
    count: int = 0
    """How many calls or recordings."""
