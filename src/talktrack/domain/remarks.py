"""What people say about a call beside its points: comments, and appeals against a machine's points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Comment:
    """What somebody says about a call, or about one of its turns."""

    id: str
    turn_id: str | None
    text: str
    by: str | None
    """Id of the user; None for a program."""
    at: datetime


@dataclass(frozen=True)
class Ruling:
    """What came of an appeal."""

    granted: bool
    text: str
    by: str | None
    at: datetime


@dataclass(frozen=True)
class Appeal:
    """A seller finds the points for a criterion wrong and asks somebody else to look."""

    criterion_id: str
    text: str
    by: str | None
    at: datetime
    ruling: Ruling | None = None


@dataclass(frozen=True)
class OpenAppeal:
    """One that nobody has ruled on yet, and where."""

    call_id: str
    title: str
    appeal: Appeal
