"""Values to rows and back: one rule for every kind, by the shapes of the schema."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from operator import itemgetter
from typing import Any
from urllib.parse import quote, unquote

from hfdesk import markup
from hfdesk.domain.plain import Misfit, from_plain, private_plain, private_values, to_plain
from hfdesk.domain.richtext import RichText
from hfdesk.store.schema import BY_TABLE, ROOTS, Child, Plain, Shape

Key = tuple[Any, ...]
#: A row's place: the name of its table, and the values of its primary key.
Address = tuple[str, Key]
Row = dict[str, Any]
_KINDS = {each.table.name: root.name for root in ROOTS.values() for each in (root, *root.below())}
#: How a rich text is read from its Markdown.
Reader = Callable[[str], RichText]
#: Parts of a value by the rows that they were read from.
Memo = dict[tuple[Any, ...], Any]
#: Rows of child tables by the row above them.
Groups = Mapping[tuple[str, Key], list[Row]]


def compact(data: object) -> str:
    """JSON as it is stored."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def address(shape: Shape, row: Row) -> Address:
    """Where a row stands."""
    return shape.table.name, tuple(row[name] for name in shape.key)


def root_of(place: Address) -> tuple[str, str]:
    """(kind, id) of the aggregate that a row belongs to."""
    return _KINDS[place[0]], place[1][0]


def rows_of(value: Any) -> dict[Address, Row]:
    """The rows of an aggregate, owners before what they own."""
    shape = ROOTS[type(value)]
    plain = {**to_plain(value, markup.write), **private_plain(value)}
    return {address(each, row): row for each, row in _rows(shape, (), 0, plain)}


def row_of(value: Any) -> tuple[Address, Row]:
    """The row of an aggregate's root, and where it stands."""
    return next(iter(rows_of(value).items()))


def rows_below(shape: Shape, above: Key, position: int, part: Any) -> dict[Address, Row]:
    """The rows of a part of an aggregate, by where they stand."""
    rows = _rows(shape, above, position, to_plain(part, markup.write))
    return {address(each, row): row for each, row in rows}


def _rows(shape: Shape, above: Key, position: int, plain: Plain) -> Iterator[tuple[Shape, Row]]:
    row = {name: _encoded(shape, name, plain.get(name)) for name in shape.table.c.keys()}  # noqa: SIM118
    row.update(zip(shape.key, above, strict=False))
    if "position" in row:
        row["position"] = position
    row.update({name: make(plain) for name, make in shape.derived.items()})
    yield shape, row
    key = address(shape, row)[1]
    for name, child in shape.children.items():
        for at, each in enumerate(plain.get(name, ())):
            yield from _rows(child.shape, (*key, *child.fixed), at, each)


def _encoded(shape: Shape, name: str, value: Any) -> Any:
    info = shape.table.c[name].info
    if "json" in info:
        return None if value is None else compact(value)
    return (value or "") if "text" in info else value


def value_of(
    shape: Shape,
    row: Row,
    groups: Groups,
    read: Reader = markup.read,
    known: Memo | None = None,
    kept: Memo | None = None,
) -> Any:
    """The value of a row and the rows below it; ``read`` reads its rich texts.

    ``known`` are parts that were read before: those of equal rows are used again. ``kept``
    is given the parts that this value has. Raises ``Misfit`` where they are none of ours.
    """
    kind: Any = shape.kind
    parts = {
        name: tuple(_part(child.shape, each, groups, read, known, kept) for each in rows)
        for name, child, rows in _below(shape, row, groups)
        if rows
    }
    try:
        own = _plain(shape, row)
        private: dict[str, Any] = {**private_values(kind, row), **parts}
        return from_plain(kind, own, read, **private)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise Misfit((shape.name, *(row[name] for name in shape.key)), error) from error


def _plain(shape: Shape, row: Row) -> dict[str, Any]:
    """What is filled in of a row, as plain data."""
    kinds = _kinds(shape)
    wrong = [name for name, value in row.items() if value is not None and type(value) is not kinds[name]]
    if wrong:
        raise Misfit((wrong[0],), row[wrong[0]])
    return {
        name: json.loads(value) if name in _json(shape) else value
        for name, value in row.items()
        if value is not None and value != "" and name not in shape.derived
    }


def _part(shape: Shape, row: Row, groups: Groups, read: Reader, known: Memo | None, kept: Memo | None) -> Any:
    if known is None or kept is None:
        return value_of(shape, row, groups, read)
    rows = _content(shape, row, groups)
    part = known[rows] if rows in known else value_of(shape, row, groups, read)
    kept[rows] = part
    return part


def _content(shape: Shape, row: Row, groups: Groups) -> tuple[Any, ...]:
    """All that a part is read from, its place in its list aside."""
    own = (shape.table.name, *_own(shape)(row))
    if not shape.children:
        return own
    below = (
        _content(child.shape, each, groups) for _, child, rows in _below(shape, row, groups) for each in rows
    )
    return (*own, *below)


@cache
def _own(shape: Shape) -> Callable[[Row], tuple[Any, ...]]:
    """Takes a row's columns, its place in its list aside."""
    return itemgetter(*(name for name in shape.table.c.keys() if name != "position"))  # noqa: SIM118


def _below(shape: Shape, row: Row, groups: Groups) -> Iterator[tuple[str, Child, list[Row]]]:
    """(field, child, rows) of each list of a row."""
    key = tuple(row[name] for name in shape.key)
    for name, child in shape.children.items():
        yield name, child, groups.get((child.shape.table.name, (*key, *child.fixed)), [])


@cache
def _kinds(shape: Shape) -> Mapping[str, type]:
    """What a column holds where it holds anything: SQLite lets others put in what they like."""
    return {column.name: column.type.python_type for column in shape.table.c}


@cache
def _json(shape: Shape) -> frozenset[str]:
    """The columns that hold JSON."""
    return frozenset(column.name for column in shape.table.c if "json" in column.info)


def grouped(shape: Shape, rows: Iterable[Row], into: dict[tuple[str, Key], list[Row]]) -> None:
    """Put rows, given in order, under the rows above them."""
    for row in rows:
        into[shape.table.name, tuple(row[name] for name in shape.key[:-1])].append(row)


def no_groups() -> dict[tuple[str, Key], list[Row]]:
    """Where :func:`grouped` puts rows."""
    return defaultdict(list)


# -- places of texts ---------------------------------------------------------------------


def text_place(*parts: str | int) -> str:
    """The field of a text within its aggregate: ``text_place("agenda", item.id, "discussion")``."""
    return "/".join(quote(str(part), safe=" :+") for part in parts)


def field_of(place: Address, column: str) -> str:
    """The field, as of :func:`text_place`, of a column of a row."""
    return text_place(*_steps(BY_TABLE[place[0]], place[1]), column)


def _steps(shape: Shape, key: Key) -> tuple[str | int, ...]:
    for parent in BY_TABLE.values():
        for name, child in parent.children.items():
            above = key[: len(parent.key)]
            if child.shape is shape and key[len(parent.key) : -1] == child.fixed:
                return (*_steps(parent, above), name, key[-1])
    return ()


def place_of(shape: Shape, id: str, field: str) -> tuple[Address, str]:
    """The row and the column of a field; ``KeyError`` where there is no such field."""
    *steps, column = (unquote(part) for part in field.split("/"))
    key: Key = (id,)
    for name, own in zip(steps[::2], steps[1::2], strict=False):
        child = shape.children.get(name)
        if child is None or not (child.shape.key[-1] == "id" or own.isdecimal()):
            raise KeyError(field)
        shape = child.shape
        key = (*key, *child.fixed, own if shape.key[-1] == "id" else int(own))
    if len(steps) % 2 or column not in shape.table.c or not shape.table.c[column].info.get("text"):
        raise KeyError(field)
    return (shape.table.name, key), column
