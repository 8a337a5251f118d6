"""The hash of a value: what is compared of it, and nothing that stands as it does by itself.

A field that a later version of the program adds, and that is not filled in, changes no hash.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, cast


def fingerprint(value: object) -> str:
    """The SHA-256 of a dataclass of plain data, a document or a layout profile, as hexadecimal."""
    hash_ = hashlib.sha256()
    for part in _parts(value):
        told = part.encode("utf-8", "surrogatepass")
        hash_.update(b"%d:" % len(told))
        hash_.update(told)
    return hash_.hexdigest()


def _parts(value: object) -> Iterator[str]:
    match value:
        case Enum():
            yield str(value.value)
        case tuple() | list():
            yield "("
            for each in cast("tuple[object, ...]", value):
                yield from _parts(each)
            yield ")"
        case Mapping():
            yield from _parts(tuple(cast("Mapping[str, object]", value).items()))
        case _ if dataclasses.is_dataclass(value):
            kind = type(value)
            yield kind.__name__
            for name, default in _fields(kind):
                held = getattr(value, name)
                if held is not default and held != default:
                    yield name
                    yield from _parts(held)
            yield "."
        case _:
            yield repr(value)


@cache
def _fields(kind: Any) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.default) for field in dataclasses.fields(kind) if field.compare)
