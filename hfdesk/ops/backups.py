"""Backups of an archive: made, listed, looked over, looked into, put back.

Nothing here is for the window's own thread. ``second`` is the second place, of the user's choice, which may
be a folder that is not there just now; ``None`` for none. ``key`` is that of an encrypted archive.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from hfdesk.domain.backing import Reason, is_old
from hfdesk.domain.problems import Problem, Trouble
from hfdesk.ops import archives
from hfdesk.store import Desk, backing_up, backups, contents, elsewhere, following, restoring, turns
from hfdesk.store.backups import Backup
from hfdesk.store.contents import Content, Difference
from hfdesk.store.digests import Pause, straight_on
from hfdesk.system import envelopes, logs
from hfdesk.system.keys import Key

NAMED = 3
"""So many attachments are told by name."""

__all__ = [
    "Backup",
    "Content",
    "Difference",
    "Made",
    "Reason",
    "Standing",
    "content",
    "key_for",
    "listed",
    "make",
    "newest_good",
    "offered",
    "origin",
    "read",
    "reopen",
    "restore",
    "standing",
    "verify",
    "verify_all",
]


@dataclass(frozen=True, slots=True)
class Made:
    """What came of making a backup.

    ``is_new``: it was made just now; else nothing had changed since. ``there`` is its copy at the second
    place, ``None`` where that is not there, and ``trouble`` what went wrong with it. ``lacks`` tells of
    attachments that are gone from the archive's folder.
    """

    backup: Backup
    is_new: bool
    there: Backup | None = None
    trouble: Problem | None = None
    lacks: Problem | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How an archive's backups stand.

    ``newest`` is the moment of the last good backup, or of the last look that found nothing new to back
    up; ``failed`` when it was tried in vain since, and ``reason`` the code of why. ``there`` is the moment
    of the newest backup at the second place, as far as is known here, and ``trouble`` the code of what went
    wrong there since. ``carried`` and ``lacking`` count the attachments that are gone from the archive's
    folder: those that the backups have, and those that none has; ``behind`` places whose backups did not
    follow the archive to its key yet.
    """

    newest: datetime | None
    is_old: bool
    failed: datetime | None = None
    reason: str = ""
    there: datetime | None = None
    behind: tuple[str, ...] = ()
    trouble: str = ""
    carried: int = 0
    lacking: int = 0


def key_for(archive: Path) -> Key | None:
    """The key of an encrypted archive where this machine knows it; ``None`` for a plain one."""
    return archives.key_of(archive)


def make(
    archive: Path,
    reason: Reason = Reason.HAND,
    *,
    key: Key | None = None,
    second: Path | None = None,
    pause: Pause = straight_on,
) -> Made:
    """Backs an archive up, also one that is open, and copies the backup to the second place if that is there.

    Raises ``backup.disk_full``, ``backup.no_permission``, ``backup.going_on``, ``archive.damaged`` and
    other problems of the archive's disk; those of the second place come back with what was made.
    """
    moment = backups.now()
    try:
        backup, is_new = backing_up.make(archive, reason, key=key, pause=pause, now=moment)
    except Problem as problem:
        if problem.code != "backup.going_on":
            backups.remember(archive, failed=moment.isoformat(), reason=problem.code)
            logs.refused(problem)
        raise
    _catch_up(archive, key, second)
    there, trouble = _copy(backup, archive, second, moment)
    if second is not None and (there or trouble):
        backups.remember(archive, trouble=[str(second), trouble.code] if trouble else [])
    logs.happened("backup", reason=reason.value, new=is_new, there=there is not None)
    return Made(backup, is_new, there, trouble, _lacks(backup))


def _lacks(backup: Backup) -> Problem | None:
    """The attachments that are gone from the archive's folder; the worse first."""
    lacking, carried = backup.enclosed.lacking, backup.enclosed.carried
    if lacking:
        return Trouble("backup.lacks", count=len(lacking), files=_names(lacking))
    if carried:
        return Trouble("backup.carried", count=len(carried), files=_names(carried))
    return None


def _names(references: tuple[str, ...]) -> str:
    named = ", ".join(f"«{each.rpartition('/')[2]}»" for each in references[:NAMED])
    return f"{named} …" if len(references) > NAMED else named


def _catch_up(archive: Path, key: Key | None, second: Path | None) -> None:
    """Let backups follow that could not when the archive got its key: their place may be there again."""
    with contextlib.suppress(Problem, OSError), turns.alone(backups.folder_for(archive)):
        if key is not None:
            following.catch_up(archive, key, second)
        elif second is not None:
            elsewhere.copy_plain(second, archive, backups.now())


def _copy(
    backup: Backup, archive: Path, second: Path | None, moment: datetime
) -> tuple[Backup | None, Problem | None]:
    if second is None:
        return None, None
    try:
        there = elsewhere.copy(backup, second, archive, moment)
    except Problem as problem:
        return None, problem
    except OSError as error:
        return None, Trouble("place.failed", path=second, reason=error.strerror or "")
    if there is not None:
        backups.remember(archive, place=str(second), there=moment.isoformat())
    return there, None


def listed(archive: Path, second: Path | None = None) -> tuple[Backup, ...]:
    """The backups of an archive, newest first, with those at the second place where that is there."""
    there = elsewhere.listed(second, archive) if second else ()
    found = (*backups.listed(archive), *there)
    return tuple(sorted(found, key=backups.order, reverse=True))


def offered(archive: Path, second: Path | None = None) -> tuple[Backup, ...]:
    """The backups of an archive, newest first; after them those at the second place that may be of it.

    Those were made from another machine or place, or under another name; what is in one is to be seen first.
    """
    own = listed(archive, second)
    return (*own, *(elsewhere.akin(second, archive, own) if second else ()))


def origin(backup: Backup, archive: Path) -> str:
    """The folder of a backup that was not made of the archive where it lies now, else ``""``."""
    folder = backup.path.parent.name
    return folder if backup.is_elsewhere and folder != backups.marked(archive) else ""


def read(path: Path) -> Backup | None:
    """The backup in a file, wherever it lies; ``None`` where that is no backup with its manifest."""
    return backups.read(path.absolute().with_suffix(".json"))


def newest_good(archive: Path, second: Path | None = None, key: Key | None = None) -> Backup | None:
    """The newest backup that is byte for byte what was looked over when it was made; ``None`` for none.

    One that was made from another machine is taken only where there is no other (:func:`offered`). It is
    looked over whole again (:func:`verify`) only by who asks for that: of a large one it takes long.
    """
    found = (each for each in offered(archive, second) if each.is_good)
    return next((each for each in found if backing_up.is_as_made(each, _key_of(each, key))), None)


def verify(backup: Backup, key: Key | None = None, pause: Pause = straight_on) -> Backup:
    """Looks a backup over, by opening and reading all of it; its ``fault`` is the code of what is wrong."""
    return backing_up.verify(backup, _key_of(backup, key), pause)


def _key_of(backup: Backup, key: Key | None) -> Key | None:
    """The key of a backup, which may be another than the archive's now; the keyring is asked for it."""
    if not backup.is_encrypted and key is None:
        return None
    with contextlib.suppress(Problem):
        for each in following.held(backup.path, None, key):
            return each
        if key is None or not envelopes.read(backup.path).holds(key):
            return archives.key_of(backup.path) or key
    return key


def verify_all(
    archive: Path,
    second: Path | None = None,
    key: Key | None = None,
    pause: Pause = straight_on,
) -> tuple[Backup, ...]:
    """Looks all backups over, newest first."""
    return tuple(verify(each, key, pause) for each in listed(archive, second))


def content(backup: Backup, archive: Path, key: Key | None = None) -> Content:
    """What is in a backup, and how the archive differs from it now."""
    return contents.content(backup, archive, _key_of(backup, key), key)


def restore(backup: Backup, archive: Path, key: Key | None = None) -> Path | None:
    """Puts a backup in an archive's place; where what was there lies now, ``None`` where nothing was.

    The archive must be closed (``archive.locked``); it is kept whole under another name beside it, with its
    files. Refuses ``backup.differs`` a backup that is not as it was made; nothing has changed then.
    """
    aside = restoring.restore(backup, archive, _key_of(backup, key), now=backups.now())
    backups.remember(archive, carried=0, lacking=0)  # its attachments were put back
    logs.happened("restored", aside=aside is not None)
    return aside


def reopen(archive: Path, key: Key | None = None) -> Desk:
    """Opens an archive that was closed for a backup to take its place."""
    from hfdesk.store import recrypting

    if recrypting.opens(archive, key):
        return Desk.open(archive, key=key)
    return archives.open_archive(archive)  # a backup may have another key than the archive had, or none


def standing(archive: Path, second: Path | None = None) -> Standing:
    """How an archive's backups stand; the second place is not asked."""
    now = backups.now()
    told = backups.state(archive)
    good = [each.moment for each in backups.listed(archive) if each.is_good]
    checked = backups.moment_of(told, "checked") if good else None
    newest: datetime | None = max(filter(None, [*good[:1], checked]), default=None)
    there = backups.moment_of(told, "there") if second and told.get("place") == str(second) else None
    failed = backups.moment_of(told, "failed")
    reason, left = str(told.get("reason") or ""), following.behind(archive)
    trouble = _trouble_at(second, told)
    counts = (backups.count_of(told, name) for name in ("carried", "lacking"))
    return Standing(newest, is_old(newest, now), failed, reason, there, left, trouble, *counts)


def _trouble_at(second: Path | None, told: Mapping[str, Any]) -> str:
    """The code of what went wrong at the second place the last time that it was there."""
    known: Any = told.get("trouble")
    match known:
        case [str(place), str(code)] if second and place == str(second):
            return code
        case _:
            return ""
