"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _organizations()
    _people()
    _committees()
    _memberships()
    _cases()
    _sections()
    _treatments()
    _attachments()
    _meetings()
    _agenda_items()
    _motions()
    _recusals()
    _statements()
    _actions()
    _attendance()
    _meeting_attachments()
    _portfolios()
    _focus_areas()
    _areas()
    _measures()
    _operations()
    _changes()
    _text_versions()


def _organizations() -> None:
    op.create_table(
        "organizations",
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_organizations"),
    )


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("aliases", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_index("ix_people_sort_key", "people", ["sort_key"])


def _committees() -> None:
    op.create_table(
        "committees",
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("partnership", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("start", sa.Text()),
        sa.Column("end", sa.Text()),
        sa.Column("numbering", sa.Text()),
        sa.Column("settings", sa.Text()),
        sa.Column("mandate", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_committees"),
    )


def _memberships() -> None:
    op.create_table(
        "memberships",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("committee", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("represents", sa.Text(), nullable=False),
        sa.Column("voting", sa.Boolean()),
        sa.Column("deputy_for", sa.Text(), nullable=False),
        sa.Column("from", sa.Text()),
        sa.Column("to", sa.Text()),
        sa.ForeignKeyConstraint(
            ["committee"],
            ["committees.id"],
            name="fk_memberships_committee",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_memberships_person", deferrable=True, initially="DEFERRED"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_memberships"),
    )
    op.create_index("ix_memberships_committee", "memberships", ["committee"])
    op.create_index("ix_memberships_person", "memberships", ["person"])


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer()),
        sa.Column("sequence", sa.Integer()),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("committee", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("proposal_label", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text()),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("copy_to", sa.Text(), nullable=False),
        sa.Column("archive_ref", sa.Text(), nullable=False),
        sa.Column("paper_date", sa.Text()),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("signed_place", sa.Text(), nullable=False),
        sa.Column("owners", sa.Text()),
        sa.Column("officers", sa.Text()),
        sa.Column("follows", sa.Text()),
        sa.Column("wanted", sa.Text()),
        sa.Column("exempt", sa.Text()),
        sa.Column("lines", sa.Text()),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee"], ["committees.id"], name="fk_cases_committee", deferrable=True, initially="DEFERRED"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
    )
    op.create_index("ix_cases_committee_sort_key", "cases", ["committee", "sort_key"])
    op.create_index("ix_cases_committee_year_sequence", "cases", ["committee", "year", "sequence"])
    op.create_index("ix_cases_year_sequence", "cases", ["year", "sequence"])


def _sections() -> None:
    op.create_table(
        "sections",
        sa.Column("case", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name="fk_sections_case", deferrable=True, initially="DEFERRED"
        ),
        sa.PrimaryKeyConstraint("case", "position", name="pk_sections"),
    )


def _treatments() -> None:
    op.create_table(
        "treatments",
        sa.Column("case", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("date", sa.Text()),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("decision_label", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name="fk_treatments_case", deferrable=True, initially="DEFERRED"
        ),
        sa.PrimaryKeyConstraint("case", "position", name="pk_treatments"),
    )


def _attachments() -> None:
    op.create_table(
        "attachments",
        sa.Column("case", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name="fk_attachments_case", deferrable=True, initially="DEFERRED"
        ),
        sa.PrimaryKeyConstraint("case", "position", name="pk_attachments"),
    )


def _meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("committee", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("start", sa.Text()),
        sa.Column("end", sa.Text()),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("online", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("status", sa.Text()),
        sa.Column("archive_ref", sa.Text(), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("comments_due", sa.Text()),
        sa.Column("end_date", sa.Text()),
        sa.Column("copy_to", sa.Text(), nullable=False),
        sa.Column("from", sa.Text(), nullable=False),
        sa.Column("chair", sa.Text()),
        sa.Column("minute_takers", sa.Text()),
        sa.Column("secretariat", sa.Text()),
        sa.Column("speakers", sa.Text()),
        sa.Column("lines", sa.Text()),
        sa.Column("signatures", sa.Text()),
        sa.Column("approved_by", sa.Text()),
        sa.Column("introduction", sa.Text(), nullable=False),
        sa.Column("attendance_note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee"],
            ["committees.id"],
            name="fk_meetings_committee",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
    )
    op.create_index("ix_meetings_committee_date", "meetings", ["committee", "date"])
    op.create_index("ix_meetings_date", "meetings", ["date"])


def _agenda_items() -> None:
    op.create_table(
        "agenda_items",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer()),
        sa.Column("sequence", sa.Integer()),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("case", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer()),
        sa.Column("start", sa.Text()),
        sa.Column("attachment_count", sa.Integer()),
        sa.Column("decision_label", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text()),
        sa.Column("started", sa.Text()),
        sa.Column("ended", sa.Text()),
        sa.Column("exempt", sa.Text()),
        sa.Column("presenters", sa.Text()),
        sa.Column("responsible", sa.Text()),
        sa.Column("tags", sa.Text()),
        sa.Column("quote", sa.Text()),
        sa.Column("votes", sa.Text()),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.Column("discussion", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting"],
            ["meetings.id"],
            name="fk_agenda_items_meeting",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("meeting", "id", name="pk_agenda_items"),
    )
    op.create_index("ix_agenda_items_case", "agenda_items", ["case"])


def _motions() -> None:
    op.create_table(
        "motions",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text()),
        sa.Column("on_behalf_of", sa.Text(), nullable=False),
        sa.Column("date", sa.Text()),
        sa.Column("point", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("against_previous", sa.Boolean()),
        sa.Column("result", sa.Text()),
        sa.Column("by", sa.Text()),
        sa.Column("votes", sa.Text()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting", "item"],
            ["agenda_items.meeting", "agenda_items.id"],
            name="fk_motions_meeting",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("meeting", "item", "position", name="pk_motions"),
    )


def _recusals() -> None:
    op.create_table(
        "recusals",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("who", sa.Text()),
        sa.Column("deputy", sa.Text()),
        sa.ForeignKeyConstraint(
            ["meeting", "item"],
            ["agenda_items.meeting", "agenda_items.id"],
            name="fk_recusals_meeting",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("meeting", "item", "position", name="pk_recusals"),
    )


def _statements() -> None:
    op.create_table(
        "statements",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting", "item"],
            ["agenda_items.meeting", "agenda_items.id"],
            name="fk_statements_meeting",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("meeting", "item", "position", name="pk_statements"),
    )


def _actions() -> None:
    op.create_table(
        "actions",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due", sa.Text()),
        sa.Column("status", sa.Text()),
        sa.Column("owners", sa.Text()),
        sa.ForeignKeyConstraint(
            ["meeting", "item"],
            ["agenda_items.meeting", "agenda_items.id"],
            name="fk_actions_meeting",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("meeting", "item", "position", name="pk_actions"),
    )


def _attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("deputy_for", sa.Text(), nullable=False),
        sa.Column("from", sa.Text()),
        sa.Column("to", sa.Text()),
        sa.Column("from_item", sa.Text(), nullable=False),
        sa.Column("to_item", sa.Text(), nullable=False),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("represents", sa.Text(), nullable=False),
        sa.Column("remote", sa.Boolean()),
        sa.Column("items", sa.Text()),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name="fk_attendance_meeting", deferrable=True, initially="DEFERRED"
        ),
        sa.PrimaryKeyConstraint("meeting", "position", name="pk_attendance"),
    )


def _meeting_attachments() -> None:
    op.create_table(
        "meeting_attachments",
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("items", sa.Text()),
        sa.ForeignKeyConstraint(
            ["meeting"],
            ["meetings.id"],
            name="fk_meeting_attachments_meeting",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("meeting", "position", name="pk_meeting_attachments"),
    )


def _portfolios() -> None:
    op.create_table(
        "portfolios",
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("issued", sa.Text(), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("committee", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text()),
        sa.Column("introduction", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_portfolios"),
    )


def _focus_areas() -> None:
    op.create_table(
        "focus_areas",
        sa.Column("portfolio", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("subtitle", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("projects_as_of", sa.Text(), nullable=False),
        sa.Column("columns", sa.Text()),
        sa.Column("vision", sa.Text(), nullable=False),
        sa.Column("target_group", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["portfolio"],
            ["portfolios.id"],
            name="fk_focus_areas_portfolio",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("portfolio", "position", name="pk_focus_areas"),
    )


def _areas() -> None:
    op.create_table(
        "areas",
        sa.Column("portfolio", sa.Text(), nullable=False),
        sa.Column("focus_area", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("progress", sa.Text()),
        sa.Column("risk", sa.Text()),
        sa.Column("marks", sa.Text()),
        sa.Column("status", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["portfolio", "focus_area"],
            ["focus_areas.portfolio", "focus_areas.position"],
            name="fk_areas_portfolio",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("portfolio", "focus_area", "position", name="pk_areas"),
    )


def _measures() -> None:
    op.create_table(
        "measures",
        sa.Column("portfolio", sa.Text(), nullable=False),
        sa.Column("focus_area", sa.Integer(), nullable=False),
        sa.Column("area", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("progress", sa.Text()),
        sa.Column("risk", sa.Text()),
        sa.Column("marks", sa.Text()),
        sa.Column("contacts", sa.Text()),
        sa.Column("funding", sa.Text()),
        sa.Column("cases", sa.Text()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["portfolio", "focus_area"],
            ["focus_areas.portfolio", "focus_areas.position"],
            name="fk_measures_portfolio",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("portfolio", "focus_area", "area", "position", name="pk_measures"),
    )


def _operations() -> None:
    op.create_table(
        "operations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("op", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("touched", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_operations"),
    )
    op.create_index("ix_operations_state_id", "operations", ["state", "id"])


def _changes() -> None:
    op.create_table(
        "changes",
        sa.Column("operation", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("table", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        sa.ForeignKeyConstraint(
            ["operation"],
            ["operations.id"],
            name="fk_changes_operation",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("operation", "seq", name="pk_changes"),
    )


def _text_versions() -> None:
    op.create_table(
        "text_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("operation", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_text_versions"),
    )
    op.create_index("ix_text_versions_kind_owner_field_id", "text_versions", ["kind", "owner", "field", "id"])
