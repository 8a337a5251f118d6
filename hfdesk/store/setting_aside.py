"""An archive kept under a name that tells, with its log, before another file takes its place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from hfdesk.domain.problems import Refusal
from hfdesk.store.connection import access
from hfdesk.store.opening import acquire

ENVELOPE = ".hfdesk-key"
_LOGS = ("-wal", "-journal")


@contextmanager
def alone(path: Path) -> Generator[None]:
    """Hold an archive's lock; ``archive.missing`` where there is none, ``archive.locked`` elsewhere."""
    if not path.is_file():
        raise Refusal("archive.missing", path=path)
    lock = acquire(path)
    try:
        yield
    finally:
        lock.release()


def replace(path: Path, beside: Path, moment: datetime) -> Path:
    """Put ``beside`` in an archive's place; gives the name under which the one that was there is kept.

    The old file gets its second name first, then its log goes along, then one rename puts the new one
    there: cut off at any moment, the old one is whole under one name or under both.
    """
    aside = free_name(path, "skadet", moment)
    with access(path):
        _link(path, aside)
        move_logs(path, aside)
        envelope = path.with_suffix(ENVELOPE)
        if envelope.is_file():
            shutil.copy2(envelope, aside.with_suffix(ENVELOPE))
        beside.replace(path)
    return aside


def free_name(path: Path, why: str, moment: datetime) -> Path:
    """A name beside an archive that says why and since when it is kept, and that nothing has."""
    stem = f"{path.stem} {why} {moment.astimezone():%Y-%m-%d %H.%M.%S}"
    names = (stem, *(f"{stem} {number}" for number in range(2, 1_000)))
    return next(each for name in names if not (each := path.with_name(f"{name}{path.suffix}")).exists())


def move_logs(path: Path, aside: Path) -> None:
    """Move the logs along: SQLite would take them for those of what comes in the archive's place."""
    for ending in _LOGS:
        log = path.with_name(path.name + ending)
        if log.exists():
            log.replace(aside.with_name(aside.name + ending))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def _link(path: Path, aside: Path) -> None:
    try:
        os.link(path, aside)
    except OSError:  # a disk that knows no second names
        path.replace(aside)
