"""What organisations have decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "decisions",
        sa.Column("org_id", sa.String(255), nullable=False),
        sa.Column("decisions", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("org_id", name="decisions_key"),
        sa.ForeignKeyConstraint(
            ["org_id"], ["organisations.id"], name="decisions_org_id_of_organisations", ondelete="CASCADE"
        ),
    )
