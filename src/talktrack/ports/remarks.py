"""What people say about calls, stored: points beside the machine's, comments and appeals."""

from __future__ import annotations

from typing import Protocol

from talktrack.domain.override import Override
from talktrack.domain.remarks import Appeal, Comment, OpenAppeal


class Overrides(Protocol):
    """What people say about the points of calls: the newest of each criterion."""

    async def put(self, call_id: str, override: Override) -> None:
        """Keep it; an earlier one of the same criterion of the call goes. Raises `NotFound`."""
        ...

    async def remove(self, call_id: str, criterion_id: str) -> None:
        """Raises `NotFound`."""
        ...

    async def all(self, call_id: str) -> tuple[Override, ...]:
        """By criterion. Raises `NotFound`."""
        ...

    async def of_scorecard(self, scorecard_id: str) -> tuple[Override, ...]:
        """Of all calls that were scored on it."""
        ...


class Comments(Protocol):
    async def add(self, call_id: str, comment: Comment) -> None:
        """Raises `NotFound`."""
        ...

    async def remove(self, call_id: str, comment_id: str) -> None:
        """Raises `NotFound`."""
        ...

    async def by(self, user_id: str) -> tuple[Comment, ...]:
        """Of one person, on any call of the organisation; the first one first."""
        ...

    async def remove_by(self, user_id: str) -> None: ...

    async def all(self, call_id: str) -> tuple[Comment, ...]:
        """The first one first."""
        ...


class Appeals(Protocol):
    """One for each criterion of a call."""

    async def put(self, call_id: str, appeal: Appeal) -> None:
        """Keep it, or replace the one of its criterion. Raises `NotFound`."""
        ...

    async def all(self, call_id: str) -> tuple[Appeal, ...]:
        """By criterion."""
        ...

    async def unruled(self) -> tuple[OpenAppeal, ...]:
        """Those of the organisation that nobody has ruled on, the oldest first."""
        ...
