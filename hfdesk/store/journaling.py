"""How SQLite keeps what it is about to write: in a log beside the archive (WAL), or in a journal.

The log is quick, and needs memory that all who use the file share: there is none on another machine's
disk, and a program that synchronizes takes file and log at different moments. In such places
(``system/places.py``) there is a journal instead, that is empty whenever nothing is being written, so
that the one file is the archive.
"""

from __future__ import annotations

from pathlib import Path

from hfdesk.domain.problems import Trouble
from hfdesk.store.connection import access, complaints, plain_connection
from hfdesk.store.schema import APPLICATION_ID
from hfdesk.system import places
from hfdesk.system.keys import Key


def fold(path: Path, key: Key | None = None) -> None:
    """Take a log into the archive, and use none from now on, where it lies in a place that has no good of it.

    The lock must be held. ``archive.busy`` where another program reads meanwhile.
    """
    if places.risky(path) is None:
        return
    with complaints(path), plain_connection(path, key=key) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # before the log is looked at: no shared memory
        if connection.execute("PRAGMA journal_mode=TRUNCATE").fetchone()[0] != "truncate":
            raise Trouble("archive.busy", path=path)


def roll_back(path: Path, key: Key | None = None) -> None:
    """Let SQLite take back what a crash left half written, by the journal beside the archive.

    The lock must be held. Until then the file itself is not to be read.
    """
    if is_hot(path) and (key is not None or _is_archive(path)):
        with complaints(path), plain_connection(path, key=key) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def is_hot(path: Path) -> bool:
    """Whether there is a journal with something in it: a write goes on, or a crash cut it off."""
    try:
        return path.with_name(f"{path.name}-journal").stat().st_size > 0
    except OSError:
        return False


def _is_archive(path: Path) -> bool:
    """Whether the head of a file says so: what is another program's is left to that."""
    with access(path), path.open("rb") as file:
        return file.read(72)[68:] == APPLICATION_ID.to_bytes(4, "big")
