"""The second place of backups, of the user's choice: a network folder, a stick. It may be gone any time."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hfdesk.domain.problems import Trouble
from hfdesk.store import backing_up, backups, enclosed
from hfdesk.store.backups import Backup
from hfdesk.system import files
from hfdesk.system.patience import Beat, within

SILENT = 20.0
"""Seconds without a step after which a place is given up."""
_ANSWER = 5.0
"""Seconds in which a place says whether it is there."""
_TELLING = ("committees", "meetings", "cases", "people", "portfolios")


def folder(place: Path, archive: Path) -> Path:
    """The folder of an archive's backups there."""
    return place / backups.marked(archive)


def listed(place: Path, archive: Path) -> tuple[Backup, ...]:
    """The backups of an archive that lie there, newest first; none where the place is not there."""
    try:
        found = within(_ANSWER, lambda _: list(backups.in_folder(folder(place, archive), is_elsewhere=True)))
    except Trouble:
        return ()
    return tuple(sorted(found, key=backups.order, reverse=True))


def akin(place: Path, archive: Path, known: Collection[Backup] = ()) -> tuple[Backup, ...]:
    """Backups that lie there in other folders, newest first: of an archive of that name, or with its records.

    So they are found from another machine, and after an archive was moved or renamed. ``known`` are backups
    of the archive, by whose records it is told.
    """
    try:
        found = within(_ANSWER, lambda _: list(_akin(place, archive, known)))
    except Trouble:
        return ()
    return tuple(sorted(found, key=backups.order, reverse=True))


def _akin(place: Path, archive: Path, known: Collection[Backup]) -> Iterator[Backup]:
    own = folder(place, archive).name
    records = {mark for each in known for mark in _marks(each)}
    with contextlib.suppress(OSError):
        for each in sorted(place.glob("*.hfdesk-backups")):
            if each.name == own:
                continue
            there = list(backups.in_folder(each, is_elsewhere=True))
            name = each.name.removesuffix(".hfdesk-backups")
            named = archive.stem in (name, name.rpartition("-")[0])
            if named or any(mark in records for backup in there for mark in _marks(backup)):
                yield from there


def _marks(backup: Backup) -> set[tuple[str, int, str]]:
    """The sums of the records by which an archive is known again."""
    told = ((name, *backup.records[name]) for name in _TELLING if name in backup.records)
    return {(name, count, digest) for name, count, digest in told if count}


def copy(backup: Backup, place: Path, archive: Path, now: datetime) -> Backup | None:
    """Copy a backup to the second place and read it again there; ``None`` where that is not there.

    Raises ``place.silent``, ``backup.differs``, ``file.disk_full`` and what else the place says.
    """
    with contextlib.suppress(OSError):
        if within(_ANSWER, lambda _: place.is_dir()):
            return within(SILENT, lambda beat: _copy(backup, folder(place, archive), now, beat))
    return None


def copy_plain(place: Path, archive: Path, now: datetime) -> None:
    """Copy anew what is encrypted there and plain here: the archive was made plain while it was away."""
    plain = {each.path.name: each for each in backups.listed(archive) if not each.is_encrypted}
    for there in listed(place, archive):
        if there.is_encrypted and there.path.name in plain:
            copy(plain[there.path.name], place, archive, now)
            there.envelope.unlink(missing_ok=True)


def _copy(backup: Backup, target: Path, now: datetime, beat: Beat) -> Backup:
    there = replace(backup, path=target / backup.path.name, is_elsewhere=True)
    known = backups.read(there.manifest)
    if known is not None and known.is_whole and known.sha256 == backup.sha256:
        if backup.envelope.is_file() and files.digest(there.envelope) != files.digest(backup.envelope):
            enclosed.copy_file(backup.envelope, there.envelope)  # another passphrase
        return replace(known, is_elsewhere=True)
    with files.told(target):
        target.mkdir(mode=0o700, exist_ok=True)
        backing_up.tidy(target)
        there = replace(there, files=_copy_files(backup, there, beat))
        _copy_same(backup.path, there.path.with_name(f".{there.path.name}.new"), backup.sha256, beat)
        if backup.envelope.is_file():
            enclosed.copy_file(backup.envelope, there.envelope)
        backups.write(there)
        there.path.with_name(f".{there.path.name}.new").replace(there.path)
    files.flush_folder(target)
    beat()
    backing_up.thin(target, now)
    return there


def _copy_files(backup: Backup, there: Backup, beat: Beat) -> dict[str, tuple[int, str]]:
    """Copy the attachments that are not there yet; size and sum of all as they lie there.

    One that was sealed there by itself, when the archive got its key, has other bytes than here.
    """
    known = {name: told for each in backups.in_folder(there.path.parent) for name, told in each.files.items()}
    taken = dict(backup.files)
    for name, path in backups.files_in(backup.attachments):
        told = backup.files.get(mark := backups.name_sum(name))
        target = there.attachments / name
        if told is None:
            continue
        if target.is_file() and target.stat().st_size == told[0]:
            taken[mark] = known.get(mark, told)
            continue
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _copy_same(path, target, told[1], beat)
    return taken


def _copy_same(source: Path, target: Path, digest: str, beat: Beat) -> None:
    enclosed.copy_file(source, target, beat)
    if enclosed.read_digest(target, beat) != digest:
        target.unlink(missing_ok=True)
        raise Trouble("backup.differs", path=target)
