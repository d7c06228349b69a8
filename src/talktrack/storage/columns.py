"""Column types that give the same values, and refuse the same ones, on SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, ClassVar, TypeVar

from sqlalchemy import BigInteger, Column, DateTime, Dialect, RowMapping, String, Table, Text
from sqlalchemy.types import TypeDecorator

from talktrack.domain.errors import InvalidInput, Problem
from talktrack.storage.codec import decode, encode, from_columns

T = TypeVar("T")


class Prose(TypeDecorator[str]):
    """Text of any length. PostgreSQL takes no NUL and neither takes half a surrogate pair; both are `InvalidInput`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else _clean(value)


class Key(TypeDecorator[str]):
    """Short text that is looked up: ids, hashes, e-mail addresses. The limit keeps it within an index entry."""

    LENGTH: ClassVar[int] = 255

    impl = String(LENGTH)
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else _clean(value)


class Whole(TypeDecorator[int]):
    """A whole number of 64 bits."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: int | None, _dialect: Dialect) -> int | None:
        if value is not None and not -(2**63) <= value < 2**63:
            raise InvalidInput("A number is too large to be stored.")
        return value


class Moment(TypeDecorator[datetime]):
    """A moment, aware of its zone; it comes back in UTC with microseconds."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise InvalidInput("A time needs its zone.")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Document(TypeDecorator[T]):
    """A domain value kept as JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[T]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: T | None, _dialect: Dialect) -> str | None:
        return None if value is None else encode(self.kind, value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> T | None:
        return None if value is None else decode(self.kind, value)


def to_row(table: Table, item: Any, **more: Any) -> dict[str, Any]:
    """The columns of a dataclass whose fields are named like the table's, and `more` beside them.

    Raises `InvalidInput` where a key is too long.
    """
    row = {field.name: getattr(item, field.name) for field in fields(item)} | more
    check_keys(table, row)
    return row


def check_keys(table: Table, row: dict[str, Any]) -> None:
    """Raises `InvalidInput` where a value is too long for an index."""
    for name, value in row.items():
        if isinstance(table.c[name].type, Key) and isinstance(value, str) and len(value) > Key.LENGTH:
            reason = f"This may have {Key.LENGTH} characters at most."
            raise InvalidInput(f"`{name}` is too long.", problems=[Problem(name, reason)])


def columns_of(table: Table, kind: type[Any]) -> list[Column[Any]]:
    """The columns that hold the fields of a dataclass."""
    return [table.c[field.name] for field in fields(kind)]


def from_row(kind: type[T], row: RowMapping) -> T:
    return from_columns(kind, dict(row))


def _clean(value: str) -> str:
    if "\0" in value:
        raise InvalidInput("The text holds a NUL character, which cannot be stored.")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise InvalidInput("The text holds half a character (a lone surrogate), which cannot be stored.") from error
    return value
