"""Backups on the command line: made, told, looked over, put back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from hfdesk.domain.problems import Refusal
from hfdesk.ops import backups, problems
from hfdesk.ops.backups import Backup, Reason
from hfdesk.system import paths, settings

REASONS = {
    Reason.START: "ved start",
    Reason.DAILY: "daglig",
    Reason.MIGRATION: "før arkivet ble tatt opp i en ny utgave",
    Reason.HAND: "for hånd",
}


def second_place() -> Path | None:
    """The second place that was chosen in the window."""
    chosen = settings.load(paths.settings()).second_place
    return Path(chosen) if chosen else None


def make(archive: Path, to: Path | None) -> None:
    """Makes a backup, and copies it to a folder."""
    if not archive.exists():
        raise Refusal("archive.missing", path=archive)
    made = backups.make(archive, Reason.HAND, key=backups.key_for(archive), second=to or second_place())
    print(f"Sikkerhetskopi: «{made.backup.path}» ({_size(made.backup.size)}), sett over.")
    if made.there is not None:
        print(f"Kopiert til «{made.there.path}» og sett over der.")
    if made.lacks is not None:
        print(problems.sentence(made.lacks))
    if made.trouble is not None:
        raise made.trouble
    place = to or second_place()
    if made.there is None and place is not None:
        _tell_missing(Refusal("place.missing", path=place), asked=to is not None)


def _tell_missing(refusal: Refusal, *, asked: bool) -> None:
    """A stick that was chosen once and is not there just now is no mishap."""
    if asked:
        raise refusal
    print(problems.sentence(refusal))


def tell(archive: Path) -> None:
    """Tells which backups there are, newest first."""
    for each in backups.offered(archive, second_place()):
        print("\t".join((_when(each.moment), REASONS[each.reason], _size(each.size), str(each.path))))


def verify(archive: Path) -> list[Backup]:
    """Looks all backups over, and tells of each; gives those that are not whole."""
    looked = backups.verify_all(archive, second_place())
    for each in looked:
        said = "hel" if each.is_good else "ikke hel"
        print(f"Sikkerhetskopien fra {_when(each.moment)} er {said}: «{each.path}».")
    return [each for each in looked if not each.is_good]


def refuse(faulty: list[Backup]) -> None:
    """``backup.faults`` where backups are not whole."""
    if faulty:
        raise Refusal("backup.faults", count=len(faulty), path=faulty[0].path)


def restore(archive: Path, file: Path | None) -> None:
    """Puts a backup in an archive's place: the one that is named, else the newest good one."""
    backup = backups.read(file) if file else backups.newest_good(archive, second_place())
    if backup is None:
        raise Refusal("backup.unknown", path=file) if file else Refusal("backup.none", path=archive)
    aside = backups.restore(backup, archive)
    print(f"Arkivet «{archive}» er hentet fram slik det var {_when(backup.moment)}.")
    if aside is not None:
        print(f"Det som var der, ligger i «{aside}».")


def _when(moment: datetime) -> str:
    return f"{moment.astimezone():%d.%m.%Y kl. %H:%M}"


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")
