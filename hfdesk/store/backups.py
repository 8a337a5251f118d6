"""The backups of an archive: where they lie, and what the manifest beside each of them says.

``NAME.hfdesk-backups/`` beside the archive holds ``NAME-YYYYMMDD-HHMMSS.hfdesk``, each with a manifest
``….json``, and the attachments of all of them once in ``files/``. A backup counts when both it and its
manifest are there. A manifest holds sums and numbers, and no word of the archive.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hfdesk.domain.backing import Reason, Taken
from hfdesk.domain.problems import Problem
from hfdesk.store.digests import Records
from hfdesk.system import envelopes, files, paths

SUFFIX = ".hfdesk"
ENVELOPE = ".hfdesk-key"
FORMAT = 1
_STATE = "state.json"
_STAMP = "%Y%m%d-%H%M%S"
_LARGEST = 16_000_000  # a hundred thousand attachments
_DAMAGED = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
    Problem,
)
"""What reading a file raises that is no manifest."""
OF_ARCHIVE = frozenset(
    (*(f"archive.{each}" for each in ("changed", "orphan")), "reference.missing", "value.unreadable")
)
"""What was wrong with the archive itself when a backup was made: the copy is as good as that was."""
AHEAD = timedelta(hours=1)
"""A backup that is from later than this was made by a clock that was wrong."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What became of the attachments of a backup: sizes and sums by the sum of the name.

    ``carried`` are the files that the archive names and earlier backups alone have, ``lacking`` those that
    none has.
    """

    files: Mapping[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    carried: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and what its manifest says of it.

    ``fault`` is the code of what was wrong when it was looked over last (``verified``); ``counts`` are how
    many records of each list it has, ``newest`` the moment of the last operation. ``files`` are the
    attachments: size and SHA-256 by a sum of the name; ``lacking`` the sums of the names of those that could
    not be had. ``is_whole`` tells whether the file has its size, ``enclosed``, just after it was made, what
    became of the attachments.
    """

    path: Path
    moment: datetime
    reason: Reason
    size: int
    sha256: str
    revision: str
    is_encrypted: bool = False
    records: Records = field(default_factory=dict[str, tuple[int, str]], repr=False)
    files: Records = field(default_factory=dict[str, tuple[int, str]], repr=False)
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    newest: datetime | None = None
    verified: datetime | None = None
    fault: str = ""
    is_whole: bool = True
    is_elsewhere: bool = False
    lacking: tuple[str, ...] = ()
    enclosed: Enclosed = field(default=Enclosed(), repr=False, compare=False)

    @property
    def is_good(self) -> bool:
        """Whether nothing is known against it."""
        return self.is_whole and (not self.fault or self.fault in OF_ARCHIVE)

    @property
    def taken(self) -> Taken:
        """It as thinning sees it."""
        return Taken(str(self.path), self.moment, self.reason, self.is_good, self.newest)

    @property
    def manifest(self) -> Path:
        """The file that says what is in it."""
        return self.path.with_suffix(".json")

    @property
    def envelope(self) -> Path:
        """The envelope of an encrypted archive's key, as it was then."""
        return self.path.with_suffix(ENVELOPE)

    @property
    def attachments(self) -> Path:
        """The folder of the attachments of all backups beside it."""
        return self.path.parent / "files"


def beside(archive: Path) -> Path:
    """The folder of an archive's backups where that can be written."""
    return archive.with_name(f"{archive.stem}.hfdesk-backups")


def marked(archive: Path) -> str:
    """A folder's name for an archive's backups where those of others of its name may lie too."""
    mark = hashlib.blake2b(str(archive.absolute()).encode(errors="surrogatepass"), digest_size=4).hexdigest()
    return f"{archive.stem}-{mark}.hfdesk-backups"


def own(archive: Path) -> Path:
    """The folder of the user's own for backups of an archive beside which nothing can be written."""
    return paths.data() / "backups" / marked(archive)


def folder_for(archive: Path) -> Path:
    """The folder that the next backup goes to, made where it is missing."""
    folder = beside(archive)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        (probe := folder / ".hfdesk-probe").touch()
        probe.unlink()
    except OSError:
        folder = own(archive)
        with files.told(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def listed(archive: Path) -> tuple[Backup, ...]:
    """The backups of an archive on this machine, newest first."""
    found = [each for folder in (beside(archive), own(archive)) for each in in_folder(folder)]
    return tuple(sorted(found, key=order, reverse=True))


def order(backup: Backup) -> tuple[bool, datetime, bool, str]:
    """What backups are sorted by: those of a clock that was ahead are the oldest."""
    return backup.moment <= now() + AHEAD, backup.moment, not backup.is_elsewhere, backup.path.name


def in_folder(folder: Path, *, is_elsewhere: bool = False) -> Iterator[Backup]:
    """The backups of a folder in any order; what has no readable manifest is none."""
    try:
        names = sorted(each for each in folder.iterdir() if each.suffix == ".json" and each.name != _STATE)
    except OSError:
        return
    for name in names:
        backup = read(name)
        if backup is not None:
            yield replace(backup, is_elsewhere=is_elsewhere)


def read(manifest: Path) -> Backup | None:
    """The backup of a manifest; ``None`` where either cannot be read."""
    path = manifest.with_suffix(SUFFIX)
    try:
        data: Any = json.loads(files.read(manifest, _LARGEST))
        size = path.stat().st_size
        return replace(_backup(path, data), is_whole=size == data["size"])
    except _DAMAGED:
        return None


def write(backup: Backup) -> None:
    """Write a backup's manifest."""
    data = {
        "format": FORMAT,
        "moment": backup.moment.isoformat(),
        "reason": str(backup.reason),
        "revision": backup.revision,
        "encrypted": backup.is_encrypted,
        "size": backup.size,
        "sha256": backup.sha256,
        "counts": dict(backup.counts),
        "newest": backup.newest.isoformat() if backup.newest else "",
        "verified": backup.verified.isoformat() if backup.verified else "",
        "fault": backup.fault,
        "records": backup.records,
        "files": backup.files,
        "lacking": backup.lacking,
    }
    files.replace(backup.manifest, json.dumps(data, indent=1, sort_keys=True).encode())


def _backup(path: Path, data: Mapping[str, Any]) -> Backup:
    if data["format"] != FORMAT:
        raise ValueError("another format")
    return Backup(
        path,
        _exact(data["moment"]),
        Reason(data["reason"]),
        int(data["size"]),
        str(data["sha256"]),
        str(data["revision"]),
        bool(data["encrypted"]),
        _pairs(data["records"]),
        _pairs(data["files"]),
        {str(name): int(count) for name, count in data["counts"].items()},
        _moment(data["newest"]),
        _moment(data["verified"]),
        str(data["fault"]),
        lacking=tuple(map(str, data.get("lacking", ()))),
    )


def _pairs(data: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    return {str(name): (int(count), str(digest)) for name, (count, digest) in data.items()}


def _moment(text: str) -> datetime | None:
    return _exact(text) if text else None


def _exact(text: str) -> datetime:
    """A moment with its zone, of years that can be counted with; ``ValueError`` for another."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or not 1970 <= moment.year <= 2999:
        raise ValueError(text)
    return moment


# -- files ---------------------------------------------------------------------------------


def new_path(folder: Path, archive: Path, moment: datetime) -> Path:
    """Where a backup of that moment goes; a number behind it where there is one already."""
    stem = f"{archive.stem}-{moment:{_STAMP}}"
    names = (stem, *(f"{stem}-{n}" for n in range(2, 1_000)))
    paths = (folder / f"{name}{SUFFIX}" for name in names)
    return next(path for path in paths if not path.exists() and not path.with_suffix(".json").exists())


def name_sum(name: str) -> str:
    """What stands in a manifest for an attachment's name."""
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()


def files_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """The attachments of a folder: their names with ``/``, and where they lie."""
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        is_own = path == folder / envelopes.COPY
        if path.is_file() and not path.is_symlink() and not is_own and not path.name.startswith(".hfdesk-"):
            yield path.relative_to(folder).as_posix(), path


def remove(backup: Backup) -> None:
    """Remove a backup; the manifest goes last, so that what is left is found again."""
    for each in (backup.path, backup.envelope, backup.manifest):
        with contextlib.suppress(OSError):
            each.unlink()


# -- what is remembered of a folder ----------------------------------------------------------


def state(archive: Path) -> dict[str, Any]:
    """What is remembered of the backups of an archive; empty where nothing can be read."""
    for folder in (beside(archive), own(archive)):
        with contextlib.suppress(*_DAMAGED):
            data: Any = json.loads(files.read(folder / _STATE, _LARGEST))
            if isinstance(data, dict):
                return data  # pyright: ignore[reportUnknownVariableType]
    return {}


def remember(archive: Path, **told: object) -> None:
    """Remember something of the backups of an archive; where that cannot be done it is forgotten."""
    with contextlib.suppress(OSError, Problem):
        data = json.dumps({**state(archive), **told}, indent=1)
        files.replace(folder_for(archive) / _STATE, data.encode())


def moment_of(told: Mapping[str, Any], name: str) -> datetime | None:
    """A moment that is remembered."""
    try:
        return _moment(str(told.get(name) or ""))
    except ValueError:
        return None


def count_of(told: Mapping[str, Any], name: str) -> int:
    """A number that is remembered."""
    found = told.get(name)
    return found if isinstance(found, int) else 0


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)
