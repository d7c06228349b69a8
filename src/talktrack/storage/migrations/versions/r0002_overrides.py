"""What people say about the points of calls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.String(255)


def upgrade() -> None:
    op.create_table(
        "overrides",
        *(sa.Column(name, KEY, nullable=False) for name in ("org_id", "call_id", "criterion_id", "scorecard_id")),
        sa.Column("override", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "call_id", "criterion_id", name="overrides_key"),
        sa.ForeignKeyConstraint(
            ["org_id", "call_id"],
            ["calls.org_id", "calls.id"],
            name="overrides_org_id_call_id_of_calls",
            ondelete="CASCADE",
        ),
    )
    op.create_index("overrides_by_org_id_scorecard_id", "overrides", ["org_id", "scorecard_id"])
