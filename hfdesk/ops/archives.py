"""Archives: opened, looked over, filled with sample data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.store import Desk
from hfdesk.store.outside import real
from hfdesk.system import envelopes
from hfdesk.system.keys import Key

if TYPE_CHECKING:
    from hfdesk.ops.packages import ImportReport


def open_archive(
    path: Path, *, create: bool = False, read_only: bool = False, key: Key | None = None
) -> Desk:
    """An archive, open; ``Refusal`` or ``Trouble`` (``archive.…``) where it is not to be had.

    Without a key the keyring is asked for that of an encrypted one; ``key.needed`` where it has none,
    ``key.no_envelope`` where the recovery code alone can open it.
    """
    from hfdesk.ops import keys
    from hfdesk.system import private

    path = real(Path(path))
    private.tidy()
    key = key or key_of(path)
    if not read_only:
        keys.settle(path, key)
    return Desk.open(path, create=create, read_only=read_only, key=key)


def key_of(path: Path) -> Key | None:
    """The key of an archive as the keyring has it, ``None`` of one that is not encrypted.

    Raises ``key.needed`` where it has none, ``key.no_envelope`` where only the recovery code can open it.
    """
    from hfdesk.ops import keys

    if not keys.is_encrypted(path):
        return None
    if _ASKING:
        return _ASKING[-1](path)
    key = keys.by_keyring(path)
    if key is None:
        envelopes.read(path)
        raise Refusal("key.needed", path=path)
    return key


def ask_by(ask: Callable[[Path], Key]) -> None:
    """Let a key that nobody hands over be asked for: a command line does so, a window asks itself."""
    _ASKING[:] = [ask]


_ASKING: list[Callable[[Path], Key]] = []


def rescue(desk: Desk, target: Path) -> Path:
    """Copies an archive in need to another place, with what was typed and could not be stored."""
    return desk.rescue(target)


def verify(path: Path, key: Key | None = None) -> tuple[tuple[str, str], ...]:
    """Looks an archive over; the attachments (place, file) whose files are not there.

    Refuses an archive with other faults; the problem's ``first`` and ``faults`` tell them.
    """
    with open_archive(path, read_only=True, key=key) as desk:
        told = desk.verify()
    faults = [each for each in told if not each.startswith("file.missing ")]
    if faults:
        code, _, first = faults[0].partition(" ")
        if code == "archive.damaged":  # SQLite's own words, of pages and cells
            raise Trouble(code, path=path, reason=first)
        if code == "value.unreadable":  # the place alone: the rest is Python's words
            first = first.partition(": ")[0]
        raise Refusal("archive.faults", path=path, count=len(faults), first=first, faults=faults)
    missing = (each.partition(" ")[2].partition(": ") for each in told)
    return tuple((place, file) for place, _, file in missing)


def fill_with_sample(path: Path, today: date | None = None) -> ImportReport:
    """Makes an archive of sample data around a day; one that is there already is refused."""
    from hfdesk.exchange import ReadPackage, package_of
    from hfdesk.ops.packages import put_packages
    from hfdesk.ops.sample import sample_files, sample_package

    if path.exists():
        raise Refusal("sample.not_empty", path=path)
    package = package_of(sample_package(today or datetime.now().astimezone().date()), "sample")
    with Desk.open(path, create=True) as desk:
        for name, file in sample_files().items():
            with desk.files.writing(name) as stream:
                stream.write(file.read_bytes())
        return put_packages(desk, {"eksempler": ReadPackage(package)})
