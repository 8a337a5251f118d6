"""The tables of the archive, made from the fields of the domain's values.

Each value that has an id of its own is the *root* of an aggregate; what it holds in lists
stands in child tables, keyed by the ids above it and an id or a position of its own. Small
values and lists of small things are one column of JSON. Days and clocks are ISO texts.
Nothing here is of SQLite alone; ``migrations`` makes these tables, and a test compares.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from enum import Enum
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import SchemaItem

from hfdesk.domain import values as v
from hfdesk.domain.numbering import parse
from hfdesk.domain.richtext import RichText
from hfdesk.store.sorting import sort_key

#: Marks an SQLite file as an archive ("hfdk"); read before anything else is.
APPLICATION_ID = 0x6866646B
#: The revisions of ``migrations`` in order; the last is the one this program works on.
REVISIONS = ("0001", "0002", "0003", "0004")
#: The ``area`` of a measure that is a project of its focus area, in none of the areas.
PROJECT = -1

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

Plain = Mapping[str, Any]
Derived = Mapping[str, Callable[[Plain], object]]


@dataclass(frozen=True)
class Child:
    """The rows of a list field; ``fixed`` are key values that all of them share."""

    shape: Shape
    fixed: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Shape:
    """How values of one kind stand in a table.

    ``key`` are the columns of the primary key: those of the row above, then its own.
    ``derived`` columns are computed from the others, for sorting.
    """

    kind: type
    table: sa.Table
    key: tuple[str, ...]
    children: Mapping[str, Child]
    derived: Derived

    @property
    def name(self) -> str:
        """The kind's name, as in ``Done.touched``."""
        return self.kind.__name__.lower()

    def below(self) -> Iterator[Shape]:
        """The shapes of all child tables, each once, owners before what they own."""
        found: dict[str, Shape] = {}
        for child in self.children.values():
            found[child.shape.table.name] = child.shape
            found.update({shape.table.name: shape for shape in child.shape.below()})
        return iter(found.values())


def bare(hint: Any) -> tuple[Any, bool]:
    """A type without its ``| None``, and whether it had one."""
    parts = typing.get_args(hint) if typing.get_origin(hint) in (types.UnionType, typing.Union) else (hint,)
    rest = [part for part in parts if part is not types.NoneType]
    return (rest[0] if len(rest) == 1 else hint), len(rest) < len(parts)


def _column(name: str, hint: Any) -> sa.Column[Any]:
    """The column of a field, by its type; ``info`` tells how it is written."""
    kind, optional = bare(hint)
    if kind is RichText or kind is str:
        versioned = kind is RichText or name in {"title", "name"}
        return sa.Column(name, sa.Text, nullable=False, info={"text": True, "versioned": versioned})
    if kind is bool:
        return sa.Column(name, sa.Boolean, nullable=optional)
    if kind is int:
        return sa.Column(name, sa.Integer, nullable=optional)
    if isinstance(kind, type) and issubclass(kind, Enum | date | time | datetime):
        return sa.Column(name, sa.Text, nullable=optional)
    return sa.Column(name, sa.Text, nullable=True, info={"json": True})


def _columns(kind: type, leave: Mapping[str, Child]) -> Iterator[sa.Column[Any]]:
    hints = typing.get_type_hints(kind)
    for field in fields(kind):
        if field.name not in leave:
            yield _column(field.name.rstrip("_"), hints[field.name])


def _weight(column: sa.Column[Any]) -> int:
    """Long texts last: SQLite then need not walk through them to the columns of a list."""
    return (
        2 if column.info.get("versioned") and column.name not in {"title", "name"} else "json" in column.info
    )


_SORTED: Mapping[str, Any] = {"sort_key": sa.Text, "year": sa.Integer, "sequence": sa.Integer}


def _make(
    name: str,
    kind: type,
    key: tuple[str, ...],
    *more: SchemaItem,
    children: Mapping[str, Child] = MappingProxyType({}),
    derived: Derived = MappingProxyType({}),
) -> Shape:
    own = sorted(_columns(kind, children), key=_weight)
    known = {column.name for column in own}
    above = [each for each in key if each not in known]
    if len(key) > 1 and key[-1] != "position":
        above.append("position")
    numbers = {"position", "focus_area", "area"}
    before = [sa.Column(each, sa.Integer if each in numbers else sa.Text, nullable=False) for each in above]
    after = [sa.Column(each, _SORTED[each], nullable=each != "sort_key") for each in derived]
    table = sa.Table(name, metadata, *before, *after, *own, sa.PrimaryKeyConstraint(*key), *more)
    return Shape(kind, table, key, children, derived)


def _refers(columns: str | tuple[str, ...], to: str, keys: tuple[str, ...] = ("id",)) -> SchemaItem:
    """A foreign key, looked at when the operation ends."""
    own = (columns,) if isinstance(columns, str) else columns
    return sa.ForeignKeyConstraint(
        own, [f"{to}.{each}" for each in keys], deferrable=True, initially="DEFERRED"
    )


def _sorts_by(*names: str) -> Derived:
    """A sort key of the first of these fields that is filled in."""
    return {"sort_key": lambda row: sort_key(next((row[name] for name in names if row.get(name)), ""))}


_NUMBERED: Derived = {
    "year": lambda row: parse(row.get("number", ""))[0],
    "sequence": lambda row: parse(row.get("number", ""))[1],
}

_ITEM = ("meeting", "item", "position")


def _of_item(name: str, kind: type) -> Child:
    return Child(_make(name, kind, _ITEM, _refers(_ITEM[:2], "agenda_items", ("meeting", "id"))))


def _of(owner: str, table: str, name: str, kind: type) -> Child:
    return Child(_make(name, kind, (owner, "position"), _refers(owner, table)))


ORGANIZATION = _make("organizations", v.Organization, ("id",), derived=_sorts_by("name"))
PERSON = _make("people", v.Person, ("id",), sa.Index(None, "sort_key"), derived=_sorts_by("name"))
COMMITTEE = _make("committees", v.Committee, ("id",), derived=_sorts_by("short_name", "name"))
MEMBERSHIP = _make(
    "memberships",
    v.Membership,
    ("id",),
    _refers("committee", "committees"),
    _refers("person", "people"),
    sa.Index(None, "committee"),
    sa.Index(None, "person"),
)
CASE = _make(
    "cases",
    v.Case,
    ("id",),
    _refers("committee", "committees"),
    sa.Index(None, "committee", "year", "sequence"),
    sa.Index(None, "committee", "sort_key"),
    sa.Index(None, "year", "sequence"),
    children={
        "sections": _of("case", "cases", "sections", v.Section),
        "treatments": _of("case", "cases", "treatments", v.Treatment),
        "attachments": _of("case", "cases", "attachments", v.Attachment),
    },
    derived={**_sorts_by("title"), **_NUMBERED},
)
AGENDA_ITEM = _make(
    "agenda_items",
    v.AgendaItem,
    ("meeting", "id"),
    _refers("meeting", "meetings"),
    sa.Index(None, "case"),
    children={
        "motions": _of_item("motions", v.Motion),
        "recusals": _of_item("recusals", v.Recusal),
        "statements": _of_item("statements", v.Statement),
        "actions": _of_item("actions", v.Action),
    },
    derived=_NUMBERED,
)
MEETING = _make(
    "meetings",
    v.Meeting,
    ("id",),
    _refers("committee", "committees"),
    sa.Index(None, "committee", "date"),
    sa.Index(None, "date"),
    children={
        "agenda": Child(AGENDA_ITEM),
        "attendance": _of("meeting", "meetings", "attendance", v.Attendance),
        "attachments": _of("meeting", "meetings", "meeting_attachments", v.MeetingAttachment),
    },
)
_FOCUS = ("portfolio", "focus_area")
_MEASURE = _make(
    "measures",
    v.Measure,
    (*_FOCUS, "area", "position"),
    _refers(_FOCUS, "focus_areas", ("portfolio", "position")),
)
_AREA = _make(
    "areas",
    v.Area,
    (*_FOCUS, "position"),
    _refers(_FOCUS, "focus_areas", ("portfolio", "position")),
    children={"measures": Child(_MEASURE)},
)
_FOCUS_AREA = _make(
    "focus_areas",
    v.FocusArea,
    ("portfolio", "position"),
    _refers("portfolio", "portfolios"),
    children={"areas": Child(_AREA), "projects": Child(_MEASURE, (PROJECT,))},
)
PORTFOLIO = _make(
    "portfolios",
    v.Portfolio,
    ("id",),
    children={"focus_areas": Child(_FOCUS_AREA)},
    derived=_sorts_by("title"),
)

DISPATCH = _make(
    "dispatches",
    v.Dispatch,
    ("id",),
    _refers("meeting", "meetings"),
    sa.Index(None, "meeting"),
)

#: The roots, by their kind, in the order of a package; dispatches are in none.
ROOTS: Mapping[type, Shape] = {
    shape.kind: shape
    for shape in (ORGANIZATION, PERSON, COMMITTEE, MEMBERSHIP, CASE, MEETING, PORTFOLIO, DISPATCH)
}
#: All shapes by the name of their table, owners before what they own.
BY_TABLE: Mapping[str, Shape] = {
    shape.table.name: shape for root in ROOTS.values() for shape in (root, *root.below())
}

#: What was done: ``state`` is ``done``, ``typing`` (a run of typed text that goes on),
#: ``undone``, ``dropped`` (undone, and then something else was done) or ``kept`` (too old to
#: undo). ``touched`` is JSON: pairs of kind and id.
OPERATIONS = sa.Table(
    "operations",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("op", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("moment", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("touched", sa.Text, nullable=False),
    sa.Index(None, "state", "id"),
)
#: The rows an operation wrote: ``before`` and ``after`` are JSON of the columns that differ,
#: NULL where the row was not there.
CHANGES = sa.Table(
    "changes",
    metadata,
    sa.Column("operation", sa.Integer, nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("table", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("before", sa.Text),
    sa.Column("after", sa.Text),
    sa.PrimaryKeyConstraint("operation", "seq"),
    _refers("operation", "operations"),
)
#: Every version of every text, append-only.
TEXT_VERSIONS = sa.Table(
    "text_versions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("owner", sa.Text, nullable=False),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("moment", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("operation", sa.Integer, nullable=False),
    sa.Index(None, "kind", "owner", "field", "id"),
)
#: The files that were made: a row each, no part of the journal; ``text`` is what the file says,
#: deflated, ``name`` its name in small letters.
FILED = sa.Table(
    "filed",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    *(sa.Column(name, sa.Text, nullable=False) for name in ("id", "moment", "kind", "form", "path", "name")),
    *(sa.Column(name, sa.Text, nullable=False) for name in ("sha256", "meeting", "case", "portfolio")),
    *(sa.Column(name, sa.Text, nullable=False) for name in ("layout", "layout_sha256", "template")),
    *(sa.Column(name, sa.Text, nullable=False) for name in ("template_sha256", "document", "program")),
    sa.Column("options", sa.Text, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("operation", sa.Integer, nullable=False),
    sa.Column("text", sa.LargeBinary, nullable=False),
    sa.Index(None, "id", unique=True),
    sa.Index(None, "meeting"),
    sa.Index(None, "case"),
    sa.Index(None, "name"),
)
