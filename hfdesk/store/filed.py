"""The files that were made, in the archive's words; no operation, so that nothing takes them back."""

from __future__ import annotations

import json
import zlib
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.plain import from_plain, to_plain
from hfdesk.domain.richtext import EMPTY
from hfdesk.domain.values import Filed
from hfdesk.store.mapping import compact
from hfdesk.store.schema import FILED, OPERATIONS

_LEFT = ("number", "name", "text")
_TOLD = tuple(column for column in FILED.c if column.name not in _LEFT)
#: No text is longer: what is read of an archive that somebody tampered with stays small.
_LONGEST = 64_000_000


def insert(connection: sa.Connection, filed: Filed, text: str) -> None:
    """Record a file, with what it says; one that is recorded already stays as it is."""
    if connection.execute(sa.select(FILED.c.id).where(FILED.c.id == filed.id)).first():
        return
    plain = to_plain(filed, str)
    told = {column.name: plain.get(column.name, "") for column in _TOLD}
    row = {
        **told,
        "name": filed.name.casefold(),
        "size": filed.size,
        "operation": filed.operation,
        "options": compact(dict(filed.options)),
        "text": zlib.compress(text.encode("utf-8", "replace"), 6),
    }
    connection.execute(sa.insert(FILED), row)


def rows(connection: sa.Connection, *where: sa.ColumnElement[bool]) -> tuple[Filed, ...]:
    """The files that were made, the newest first."""
    found = connection.execute(sa.select(*_TOLD).where(*where).order_by(FILED.c.number.desc()))
    return tuple(_value(dict(row)) for row in found.mappings())


def of_any(meeting: str = "", cases: tuple[str, ...] = (), portfolio: str = "") -> sa.ColumnElement[bool]:
    """Those of a meeting, of some cases or of a portfolio plan."""
    ways: list[sa.ColumnElement[bool]] = [FILED.c.case.in_(cases)] if cases else []
    ways += [FILED.c.meeting == meeting] if meeting else []
    ways += [FILED.c.portfolio == portfolio] if portfolio else []
    return sa.or_(sa.false(), *ways)


def named(name: str) -> sa.ColumnElement[bool]:
    """Those of a file's name, in whatever folder and letters."""
    return FILED.c.name == name.casefold()


def text(connection: sa.Connection, id: str) -> str:
    """What a file says, a paragraph a line; ``KeyError`` where none of that id was made."""
    found = connection.execute(sa.select(FILED.c.text).where(FILED.c.id == id)).scalar()
    if found is None:
        raise KeyError(id)
    return inflated(found)


def inflated(packed: bytes) -> str:
    """What a file says, out of its row."""
    return zlib.decompressobj().decompress(packed, _LONGEST).decode("utf-8", "replace")


def newest_operation(connection: sa.Connection) -> int:
    """The number of the last operation that holds; 0 where none does."""
    standing = OPERATIONS.c.state.not_in(("undone", "dropped"))
    return connection.execute(sa.select(sa.func.max(OPERATIONS.c.id)).where(standing)).scalar() or 0


def _value(row: dict[str, Any]) -> Filed:
    return from_plain(Filed, {**row, "options": json.loads(row["options"])}, lambda _text: EMPTY)
