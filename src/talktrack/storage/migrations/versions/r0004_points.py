"""Points of scores in columns, so that many can be looked at."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ANALYSES = sa.table(
    "analyses",
    *(sa.column(name) for name in ("org_id", "call_id", "number", "score", "points", "passed")),
)


def upgrade() -> None:
    op.add_column("analyses", sa.Column("points", sa.Float()))
    op.add_column("analyses", sa.Column("passed", sa.Boolean()))
    connection = op.get_bind()
    keys = (ANALYSES.c.org_id, ANALYSES.c.call_id, ANALYSES.c.number)
    for *found, text in connection.execute(sa.select(*keys, ANALYSES.c.score)).all():
        score = json.loads(text)
        is_it = sa.and_(*(key == value for key, value in zip(keys, found, strict=True)))
        values = {"points": score["score"], "passed": score["passed"]}
        connection.execute(sa.update(ANALYSES).where(is_it).values(values))
