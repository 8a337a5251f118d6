"""Statements on single rows, each made once: making one takes longer than what SQLite does with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa

from hfdesk.store.schema import BY_TABLE, Shape


def key_of(shape: Shape, key: tuple[Any, ...]) -> dict[str, Any]:
    """A row's key as the statements take it."""
    return {f"key_{name}": value for name, value in zip(shape.key, key, strict=True)}


def new_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row's columns as :func:`update` takes them."""
    return {f"new_{name}": value for name, value in row.items()}


@cache
def select(table: str) -> sa.Select[Any]:
    """The row of a key."""
    return sa.select(BY_TABLE[table].table).where(*_here(table))


@cache
def insert(table: str) -> sa.Insert:
    """A new row."""
    return sa.insert(BY_TABLE[table].table)


@cache
def delete(table: str) -> sa.Delete:
    """Away with the row of a key."""
    return sa.delete(BY_TABLE[table].table).where(*_here(table))


@cache
def update(table: str, names: tuple[str, ...]) -> sa.Update:
    """Other values in these columns of the row of a key."""
    new: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in names}
    return sa.update(BY_TABLE[table].table).where(*_here(table)).values(new)


@cache
def places(table: str, all_of: bool) -> sa.Select[str, int]:
    """Where the parts of a list stand, by id; ``all_of``: of all, else of the ids ``wanted``.

    The list's key is that of the row above.
    """
    columns, key = BY_TABLE[table].table.c, BY_TABLE[table].key
    where = [columns[name] == sa.bindparam(f"key_{name}") for name in key[:-1]]
    if not all_of:
        where.append(columns[key[-1]].in_(sa.bindparam("wanted", expanding=True)))
    return sa.select(columns[key[-1]], columns.position).where(*where)


def _here(table: str) -> list[sa.ColumnElement[bool]]:
    shape = BY_TABLE[table]
    return [shape.table.c[name] == sa.bindparam(f"key_{name}") for name in shape.key]
