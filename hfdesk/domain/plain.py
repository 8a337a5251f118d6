"""Domain values to plain data (what JSON can hold) and back, by their types.

One rule for every value: a field that is not filled in is left out, a trailing
underscore of a name is dropped, dates, times and moments are ISO texts, an unlinked
``Who`` is a plain string. Rich text is handed to the caller's reader and writer, so that
this module needs no parser.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.text import held
from hfdesk.domain.values import Meeting, Membership, Who

T = TypeVar("T")
Path = tuple[str | int, ...]

#: Fields that are the archive's own and do not travel.
PRIVATE: Mapping[type, frozenset[str]] = {
    Membership: frozenset({"id"}),
    Meeting: frozenset({"cancelled"}),
}


class Misfit(ValueError):
    """Plain data that is no value; ``path`` names the place, ``value`` what stands there."""

    def __init__(self, path: Path, value: object) -> None:
        super().__init__(path, value)
        self.path = path
        self.value = value


def to_plain(value: object, write: Callable[[RichText], str]) -> Any:
    """The plain data of a value. ``write`` gives the text of a rich text.

    All that is stored and all that travels is made here, so what no text may hold
    (:func:`~hfdesk.domain.text.held`) is dropped here, whichever door it came in by.
    """
    match value:
        case RichText():
            return write(value)
        case Who(person="", as_=name):
            return held(name)
        case Enum():
            return value.value
        case datetime():
            return value.isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case tuple():
            return [to_plain(each, write) for each in cast("tuple[object, ...]", value)]
        case _ if dataclasses.is_dataclass(value):
            return {
                name: to_plain(getattr(value, attribute), write)
                for attribute, name, _, required in _fields(type(value))
                if required or _filled(getattr(value, attribute))
            }
        case _:
            return _held(value)


def _held(value: object) -> Any:
    """Plain data with its texts held."""
    match value:
        case str():
            return held(value)
        case dict():
            return {key: _held(each) for key, each in cast("dict[str, object]", value).items()}
        case list() | tuple():
            return [_held(each) for each in cast("list[object]", value)]
        case _:
            return value


def from_plain(
    kind: type[T],
    data: object,
    read: Callable[[str], RichText],
    path: Path = (),
    **private: object,
) -> T:
    """The value of plain data.

    ``private`` gives the fields that do not travel. Raises :class:`Misfit` where the data
    is no value of that kind (a day that the calendar lacks, a missing field).
    """
    return cast("T", _value(kind, data, read, path, private))


def private_plain(value: Any) -> dict[str, Any]:
    """The plain data of a value's fields that do not travel, by name; scalars all."""
    held = {name: getattr(value, name) for name in PRIVATE.get(value.__class__, ())}
    return {name: to_plain(each, str) for name, each in held.items() if _filled(each)}


def private_values(kind: type, plain: Mapping[str, Any]) -> dict[str, object]:
    """The fields that do not travel out of their plain data, for :func:`from_plain`."""
    told = ((name, hint, plain.get(name)) for name, hint in _private(kind))
    return {name: _scalar(hint, each) for name, hint, each in told if each is not None}


@cache
def _private(kind: type) -> tuple[tuple[str, Any], ...]:
    """(name, type) of each field that does not travel."""
    hints = typing.get_type_hints(kind)
    return tuple((name, bare(hints[name])) for name in sorted(PRIVATE.get(kind, ())))


def _filled(value: object) -> bool:
    return value is not None and (bool(value) or isinstance(value, bool | int | float))


@cache
def _fields(kind: type) -> tuple[tuple[str, str, Any, bool], ...]:
    """(attribute, name in plain data, type, required) of each field that travels."""
    hints = typing.get_type_hints(kind)
    private = PRIVATE.get(kind, frozenset())
    return tuple(
        (field.name, field.name.rstrip("_"), hints[field.name], _must(field))
        for field in dataclasses.fields(kind)
        if field.name not in private
    )


@cache
def bare(hint: Any) -> Any:
    """A type without its ``| None``; ``int | float`` stays."""
    if typing.get_origin(hint) not in (types.UnionType, typing.Union):
        return hint
    parts = [part for part in typing.get_args(hint) if part is not types.NoneType]
    return parts[0] if len(parts) == 1 else hint


def _value(
    hint: Any, data: Any, read: Callable[[str], RichText], path: Path, private: Mapping[str, object]
) -> object:
    hint = bare(hint)
    if hint is RichText:
        return read(data) if data else EMPTY
    if hint is Who and isinstance(data, str):
        return Who(as_=data)
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        return tuple(_value(inner, each, read, (*path, at), {}) for at, each in enumerate(data))
    if dataclasses.is_dataclass(hint):
        return _record(cast("type", hint), data, read, path, private)
    try:
        return _scalar(hint, data)
    except ValueError as error:
        raise Misfit(path, data) from error


def _scalar(hint: Any, data: Any) -> object:
    if hint in (date, datetime, time):
        return hint.fromisoformat(data)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(data)
    if hint is str and not isinstance(data, str):
        raise ValueError(data)
    return data


def _record(
    kind: type, data: Any, read: Callable[[str], RichText], path: Path, private: Mapping[str, object]
) -> object:
    if not isinstance(data, Mapping):
        raise Misfit(path, data)
    given = cast("Mapping[str, Any]", data)
    filled = {
        attribute: _value(hint, given[name], read, (*path, name), {})
        for attribute, name, hint, _ in _fields(kind)
        if given.get(name) not in (None, "")
    }
    required = {
        field.name: "" for field in dataclasses.fields(kind) if _must(field) and field.name not in filled
    }
    missing = {name: _empty(kind, name) for name in required if name not in private}
    return kind(**{**missing, **filled, **private})


def _must(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _empty(kind: type, name: str) -> object:
    """What stands for a required field that is not filled in."""
    hint = typing.get_type_hints(kind)[name]
    if hint is RichText:
        return EMPTY
    return Who() if hint is Who else ""
