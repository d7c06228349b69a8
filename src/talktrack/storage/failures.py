"""What a database's refusal means to us."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError, StatementError

from talktrack.domain.errors import Conflict, InvalidInput, NotFound, StorageFailed, TalktrackError

_FOREIGN_KEY = {"23503", "SQLITE_CONSTRAINT_FOREIGNKEY"}
"""SQLSTATE of PostgreSQL (appendix A of its manual) and extended result code of SQLite."""


@contextmanager
def storage_errors() -> Iterator[None]:
    """Around one statement, connect or commit: what leaves is an error of our tree."""
    try:
        yield
    except StatementError as error:
        meaning = _meaning(error)
        raise meaning from (None if meaning is error.orig else error)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise _failed() from error


def _meaning(error: StatementError) -> TalktrackError:
    cause = error.orig
    if isinstance(cause, TalktrackError):
        return cause
    if isinstance(error, IntegrityError):
        codes = {getattr(cause, "sqlstate", None), getattr(cause, "sqlite_errorname", None)}
        if codes & _FOREIGN_KEY:
            return NotFound("What this belongs to does not exist in this organisation.")
        return Conflict("This exists already.")
    if isinstance(error, DataError):
        return InvalidInput("A value is not of a kind that can be stored.")
    return _failed()


def _failed() -> StorageFailed:
    return StorageFailed("The database cannot take or give the data now. Try again; the log has the reason.")
