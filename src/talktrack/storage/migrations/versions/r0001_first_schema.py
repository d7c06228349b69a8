"""The first schema.

A revision is never changed after a release; it names types and constraints itself, so that later changes of
`tables.py` do not reach back into it.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.String(255)
TEXT = sa.Text()
WHOLE = sa.BigInteger()
MOMENT = sa.DateTime(timezone=True)


def _some(kind: sa.types.TypeEngine[Any], *names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=False) for name in names]


def _maybe(kind: sa.types.TypeEngine[Any], *names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=True) for name in names]


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"{table}_key")


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"{table}_{'_'.join(columns)}_unique")


def _of(table: str, owner: str, *columns: str) -> sa.ForeignKeyConstraint:
    """The owner's key is (org_id, id); of an organisation, id alone."""
    there = [f"{owner}.id"] if len(columns) == 1 else [f"{owner}.org_id", f"{owner}.id"]
    name = f"{table}_{'_'.join(columns)}_of_{owner}"
    return sa.ForeignKeyConstraint(columns, there, name=name, ondelete="CASCADE")


def _index(table: str, *columns: str) -> None:
    op.create_index(f"{table}_by_{'_'.join(columns)}", table, list(columns))


def upgrade() -> None:
    op.create_table(
        "organisations",
        *_some(KEY, "id"),
        *_some(TEXT, "name"),
        *_some(MOMENT, "created_at"),
        _key("organisations", "id"),
    )
    _create_people()
    for shelf in ("assistants", "personas", "scenarios", "scorecards"):
        op.create_table(
            shelf,
            *_some(KEY, "org_id", "id"),
            *_some(MOMENT, "created_at", "updated_at"),
            *_some(TEXT, "item"),
            _key(shelf, "org_id", "id"),
            _of(shelf, "organisations", "org_id"),
        )
        _index(shelf, "org_id", "created_at", "id")
    _create_calls()
    _create_records()
    op.create_table(
        "replies",
        *_some(KEY, "org_id", "key", "route"),
        *_some(TEXT, "request_hash"),
        *_some(WHOLE, "status"),
        *_some(TEXT, "body"),
        *_some(MOMENT, "created_at"),
        _key("replies", "org_id", "key", "route"),
        _of("replies", "organisations", "org_id"),
    )


def _create_people() -> None:
    op.create_table(
        "users",
        *_some(KEY, "org_id", "id", "email"),
        *_some(TEXT, "name", "role", "password_hash"),
        *_some(MOMENT, "created_at"),
        *_some(TEXT, "language"),
        *_some(sa.Boolean(), "active"),
        _key("users", "org_id", "id"),
        _of("users", "organisations", "org_id"),
        _unique("users", "email"),
    )
    op.create_table(
        "sessions",
        *_some(KEY, "id", "org_id", "user_id"),
        *_some(MOMENT, "created_at", "expires_at"),
        *_maybe(MOMENT, "revoked_at"),
        _key("sessions", "id"),
        _of("sessions", "users", "org_id", "user_id"),
    )
    op.create_table(
        "invitations",
        *_some(KEY, "org_id", "id", "email"),
        *_some(TEXT, "role"),
        *_some(KEY, "token_hash", "created_by"),
        *_some(MOMENT, "created_at", "expires_at"),
        *_maybe(MOMENT, "accepted_at", "revoked_at"),
        _key("invitations", "org_id", "id"),
        _of("invitations", "organisations", "org_id"),
        _unique("invitations", "token_hash"),
    )
    op.create_table(
        "api_keys",
        *_some(KEY, "org_id", "id"),
        *_some(TEXT, "name", "prefix"),
        *_some(KEY, "key_hash"),
        *_some(TEXT, "role"),
        *_some(KEY, "created_by"),
        *_some(MOMENT, "created_at"),
        *_maybe(MOMENT, "revoked_at"),
        _key("api_keys", "org_id", "id"),
        _of("api_keys", "organisations", "org_id"),
        _unique("api_keys", "key_hash"),
    )
    _index("sessions", "org_id", "user_id")
    for table in ("users", "invitations", "api_keys"):
        _index(table, "org_id", "created_at", "id")


def _create_calls() -> None:
    op.create_table(
        "calls",
        *_some(KEY, "org_id", "id"),
        *_some(TEXT, "kind", "status", "language"),
        *_some(MOMENT, "started_at"),
        *_maybe(KEY, "user_id", "scenario_id", "assistant_id"),
        *_some(WHOLE, "seed"),
        *_maybe(MOMENT, "ended_at"),
        *_maybe(TEXT, "outcome"),
        *_maybe(KEY, "retry_of", "retry_from"),
        *_some(TEXT, "title"),
        *_some(sa.Boolean(), "submitted"),
        *_some(TEXT, "metadata"),
        *_some(WHOLE, "version"),
        *(
            sa.Column(name, WHOLE, nullable=False, server_default=sa.text("0"))
            for name in ("turns", "events", "scores")
        ),
        _key("calls", "org_id", "id"),
        _of("calls", "organisations", "org_id"),
    )
    _index("calls", "org_id", "started_at", "id")
    _index("calls", "org_id", "user_id", "started_at", "id")
    is_live = sa.text("status = 'live'")
    op.create_index("calls_live", "calls", ["status"], sqlite_where=is_live, postgresql_where=is_live)
    op.create_table(
        "snapshots",
        *_some(KEY, "org_id", "call_id"),
        *_some(TEXT, "scenario"),
        _key("snapshots", "org_id", "call_id"),
        _of("snapshots", "calls", "org_id", "call_id"),
    )
    op.create_table(
        "turns",
        *_some(KEY, "org_id", "call_id"),
        *_some(WHOLE, "position"),
        *_some(KEY, "turn_id"),
        *_some(TEXT, "step"),
        _key("turns", "org_id", "call_id", "position"),
        _of("turns", "calls", "org_id", "call_id"),
        _unique("turns", "org_id", "call_id", "turn_id"),
    )


def _create_records() -> None:
    op.create_table(
        "events",
        *_some(KEY, "org_id", "call_id"),
        *_some(WHOLE, "seq", "at_ms"),
        *_some(TEXT, "type", "data"),
        _key("events", "org_id", "call_id", "seq"),
        _of("events", "calls", "org_id", "call_id"),
    )
    op.create_table(
        "faults",
        *_some(KEY, "org_id", "id", "call_id"),
        *_some(MOMENT, "at"),
        *_some(TEXT, "room", "code", "detail"),
        _key("faults", "org_id", "id"),
        _of("faults", "calls", "org_id", "call_id"),
    )
    op.create_table(
        "recordings",
        *_some(KEY, "org_id", "id", "call_id", "turn_id"),
        *_some(TEXT, "role", "blob"),
        *_some(WHOLE, "start_ms", "rate"),
        _key("recordings", "org_id", "id"),
        _of("recordings", "calls", "org_id", "call_id"),
    )
    op.create_table(
        "analyses",
        *_some(KEY, "org_id", "call_id"),
        *_some(WHOLE, "number"),
        *_some(MOMENT, "created_at"),
        *_some(TEXT, "score"),
        _key("analyses", "org_id", "call_id", "number"),
        _of("analyses", "calls", "org_id", "call_id"),
    )
    _index("faults", "org_id", "call_id", "at", "id")
    _index("recordings", "org_id", "call_id", "start_ms", "id")
