"""The people of the register as rows, found by words and read as far as they are looked at."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.register import PRINTED
from hfdesk.domain.text import clean
from hfdesk.domain.values import Person
from hfdesk.store.listed import PersonRow
from hfdesk.store.schema import COMMITTEE, MEMBERSHIP, ORGANIZATION, PERSON
from hfdesk.store.sorting import sort_key, sought

Query = sa.Select[*tuple[Any, ...]]
_LIVING = ~PERSON.table.c.id.startswith(PRINTED)
"""Entries that approved minutes print, and that are nobody's any more, are in no list."""

_WANTED: sa.BindParameter[Any] = sa.bindparam("wanted", expanding=True)

_people, _organizations = PERSON.table, ORGANIZATION.table
_members, _committees = MEMBERSHIP.table, COMMITTEE.table


def label(table: sa.Table) -> sa.ColumnElement[str]:
    """The short name, or the name where there is none."""
    return sa.func.coalesce(sa.func.nullif(table.c.short_name, ""), table.c.name, "")


def people_ids(connection: sa.Connection, contains: str = "", limit: int | None = None) -> tuple[str, ...]:
    """The ids of the people in whom all the words are found, by name.

    Words are sought in name, other spellings, title, organization and mail.
    """
    query = _by_name(sa.select(_people.c.id)).limit(limit)
    if words := sought(contains):
        query = query.select_from(_joined()).where(*(_holding(word) for word in words))
    found = query.subquery()
    # All in one value: ten thousand rows of one word cost twice as much, and hold up the window.
    ids = connection.scalar(sa.select(sa.func.json_group_array(found.c.id)))  # in the order of the rows
    return tuple(json.loads(ids or "[]"))


def people_named(connection: sa.Connection, typed: str, limit: int) -> tuple[PersonRow, ...]:
    """The people who have a name, or another spelling of one, that begins with what is typed.

    Each word that is typed begins a word of the name.
    """
    words = sought(typed)
    if not words:
        return ()
    query = _rows(all_of=True).where(*(_beginning(word) for word in words))
    return _with_seats(connection, _by_name(query).limit(limit))


def people_rows(connection: sa.Connection, ids: Collection[str] | None = None) -> tuple[PersonRow, ...]:
    """People by name; all of them, or those of these ids."""
    return _with_seats(connection, _by_name(_rows(all_of=ids is None)), ids)


def spelled(connection: sa.Connection, like: Person | None = None) -> tuple[Person, ...]:
    """The people, as far as their spelling tells who they are: no phone.

    ``like``: only those who share a word with that person, another spelling or the mail.
    """
    columns = _people.c
    query = sa.select(
        columns.id, columns.name, columns.aliases, columns.title, columns.organization, columns.email
    )
    if like is not None:
        query = query.where(sa.or_(*_sharing(like)))
    found = connection.execute(_by_name(query))
    return tuple(
        Person(
            id=id,
            name=name,
            aliases=tuple(json.loads(aliases)) if aliases else (),
            title=title,
            organization=organization,
            email=email,
        )
        for id, name, aliases, title, organization, email in found
    )


def _sharing(like: Person) -> Iterator[sa.ColumnElement[bool]]:
    """Who has the name, the last name somewhere, or the first name and a last one that begins as it does."""
    key, aliases = _people.c.sort_key, _people.c.aliases
    for name in (like.name, *like.aliases):
        yield key == sort_key(name)
        yield aliases.contains(json.dumps(name, ensure_ascii=False), autoescape=True)
        words = sort_key(name).replace(",", " ").split()
        if words and len(last := words[-1]) > 1:
            first = words[0]
            yield key.contains(last, autoescape=True)
            yield sa.and_(
                key.startswith(first, autoescape=True), key.contains(f" {last[0]}", autoescape=True)
            )
            yield aliases.contains(name.split()[-1], autoescape=True)
    if like.email:
        yield sa.func.lower(_people.c.email) == like.email.lower()


@cache
def _rows(*, all_of: bool) -> Query:
    """The columns of a :class:`PersonRow`; ``all_of``: of all, else of the people ``wanted``."""
    columns = _people.c
    wanted = () if all_of else (columns.id.in_(_WANTED),)
    return (
        sa.select(
            columns.id,
            columns.name,
            columns.title,
            columns.organization,
            label(_organizations),
            columns.email,
            columns.phone,
        )
        .select_from(_joined())
        .where(*wanted)
    )


def _joined() -> sa.FromClause:
    return _people.outerjoin(_organizations, _organizations.c.id == _people.c.organization)


def _by_name(query: Query) -> Query:
    return query.where(_LIVING).order_by(_people.c.sort_key, _people.c.id)


def _with_seats(
    connection: sa.Connection, query: Query, ids: Collection[str] | None = None
) -> tuple[PersonRow, ...]:
    found = connection.execute(query, _given(ids)).all()
    sits = _seats(connection, None if ids is None else [row[0] for row in found]) if found else {}
    return tuple(PersonRow(*row, committees=tuple(sits.get(row[0], ()))) for row in found)


def _seats(connection: sa.Connection, ids: Collection[str] | None) -> dict[str, list[str]]:
    """The labels of the committees in which people sit or sat, by person."""
    sits: dict[str, list[str]] = defaultdict(list)
    for person, committee in connection.execute(_seat_query(all_of=ids is None), _given(ids)):
        sits[person].append(committee)
    return sits


@cache
def _seat_query(*, all_of: bool) -> Query:
    wanted = () if all_of else (_members.c.person.in_(_WANTED),)
    return (
        sa.select(_members.c.person, label(_committees))
        .join(_committees, _committees.c.id == _members.c.committee)
        .where(*wanted)
        .group_by(_members.c.person, _committees.c.id)
        .order_by(_committees.c.sort_key)
    )


def _given(ids: Collection[str] | None) -> dict[str, Any]:
    return {} if ids is None else {"wanted": list(ids)}


def _holding(word: str) -> sa.ColumnElement[bool]:
    columns = (
        _people.c.title,
        _people.c.email,
        _people.c.aliases,
        _organizations.c.name,
        _organizations.c.short_name,
    )
    cased = [each.contains(form, autoescape=True) for each in columns for form in _forms(word)]
    return sa.or_(_people.c.sort_key.contains(sort_key(word), autoescape=True), *cased)


def _beginning(word: str) -> sa.ColumnElement[bool]:
    key = sort_key(word)
    starts = [_people.c.sort_key.startswith(key, autoescape=True)]
    starts += [_people.c.sort_key.contains(f"{mark}{key}", autoescape=True) for mark in " -"]
    spelled = [
        _people.c.aliases.contains(f"{mark}{form}", autoescape=True) for form in _forms(word) for mark in '" '
    ]
    return sa.or_(*starts, *spelled)


def _forms(word: str) -> Iterator[str]:
    """A word as SQLite must be asked for it: it knows no case of letters beyond a to z."""
    yield from dict.fromkeys((word, word.lower(), word.capitalize()) if not word.isascii() else (word,))


def people_called(connection: sa.Connection, names: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The ids of the people who are called so, or are also spelled so, by the name asked for."""
    columns, held = _people.c, [clean(name) for name in names]
    spelled = [
        columns.aliases.contains(json.dumps(name, ensure_ascii=False), autoescape=True) for name in held
    ]
    query = sa.select(columns.id, columns.name, columns.aliases).where(
        sa.or_(columns.name.in_(held), *spelled)
    )
    found: dict[str, list[str]] = {name: [] for name in names}
    for id, name, aliases in connection.execute(query.where(_LIVING).order_by(columns.id)):
        for each in {name, *json.loads(aliases or "[]")} & found.keys():
            found[each].append(id)
    return {name: tuple(ids) for name, ids in found.items()}
