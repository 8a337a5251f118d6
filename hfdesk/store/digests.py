"""Sums over the records of an archive, by which a copy is told to be the same, kind by kind.

A table's rows are taken in the order of their key, each as plain bytes, so that neither the place of a
row in the file nor the program's version matters.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Pause = Callable[[], object]
Records = Mapping[str, tuple[int, str]]
"""Of each table how many rows it has, and their SHA-256."""

SPAN = 200
"""Rows between two pauses."""


def straight_on() -> None:
    """No pause."""


def records(driver: Any, pause: Pause = straight_on) -> Records:
    """The sums of all tables, read through the driver's own connection."""
    return {table: _of_table(driver, table, pause) for table in tables(driver)}


def tables(driver: Any) -> list[str]:
    """The names of the tables in the file."""
    asked = (
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return sorted(name for (name,) in driver.execute(asked))


def columns(driver: Any, table: str) -> tuple[list[str], list[str]]:
    """The columns of a table, and those of its key."""
    told = list(driver.execute(f"PRAGMA main.table_info({quoted(table)})"))
    key = [name for _, name in sorted((each[5], each[1]) for each in told if each[5])]
    return [each[1] for each in told], key or ["rowid"]


def quoted(name: str) -> str:
    """A name as SQLite takes it."""
    return '"' + name.replace('"', '""') + '"'


def rows(
    driver: Any, table: str, names: list[str], key: list[str], pause: Pause
) -> Iterator[tuple[Any, ...]]:
    """The rows of a table in the order of their key; texts as bytes."""
    order = ", ".join(map(quoted, key)) if key != ["rowid"] else "rowid"
    asked = f"SELECT {', '.join(map(quoted, names))} FROM main.{quoted(table)} ORDER BY {order}"  # noqa: S608 - quoted
    before, driver.text_factory = driver.text_factory, bytes
    try:
        cursor = driver.execute(asked)
        while found := cursor.fetchmany(SPAN):
            yield from found
            pause()
    finally:
        driver.text_factory = before


def _of_table(driver: Any, table: str, pause: Pause) -> tuple[int, str]:
    names, key = columns(driver, table)
    count, digest = 0, hashlib.sha256(",".join(names).encode())
    for row in rows(driver, table, names, key, pause):
        digest.update(marshal.dumps(row, 2))
        count += 1
    return count, digest.hexdigest()
