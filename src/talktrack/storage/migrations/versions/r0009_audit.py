"""Who has done what to people's data."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = sa.String(255)


def upgrade() -> None:
    op.create_table(
        "audit",
        *(sa.Column(name, KEY, nullable=False) for name in ("org_id", "id")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        *(sa.Column(name, KEY) for name in ("by", "of")),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "id", name="audit_key"),
        sa.ForeignKeyConstraint(
            ["org_id"], ["organisations.id"], name="audit_org_id_of_organisations", ondelete="CASCADE"
        ),
    )
    op.create_index("audit_by_org_id_at_id", "audit", ["org_id", "at", "id"])
