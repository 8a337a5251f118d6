"""An archive carried elsewhere: a whole copy to hand over, and the way out of a folder no good for it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from hfdesk.domain.problems import Refusal
from hfdesk.ops import keys
from hfdesk.store import Desk
from hfdesk.system import envelopes, files, logs, paths

_OWN = ".hfdesk-own"
_PARTS = (".hfdesk-files", ".hfdesk-key", ".hfdesk-made", _OWN)


def copy(desk: Desk, target: Path) -> Path:
    """One whole copy of an open archive: as it is now, checked, with all that lies beside it.

    Refuses (``place.taken``) where something lies already; ``Trouble`` where it cannot be written.
    """
    target = target.absolute()
    if target.exists() or target.with_name(f"{target.stem}.hfdesk-files").exists():
        raise Refusal("place.taken", name=target.name)
    with files.told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    desk.rescue(target)
    if keys.is_encrypted(desk.path):
        envelopes.write(target, envelopes.read(desk.path))
    own = desk.path.with_name(f"{desk.path.stem}{_OWN}")
    if own.is_dir():
        with files.told(target):
            shutil.copytree(own, target.with_name(f"{target.stem}{_OWN}"))
    logs.happened("copied")
    return target


def home_of(path: Path) -> Path:
    """Where an archive goes on this machine: among the user's own, under its name or one with a number."""
    folder, stem = paths.data(), path.stem
    names = (f"{stem}{f' {number}' if number > 1 else ''}.hfdesk" for number in range(1, 1_000))
    return next(each for name in names if not (each := folder / name).exists())


def set_aside(path: Path, day: date) -> Path:
    """Give an archive that was moved, and is closed, a name by which nobody goes on writing in it.

    Nothing of it is deleted. ``Trouble`` where it cannot be renamed.
    """
    stem = next(
        each
        for number in range(1, 1_000)
        if not path.with_name(f"{(each := _aside(path.stem, day, number))}.hfdesk").exists()
    )
    with files.told(path):
        aside = path.rename(path.with_name(f"{stem}.hfdesk"))
        for part in _PARTS:
            beside = path.with_name(path.stem + part)
            if beside.exists():
                beside.rename(path.with_name(stem + part))
    logs.happened("set-aside")
    return aside


def _aside(stem: str, day: date, number: int) -> str:
    return f"{stem} (flyttet {day.isoformat()}{f' {number}' if number > 1 else ''})"
