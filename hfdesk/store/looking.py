"""A look at an archive before it is opened: what it is made of, and whether it is whole.

Nothing is written meanwhile, not even what a crash left in its log: a damaged archive stays as it was
found, to the byte. A file may be a stranger's, so its answers have a time limit.
"""

from __future__ import annotations

import re
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.store.connection import complaints, dbapi2, plain_connection
from hfdesk.store.schema import APPLICATION_ID, metadata
from hfdesk.system.keys import Key

LIMIT = 2.0
"""Seconds within which a file answers what it is."""
GLANCE = 0.15
"""Seconds that the check may take of whoever opens; a large archive's is made beside the window."""
GLANCE_SEALED = 0.03
"""Of an encrypted one, where looking takes five times as long and each page that is read is proved anyway."""
_STEPS = 250  # a page that is checked counts as one

_OURS = frozenset(
    {"alembic_version", "sqlite_sequence", *metadata.tables}
    | {str(index.name) for table in metadata.tables.values() for index in table.indexes}
)

_QUOTED = re.compile(r'"[^"]*"')
_PLAIN = re.compile(r"[\w\s(),]*")
_RECKONS = re.compile(r"\b(AS|CHECK|COLLATE|DEFAULT|GENERATED|WHERE)\b")
"""What makes a table or an index reckon, for as long as it likes: nothing can stop a function of SQLite's."""


def probe(path: Path, key: Key | None = None, *, alone: bool = False) -> str:
    """The revision of an archive's tables, read without changing a byte.

    Refuses what is no archive (another program's SQLite file, or no SQLite file at all), and one with
    tables, views or triggers that are not ours (``archive.strange``). ``alone``: the lock is held.
    """
    late = Refusal("archive.strange", path=path)
    with (
        complaints(path),
        plain_connection(path, read_only=True, alone=alone, key=key) as connection,
        limited(connection, LIMIT, late),
    ):
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise Refusal("archive.not_an_archive", path=path)
        objects = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        if ("table", "alembic_version") not in {each[:2] for each in objects}:
            raise Refusal("archive.not_an_archive", path=path)
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if found is None:
            raise Refusal("archive.not_an_archive", path=path)
        return _known(path, str(found[0]), objects)


def _known(path: Path, revision: str, objects: list[tuple[str, str, str | None]]) -> str:
    """The revision, where what this program knows of that is all there is; a newer one may have more."""
    from hfdesk.store.schema import REVISIONS

    if revision in REVISIONS and not all(_is_ours(*each) for each in objects):
        raise Refusal("archive.strange", path=path)
    return revision


def _is_ours(kind: str, name: str, sql: str | None) -> bool:
    """Whether a table or an index is one that the migrations make."""
    if kind not in {"table", "index"} or not (name in _OURS or name.startswith("sqlite_autoindex_")):
        return False
    made = " ".join(_QUOTED.sub(" x ", sql or "CREATE TABLE").upper().split())
    is_table = made.startswith("CREATE TABLE")
    is_index = made.startswith(("CREATE INDEX", "CREATE UNIQUE INDEX")) and made.count("(") == 1
    return (is_table or is_index) and bool(_PLAIN.fullmatch(made)) and not _RECKONS.search(made)


def check(path: Path, key: Key | None = None, seconds: float | None = None, *, alone: bool = True) -> bool:
    """Whether an archive was found whole; ``False`` where that takes longer. ``archive.damaged``.

    The lock must be held where a log lies beside it.
    """
    if seconds is None:
        seconds = GLANCE if key is None else GLANCE_SEALED
    try:
        with (
            complaints(path),
            plain_connection(path, read_only=True, alone=alone, key=key) as connection,
            limited(connection, seconds, _Late()),
        ):
            message = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except _Late:
        return False
    if message != "ok":
        raise Trouble("archive.damaged", path=path, reason=message)
    return True


class _Late(Exception):
    """The time is over."""


@contextmanager
def limited(connection: Any, seconds: float, late: Exception) -> Generator[None]:
    """Let a connection's answers take so long and no longer, then raise ``late``."""
    end = time.monotonic() + seconds

    def over() -> int:
        return int(time.monotonic() > end)

    connection.set_progress_handler(over, _STEPS)
    try:
        yield
    except dbapi2.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        raise late from error
    finally:
        connection.set_progress_handler(None, 0)
