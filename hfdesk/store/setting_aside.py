"""A damaged archive kept under a name that tells, and another in its place, in one step."""

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
_LOGS = ("-wal", "-journal", "-shm")


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

    The old file gets its second name first, then its log goes along (SQLite would take it for the new
    one's), then one rename puts the new one there: cut off at any moment, the old one is whole under one
    name or under both.
    """
    aside = _name(path, moment)
    with access(path):
        _link(path, aside)
        for ending in _LOGS:
            log = path.with_name(path.name + ending)
            if log.exists():
                log.replace(aside.with_name(aside.name + ending))
        envelope = path.with_suffix(ENVELOPE)
        if envelope.is_file():
            shutil.copy2(envelope, aside.with_suffix(ENVELOPE))
        beside.replace(path)
    return aside


def _name(path: Path, moment: datetime) -> Path:
    stem = f"{path.stem} skadet {moment:%Y-%m-%d %H.%M.%S}"
    names = (stem, *(f"{stem} {number}" for number in range(2, 1_000)))
    return next(each for name in names if not (each := path.with_name(f"{name}{path.suffix}")).exists())


def _link(path: Path, aside: Path) -> None:
    try:
        os.link(path, aside)
    except OSError:  # a disk that knows no second names
        path.replace(aside)
