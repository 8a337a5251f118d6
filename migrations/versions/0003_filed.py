"""The files that were made, and what they were made from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TEXTS = (
    "id",
    "moment",
    "kind",
    "form",
    "path",
    "name",
    "sha256",
    "meeting",
    "case",
    "portfolio",
    "layout",
    "layout_sha256",
    "template",
    "template_sha256",
    "document",
    "program",
    "options",
)


def upgrade() -> None:
    """Make the table of files that were made."""
    op.create_table(
        "filed",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in TEXTS),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("operation", sa.Integer(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_filed_id", "filed", ["id"], unique=True)
    op.create_index("ix_filed_meeting", "filed", ["meeting"])
    op.create_index("ix_filed_case", "filed", ["case"])
    op.create_index("ix_filed_name", "filed", ["name"])
