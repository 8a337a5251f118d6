"""Plain data out of a profile's file: laid over other data, and compared with the types it is for."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator, Mapping
from typing import Any, cast

from hfdesk.domain.plain import bare


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Tables put together key by key; all else is as it is above."""
    made = dict(below)
    for key, value in above.items():
        old = made.get(key)
        both = isinstance(value, dict) and isinstance(old, dict)
        made[key] = merged(cast("dict[str, Any]", old), cast("dict[str, Any]", value)) if both else value
    return made


def faults(hint: Any, data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The places where data has an unknown key or a value of another type."""
    hint = bare(hint)
    if typing.get_origin(hint) is tuple:
        if not isinstance(data, list):
            yield path
            return
        for at, each in enumerate(cast("list[Any]", data)):
            yield from faults(typing.get_args(hint)[0], each, (*path, at))
    elif dataclasses.is_dataclass(hint):
        if not isinstance(data, dict):
            yield path
            return
        hints = typing.get_type_hints(hint)
        for key, value in cast("dict[str, Any]", data).items():
            yield from faults(hints[key], value, (*path, key)) if key in hints else iter([(*path, key)])
    elif type(data) is not (str if issubclass(hint, str) else hint):
        yield path
