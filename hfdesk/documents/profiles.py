"""The file of a profile: what is changed in it, by a library that leaves all else as it was."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, cast

from hfdesk.documents.filed_data import merged
from hfdesk.documents.layout import LONGEST, parsed
from hfdesk.domain.problems import Refusal
from hfdesk.system import files

Place = tuple[str, ...]
"""Names from the top of a file to what is changed: ``("minutes", "top", "head")``."""


def value_at(layout: object, place: Place) -> Any:
    """What stands in a place of a profile."""
    for name in place:
        layout = getattr(layout, name)
    return layout


def plain(value: object) -> Any:
    """A part of a profile as its file has it: what is as it is by itself is left out."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [plain(each) for each in cast("tuple[object, ...]", value)]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        held = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {field.name: plain(each) for field, each in held if each != _default(field)}
    return value


def changed(text: str, place: Place, value: object) -> str:
    """The file's text with another value in a place; comments and order stay."""
    import tomlkit

    table = document = _document(text)
    for name in place[:-1]:
        if name not in table:
            table.add(name, tomlkit.table(is_super_table=table is document or len(table) == 0))
        table = table[name]
    table[place[-1]] = _item(plain(value))
    return tomlkit.dumps(document)


def without(text: str, place: Place) -> str:
    """The file's text without what stands in a place: the profile below it holds there again."""
    import tomlkit

    document = _document(text)
    tables = [document]
    for name in place[:-1]:
        if name not in tables[-1]:
            return text
        tables.append(tables[-1][name])
    if place[-1] in tables[-1]:
        del tables[-1][place[-1]]
    for at in range(len(tables) - 1, 0, -1):
        if not tables[at]:
            del tables[at - 1][place[at - 1]]
    return tomlkit.dumps(document)


def new_text(base: str, name: str) -> str:
    """The file of a profile that is like another one but for its name."""
    import tomlkit

    return tomlkit.dumps({"base": base, "name": name})


def on_shipped(text: str, own: Mapping[str, Path]) -> str:
    """The text of one that stands on the shipped profiles alone: its own ones below are in it."""
    data = parsed(text, "")
    over = {str(data.get("base", ""))}
    below = own.get(str(data.get("base", "")))
    while below is not None:
        under = parsed(files.read(below, 4 * LONGEST).decode("utf-8", "replace"), below.stem)
        data = merged(under, {key: value for key, value in data.items() if key != "base"})
        name = str(under.get("base", ""))
        below = own.get(name) if name not in over else None
        over.add(name)
    return _dumped(data)


def _document(text: str) -> Any:
    """The text as tomlkit holds it; it is stricter than what reads profiles."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document: Any = tomlkit.parse(text)
    except (TOMLKitError, ValueError, RecursionError) as error:
        raise Refusal("layout.unreadable", layout="") from error
    return document


def _dumped(data: Mapping[str, Any]) -> str:
    import tomlkit

    document: Any = tomlkit.document()
    for key, value in data.items():
        document.add(key, _item(value))
    return tomlkit.dumps(document)


def _default(field: dataclasses.Field[Any]) -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _item(value: Any) -> Any:
    """A value as tomlkit writes it: rows of a list each on a line of their own."""
    import tomlkit

    if isinstance(value, dict):
        table = tomlkit.table()
        for key, each in cast("dict[str, Any]", value).items():
            table.add(key, _item(each))
        return table
    if isinstance(value, list):
        return _array(cast("list[Any]", value))
    return cast("Any", tomlkit.item(value))


def _array(values: Sequence[Any]) -> Any:
    import tomlkit

    array: Any = tomlkit.array()
    for each in values:
        array.append(_inline(each))
    array.multiline(bool(values) and isinstance(values[0], dict))
    return array


def _inline(value: Any) -> Any:
    import tomlkit

    if not isinstance(value, dict):
        return _array(cast("list[Any]", value)) if isinstance(value, list) else _item(value)
    table: Any = tomlkit.inline_table()
    for key, each in cast("dict[str, Any]", value).items():
        table.append(key, _inline(each))
    return table
