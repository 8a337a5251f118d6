"""What was sent out, and meetings that were called off."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of dispatches, and room for the day on which a meeting was called off."""
    op.add_column("meetings", sa.Column("cancelled", sa.Text()))
    op.create_table(
        "dispatches",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("said", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_dispatches"),
        sa.ForeignKeyConstraint(
            ["meeting"],
            ["meetings.id"],
            name="fk_dispatches_meeting",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index("ix_dispatches_meeting", "dispatches", ["meeting"])
