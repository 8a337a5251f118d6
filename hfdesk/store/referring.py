"""What refers to a record: its rows are found by their columns, then the values are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.references import references
from hfdesk.domain.values import Record
from hfdesk.store import reading
from hfdesk.store.schema import ROOTS, Shape


def referring(connection: sa.Connection, kind: type, id: str) -> tuple[Record, ...]:
    """The values that refer to a record, by kind and in the order of a package."""
    found: list[Record] = []
    for root in ROOTS.values():
        ids = sorted({each for shape in (root, *root.below()) for each in _owners(connection, shape, id)})
        if ids:
            kinds: Any = root.kind
            values = reading.every(connection, kinds, root.table.c.id.in_(ids))
            found += [each for each in values if _refers(each, kind, id)]
    return tuple(found)


def _refers(value: Record, kind: type, id: str) -> bool:
    return any(each.kind is kind and each.id == id for each in references(value))


def _owners(connection: sa.Connection, shape: Shape, id: str) -> Iterator[str]:
    """The roots of a table's rows in which the id stands somewhere."""
    table = shape.table
    owner = table.c[shape.key[0]]
    texts = [column for column in table.c if column.info.get("json")]
    plain = [table.c[name] for name in _ID_COLUMNS if name in table.c]
    where = [column == id for column in plain] + [
        column.contains(f'"{id}"', autoescape=True) for column in texts
    ]
    if where:
        yield from connection.execute(sa.select(owner).where(sa.or_(*where)).distinct()).scalars()


_ID_COLUMNS = (*("person", "deputy_for", "organization", "parent", "committee", "meeting", "case"),)
"""The columns that hold one id as it is."""
