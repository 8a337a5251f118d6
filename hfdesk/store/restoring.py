"""Putting a backup in an archive's place; the archive that was there is kept aside, whole."""

from __future__ import annotations

import contextlib
import os
import shutil
from datetime import datetime
from pathlib import Path

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.store import backing_up, backups, enclosed
from hfdesk.store.backups import Backup
from hfdesk.store.connection import complaints, dbapi2, plain_connection
from hfdesk.store.digests import Pause, straight_on
from hfdesk.store.opening import acquire
from hfdesk.store.setting_aside import free_name, move_logs
from hfdesk.system import envelopes, files
from hfdesk.system.keys import Key

WHY = "til side"


def restore(
    backup: Backup, archive: Path, key: Key | None = None, *, now: datetime, pause: Pause = straight_on
) -> Path | None:
    """Put a backup in an archive's place; where what was there lies now, ``None`` where nothing was.

    The archive must not be open (``archive.locked``). Refuses ``backup.differs`` a backup that is not as it
    was made. Nothing changes before the copy is whole and looked over; then one rename is the moment.
    """
    archive = archive.absolute()
    with files.told(archive):
        archive.parent.mkdir(parents=True, exist_ok=True)
    lock = acquire(archive)
    beside = archive.with_name(f".{archive.name}.restored")
    try:
        _copy(backup, beside, key, pause)
        aside = set_aside(archive, key, now)
        named = aside or free_name(archive, WHY, now)
        try:
            _put_files(backup, archive, pause)
            _put_envelope(backup, archive, key)
            with files.told(archive):
                move_logs(archive, named)
                beside.replace(archive)
        except BaseException:
            with contextlib.suppress(OSError):
                move_logs(named, archive)
                if aside is not None:  # its files stay: what was put back may stand in their place
                    aside.unlink()
            raise
        files.flush_folder(archive.parent)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        lock.release()
    return aside


def _copy(backup: Backup, beside: Path, key: Key | None, pause: Pause) -> None:
    """Copy a backup, and see that the copy is what was looked over when it was made."""
    with files.told(backup.path):
        beside.unlink(missing_ok=True)
        if enclosed.copy_file(backup.path, beside, pause) != backup.sha256:
            raise Refusal("backup.differs", path=backup.path)
        beside.chmod(0o600)
    try:
        backing_up.check_whole(beside, backup.records, key, pause)
    except Problem as problem:
        raise Refusal("backup.differs", path=backup.path) from problem


def set_aside(archive: Path, key: Key | None, now: datetime) -> Path | None:
    """Give an archive that nobody has open a second name, with what its log has and with its files.

    It also stays where it is, for what takes its place to replace it in one step; where the disk knows no
    second names it is copied. An archive that is damaged is not written to. Where the disk takes no more,
    nothing has changed.
    """
    if not archive.exists():
        return None
    if not archive.is_file():
        raise Refusal("archive.not_an_archive", path=archive)
    aside = free_name(archive, WHY, now)
    _fold(archive, key)
    try:
        with files.told(archive):
            _give_name(archive, aside)
            _take_along(archive, aside)
    except BaseException:
        with contextlib.suppress(OSError):
            _forget(aside)
        raise
    return aside


def _forget(aside: Path) -> None:
    shutil.rmtree(_files_of(aside), ignore_errors=True)
    aside.with_suffix(backups.ENVELOPE).unlink(missing_ok=True)
    aside.unlink(missing_ok=True)


def _fold(archive: Path, key: Key | None) -> None:
    """Write into an archive what stands in its log, where the archive is whole.

    It can do without its log then; where it cannot, ``archive.disk_full`` and other troubles, and nothing has
    changed.
    """
    if not _is_whole(archive, key):
        return
    with complaints(archive), plain_connection(archive, key=key) as driver:
        _, pages, written = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if written < pages:
        raise Trouble("archive.busy", path=archive, reason="log")


def _is_whole(archive: Path, key: Key | None) -> bool:
    with (
        contextlib.suppress(dbapi2.Error, OSError),
        plain_connection(archive, read_only=True, key=key) as driver,
    ):
        return driver.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    return False


def _take_along(archive: Path, aside: Path) -> None:
    envelope = archive.with_suffix(backups.ENVELOPE)
    if envelope.is_file():
        shutil.copy2(envelope, aside.with_suffix(backups.ENVELOPE))
    folder = _files_of(archive)
    if folder.is_dir():
        shutil.copytree(folder, _files_of(aside), copy_function=_copy_or_link)


def _give_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except OSError:
        enclosed.copy_file(path, name)


def _copy_or_link(source: str, target: str) -> str:
    """An attachment that cannot be read stays where it is, and keeps nobody from the backup."""
    try:
        os.link(source, target)
    except OSError:
        try:
            shutil.copy2(source, target)
        except OSError as error:
            if files.CODES.get(error.errno or 0) == "file.disk_full":
                raise
    return target


def _files_of(archive: Path) -> Path:
    return archive.with_name(f"{archive.stem}.hfdesk-files")


def _put_envelope(backup: Backup, archive: Path, key: Key | None) -> None:
    """Put back the envelope of a backup's key, unless the one that is there knows that key: it is newer."""
    if key is None or not backup.envelope.is_file():
        return
    theirs, slots = envelopes.read(backup.path), ()
    if theirs.earlier:  # it has what leads to its key now, by the archive's own too
        envelopes.write(archive, theirs)
        return
    with contextlib.suppress(Problem):
        if (found := envelopes.read(archive)).holds(key):
            return
        slots = found.slots  # until the rename it is these that open the archive; it tells which key counts
    envelopes.write(archive, theirs.with_(slots=(*envelopes.candidates(theirs, key), *slots), moving=None))


def _put_files(backup: Backup, archive: Path, pause: Pause) -> None:
    """Put back the attachments that are not there as the backup has them; others stay.

    One that cannot be read or written is then one that is missing; a full disk is told before it is too late.
    """
    for name, path in backups.files_in(backup.attachments):
        if (told := backup.files.get(backups.name_sum(name))) is None:
            continue
        try:
            _put_file(path, _files_of(archive) / name, told[1], pause)
        except Problem as problem:
            if problem.code == "file.disk_full":
                raise


def _put_file(path: Path, target: Path, digest: str, pause: Pause) -> None:
    with contextlib.suppress(Problem):
        if files.digest(target) == digest:
            return
    with files.told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if enclosed.read_digest(path, pause) == digest:
            enclosed.copy_file(path, target, pause)
