"""The attachments of a backup: what lies in the archive's folder, and what earlier backups have of the rest.

An attachment that the archive names and that is gone or cannot be read stays in each new backup as an earlier
one has it, so that its last copy is never thinned away.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.store import backups, digests
from hfdesk.store.backups import Backup, Enclosed
from hfdesk.store.digests import Pause, straight_on
from hfdesk.store.files import Files
from hfdesk.system import files, sealing
from hfdesk.system.keys import Key

NAMING = ("attachments", "meeting_attachments", "dispatches")
"""The tables that name files, in their column ``file``."""
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Found:
    """An attachment in the archive's folder: its size, and its SHA-256 where a backup has it, else ``""``."""

    path: Path
    size: int
    digest: str


def attached(archive: Path, last: Backup | None) -> dict[str, Found]:
    """The attachments in an archive's folder, by name."""
    found: dict[str, Found] = {}
    for name, path in backups.files_in(archive.with_name(f"{archive.stem}.hfdesk-files")):
        with contextlib.suppress(OSError):
            size = path.stat().st_size
            known = last.files.get(backups.name_sum(name)) if last else None
            kept = last.attachments / name if last else path
            there = known is not None and known[0] == size and _has(kept, size)
            found[name] = Found(path, size, known[1] if known and there else "")
    return found


def named(driver: Any, archive: Path, key: Key | None) -> dict[str, str]:
    """The files that an archive's records name: references by the name that each has in the folder."""
    folder = Files(archive.with_name(f"{archive.stem}.hfdesk-files"), key)
    told: dict[str, str] = {}
    for table in NAMING:
        if "file" not in digests.columns(driver, table)[0]:
            continue
        asked = f"SELECT DISTINCT file FROM main.{digests.quoted(table)} WHERE file <> ''"  # noqa: S608 - quoted
        for (reference,) in driver.execute(asked):
            with contextlib.suppress(Problem, OSError, ValueError):
                told[folder.path(reference).relative_to(folder.folder).as_posix()] = reference
    return told


def is_same(last: Backup, found: Mapping[str, Found], names: Collection[str]) -> bool:
    """Whether a backup has the attachments that there are; those that are named and gone do not count."""
    sums = {backups.name_sum(name): each.size for name, each in found.items() if each.digest}
    gone = {backups.name_sum(name) for name in names} - sums.keys()
    kept = {name: size for name, (size, _) in last.files.items() if name not in gone}
    return len(sums) == len(found) and sums == kept


def enclose(
    folder: Path,
    archive: Path,
    found: Mapping[str, Found],
    names: Mapping[str, str],
    earlier: Sequence[Backup],
    key: Key | None = None,
    pause: Pause = straight_on,
) -> Enclosed:
    """Let a folder of backups have all attachments: what is found, and what earlier backups have of the rest.

    One that cannot be read is gone too; of one that never was there, as of a package without its files, the
    check before sending tells. A full disk raises ``file.disk_full``.
    """
    taken: dict[str, tuple[int, str]] = {}
    for name, each in found.items():
        target = folder / "files" / name
        digest = each.digest if each.digest and target.is_file() else ""
        if not digest and _is_whole(each.path, key):
            digest = _taken(each.path, target, pause)
        if digest:
            taken[backups.name_sum(name)] = (target.stat().st_size, digest)
    told: dict[bool, list[str]] = {True: [], False: []}
    for name in sorted({*names, *found}):
        if backups.name_sum(name) in taken:
            continue
        entry = _carried(folder / "files" / name, name, earlier, pause)
        if entry is not None:
            taken[backups.name_sum(name)] = entry
        if name in names and (entry or name in found or _was(name, archive, earlier)):
            told[entry is not None].append(names[name])
    return Enclosed(taken, tuple(told[True]), tuple(told[False]))


def left(last: Backup, found: Collection[str], names: Mapping[str, str]) -> Enclosed:
    """The attachments of the last backup where nothing has changed since."""
    told: dict[bool, list[str]] = {True: [], False: []}
    for name in sorted(set(names).difference(found)):
        mark = backups.name_sum(name)
        if mark in last.files or mark in last.lacking:
            told[mark in last.files].append(names[name])
    return Enclosed(last.files, tuple(told[True]), tuple(told[False]))


def _was(name: str, archive: Path, earlier: Sequence[Backup]) -> bool:
    """Whether there is, or was, something under the name of an attachment."""
    mark = backups.name_sum(name)
    there = os.path.lexists(archive.with_name(f"{archive.stem}.hfdesk-files") / name)
    return there or any(mark in each.files or mark in each.lacking for each in earlier)


def _is_whole(path: Path, key: Key | None) -> bool:
    """Whether a file that is sealed by the archive's key is as it was sealed; others say nothing of it."""
    try:
        if key is None or path.suffix != sealing.SUFFIX or not sealing.is_of(path, key.check):
            return True
        with sealing.unsealed(path, key)[1] as stream:
            while stream.read(_CHUNK):
                pass
    except (Problem, OSError):
        return False
    return True


def _taken(path: Path, target: Path, pause: Pause) -> str:
    """:func:`take_file`; ``""`` too where the file cannot be read, or there is no place for its copy."""
    try:
        return take_file(path, target, pause)
    except Trouble as trouble:
        if trouble.code == "file.disk_full":
            raise
        return ""
    except OSError:
        return ""


def _carried(target: Path, name: str, earlier: Sequence[Backup], pause: Pause) -> tuple[int, str] | None:
    """Size and sum of an attachment as the newest backup has it of those whose copy is there."""
    for backup in earlier:
        entry = backup.files.get(backups.name_sum(name))
        if entry is None or not _has(backup.attachments / name, entry[0]):
            continue
        if _has(target, entry[0]) or _taken(backup.attachments / name, target, pause) == entry[1]:
            return entry
    return None


def _has(path: Path, size: int) -> bool:
    try:
        return path.is_file() and path.stat().st_size == size
    except OSError:
        return False


# -- files -----------------------------------------------------------------------------------


def take_file(path: Path, target: Path, pause: Pause = straight_on) -> str:
    """Copy a file and read the copy again; its SHA-256, ``""`` where it went meanwhile.

    A copy that is as its name says stays: what was at fault would be the file.
    """
    kept = files.digest(target)
    if kept and kept.startswith(target.parent.name):
        return kept
    with files.told(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        digest = copy_file(path, target, pause)
    except FileNotFoundError:
        return ""
    if read_digest(target, pause) != digest:
        raise Trouble("backup.differs", path=target)
    return digest


def copy_file(path: Path, target: Path, pause: Pause = straight_on) -> str:
    """Copy a file, whole or not at all, for the user alone; the SHA-256 of what was read."""
    digest = hashlib.sha256()
    with path.open("rb") as source, files.beside(target, private=True) as copy:
        for chunk in _chunks(source, path):
            digest.update(chunk)
            copy.write(chunk)
            pause()
    return digest.hexdigest()


def read_digest(path: Path, pause: Pause = straight_on) -> str:
    """The SHA-256 of a file, read with pauses."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            pause()
    return digest.hexdigest()


def _chunks(source: Any, path: Path) -> Iterator[bytes]:
    """What a file has; where it cannot be read it is told of that one, and not of its copy."""
    with files.told(path):
        while chunk := source.read(_CHUNK):
            yield chunk
