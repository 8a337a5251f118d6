"""Archives as each released version of the program left them: its tables made by its migrations, rows by SQL.

Nothing of the program of today writes here, so that what is read afterwards is what an old file has.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hfdesk.store import migrating
from hfdesk.store.connection import plain_connection
from hfdesk.store.schema import APPLICATION_ID, REVISIONS

RELEASED = REVISIONS[:-1]
"""The revisions before today's."""
SAID = "Utvalet drøfta talet på plassar, og bad om eit notat til hausten."
TYPED = "Det som vart skrive då straumen gjekk."

_ROWS: dict[str, tuple[dict[str, Any], ...]] = {
    "organizations": ({"id": "o", "name": "Strand kommune"},),
    "people": ({"id": "p", "name": "Ragna Li", "organization": "o"},),
    "committees": ({"id": "u", "name": "Fagutvalet", "short_name": "Fag"},),
    "memberships": ({"id": "mb", "committee": "u", "person": "p", "role": "member"},),
    "cases": ({"id": "k", "committee": "u", "title": "Ny avtale", "number": "1/24"},),
    "sections": ({"case": "k", "position": 0, "heading": "Bakgrunn", "text": SAID},),
    "meetings": ({"id": "m", "committee": "u", "date": "2024-03-05", "title": "Vårmøte"},),
    "agenda_items": (
        {"meeting": "m", "id": "i", "position": 0, "kind": "case", "case": "k", "discussion": SAID},
    ),
    "operations": (
        {"id": 1, "op": "import", "label": "", "moment": "2024-03-01T10:00:00+00:00", "state": "done"},
        {"id": 2, "op": "text", "label": "", "moment": "2024-03-05T10:00:00+00:00", "state": "typing"},
    ),
    "text_versions": (
        {"id": 1, "kind": "case", "owner": "k", "field": "sections/0/text", "text": SAID, "operation": 1},
    ),
}


def make(path: Path, revision: str) -> Path:
    """An archive of a revision, with a meeting, a text that was being typed, and its journal."""
    path.touch(0o600)
    with plain_connection(path) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode=WAL")
    migrating.upgrade(path, revision)
    with plain_connection(path) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        for table, rows in _ROWS.items():
            for row in rows:
                _insert(connection, table, row)
        _insert(connection, "changes", _change(2, "agenda_items", ["m", "i"], _typed()))
        if revision >= "0003":
            _insert(connection, "filed", {"number": 1, "id": "f", "name": "innkalling.docx", "text": b"x"})
    return path


def _typed() -> list[Any]:
    """What the journal lays over a row while somebody types: column, begin, end, what comes there."""
    return ["discussion", 0, len(SAID), TYPED]


def _change(operation: int, table: str, key: list[str], after: Any) -> dict[str, Any]:
    said = json.dumps(after, ensure_ascii=False)
    return {"operation": operation, "seq": 0, "table": table, "key": json.dumps(key), "after": said}


def _insert(connection: Any, table: str, row: dict[str, Any]) -> None:
    """A row; columns that must be filled in and are not told are empty."""
    told = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    empty = {name: 0 if kind == "INTEGER" else "" for _, name, kind, needed, *_ in told if needed}
    whole = {**empty, **row}
    if table == "operations":
        whole["touched"] = '[["meeting","m"]]'
    if table == "text_versions":
        whole["moment"] = "2024-03-01T10:00:00+00:00"
    names = ", ".join(f'"{name}"' for name in whole)
    values = tuple(whole.values())
    connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(whole))})', values)
