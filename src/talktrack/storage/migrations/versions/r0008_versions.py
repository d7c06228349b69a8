"""What organisations have decided is counted, so that nobody overwrites what they have not seen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("decisions", sa.Column("version", sa.BigInteger(), nullable=False, server_default=sa.text("1")))
