"""Opening an archive: the lock, the checks before anything is written, the migration."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.store import journaling, outside
from hfdesk.store.connection import access, check_sqlite
from hfdesk.store.looking import check, probe
from hfdesk.store.schema import REVISIONS
from hfdesk.system.keys import Key


def lock_file(path: Path) -> Path:
    """The lock file of an archive; it stays, the lock on it ends with the process."""
    return path.with_name(path.name + ".lock")


def acquire(path: Path) -> Any:
    """Lock an archive for this process; ``archive.locked`` where another has it. Any thread may let go."""
    from filelock import FileLock, Timeout

    outside.refuse(path)
    lock = FileLock(lock_file(path), blocking=False, is_singleton=False, thread_local=False)
    with access(path):
        try:
            lock.acquire()
        except Timeout as error:
            raise Trouble("archive.locked", path=path) from error
    return lock


def prepare(path: Path, *, create: bool, read_only: bool, key: Key | None = None) -> Any:
    """Check and, where needed, make or migrate the archive; the lock, unless for reading."""
    check_sqlite()
    outside.refuse(path)
    _check_there(path, create=create)
    if not read_only:
        _refuse_backup(path)
    if path.exists() and not has_log(path):
        revision = _revision(path, key)  # what is no archive gets no lock beside it either
        if read_only and revision == REVISIONS[-1]:
            check(path, key, alone=False)  # it may be open where there is no log
            return None
    try:
        lock = acquire(path)
    except Trouble:
        if read_only and path.exists() and _revision(path, key) == REVISIONS[-1]:
            return None  # it is open elsewhere, or nothing can be written there
        raise
    try:
        _let_go_of_names(path)
        _bring_up_to_date(path, key, folding=not read_only)
    except BaseException:
        lock.release()
        raise
    if read_only:
        lock.release()
        return None
    return lock


def _refuse_backup(path: Path) -> None:
    """A backup is brought back, and not worked in: thinning would take it away with what was written."""
    from hfdesk.store import backups

    if path.with_suffix(".json").is_file() and backups.read(path.with_suffix(".json")) is not None:
        raise Refusal("archive.is_backup", path=path)


def _let_go_of_names(path: Path) -> None:
    """Let an archive be a file of its own: a restore that was killed has left it a second name."""
    with access(path):
        if not path.exists() or path.stat().st_nlink < 2:
            return
        copy = path.with_name(f".{path.name}.own")
        shutil.copy2(path, copy)
        with copy.open("r+b") as stream:
            os.fsync(stream.fileno())
        copy.replace(path)


def has_log(path: Path) -> bool:
    """Whether a log (or a journal that is not empty) lies beside: an archive is open, or a crash left it."""
    return path.with_name(f"{path.name}-wal").exists() or journaling.is_hot(path)


def _check_there(path: Path, *, create: bool) -> None:
    with access(path):
        if path.is_dir():
            raise Refusal("archive.not_an_archive", path=path)
        if not path.exists() and (not create or path.is_symlink()):
            raise Refusal("archive.missing", path=path)
        path.parent.mkdir(parents=True, exist_ok=True)


def _bring_up_to_date(path: Path, key: Key | None, *, folding: bool) -> None:
    if path.exists():
        journaling.roll_back(path, key)
    revision = _revision(path, key, alone=True) if path.exists() else ""
    if revision:
        check(path, key)
        if folding:
            journaling.fold(path, key)
    if revision == REVISIONS[-1]:
        return
    from hfdesk.store import migrating

    if revision:
        migrating.migrate(path, key)
    else:
        migrating.create(path, key)


def _closed(path: Path, key: Key | None) -> Problem | None:
    """What it means that a file is no archive where keys are about; SQLCipher has one answer for all."""
    from hfdesk.system import envelopes

    there = any(each.is_file() for each in envelopes.places(path))
    if key is None:
        return Refusal("key.needed", path=path) if there else None
    with suppress(Problem):
        if envelopes.read(path).holds(key):
            return Trouble("archive.damaged", path=path, reason="sealed")
    return Refusal("key.wrong", path=path)


def _revision(path: Path, key: Key | None, *, alone: bool = False) -> str:
    try:
        revision = probe(path, key, alone=alone)
    except Refusal as refusal:
        raise _closed(path, key) or refusal from refusal
    if revision not in REVISIONS:
        raise Refusal("archive.newer", path=path, revision=revision)
    return revision


@dataclass(frozen=True)
class Identity:
    """Which file a path meant when it was opened: device and inode."""

    path: Path
    device: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> Identity:
        """The identity of the file that is there now."""
        found = path.stat()
        return cls(path, found.st_dev, found.st_ino)

    def check(self) -> None:
        """``archive.replaced`` where the path means another file now, or none.

        SQLite would go on writing into the old one without a complaint.
        """
        try:
            now = Identity.of(self.path)
        except OSError as error:
            raise Trouble("archive.replaced", path=self.path) from error
        if now != self:
            raise Trouble("archive.replaced", path=self.path)
