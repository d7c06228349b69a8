"""Pages by key: newest first, without gaps or repeats while rows are added."""

from __future__ import annotations

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import Column, RowMapping, Select, literal, tuple_

from talktrack.domain.errors import InvalidInput
from talktrack.ports.storage import Page
from talktrack.storage.transaction import Transaction

T = TypeVar("T")


async def read_page(
    transaction: Transaction,
    query: Select[Any],
    order: tuple[Column[datetime], Column[str]],
    item: Callable[[RowMapping], T],
    cursor: str | None,
    limit: int,
) -> Page[T]:
    """At most `limit` rows of the query in falling order of its moment and id, from the cursor on.

    Raises `InvalidInput` for a cursor that is none of ours or a limit below 1.
    """
    if limit < 1:
        raise InvalidInput("The limit must be 1 or more.")
    moment, id = order
    if cursor is not None:
        at, after = _read_cursor(cursor)
        query = query.where(tuple_(moment, id) < tuple_(literal(at, moment.type), literal(after, id.type)))
    result = await transaction.read(query.order_by(moment.desc(), id.desc()).limit(limit + 1))
    rows = result.mappings().all()
    shown = rows[:limit]
    next_cursor = _cursor(shown[-1][moment], shown[-1][id]) if len(rows) > limit else None
    return Page(tuple(item(row) for row in shown), next_cursor)


def _cursor(at: datetime, id: str) -> str:
    return urlsafe_b64encode(json.dumps([at.isoformat(), id]).encode()).decode().rstrip("=")


def _read_cursor(cursor: str) -> tuple[datetime, str]:
    try:
        at, id = json.loads(urlsafe_b64decode(cursor.encode("ascii") + b"=="))
        moment = datetime.fromisoformat(at)
        moment.astimezone(UTC)  # the first and last hours of the calendar do not exist in every zone
    except (binascii.Error, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise InvalidInput("The cursor is not one that a page gave.") from error
    if not isinstance(id, str) or moment.tzinfo is None:
        raise InvalidInput("The cursor is not one that a page gave.")
    return moment, id
