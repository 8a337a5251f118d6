"""Ids: unique in their lists, and none that refers to nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Iterator, Mapping
from typing import Any, cast

from hfdesk.domain import values
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Package
from hfdesk.exchange.places import Path, place, shown

#: What there is besides a package's own records: list name → what can say whether it holds an id.
Known = Mapping[str, Container[str]]

#: Which list a field's id (or ids) must be found in.
TARGETS: Mapping[tuple[type, str], str] = {
    (values.Person, "organization"): "organizations",
    (values.Committee, "parent"): "committees",
    (values.Membership, "committee"): "committees",
    (values.Membership, "person"): "people",
    (values.Membership, "deputy_for"): "people",
    (values.Case, "committee"): "committees",
    (values.Case, "follows"): "cases",
    (values.Wanted, "meeting"): "meetings",
    (values.Who, "person"): "people",
    (values.Meeting, "committee"): "committees",
    (values.AgendaItem, "case"): "cases",
    (values.AgendaItem, "parent"): "agenda",
    (values.Attendance, "person"): "people",
    (values.Attendance, "deputy_for"): "people",
    (values.Approval, "meeting"): "meetings",
    (values.Portfolio, "committee"): "committees",
    (values.Measure, "cases"): "cases",
}

LISTS = tuple(field.name for field in dataclasses.fields(Package))


def ids_of(package: Package) -> dict[str, set[str]]:
    """The ids of a package's records, by list."""
    return {name: {record.id for record in getattr(package, name)} for name in LISTS}


def check_references(package: Package, known: Known, file: str) -> None:
    """Refuses an id that neither the package nor ``known`` holds, and loops of parents."""
    own = ids_of(package)
    there = {name: _Either(own[name], known.get(name, ())) for name in LISTS}
    for name in LISTS:
        for at, record in enumerate(getattr(package, name)):
            _follow(record, (name, at), there, file)
    _refuse_loops({each.id: each.parent for each in package.committees}, "committees", file)


@dataclasses.dataclass(frozen=True, slots=True)
class _Either:
    one: Container[str]
    other: Container[str]

    def __contains__(self, id: object) -> bool:
        return cast("str", id) in self.one or cast("str", id) in self.other


def check_unique(package: Package, file: str) -> None:
    """Refuses a list in which an id stands twice."""
    for name in LISTS:
        _unique(getattr(package, name), (name,), file)


def _unique(records: tuple[Any, ...], path: Path, file: str) -> None:
    seen: set[str] = set()
    for at, record in enumerate(records):
        id = getattr(record, "id", "")
        if id and id in seen:
            raise Refusal("package.id_twice", file=file, place=place((*path, at, "id")), found=shown(id))
        seen.add(id)
        for name, inner in _lists(record):
            _unique(inner, (*path, at, name), file)


def _lists(value: Any) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The lists of values within a value."""
    if not dataclasses.is_dataclass(value):
        return
    for field in dataclasses.fields(value):
        inner = getattr(value, field.name)
        if isinstance(inner, tuple) and inner and dataclasses.is_dataclass(cast("Any", inner[0])):
            yield field.name, cast("tuple[Any, ...]", inner)


def _follow(value: Any, path: Path, there: Known, file: str) -> None:
    if isinstance(value, values.Meeting):
        there = {**there, "agenda": {item.id for item in value.agenda}}
        _refuse_loops({item.id: item.parent for item in value.agenda}, place((*path, "agenda")), file)
    for field in dataclasses.fields(value):
        inner = getattr(value, field.name)
        where = (*path, field.name.rstrip("_"))
        target = TARGETS.get((cast("type", type(value)), field.name))
        if target:
            _must_be_there(inner, where, target, there[target], file)
        elif isinstance(inner, tuple):
            for at, each in enumerate(cast("tuple[Any, ...]", inner)):
                if dataclasses.is_dataclass(each):
                    _follow(each, (*where, at), there, file)
        elif dataclasses.is_dataclass(inner) and not isinstance(inner, type):
            _follow(inner, where, there, file)


def _must_be_there(
    found: str | tuple[str, ...], where: Path, target: str, ids: Container[str], file: str
) -> None:
    many = isinstance(found, tuple)
    for at, id in enumerate(found if many else (found,)):
        if id and id not in ids:
            spot = place((*where, at) if many else where)
            raise Refusal("package.refers_to_nothing", file=file, place=spot, found=shown(id), target=target)


def _refuse_loops(parents: Mapping[str, str], where: str, file: str) -> None:
    for id in parents:
        seen = {id}
        above = parents[id]
        while above in parents:
            if above in seen:
                raise Refusal("package.loop", file=file, place=where, found=shown(id))
            seen.add(above)
            above = parents[above]
