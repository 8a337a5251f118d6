"""A sum of each row, by which damage shows; the program fills them in after the migration."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = (
    "organizations",
    "people",
    "committees",
    "memberships",
    "cases",
    "sections",
    "treatments",
    "attachments",
    "meetings",
    "attendance",
    "meeting_attachments",
    "agenda_items",
    "motions",
    "recusals",
    "statements",
    "actions",
    "portfolios",
    "focus_areas",
    "areas",
    "measures",
    "operations",
    "changes",
    "text_versions",
    "dispatches",
    "filed",
)


def upgrade() -> None:
    """Give each table room for the sum of its rows."""
    for table in TABLES:
        op.add_column(table, sa.Column("sum", sa.Integer()))
