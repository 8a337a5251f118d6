"""Packages in and out of an archive: all of a package, or nothing."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Case, Committee, Meeting, Membership, Package, Record
from hfdesk.exchange import Known, ReadPackage, check_references, ids_of, read_package, write_package
from hfdesk.exchange.reading import KINDS
from hfdesk.ops import own, settling
from hfdesk.ops.attachments import Arriving
from hfdesk.store import Desk, Done, Op, Work

Owner = TypeVar("Owner", Case, Meeting)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records of a kind came in: new, in place of others, and as they were."""

    new: int = 0
    replaced: int = 0
    unchanged: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.new + self.replaced + self.unchanged


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came in, by list name; ``done`` is the operation in the archive."""

    files: tuple[str, ...]
    counts: Mapping[str, Counts]
    attachments: int
    done: Done


@dataclass(frozen=True, slots=True)
class ExportReport:
    """Where a package was written, and which attachments' files are not where they were."""

    path: Path
    counts: Mapping[str, int]
    missing: tuple[str, ...]


def import_package(desk: Desk, path: Path) -> ImportReport:
    """Takes a package into an archive; every record of it or none."""
    return import_packages(desk, (path,))


def import_packages(desk: Desk, paths: Sequence[Path]) -> ImportReport:
    """Takes packages into an archive in one operation; they may refer to each other."""
    packages = read_packages(paths)
    check_packages(packages, desk)
    return put_packages(desk, packages)


def import_into(archive: Path, paths: Sequence[Path]) -> ImportReport:
    """As :func:`import_packages`, into an archive that is made where it is missing.

    Nothing is made or opened for writing before all has been checked.
    """
    from hfdesk.ops.archives import open_archive

    packages = read_packages(paths)
    if archive.exists():
        with open_archive(archive, read_only=True) as desk:
            check_packages(packages, desk)
    else:
        check_packages(packages, None)
    with open_archive(archive, create=True) as desk:
        return put_packages(desk, packages)


def read_packages(paths: Sequence[Path]) -> dict[str, ReadPackage]:
    """The packages of files, by the file's name, references unchecked."""
    return {str(path): read_package(path) for path in paths}


def check_packages(packages: Mapping[str, ReadPackage], desk: Desk | None) -> None:
    """Refuses a reference that neither the packages nor the archive can satisfy, and unsound templates."""
    known = _known([each.package for each in packages.values()], desk)
    for name, each in packages.items():
        check_references(each.package, known, Path(name).name)
        own.sound(desk, each)


def put_packages(desk: Desk, packages: Mapping[str, ReadPackage]) -> ImportReport:
    """Puts checked packages into an archive, their files with them."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in KINDS}
    beside = [own.sound(desk, each) for each in packages.values()]
    with Arriving(desk.files) as arriving:
        settled = [_with_files(each, arriving) for each in packages.values()]

        def change(work: Work) -> None:
            for package in settled:
                _put(work, package, counts)

        names = tuple(Path(name).name for name in packages)
        done = desk.write(Op.IMPORT, change, ", ".join(names))
        arriving.stay()
    for each in beside:
        own.put(desk, each)
    told = {name: Counts(**each) for name, each in counts.items()}
    return ImportReport(names, told, arriving.count, done)


def export_package(desk: Desk, committees: Collection[str], path: Path) -> ExportReport:
    """Writes all of an archive, or what some committees need, as a package."""
    for id in committees:
        _must_hold(desk, id)
    package = settling.settled_package(desk, desk.package(committees))
    package = replace(package, memberships=tuple(sorted(package.memberships, key=_natural)))
    named = {file for file in _files(package) if file}
    there = {file: _content(desk, file) for file in sorted(named) if desk.files.exists(file)}
    write_package(package, path, there, own.members(desk))
    counts = {name: len(getattr(package, name)) for name in KINDS}
    return ExportReport(path, counts, tuple(sorted(named - set(there))))


def _content(desk: Desk, file: str) -> Path | Callable[[], bytes]:
    """A file where it lies, or how it is read where it is sealed: a package is for who has no key."""
    return (lambda: desk.files.read(file)) if desk.files.key else desk.files.path(file)


def _must_hold(desk: Desk, id: str) -> None:
    try:
        desk.get(Committee, id)
    except KeyError:
        raise Refusal("record.unknown", target="committees", id=id) from None


class _Held:
    """Whether an archive holds a record of a kind, asked when it is needed."""

    def __init__(self, desk: Desk | None, kind: type[Record]) -> None:
        self._desk = desk
        self._kind = kind

    def __contains__(self, id: object) -> bool:
        if self._desk is None:
            return False
        try:
            self._desk.get(cast("Any", self._kind), cast("str", id))
        except KeyError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class _Any:
    ids: Collection[str]
    held: _Held

    def __contains__(self, id: object) -> bool:
        return id in self.ids or id in self.held


def _known(packages: Iterable[Package], desk: Desk | None) -> Known:
    ids: dict[str, set[str]] = {name: set() for name in KINDS}
    for package in packages:
        for name, its in ids_of(package).items():
            ids[name] |= its
    return {name: _Any(ids[name], _Held(desk, kind)) for name, kind in KINDS.items()}


def _put(work: Work, package: Package, counts: Mapping[str, Counter[str]]) -> None:
    package = replace(package, memberships=tuple(_seated(work, package.memberships)))
    for name, kind in KINDS.items():
        for record in cast("tuple[Record, ...]", getattr(package, name)):
            counts[name][_put_one(work, kind, record)] += 1


def _put_one(work: Work, kind: type[Record], record: Record) -> str:
    """Puts a record whole and gives what became of it."""
    stored = (
        cast("Record", work.get(cast("Any", kind), record.id))
        if work.has(cast("Any", kind), record.id)
        else None
    )
    if isinstance(stored, Meeting) and isinstance(record, Meeting):
        record = replace(record, cancelled=stored.cancelled)  # the archive's own
    if stored == record:
        return "unchanged"
    work.put(record)
    return "new" if stored is None else "replaced"


def _natural(each: Membership) -> tuple[str, ...]:
    """What tells one membership from another where there is no id: memberships travel without."""
    since, until = (day.isoformat() if day else "" for day in (each.from_, each.to))
    return (each.committee, each.role, each.person, since, each.represents, until, each.deputy_for)


def _seated(work: Work, memberships: tuple[Membership, ...]) -> Iterator[Membership]:
    """The memberships under the ids that the archive has for them, so that none has a twin."""
    committees = {each.committee for each in memberships}
    stored = [each for id in sorted(committees) for each in work.all(Membership, committee=id)]
    taken = {each.id for each in stored}
    free: dict[tuple[str, ...], list[str]] = {}
    for each in stored:
        free.setdefault(_natural(each)[:5], []).append(each.id)
    for each in memberships:
        ids = free.get(_natural(each)[:5], [])
        if each.id not in taken and ids:
            yield replace(each, id=ids.pop(0))
        else:
            yield each


def _files(package: Package) -> Iterator[str]:
    for record in (*package.cases, *package.meetings):
        yield from (each.file for each in record.attachments)


def _with_files(read: ReadPackage, arriving: Arriving) -> Package:
    """The package with each attachment naming its file as the archive now has it."""
    names = {name: arriving.take(name, member) for name, member in read.files.items()}
    if all(name == stored for name, stored in names.items()):
        return read.package
    return replace(
        read.package,
        cases=tuple(_renamed(each, names) for each in read.package.cases),
        meetings=tuple(_renamed(each, names) for each in read.package.meetings),
    )


def _renamed(record: Owner, names: Mapping[str, str]) -> Owner:
    attachments = tuple(
        dataclasses.replace(each, file=names.get(each.file, each.file)) for each in record.attachments
    )
    return cast("Owner", dataclasses.replace(cast("Any", record), attachments=attachments))
