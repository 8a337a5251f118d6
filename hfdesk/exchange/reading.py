"""Reading a package: from a stranger's file to values, or one refusal that names the place."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hfdesk import markup
from hfdesk.domain import values
from hfdesk.domain.plain import Misfit, from_plain
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Package
from hfdesk.exchange import json_text, schema
from hfdesk.exchange.names import is_safe, member_of
from hfdesk.exchange.places import place, shown
from hfdesk.exchange.references import Known, check_references, check_unique
from hfdesk.exchange.zipped import PACKAGE, Member, Zipped
from hfdesk.system import files

#: Bytes of the JSON; twenty years of ten committees are a tenth of it.
LARGEST = 512_000_000

KINDS: Mapping[str, type[values.Record]] = {
    "organizations": values.Organization,
    "people": values.Person,
    "committees": values.Committee,
    "memberships": values.Membership,
    "cases": values.Case,
    "meetings": values.Meeting,
    "portfolios": values.Portfolio,
}

#: What ids are made from where a package gives none; never to be changed.
NAMESPACE = uuid.UUID("6f1d6c0e-6a3b-5d0c-9d5e-0c4f7a1e2b90")


@dataclass(frozen=True, slots=True)
class ReadPackage:
    """What a file held: the records, and by name the files that came with them.

    ``files`` is by the ``file`` field of an attachment, ``layouts`` by id, ``templates``
    by name without ending. A file that a field names may be missing.
    """

    package: Package
    files: Mapping[str, Member] = field(default_factory=dict[str, Member])
    layouts: Mapping[str, Member] = field(default_factory=dict[str, Member])
    templates: Mapping[str, Member] = field(default_factory=dict[str, Member])


def read_package(path: Path, known: Known | None = None) -> ReadPackage:
    """Reads a ``.json`` or ``.hfpakke`` file; which of them its first bytes tell.

    ``known`` are the ids that records may refer to besides the package's own;
    ``None`` leaves references unchecked (:func:`check_references` does it later).

    Raises ``Refusal`` (``package.…``, with ``file`` and, inside the package, ``place``)
    and ``Trouble`` where the file cannot be read.
    """
    with files.told(path), path.open("rb") if path.is_file() else _nothing(path) as stream:
        start = stream.read(16)
    if start.startswith(b"SQLite format 3\0"):
        raise Refusal("package.is_archive", file=path.name)
    found = _read_zip(path) if start.startswith((b"PK\3\4", b"PK\5\6")) else _read_json(path)
    if known is not None:
        check_references(found.package, known, path.name)
    return found


def _nothing(path: Path) -> Any:
    """Raises what is wrong with a path that is no plain file."""
    files.read(path, 0)
    raise Refusal("file.not_plain", file=str(path))


def _read_json(path: Path) -> ReadPackage:
    return ReadPackage(_package(files.read(path, LARGEST), path.name))


def _read_zip(path: Path) -> ReadPackage:
    with Zipped(path) as zipped:
        members = zipped.members()
        package = _package(zipped.read(PACKAGE), path.name)
    named = {file: members[member_of(file)] for file in _files(package) if member_of(file) in members}
    return ReadPackage(
        package,
        files=named,
        layouts=_by_stem(members, "layouts/"),
        templates=_by_stem(members, "templates/"),
    )


def _by_stem(members: Mapping[str, Member], folder: str) -> dict[str, Member]:
    return {Path(name).stem: each for name, each in members.items() if name.startswith(folder)}


def _files(package: Package) -> Iterator[str]:
    for record in (*package.cases, *package.meetings):
        yield from (each.file for each in record.attachments if each.file)


def _package(raw: bytes, file: str) -> Package:
    return package_of(json_text.parse(raw, file), file)


def package_of(data: Any, file: str) -> Package:
    """The records of a package's plain data; ``Refusal`` as :func:`read_package`."""
    schema.check(data, file)
    _identify(data)
    try:
        records: dict[str, Any] = {name: tuple(_records(name, data)) for name in KINDS}
        package = Package(**records)
    except Misfit as misfit:
        spot, found = place(misfit.path), shown(misfit.value)
        raise Refusal("package.calendar", file=file, place=spot, found=found) from misfit
    except RecursionError:
        raise Refusal("package.too_deep", file=file, limit=json_text.DEPTH) from None
    check_unique(package, file)
    _check_files(package, file)
    return package


def _records(name: str, data: Mapping[str, Any]) -> Iterator[values.Record]:
    ids = _membership_ids(data.get(name, ())) if name == "memberships" else None
    for at, each in enumerate(data.get(name, ())):
        private = {"id": next(ids)} if ids else {}
        yield from_plain(KINDS[name], each, markup.read, (name, at), **private)


def _identify(data: Mapping[str, Any]) -> None:
    """Gives agenda items that have no id one that the same package always gives."""
    for meeting in data.get("meetings", ()):
        seen: Counter[str] = Counter()
        for item in meeting.get("agenda") or ():
            if item.get("id"):
                continue
            key = item.get("number") or item["kind"]
            seen[key] += 1
            item["id"] = made_id("item", meeting["id"], key, seen[key])


def _membership_ids(memberships: list[Mapping[str, Any]]) -> Iterator[str]:
    seen: Counter[tuple[str, ...]] = Counter()
    fields = ("committee", "person", "role", "from", "represents")
    for each in memberships:
        key = tuple(each.get(name) or "" for name in fields)
        seen[key] += 1
        yield made_id("membership", *key, seen[key])


def made_id(*parts: object) -> str:
    """An id that the same parts always give."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(map(str, parts))))


def _check_files(package: Package, file: str) -> None:
    for name in ("cases", "meetings"):
        for at, record in enumerate(getattr(package, name)):
            for nth, each in enumerate(record.attachments):
                if each.file and not is_safe(each.file):
                    spot = place((name, at, "attachments", nth, "file"))
                    raise Refusal("package.file_path", file=file, place=spot, found=shown(each.file))
