"""What an interruption left beside an archive: copies that were being made, logs whose archive is gone.

Nothing that may hold a text is taken away here unasked: it gets a name of its own, or is told of.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hfdesk.domain.problems import Problem
from hfdesk.store.connection import access, complaints, dbapi2, plain_connection
from hfdesk.store.looking import probe
from hfdesk.store.schema import ROOTS
from hfdesk.system.keys import Key

UNFINISHED = (".new", ".rescued", ".saved", ".restored")
"""How the names end that copies of an archive have before they are whole."""
BESIDE = ("-wal", "-shm", "-journal")


class Leftover(NamedTuple):
    """A copy that was not finished, or was and has not got its name; when it was written last (local)."""

    path: Path
    moment: datetime


def found(path: Path, key: Key | None = None, *, before: float) -> tuple[Leftover, ...]:
    """The copies of an archive that were left and may hold texts, the newest first.

    Those that hold none (empty files, archives without a record) are tidied away. What was written after
    ``before`` (seconds since 1970) is left alone: it is being made now.
    """
    there = [each for each in unfinished(path) if each.stat().st_mtime < before]
    left = [each for each in there if not _is_without_text(each, key)]
    for each in set(there) - set(left):
        remove(each)
    told = (Leftover(each, datetime.fromtimestamp(each.stat().st_mtime).astimezone()) for each in left)
    return tuple(sorted(told, key=lambda each: each.moment, reverse=True))


def keep(path: Path, archive: Path) -> Path:
    """Give a leftover a name of its own beside the archive, with its log; gives that name."""
    with access(path):
        name = _free(archive, datetime.now().astimezone())
        for ending in BESIDE:
            log = path.with_name(path.name + ending)
            if log.exists():
                log.replace(name.with_name(name.name + ending))
        envelope = archive.with_suffix(".hfdesk-key")
        if envelope.is_file():
            shutil.copy2(envelope, name.with_suffix(".hfdesk-key"))
        path.replace(name)
    return name


def remove(path: Path) -> None:
    """Take a leftover away, with its log."""
    with access(path):
        for ending in ("", *BESIDE, ".lock"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def put_logs_aside(path: Path) -> tuple[Path, ...]:
    """Give logs whose archive is gone a name of their own: SQLite would write them into the next archive."""
    moved: list[Path] = []
    if path.exists():
        return ()
    for ending in BESIDE:
        log = path.with_name(path.name + ending)
        if log.exists():
            aside = _free(path, datetime.now().astimezone(), ending)
            log.replace(aside)
            moved.append(aside)
    return tuple(moved)


def unfinished(path: Path) -> Iterator[Path]:
    """The unfinished copies in an archive's folder that are of this archive, by their names."""
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return
    for each in beside:
        if each.name.startswith(f".{path.stem}") and each.suffix in UNFINISHED and each.is_file():
            rest = each.name[len(path.stem) + 1 :]
            if rest.startswith((path.suffix, "-", " ")) and path.suffix in rest:
                yield each


def _is_without_text(path: Path, key: Key | None) -> bool:
    """Whether a file is empty, or an archive with no record in it; one that cannot be read may have some."""
    if path.stat().st_size == 0 and not path.with_name(f"{path.name}-wal").exists():
        return True
    try:
        probe(path, key)
        with complaints(path), plain_connection(path, read_only=True, key=key) as connection:
            tables = (shape.table.name for shape in ROOTS.values())
            asked = (connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() for table in tables)  # noqa: S608
            return not any(asked)
    except (Problem, dbapi2.Error, OSError):
        return False


def _free(archive: Path, moment: datetime, ending: str = "") -> Path:
    stem = f"{archive.stem} funnet {moment:%Y-%m-%d %H.%M.%S}"
    names = (stem, *(f"{stem} {number}" for number in range(2, 1_000)))
    paths = (archive.with_name(f"{name}{archive.suffix}{ending}") for name in names)
    return next(each for each in paths if not each.exists())
