"""Documents that somebody else wrote, held against the type that they are meant to be."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from talktrack.domain.errors import Problem

T = TypeVar("T")


class Forms(Protocol):
    def schema(self, kind: type[Any]) -> dict[str, Any]:
        """The JSON schema of a type."""
        ...

    def read(self, kind: type[T], document: dict[str, Any]) -> tuple[T | None, tuple[Problem, ...]]:
        """The value that a document is, or None and everything that is wrong with it; no field may be unknown."""
        ...
