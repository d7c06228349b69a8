"""Documents read through the types that also the database goes through."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from talktrack.domain.errors import Problem
from talktrack.storage.codec import decode_strictly, schema_of

T = TypeVar("T")


class TypedForms:
    """Implements `ports.forms.Forms`."""

    def schema(self, kind: type[Any]) -> dict[str, Any]:
        return schema_of(kind)

    def read(self, kind: type[T], document: dict[str, Any]) -> tuple[T | None, tuple[Problem, ...]]:
        return decode_strictly(kind, json.dumps(document))
