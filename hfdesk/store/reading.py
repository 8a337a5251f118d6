"""Values out of the tables, on any connection."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

import sqlalchemy as sa

from hfdesk import markup
from hfdesk.domain.values import Case, Meeting, Membership, Record
from hfdesk.store.mapping import Memo, Reader, Row, grouped, no_groups, value_of
from hfdesk.store.schema import ROOTS, Shape

T = TypeVar("T", bound=Record)

#: How values are ordered where nothing else is asked for; the same as in a package.
_ORDER: Mapping[type, tuple[str, ...]] = {
    Membership: ("committee", "role", "person", "from", "id"),
    Case: ("committee", "id"),
    Meeting: ("date", "id"),
}
_BY_ID = {
    shape.table.name: sa.select(shape.table)
    .where(shape.table.c[shape.key[0]] == sa.bindparam("root"))
    .order_by(*(shape.table.c[name] for name in shape.key if name == "position"))
    for root in ROOTS.values()
    for shape in (root, *root.below())
}


def rows_at(connection: sa.Connection, shape: Shape, id: str) -> list[Row]:
    """The rows of one aggregate in one table."""
    found = connection.execute(_BY_ID[shape.table.name], {"root": id})
    return [dict(row) for row in found.mappings()]


def get(
    connection: sa.Connection,
    kind: type[T],
    id: str,
    read: Reader = markup.read,
    known: Memo | None = None,
    kept: Memo | None = None,
) -> T:
    """The value of that id; ``KeyError`` where there is none. For ``known`` see ``value_of``."""
    shape = ROOTS[kind]
    found = rows_at(connection, shape, id)
    if not found:
        raise KeyError(id)
    groups = no_groups()
    for each in shape.below():
        grouped(each, sorted(rows_at(connection, each, id), key=_position), groups)
    return value_of(shape, found[0], groups, read, known, kept)


def every(
    connection: sa.Connection, kind: type[T], *where: sa.ColumnElement[bool], read: Reader = markup.read
) -> tuple[T, ...]:
    """All values whose row meets the conditions, in the order of a package."""
    shape = ROOTS[kind]
    table = shape.table
    order = [table.c[name] for name in _ORDER.get(kind, ("id",))]
    found = [
        dict(row) for row in connection.execute(sa.select(table).where(*where).order_by(*order)).mappings()
    ]
    groups = no_groups()
    ids = sa.select(table.c.id).where(*where)
    for each in shape.below() if found else ():
        query = sa.select(each.table).order_by(each.table.c.position)
        if where:
            query = query.where(each.table.c[each.key[0]].in_(ids))
        grouped(each, (dict(row) for row in connection.execute(query).mappings()), groups)
    return tuple(value_of(shape, row, groups, read) for row in found)


def matching(kind: type, filters: Mapping[str, str | Collection[str]]) -> tuple[sa.ColumnElement[bool], ...]:
    """Conditions for columns that equal a text, or are one of several."""
    columns = ROOTS[kind].table.c
    return tuple(
        columns[name] == value if isinstance(value, str) else columns[name].in_(value)
        for name, value in filters.items()
    )


def _position(row: Row) -> int:
    return row["position"]
