"""One at a time makes backups of an archive, or gives it another key."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from hfdesk.domain.problems import Trouble

_LOCK = "backups.lock"


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Only one at a time makes backups in a folder; ``backup.going_on`` for another."""
    from filelock import FileLock, Timeout

    lock = FileLock(folder / _LOCK, blocking=False, is_singleton=False, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Trouble("backup.going_on", path=folder) from error
    try:
        yield
    finally:
        lock.release()
