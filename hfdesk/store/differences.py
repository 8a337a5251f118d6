"""The rows by which a value differs from the one that is stored.

A part that is the very same object as in the stored value has the same rows: an operation
that changes one item of three hundred costs one row, not three hundred. Parts with an id
stand in places with room between them (``spacing.py``): one that comes or goes moves none.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, replace
from itertools import zip_longest
from typing import Any

from hfdesk import markup
from hfdesk.domain.plain import from_plain, private_plain, private_values, to_plain
from hfdesk.store.mapping import Address, Key, Row, row_of, rows_below
from hfdesk.store.rows import Change
from hfdesk.store.schema import ROOTS, Child, Shape
from hfdesk.store.spacing import spaced

_POSITION = "position"
Places = Callable[[Shape, Key, Collection[str] | None], Mapping[str, int]]
"""Gives where the parts of a list stand, by id: the list's shape, the key above it, which parts (all)."""


def differences(old: Any, new: Any, places: Places) -> Iterator[Change]:
    """What turns the rows of ``old`` into those of ``new``; either may be ``None``.

    Owners come before what they own. The old value must be as it is stored.
    """
    shape = ROOTS[type(old if new is None else new)]
    if not _is_own(shape, old, new):
        yield from _of_rows(_own(shape, old), _own(shape, new))
    key = ((old if new is None else new).id,)
    for name, child in shape.children.items():
        above = (*key, *child.fixed)
        if _placed(child.shape):
            yield from _of_list(child.shape, above, _parts(old, name), _parts(new, name))
        else:
            yield from _of_known(child.shape, above, _parts(old, name), _parts(new, name), places)


def as_read(old: Any, new: Any) -> Any:
    """The new value as it will be read: parts that are not of the stored value in their stored form."""
    shape = ROOTS[type(new)]
    known = {id(part) for name in shape.children for part in _parts(old, name)}
    parts = {
        name: tuple(each if id(each) in known else _read(each) for each in getattr(new, name))
        for name in shape.children
    }
    if _is_own(shape, old, new):
        return replace(new, **parts)
    bare = replace(new, **dict.fromkeys(shape.children, ()))
    private: dict[str, Any] = private_values(shape.kind, private_plain(new))
    kind: Any = shape.kind
    return from_plain(kind, to_plain(bare, markup.write), markup.read, **private, **parts)


def _read(part: Any) -> Any:
    kind: Any = part.__class__
    return from_plain(kind, to_plain(part, markup.write), markup.read)


def has_twins(value: Any) -> bool:
    """Whether two parts of one list have the same id."""
    lists = (_parts(value, name) for name, child in _children(value) if not _placed(child.shape))
    return any(len({each.id for each in parts}) < len(parts) for parts in lists)


def _children(value: Any) -> list[tuple[str, Child]]:
    return list(ROOTS[type(value)].children.items())


def _parts(value: Any, name: str) -> tuple[Any, ...]:
    return getattr(value, name) if value is not None else ()


def _placed(shape: Shape) -> bool:
    """Whether the parts of a list are known by their place in it."""
    return shape.key[-1] == _POSITION


def _is_own(shape: Shape, old: Any, new: Any) -> bool:
    """Whether all but what stands in lists is of the stored value."""
    names = () if old is None or new is None else (each.name for each in fields(new))
    own = [name for name in names if name not in shape.children]
    return bool(own) and all(getattr(old, name) is getattr(new, name) for name in own)


def _own(shape: Shape, value: Any) -> dict[Address, Row]:
    """The row of a value itself, without what it holds in lists."""
    if value is None:
        return {}
    bare = replace(value, **dict.fromkeys(shape.children, ()))
    return dict([row_of(bare)])


def _of_list(shape: Shape, above: Key, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Change]:
    """Parts that are known by their place."""
    for at, (was, part) in enumerate(zip_longest(old, new)):
        if was is not part:
            yield from _of_rows(_rows(shape, above, at, was), _rows(shape, above, at, part))


def _of_known(
    shape: Shape, above: Key, old: tuple[Any, ...], new: tuple[Any, ...], places: Places
) -> Iterator[Change]:
    """Parts that are known by an id. Where their order is as it was, their places do not matter."""
    before, after = {part.id: part for part in old}, {part.id: part for part in new}
    gone = [id for id in before if id not in after]
    other = [id for id in before if id in after] != list(after)
    wanted = None if other else gone  # what stays in its order need not be told where it stands
    stood: Mapping[str, int] = places(shape, above, wanted) if before and (other or gone) else {}
    stand: Mapping[str, int] = spaced(list(after), stood) if other else {}
    for id in [*after, *gone]:
        was, part = before.get(id), after.get(id)
        if was is not part:
            here, there = stood.get(id, 0), stand.get(id, 0)
            yield from _of_rows(_rows(shape, above, here, was), _rows(shape, above, there, part))
        elif stood.get(id) != stand.get(id):
            yield Change((shape.table.name, (*above, id)), {_POSITION: stood[id]}, {_POSITION: stand[id]})


def _rows(shape: Shape, above: Key, place: int, part: Any) -> dict[Address, Row]:
    return {} if part is None else rows_below(shape, above, place, part)


def _of_rows(old: dict[Address, Row], new: dict[Address, Row]) -> Iterator[Change]:
    for place in [*new, *(place for place in old if place not in new)]:
        before, after = old.get(place), new.get(place)
        if before is not None and after is not None:
            names = [name for name in after if before[name] != after[name]]
            before, after = {name: before[name] for name in names}, {name: after[name] for name in names}
        if before != after:
            yield Change(place, before, after)
