"""What a value refers to by id, and how to let it refer to another."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import is_not
from typing import Any, TypeVar, cast

from hfdesk.domain import values as v

#: Which fields hold ids, and of what.
_FIELDS: dict[type, dict[str, type]] = {
    v.Who: {"person": v.Person},
    v.Person: {"organization": v.Organization},
    v.Committee: {"parent": v.Committee},
    v.Membership: {"committee": v.Committee, "person": v.Person, "deputy_for": v.Person},
    v.Wanted: {"meeting": v.Meeting},
    v.Case: {"committee": v.Committee, "follows": v.Case},
    v.AgendaItem: {"case": v.Case},
    v.Attendance: {"person": v.Person, "deputy_for": v.Person},
    v.Approval: {"meeting": v.Meeting},
    v.Meeting: {"committee": v.Committee},
    v.Measure: {"cases": v.Case},
    v.Portfolio: {"committee": v.Committee},
    v.Dispatch: {"meeting": v.Meeting},
}

T = TypeVar("T")
_PLACE = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of a record: its kind and id, and where in the value it stands.

    ``path`` are field names as a package has them, and positions in lists.
    """

    kind: type
    id: str
    path: _PLACE


def references(value: object, path: _PLACE = ()) -> Iterator[Reference]:
    """All that a value refers to, in the order in which it stands there.

    The parent of an agenda item is not among them: it is an id within the same meeting.
    """
    if isinstance(value, tuple):
        for at, each in enumerate(cast("tuple[object, ...]", value)):
            yield from references(each, (*path, at))
    elif dataclasses.is_dataclass(value):
        yield from _of_record(value, path)


def redirected(
    value: T, kind: type, old: str, new: str, adapt: Callable[[Any], Any] = lambda each: each
) -> T:
    """The value with every reference to one record of a kind turned to another.

    ``adapt`` is given each part that may hold references before its own are turned, and
    gives what is to stand there. A list that came to hold the same twice holds it once.
    """
    return cast("T", _redirected(value, kind, old, new, adapt))


def _redirected(value: Any, kind: type, old: str, new: str, adapt: Callable[[Any], Any]) -> Any:
    if isinstance(value, tuple):
        parts = cast("tuple[Any, ...]", value)
        turned = [_redirected(each, kind, old, new, adapt) for each in parts]
        return _once(turned) if any(map(is_not, turned, parts)) else parts
    return _turned(value, kind, old, new, adapt) if dataclasses.is_dataclass(value) else value


def _turned(value: Any, kind: type, old: str, new: str, adapt: Callable[[Any], Any]) -> Any:
    value = adapt(value)
    known = _FIELDS.get(value.__class__, {})
    changed: dict[str, Any] = {}
    for name in _names(value.__class__):
        held: Any = getattr(value, name)
        if not held:
            continue
        if name not in known:
            turned = _redirected(held, kind, old, new, adapt)
        elif known[name] is not kind:
            continue
        elif isinstance(held, str):
            turned = new if held == old else held
        else:
            turned = _once([new if each == old else each for each in held]) if old in held else held
        if turned is not held:
            changed[name] = turned
    return dataclasses.replace(value, **changed) if changed else value


def _once(parts: list[Any]) -> tuple[Any, ...]:
    """The parts in order, each of those that name somebody once."""
    kept: list[Any] = []
    for each in parts:
        if not (isinstance(each, v.Who | str) and each in kept):
            kept.append(each)
    return tuple(kept)


def _of_record(value: Any, path: _PLACE) -> Iterator[Reference]:
    kind: type = value.__class__
    known = _FIELDS.get(kind, {})
    for name in _names(kind):
        held: Any = getattr(value, name)
        if not held:
            continue
        place = (*path, name.rstrip("_"))
        if name not in known:
            yield from references(held, place)
        elif isinstance(held, str):
            yield Reference(known[name], held, place)
        else:
            ids = cast("tuple[str, ...]", held)
            yield from (Reference(known[name], each, (*place, at)) for at, each in enumerate(ids))


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields that may hold references, rich text aside."""
    plain = {"str", "RichText", "bool | None", "int | None", "Mapping[str, str]", "Mapping[str, Any]"}
    known = _FIELDS.get(kind, {})
    return tuple(
        each.name for each in dataclasses.fields(kind) if each.name in known or each.type not in plain
    )
