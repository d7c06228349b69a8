"""Teams, assignments, meetings, links to a new password, and how people look."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

KEY = sa.String(255)
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    for name in ("teams", "assignments", "meetings"):
        op.create_table(
            name,
            *(sa.Column(key, KEY, nullable=False) for key in ("org_id", "id")),
            *(sa.Column(at, MOMENT, nullable=False) for at in ("created_at", "updated_at")),
            sa.Column("item", sa.Text(), nullable=False),
            sa.PrimaryKeyConstraint("org_id", "id", name=f"{name}_key"),
            sa.ForeignKeyConstraint(
                ["org_id"], ["organisations.id"], name=f"{name}_org_id_of_organisations", ondelete="CASCADE"
            ),
        )
        op.create_index(f"{name}_by_org_id_created_at_id", name, ["org_id", "created_at", "id"])
    op.create_table(
        "password_resets",
        *(sa.Column(key, KEY, nullable=False) for key in ("org_id", "user_id", "token_hash", "created_by")),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("org_id", "user_id", name="password_resets_key"),
        sa.ForeignKeyConstraint(
            ["org_id", "user_id"],
            ["users.org_id", "users.id"],
            name="password_resets_org_id_user_id_of_users",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("token_hash", name="password_resets_token_hash_unique"),
    )
    op.add_column("calls", sa.Column("assignment_id", KEY))
    op.create_index("calls_by_org_id_assignment_id", "calls", ["org_id", "assignment_id"])
    op.add_column("users", sa.Column("initials", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.add_column("users", sa.Column("colour", sa.Text(), nullable=False, server_default=sa.text("'blue'")))
