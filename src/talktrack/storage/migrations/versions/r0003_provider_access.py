"""How organisations reach providers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.String(255)


def upgrade() -> None:
    op.create_table(
        "provider_access",
        *(sa.Column(name, KEY, nullable=False) for name in ("org_id", "provider")),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("org_id", "provider", name="provider_access_key"),
        sa.ForeignKeyConstraint(
            ["org_id"], ["organisations.id"], name="provider_access_org_id_of_organisations", ondelete="CASCADE"
        ),
    )
