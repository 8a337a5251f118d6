"""Backups that follow their archive to another key: made anew, each whole before its old form goes."""

from __future__ import annotations

import glob
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from hfdesk.domain.problems import Problem
from hfdesk.store import backing_up, backups, elsewhere, recrypting
from hfdesk.store.backups import Backup
from hfdesk.store.files import Files
from hfdesk.system import envelopes, files, sealing
from hfdesk.system.envelopes import Envelope
from hfdesk.system.keys import Key, check_of

_DAMAGED = ("archive.damaged", "backup.differs")
"""What no other try would mend."""


@dataclass(frozen=True, slots=True)
class Change:
    """From which key to which, and the envelope that lies beside what has the new one."""

    old: Key | None
    new: Key | None
    envelope: Envelope | None


def follow(archive: Path, second: Path | None, change: Change) -> None:
    """Make all backups of an archive anew that have the old key, also those at the second place.

    Those that are damaged are sealed as they are, those of other keys stay. What was done already, before a
    kill, is seen and left. Raises what the disk said where one could not be made anew: the others are, and
    what it needs of its old form stays, so that it can be done again.
    """
    found = [*backups.listed(archive), *(elsewhere.listed(second, archive) if second else ())]
    failed: list[Problem | OSError] = []
    for folder in dict.fromkeys(each.path.parent for each in found):
        try:
            _follow_all([each for each in found if each.path.parent == folder], folder / "files", change)
        except (Problem, OSError) as error:
            failed.append(error)
    if failed:
        raise failed[0]


def _follow_all(found: Sequence[Backup], attachments: Path, change: Change) -> None:
    """The backups of one folder, and then their attachments' old form goes."""
    names, failed = _convert(attachments, change), list[Problem | OSError]()
    for backup in found:
        try:
            _follow(backup, names, change)
        except (Problem, OSError) as error:
            failed.append(error)
    if failed:
        raise failed[0]
    recrypting.keep_files(attachments, change.new, check_of(change.old))


def mend(archive: Path, second: Path | None) -> None:
    """Tell anew what a backup is that had been made plain when a kill came, before its manifest said so.

    The old key is gone, so all plain attachments beside it are told as its own.
    """
    for backup in (*backups.listed(archive), *(elsewhere.listed(second, archive) if second else ())):
        with suppress(Problem, OSError):
            if not recrypting.opens(backup.path, None) or files.digest(backup.path) == backup.sha256:
                continue
            plain = {
                backups.name_sum(name): (path.stat().st_size, files.digest(path))
                for name, path in backups.files_in(backup.attachments)
                if path.suffix != sealing.SUFFIX
            }
            _follow(replace(backup, files=plain), {}, Change(None, None, None))


def _convert(folder: Path, change: Change) -> dict[str, tuple[str, tuple[int, str]]]:
    """The attachments in both forms; sums of old names, those of new ones with size and sum of content.

    Of those too whose old form is gone since an earlier try.
    """
    recrypting.convert_files(folder, change.old, change.new, leave=True)
    former = Files(folder, change.old)
    told: dict[str, tuple[str, tuple[int, str]]] = {}
    for reference, path in recrypting.stored(folder, change.new, leave=True):
        old, new = (each.relative_to(folder).as_posix() for each in (former.path(reference), path))
        told[backups.name_sum(old)] = (backups.name_sum(new), (path.stat().st_size, files.digest(path)))
    return told


def _follow(backup: Backup, names: dict[str, tuple[str, tuple[int, str]]], change: Change) -> None:
    try:
        if not recrypting.is_of(backup.path, change.new):
            if not recrypting.is_of(backup.path, change.old):
                return
            recrypting.remake(backup.path, backup.path, change.old, change.new)
        if files.digest(backup.path) != backup.sha256:
            backing_up.check_whole(backup.path, backup.records, change.new, recrypting.straight_on)
    except Problem as problem:
        if problem.code not in _DAMAGED:
            raise
        if problem.code == "archive.damaged" and change.old is None and change.new is not None:
            _seal(backup.path, change.new)
        return
    if change.envelope is not None:
        envelopes.write_beside(backup.path, change.envelope)
    else:
        backup.envelope.unlink(missing_ok=True)
    told = dict(names.get(name, (name, entry)) for name, entry in backup.files.items())
    size, digest = backup.path.stat().st_size, files.digest(backup.path)
    encrypted = change.new is not None
    backups.write(replace(backup, size=size, sha256=digest, is_encrypted=encrypted, files=told))


def follow_asides(archive: Path, change: Change) -> None:
    """Close what was set aside of an archive too, each as an archive of its own.

    What is damaged cannot be made anew and stays as it was found.
    """
    for path in (*archive.parent.glob(f"{glob.escape(archive.stem)} til side *{archive.suffix}"),):
        with suppress(Problem, OSError):
            if not recrypting.opens(path, change.old):
                continue
            if change.envelope is not None:
                envelopes.write(path, change.envelope)
            folder = path.with_name(f"{path.stem}.hfdesk-files")
            recrypting.convert_files(folder, change.old, change.new)
            recrypting.remake(path, path, change.old, change.new)
            recrypting.keep_files(folder, change.new, check_of(change.old))
            if change.envelope is None:
                envelopes.remove(path)


def _seal(path: Path, key: Key) -> None:
    """A damaged file is closed as it is: it may be asked one day what it still tells."""
    with sealing.sealing(path.with_suffix(f".damaged{sealing.SUFFIX}"), path.name, key) as copy:
        copy.write(path.read_bytes())
    path.unlink()
