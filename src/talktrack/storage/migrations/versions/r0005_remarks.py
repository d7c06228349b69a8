"""Comments on calls, appeals, sharing, and how real a customer felt."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.String(255)


def upgrade() -> None:
    op.add_column("calls", sa.Column("shared", sa.Boolean(), nullable=False, server_default=sa.text("false")))
    op.add_column("calls", sa.Column("realism", sa.BigInteger()))
    op.create_table(
        "comments",
        *(sa.Column(name, KEY, nullable=False) for name in ("org_id", "id", "call_id")),
        sa.Column("turn_id", KEY),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by", KEY),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "id", name="comments_key"),
        _of_call("comments"),
    )
    op.create_index("comments_by_org_id_call_id_at_id", "comments", ["org_id", "call_id", "at", "id"])
    op.create_table(
        "appeals",
        *(sa.Column(name, KEY, nullable=False) for name in ("org_id", "call_id", "criterion_id")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("appeal", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "call_id", "criterion_id", name="appeals_key"),
        _of_call("appeals"),
    )
    op.create_index("appeals_by_org_id_is_open_at", "appeals", ["org_id", "is_open", "at"])


def _of_call(table: str) -> sa.ForeignKeyConstraint:
    columns = ["org_id", "call_id"]
    name = f"{table}_org_id_call_id_of_calls"
    return sa.ForeignKeyConstraint(columns, ["calls.org_id", "calls.id"], name=name, ondelete="CASCADE")
