"""Changing some fields of a stored thing: JSON merge patch (RFC 7396), checked like a whole body."""

from __future__ import annotations

from typing import Any, TypeVar

from fastapi.exceptions import RequestValidationError
from pydantic import TypeAdapter, ValidationError

from talktrack.domain.errors import InvalidInput, Problem

T = TypeVar("T")


def patched(current: T, patch: dict[str, Any], kind: TypeAdapter[T]) -> T:
    """`current` with the patch laid over it. Raises `RequestValidationError` where the result is none of its kind."""
    document = merge(kind.dump_python(current, mode="json"), patch)
    try:
        return kind.validate_python(document)
    except ValidationError as error:
        details = [{**one, "loc": ("body", *one["loc"])} for one in error.errors(include_url=False)]
        raise RequestValidationError(details) from None


def merge(target: Any, patch: Any) -> Any:
    """RFC 7396, section 2: objects are laid over each other, null takes a member away, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge(merged.get(name), value)
    return merged


def same_id(path_id: str, body_id: str) -> str:
    """The id of a thing that is replaced: the path's, which the body may repeat or leave empty."""
    if body_id not in ("", path_id):
        reason = f"The path says {path_id!r}: repeat it here or leave it empty."
        raise InvalidInput(reason, problems=[Problem("id", reason)])
    return path_id
