"""Making a backup: SQLite's own way of copying what is in use, looked over before it counts.

All of it may go on beside the window: it reads one moment's state of the archive through a connection of
its own, in steps between which ``pause`` is called, and writes nothing into the archive.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from hfdesk.domain.backing import UNASKED, Reason, removable
from hfdesk.domain.problems import Problem, Trouble
from hfdesk.store import backups, digests, enclosed, outside, verifying
from hfdesk.store.backups import Backup
from hfdesk.store.connection import (
    access,
    check_sqlite,
    complaints,
    dbapi2,
    disposing,
    plain_connection,
    reading_engine,
)
from hfdesk.store.digests import Pause, Records, straight_on
from hfdesk.store.files import Files
from hfdesk.store.looking import probe
from hfdesk.store.schema import REVISIONS
from hfdesk.store.turns import alone
from hfdesk.system import files
from hfdesk.system.keys import Key

PAGES = 64
"""Pages that are copied between two pauses; a quarter of a megabyte."""
MARGIN = 64 << 20
"""Bytes of the disk that a backup leaves free: what is typed needs them more."""
_PATIENCE = 20
"""So often a copy that is begun again gives way to who writes."""
_ENDINGS = ("", "-wal", "-shm", "-journal")
_COUNTED = ("committees", "meetings", "cases", "people", "portfolios")
_FULL = frozenset({"archive.disk_full", "file.disk_full"})
_CLOSED = frozenset({"archive.no_permission", "archive.read_only", "file.no_permission"})


def make(
    archive: Path,
    reason: Reason,
    *,
    key: Key | None = None,
    pause: Pause = straight_on,
    now: datetime | None = None,
) -> tuple[Backup, bool]:
    """Back an archive up, also one in use; the newest good backup, and whether it was made just now.

    For a reason that nobody asked for none is made where nothing has changed since the last good one.
    Raises ``backup.disk_full``, ``backup.no_permission``, ``backup.going_on``, ``archive.damaged`` and what
    else a machine says; the backups from before stay.
    """
    check_sqlite()
    outside.refuse(archive)
    moment = now or backups.now()
    with _told(archive), access(archive):
        folder = backups.folder_for(archive)
        with alone(folder):
            tidy(folder)
            backup, fresh = _make(archive, folder, reason, key, pause, moment)
    gone = {"carried": len(backup.enclosed.carried), "lacking": len(backup.enclosed.lacking)}
    if backup.is_good:
        backups.remember(archive, checked=moment.isoformat(), failed="", reason="", **gone)
    else:
        backups.remember(archive, failed=moment.isoformat(), reason=backup.fault, **gone)
    return backup, fresh


def _make(
    archive: Path, folder: Path, reason: Reason, key: Key | None, pause: Pause, moment: datetime
) -> tuple[Backup, bool]:
    earlier = sorted(backups.listed(archive), key=lambda each: not each.is_good)
    last = next((each for each in earlier if each.is_good), None)
    target = backups.new_path(folder, archive, moment)
    beside = target.with_name(f".{target.name}.new")
    found = enclosed.attached(archive, last)

    def is_needless(copied: _Copied) -> bool:
        return reason in UNASKED and last is not None and _is_same(last, copied, found)

    try:
        copied = _copied(archive, beside, key, pause, is_needless)
        if last is not None and is_needless(copied):
            return replace(last, enclosed=enclosed.left(last, found, copied.names)), False
        taken = enclosed.enclose(folder, archive, found, copied.names, earlier, key, pause)
        backup = Backup(target, moment, reason, 0, "", "", key is not None, copied.records, taken.files)
        backup = replace(backup, enclosed=taken, lacking=_sums(taken.lacking, copied.names))
        backup = _looked_over(backup, beside, key, pause)
        _keep(archive, beside, backup)
    finally:
        _remove(beside)
    thin(folder, moment)
    return backup, True


# -- copying -------------------------------------------------------------------------------


class _Copied(NamedTuple):
    """What is known of an archive that is copied: the sums of its records, the attachments that it names."""

    records: Records
    names: Mapping[str, str]


def _read(driver: Any, archive: Path, key: Key | None, pause: Pause) -> _Copied:
    return _Copied(digests.records(driver, pause), enclosed.named(driver, archive, key))


def _is_same(last: Backup, copied: _Copied, found: Mapping[str, enclosed.Found]) -> bool:
    if dict(last.records) != dict(copied.records) or files.digest(last.path) != last.sha256:
        return False
    return enclosed.is_same(last, found, copied.names)


def _sums(lacking: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(backups.name_sum(name) for name, reference in names.items() if reference in lacking)


def _copied(archive: Path, beside: Path, key: Key | None, pause: Pause, is_needless: Any) -> _Copied:
    """Copy an archive, unless that is needless.

    With a log (WAL) all is read in one state, and nobody waits. Without one a reader would hold whoever
    writes; so the copy is made between what is written, and its own sums count.
    """
    with complaints(archive), _source(archive, key) as source:
        held = str(source.execute("PRAGMA journal_mode").fetchone()[0]).casefold() == "wal"
        if held:
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        known = _read(source, archive, key, pause) if held else None
        if known is not None and is_needless(known):
            return known
        _refuse_narrow(archive, beside.parent)
        _copy(source, beside, key, pause)
    if known is None:
        with complaints(archive), plain_connection(beside, read_only=True, key=key) as copy:
            known = _read(copy, archive, key, pause)
    return known


@contextmanager
def _source(archive: Path, key: Key | None) -> Generator[Any]:
    quiet = not (os.access(archive, os.W_OK) and os.access(archive.parent, os.W_OK))
    with plain_connection(archive, read_only=quiet, key=key) as source:
        source.execute("PRAGMA query_only=ON")
        yield source


def _copy(source: Any, beside: Path, key: Key | None, pause: Pause) -> None:
    _remove(beside)
    beside.touch(0o600)
    with plain_connection(beside, key=key) as copy:
        source.backup(copy, pages=PAGES, progress=_Progress(pause))
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, that can be read where nothing can be written


class _Progress:
    """Pauses between two steps, as long as the copy does not begin again and again."""

    def __init__(self, pause: Pause) -> None:
        self._pause = pause
        self._left: int | None = None
        self._again = 0

    def __call__(self, _status: int, left: int, _total: int) -> None:
        self._again += self._left is not None and left > self._left
        self._left = left
        if self._again <= _PATIENCE:
            self._pause()


def _refuse_narrow(archive: Path, folder: Path) -> None:
    with files.told(folder):
        free = shutil.disk_usage(folder).free
    wal = archive.with_name(f"{archive.name}-wal")
    needed = archive.stat().st_size + (wal.stat().st_size if wal.exists() else 0) + MARGIN
    if free < needed:
        raise Trouble("backup.disk_full", path=folder)


# -- looking over --------------------------------------------------------------------------


def _looked_over(backup: Backup, beside: Path, key: Key | None, pause: Pause) -> Backup:
    """A new copy with what its manifest says; one that is not as the archive was is not kept."""
    revision, newest = check_whole(beside, backup.records, key, pause)
    faults = _of_values(beside, backup.attachments, key) if revision == REVISIONS[-1] else ()
    counts = {name: backup.records[name][0] for name in _COUNTED if name in backup.records}
    size, digest = beside.stat().st_size, files.digest(beside)
    return replace(
        backup,
        size=size,
        sha256=digest,
        revision=revision,
        newest=newest,
        counts=counts,
        verified=backups.now(),
        fault=faults[0].partition(" ")[0] if faults else "",
    )


def check_whole(path: Path, records: Records, key: Key | None, pause: Pause) -> tuple[str, datetime | None]:
    """Revision and newest operation of a copy; ``backup.differs`` where its records are not these."""
    revision = probe(path, key)
    with complaints(path), plain_connection(path, read_only=True, key=key) as copy:
        if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise Trouble("archive.damaged", path=path)
        pause()
        if dict(digests.records(copy, pause)) != dict(records):
            raise Trouble("backup.differs", path=path)
        (newest,) = copy.execute("SELECT max(moment) FROM operations").fetchone()
    return revision, backups.moment_of({"newest": newest}, "newest")


def _of_values(path: Path, attachments: Path, key: Key | None) -> tuple[str, ...]:
    engine = reading_engine(path, key)
    with complaints(path), disposing(engine), engine.connect() as connection:
        found = verifying.faults(connection, Files(attachments))
    return tuple(each for each in found if not each.startswith("file.missing "))


def verify(backup: Backup, key: Key | None = None, pause: Pause = straight_on) -> Backup:
    """Look a backup over, with its attachments; what was found is in its manifest afterwards.

    It is opened and read whole: the sum of the file, SQLite's own check, the sum of each kind of record,
    the values, each attachment. Raises nothing of what is wrong with it: ``fault`` tells.
    """
    fault = _fault(backup, key, pause)
    seen = replace(backup, verified=backups.now(), fault=fault)
    if backup.is_encrypted and fault == "archive.not_an_archive":
        return seen  # every byte is there: it is the key that is another, which says nothing of the backup
    with contextlib.suppress(Problem, OSError):
        backups.write(seen)
    return seen


def is_as_made(backup: Backup, key: Key | None = None) -> bool:
    """Whether a backup has every byte that it had when it was looked over, and opens."""
    try:
        if files.digest(backup.path) != backup.sha256:
            return False
        return (backup.is_encrypted and key is None) or probe(backup.path, key) == backup.revision
    except Problem:
        return False


def _fault(backup: Backup, key: Key | None, pause: Pause) -> str:
    try:
        if files.digest(backup.path) != backup.sha256:
            return "backup.differs"
        pause()
        revision, _ = check_whole(backup.path, backup.records, key, pause)
        if revision == REVISIONS[-1] and (found := _of_values(backup.path, backup.attachments, key)):
            return found[0].partition(" ")[0]
        there = {backups.name_sum(name): path for name, path in backups.files_in(backup.attachments)}
        whole = all(
            name in there and files.digest(there[name]) == digest
            for name, (_, digest) in backup.files.items()
        )
    except Problem as problem:
        return problem.code
    except dbapi2.Error:
        return "archive.damaged"
    return "" if whole else "backup.attachments"


# -- keeping -------------------------------------------------------------------------------


def _keep(archive: Path, beside: Path, backup: Backup) -> None:
    """Let a copy take its place; it counts from the moment of its name on."""
    envelope = archive.with_suffix(backups.ENVELOPE)
    if envelope.is_file():
        enclosed.copy_file(envelope, backup.envelope)
    backups.write(backup)
    with files.told(backup.path):
        beside.replace(backup.path)
    files.flush_folder(backup.path.parent)


def tidy(folder: Path) -> None:
    """Remove what a backup that was broken off has left."""
    for each in (*folder.glob(".*.new*"), *folder.glob(".hfdesk-*.tmp")):
        with contextlib.suppress(OSError):
            each.unlink()
    for manifest in folder.glob("*-*-*.json"):
        if not manifest.with_suffix(backups.SUFFIX).exists():
            for each in (manifest, manifest.with_suffix(backups.ENVELOPE)):
                with contextlib.suppress(OSError):
                    each.unlink()


def thin(folder: Path, now: datetime) -> None:
    """Remove the backups of a folder that need not be kept, and the attachments that none has any more."""
    there = {str(each.path): each for each in backups.in_folder(folder)}
    for name in removable([each.taken for each in there.values()], now.astimezone()):
        backups.remove(there.pop(name))
    if len(list(folder.glob("*-*-*.json"))) > len(there):
        return  # one cannot be read: it may have attachments that no other has
    named = {name for each in there.values() for name in (*each.files, *each.lacking)}
    for name, path in list(backups.files_in(folder / "files")):
        if backups.name_sum(name) not in named:
            with contextlib.suppress(OSError):
                path.unlink()
                path.parent.rmdir()


def _remove(path: Path) -> None:
    for ending in _ENDINGS:
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


@contextmanager
def _told(archive: Path) -> Generator[None]:
    """What goes wrong as it concerns a backup: nothing of the archive was touched."""
    try:
        yield
    except Problem as problem:
        if problem.code in _FULL:
            raise Trouble("backup.disk_full", path=archive) from problem
        if problem.code in _CLOSED:
            raise Trouble("backup.no_permission", path=archive) from problem
        raise
