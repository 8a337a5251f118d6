"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _register()
    _cases()
    _papers()
    _meetings()
    _agenda()
    _motions()
    _statements()
    _portfolios()
    _journal()


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _maybe_texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text()) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _maybe_numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer()) for name in names]


def _maybe_flags(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean()) for name in names]


def _key(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names, name=f"pk_{table}")


def _refers(table: str, names: list[str], to: list[str]) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{names[0]}"
    return sa.ForeignKeyConstraint(names, to, name=name, deferrable=True, initially="DEFERRED")


def _index(table: str, *names: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(names)}", table, list(names))


def _register() -> None:
    op.create_table(
        "organizations",
        *_texts("sort_key", "id", "name", "short_name"),
        *_maybe_texts("kind"),
        _key("organizations", "id"),
    )
    op.create_table(
        "people",
        *_texts("sort_key", "id", "name", "title", "organization", "email", "phone"),
        *_maybe_texts("aliases"),
        _key("people", "id"),
    )
    _index("people", "sort_key")
    op.create_table(
        "committees",
        *_texts("sort_key", "id", "name", "short_name", "partnership", "parent"),
        *_maybe_texts("language"),
        *_texts("layout", "place"),
        *_maybe_texts("start", "end", "numbering", "settings"),
        *_texts("mandate"),
        _key("committees", "id"),
    )
    op.create_table(
        "memberships",
        *_texts("id", "committee", "person", "role", "represents"),
        *_maybe_flags("voting"),
        *_texts("deputy_for"),
        *_maybe_texts("from", "to"),
        _refers("memberships", ["committee"], ["committees.id"]),
        _refers("memberships", ["person"], ["people.id"]),
        _key("memberships", "id"),
    )
    _index("memberships", "committee")
    _index("memberships", "person")


def _cases() -> None:
    op.create_table(
        "cases",
        *_texts("sort_key"),
        *_maybe_numbers("year", "sequence"),
        *_texts("id", "committee", "title", "number", "type", "proposal_label"),
        *_maybe_texts("paper"),
        *_texts("to", "copy_to", "archive_ref"),
        *_maybe_texts("paper_date"),
        *_texts("signed_by", "signed_place"),
        *_maybe_texts("owners", "officers", "follows", "wanted", "exempt", "lines"),
        *_texts("proposal"),
        _refers("cases", ["committee"], ["committees.id"]),
        _key("cases", "id"),
    )
    _index("cases", "committee", "sort_key")
    _index("cases", "committee", "year", "sequence")
    _index("cases", "year", "sequence")


def _papers() -> None:
    op.create_table(
        "sections",
        *_texts("case"),
        *_numbers("position"),
        *_texts("heading"),
        *_maybe_numbers("level"),
        *_texts("text"),
        _refers("sections", ["case"], ["cases.id"]),
        _key("sections", "case", "position"),
    )
    op.create_table(
        "treatments",
        *_texts("case"),
        *_numbers("position"),
        *_texts("body"),
        *_maybe_texts("date"),
        *_texts("number", "decision_label"),
        *_maybe_texts("outcome"),
        *_texts("text", "decision"),
        _refers("treatments", ["case"], ["cases.id"]),
        _key("treatments", "case", "position"),
    )
    op.create_table(
        "attachments",
        *_texts("case"),
        *_numbers("position"),
        *_texts("title", "file"),
        _refers("attachments", ["case"], ["cases.id"]),
        _key("attachments", "case", "position"),
    )


def _meetings() -> None:
    op.create_table(
        "meetings",
        *_texts("id", "committee", "date"),
        *_maybe_texts("start", "end"),
        *_texts("place", "online", "title", "subject"),
        *_maybe_texts("status"),
        *_texts("archive_ref", "to"),
        *_maybe_texts("comments_due", "end_date"),
        *_texts("copy_to", "from"),
        *_maybe_texts(
            "chair", "minute_takers", "secretariat", "speakers", "lines", "signatures", "approved_by"
        ),
        *_texts("introduction", "attendance_note"),
        _refers("meetings", ["committee"], ["committees.id"]),
        _key("meetings", "id"),
    )
    _index("meetings", "committee", "date")
    _index("meetings", "date")
    op.create_table(
        "attendance",
        *_texts("meeting"),
        *_numbers("position"),
        *_texts("status", "person", "name", "title", "organization", "role", "deputy_for"),
        *_maybe_texts("from", "to"),
        *_texts("from_item", "to_item", "group", "note", "represents"),
        *_maybe_flags("remote"),
        *_maybe_texts("items"),
        _refers("attendance", ["meeting"], ["meetings.id"]),
        _key("attendance", "meeting", "position"),
    )
    op.create_table(
        "meeting_attachments",
        *_texts("meeting"),
        *_numbers("position"),
        *_texts("title", "file"),
        *_maybe_texts("items"),
        _refers("meeting_attachments", ["meeting"], ["meetings.id"]),
        _key("meeting_attachments", "meeting", "position"),
    )


def _agenda() -> None:
    op.create_table(
        "agenda_items",
        *_texts("meeting"),
        *_numbers("position"),
        *_maybe_numbers("year", "sequence"),
        *_texts("id", "kind", "parent", "series", "remark", "number", "case", "title"),
        *_maybe_numbers("minutes"),
        *_maybe_texts("start"),
        *_maybe_numbers("attachment_count"),
        *_texts("decision_label"),
        *_maybe_texts(
            "outcome", "started", "ended", "exempt", "presenters", "responsible", "tags", "quote", "votes"
        ),
        *_texts("details", "proposal", "discussion", "decision"),
        _refers("agenda_items", ["meeting"], ["meetings.id"]),
        _key("agenda_items", "meeting", "id"),
    )
    _index("agenda_items", "case")


def _motions() -> None:
    op.create_table(
        "motions",
        *_texts("meeting", "item"),
        *_numbers("position"),
        *_maybe_texts("kind"),
        *_texts("on_behalf_of"),
        *_maybe_texts("date"),
        *_texts("point", "label"),
        *_maybe_flags("against_previous"),
        *_maybe_texts("result", "by", "votes"),
        *_texts("text"),
        _refers("motions", ["meeting", "item"], ["agenda_items.meeting", "agenda_items.id"]),
        _key("motions", "meeting", "item", "position"),
    )
    op.create_table(
        "recusals",
        *_texts("meeting", "item"),
        *_numbers("position"),
        *_texts("reason", "ground"),
        *_maybe_texts("who", "deputy"),
        _refers("recusals", ["meeting", "item"], ["agenda_items.meeting", "agenda_items.id"]),
        _key("recusals", "meeting", "item", "position"),
    )


def _statements() -> None:
    op.create_table(
        "statements",
        *_texts("meeting", "item"),
        *_numbers("position"),
        *_maybe_texts("by"),
        *_texts("text"),
        _refers("statements", ["meeting", "item"], ["agenda_items.meeting", "agenda_items.id"]),
        _key("statements", "meeting", "item", "position"),
    )
    op.create_table(
        "actions",
        *_texts("meeting", "item"),
        *_numbers("position"),
        *_texts("text"),
        *_maybe_texts("due", "status", "owners"),
        _refers("actions", ["meeting", "item"], ["agenda_items.meeting", "agenda_items.id"]),
        _key("actions", "meeting", "item", "position"),
    )


def _portfolios() -> None:
    op.create_table(
        "portfolios",
        *_texts("sort_key", "id", "title", "version", "period", "issued", "issued_by", "committee", "as_of"),
        *_maybe_texts("columns"),
        *_texts("introduction"),
        _key("portfolios", "id"),
    )
    op.create_table(
        "focus_areas",
        *_texts("portfolio"),
        *_numbers("position"),
        *_texts("title", "number", "subtitle", "as_of", "projects_as_of"),
        *_maybe_texts("columns"),
        *_texts("vision", "target_group"),
        _refers("focus_areas", ["portfolio"], ["portfolios.id"]),
        _key("focus_areas", "portfolio", "position"),
    )
    op.create_table(
        "areas",
        *_texts("portfolio"),
        *_numbers("focus_area", "position"),
        *_texts("title", "letter"),
        *_maybe_texts("progress", "risk", "marks"),
        *_texts("status"),
        _refers("areas", ["portfolio", "focus_area"], ["focus_areas.portfolio", "focus_areas.position"]),
        _key("areas", "portfolio", "focus_area", "position"),
    )
    op.create_table(
        "measures",
        *_texts("portfolio"),
        *_numbers("focus_area", "area", "position"),
        *_texts("title", "id"),
        *_maybe_texts("progress", "risk", "marks", "contacts", "funding", "cases"),
        *_texts("note"),
        _refers("measures", ["portfolio", "focus_area"], ["focus_areas.portfolio", "focus_areas.position"]),
        _key("measures", "portfolio", "focus_area", "area", "position"),
    )


def _journal() -> None:
    op.create_table(
        "operations",
        *_numbers("id"),
        *_texts("op", "label", "moment", "state", "touched"),
        _key("operations", "id"),
    )
    _index("operations", "state", "id")
    op.create_table(
        "changes",
        *_numbers("operation", "seq"),
        *_texts("table", "key"),
        *_maybe_texts("before", "after"),
        _refers("changes", ["operation"], ["operations.id"]),
        _key("changes", "operation", "seq"),
    )
    op.create_table(
        "text_versions",
        *_numbers("id"),
        *_texts("kind", "owner", "field", "moment", "text"),
        *_numbers("operation"),
        _key("text_versions", "id"),
    )
    _index("text_versions", "kind", "owner", "field", "id")
