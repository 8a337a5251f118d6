"""What an open archive is asked about what was done, about people and who sits where."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from datetime import date, datetime
from threading import Lock

import sqlalchemy as sa

from hfdesk.domain.records import Register
from hfdesk.domain.values import Filed, Membership, Person, Record, Treatment
from hfdesk.store import (
    deciding,
    filed,
    gathering,
    history,
    journal,
    listed,
    lists,
    people,
    pinning,
    today,
    verifying,
)
from hfdesk.store.done import Done, Kept, Version
from hfdesk.store.reading import T
from hfdesk.store.referring import referring
from hfdesk.store.source import Source

_BEGINNING = Lock()


class Asking:
    """The questions of the journal, the register, follow-ups and decisions, of an open archive."""

    read_only: bool
    _decisions: deciding.Decisions | None = None
    _newest: journal.Newest | None = None  # where it is known what comes first to be undone and redone

    def _reading(self) -> AbstractContextManager[sa.Connection]:
        raise NotImplementedError

    def _source(self) -> AbstractContextManager[Source]:
        raise NotImplementedError

    def listen(self, callback: Callable[[Done], None]) -> Callable[[], None]:
        """Call ``callback`` after each commit; gives the way to end it."""
        raise NotImplementedError

    def damage(self, pause: Callable[[], object] = lambda: None) -> verifying.Damage:
        """What the disk did to the archive since it was written; ``pause`` is called now and then."""
        return verifying.damage(self._reading, pause)

    def undoable(self, limit: int = 100) -> tuple[Done, ...]:
        """What can be taken back, newest first."""
        if self._newest is not None and limit == 1:
            return self._newest.undoable
        with self._reading() as connection:
            return journal.undoable(connection, limit)

    def redoable(self, limit: int = 100) -> tuple[Done, ...]:
        """What can be done again, in the order of doing."""
        if self._newest is not None and limit == 1:
            return self._newest.redoable
        with self._reading() as connection:
            return journal.redoable(connection, limit)

    def filed(self, meeting: str = "", cases: tuple[str, ...] = (), portfolio: str = "") -> tuple[Filed, ...]:
        """The files that were made of a meeting, of cases or of a plan, the newest first."""
        with self._reading() as connection:
            return filed.rows(connection, filed.of_any(meeting, cases, portfolio))

    def filed_as(self, name: str) -> tuple[Filed, ...]:
        """The files that were made under a name, in whatever folder, the newest first."""
        with self._reading() as connection:
            return filed.rows(connection, filed.named(name))

    def filed_text(self, id: str) -> str:
        """What a file that was made says, a paragraph a line; ``KeyError`` where there is none."""
        with self._reading() as connection:
            return filed.text(connection, id)

    def refuse_closed(self) -> None:
        """Raises ``archive.closed`` where the archive may not be read any more."""
        with self._reading():
            pass

    def newest_operation(self) -> int:
        """The number of the last operation that holds: it names the archive's state."""
        with self._reading() as connection:
            return filed.newest_operation(connection)

    def history(self, kind: type[T], id: str, field: str) -> tuple[Version, ...]:
        """The versions of a text, oldest first; the field as ``text_place`` has it."""
        with self._reading() as connection:
            return history.versions(connection, kind, id, field)

    def versions_of(self, kind: type[T], id: str, within: str = "") -> tuple[Kept, ...]:
        """The versions of all texts of a value, deleted ones too, oldest first.

        ``within``: only of those whose field begins so, as ``agenda/i1/``.
        """
        with self._reading() as connection:
            return history.of_owner(connection, kind, id, within)

    def dispatch_moments(self) -> dict[str, datetime]:
        """When what each dispatch says stood in the archive, by its id (UTC)."""
        with self._reading() as connection:
            return pinning.moments(connection)

    def meetings_of_case(self, case: str) -> tuple[str, ...]:
        """The meetings whose agenda has a case, by id."""
        with self._reading() as connection:
            return pinning.meetings_of(connection, case)

    def portfolio_rows(self) -> tuple[listed.PortfolioRow, ...]:
        """The portfolio plans by title."""
        with self._reading() as connection:
            return lists.portfolio_rows(connection)

    def action_rows(
        self, committee: str | None = None, *, only_open: bool = False
    ) -> tuple[listed.ActionRow, ...]:
        """The follow-ups: those with a day first, by day."""
        with self._reading() as connection:
            return lists.action_rows(connection, committee, only_open=only_open)

    def open_actions(self) -> int:
        """How many follow-ups are open."""
        with self._reading() as connection:
            return today.open_actions(connection)

    def decision_rows(self, committee: str | None = None) -> tuple[listed.DecisionRow, ...]:
        """The decisions, newest meeting first."""
        with self._reading() as connection:
            return lists.decision_rows(connection, committee)

    def search_decisions(
        self, words: str, committee: str = "", limit: int = 30
    ) -> tuple[listed.EarlierRow, ...]:
        """The decisions that have all the words in number, title or text, the newest first.

        The first search reads the archive's decisions and takes a moment; the later ones do not.
        """
        places = self._heard().search(self._reading, words, committee, limit)
        with self._reading() as connection:
            return deciding.earlier_rows(connection, places, words)

    def treated_as(self, copy: Treatment, follows: Collection[str] = ()) -> listed.EarlierRow | None:
        """Where a meeting treated what a treatment tells; ``None`` where that is not known."""
        with self._reading() as connection:
            return deciding.treated_as(connection, copy, follows)

    def _heard(self) -> deciding.Decisions:
        """What is kept of the decisions; nothing where others may write."""
        if self.read_only:
            return deciding.Decisions()
        with _BEGINNING:
            if self._decisions is None:
                self._decisions = deciding.Decisions()
                self.listen(self._decisions.forget)
        return self._decisions

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

    def seats(self, committee: str) -> tuple[Membership, ...]:
        """All memberships of a committee ever, in the order in which they were taken in."""
        with self._reading() as connection:
            return lists.seats(connection, committee)

    def register_of(self, *values: object) -> Register:
        """The people that values mention, and their organizations."""
        with self._source() as source:
            return gathering.register(source, *values)

    def home(self, day: date, limit: int = 20) -> listed.Home:
        """What matters on a day: meetings, drafts out for comments, follow-ups."""
        with self._reading() as connection:
            return today.home(connection, day.isoformat(), limit)
