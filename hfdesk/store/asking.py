"""What an open archive is asked about people and who sits where."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager

import sqlalchemy as sa

from hfdesk.domain.values import Person, Record
from hfdesk.store import listed, lists, people
from hfdesk.store.reading import T
from hfdesk.store.referring import referring


class Asking:
    """The questions of the register; an open archive can be asked them."""

    def _reading(self) -> AbstractContextManager[sa.Connection]:
        raise NotImplementedError

    def people_rows(self, ids: Collection[str] | None = None) -> tuple[listed.PersonRow, ...]:
        """The people by name, in Norwegian order; all of them, or those of these ids."""
        with self._reading() as connection:
            return people.people_rows(connection, ids)

    def people_ids(self, contains: str = "", limit: int | None = None) -> tuple[str, ...]:
        """The ids of the people by name; ``contains`` is sought in what a list shows of them."""
        with self._reading() as connection:
            return people.people_ids(connection, contains, limit)

    def people_named(self, typed: str, limit: int = 6) -> tuple[listed.PersonRow, ...]:
        """The people whose name, or another spelling of it, has words that begin as typed."""
        with self._reading() as connection:
            return people.people_named(connection, typed, limit)

    def people_called(self, names: Collection[str]) -> dict[str, tuple[str, ...]]:
        """The ids of the people of each of these names, as their name or another spelling of it."""
        with self._reading() as connection:
            return people.people_called(connection, names)

    def people_spelled(self, like: Person | None = None) -> tuple[Person, ...]:
        """The people as far as their spelling tells; ``like``: those who share a word with one."""
        with self._reading() as connection:
            return people.spelled(connection, like)

    def referring(self, kind: type[T], id: str) -> tuple[Record, ...]:
        """The values that refer to a record, by kind."""
        with self._reading() as connection:
            return referring(connection, kind, id)

    def member_rows(
        self, committee: str | None = None, person: str | None = None
    ) -> tuple[listed.MemberRow, ...]:
        """The memberships by committee, role and name."""
        with self._reading() as connection:
            return lists.member_rows(connection, committee, person)
