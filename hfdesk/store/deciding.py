"""Decisions sought by words, kept in mind: an archive's rows are too wide to be read for each search."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from threading import Lock
from typing import Any

import sqlalchemy as sa

from hfdesk import markup
from hfdesk.domain.values import Treatment
from hfdesk.store.done import Done
from hfdesk.store.listed import EarlierRow
from hfdesk.store.people import label
from hfdesk.store.schema import AGENDA_ITEM, CASE, COMMITTEE, MEETING

_meetings, _items, _cases, _committees = MEETING.table, AGENDA_ITEM.table, CASE.table, COMMITTEE.table
_NUMBER = sa.func.coalesce(sa.func.nullif(_items.c.number, ""), _cases.c.number, "")
_TITLE = sa.func.coalesce(sa.func.nullif(_items.c.title, ""), _cases.c.title, "")
_SOURCE = (
    _items.join(_meetings, _meetings.c.id == _items.c.meeting)
    .join(_committees, _committees.c.id == _meetings.c.committee)
    .outerjoin(_cases, _cases.c.id == _items.c.case)
)
_BATCH = 500
_SNIPPET = 160

Reading = Callable[[], AbstractContextManager[sa.Connection]]


@dataclass(slots=True)
class _Heard:
    """The decisions of a meeting: (item, what words are sought in); ``all`` of it in one text."""

    date: str
    committee: str
    said: list[tuple[str, str]]
    all: str = ""


class Decisions:
    """What was decided, by meeting; told of each commit, it reads anew what that touched."""

    def __init__(self) -> None:
        self._heard: dict[str, _Heard] | None = None
        self._stale: set[tuple[str, str]] = set()
        self._marking = Lock()
        self._searching = Lock()

    def forget(self, done: Done) -> None:
        """An operation was committed."""
        with self._marking:
            self._stale.update(done.touched)

    def search(self, reading: Reading, words: str, committee: str, limit: int) -> list[tuple[str, str]]:
        """(meeting, item) of the decisions that have all the words, the newest first."""
        sought = words.casefold().split()
        with self._searching:
            heard = self._up_to_date(reading)
            return list(_hits(heard, sought, committee, limit))

    def _up_to_date(self, reading: Reading) -> dict[str, _Heard]:
        with self._marking:
            stale, self._stale = self._stale, set()
        try:
            with reading() as connection:  # begun after the marks were taken: it has them
                if self._heard is None:
                    self._heard = dict(_heard(connection))
                elif meetings := _meetings_of(connection, stale):
                    for id in meetings:
                        self._heard.pop(id, None)
                    self._heard.update(_heard(connection, meetings))
        except BaseException:
            self._heard = None
            raise
        return self._heard


def earlier_rows(
    connection: sa.Connection, places: Collection[tuple[str, str]], words: str
) -> tuple[EarlierRow, ...]:
    """The rows of these items of meetings, in that order."""
    query = sa.select(
        _items.c.meeting,
        _items.c.id,
        _items.c.case,
        _meetings.c.committee,
        label(_committees),
        _meetings.c.date,
        _NUMBER,
        _TITLE,
        _items.c.decision,
    ).select_from(_SOURCE)
    found: dict[tuple[str, str], EarlierRow] = {}
    wanted = list(places)
    for at in range(0, len(wanted), _BATCH):
        keys = sa.tuple_(_items.c.meeting, _items.c.id).in_(wanted[at : at + _BATCH])
        for row in _rows(connection, query.where(keys)):
            found[row[0], row[1]] = _row(row, words)
    return tuple(found[each] for each in wanted if each in found)


def treated_as(connection: sa.Connection, copy: Treatment, follows: Collection[str]) -> EarlierRow | None:
    """Where a meeting treated what a treatment tells: of that body, that day and that number.

    Where it tells no number, or none is so numbered any more, one of the cases ``follows``.
    """
    if copy.date is None:
        return None
    query = (
        sa.select(_items.c.meeting, _items.c.id, _items.c.case, _NUMBER)
        .select_from(_SOURCE)
        .where(_meetings.c.date == copy.date.isoformat(), label(_committees) == copy.body)
        .order_by(_items.c.meeting, _items.c.position)
    )
    rows = list(_rows(connection, query))
    exact = [row for row in rows if copy.number and row[3] == copy.number]
    found = exact or [row for row in rows if row[2] and row[2] in follows]
    return next(iter(earlier_rows(connection, [(found[0][0], found[0][1])], "")), None) if found else None


def _hits(
    heard: dict[str, _Heard], sought: list[str], committee: str, limit: int
) -> Iterator[tuple[str, str]]:
    left = limit
    for meeting, each in sorted(heard.items(), key=lambda pair: (pair[1].date, pair[0]), reverse=True):
        if (committee and each.committee != committee) or not _has(each.all, sought):
            continue
        for item, text in each.said:
            if _has(text, sought):
                if left <= 0:
                    return
                left -= 1
                yield meeting, item


def _has(text: str, words: list[str]) -> bool:
    for word in words:  # noqa: SIM110 -- half the time that all() takes, twenty thousand times
        if word not in text:
            return False
    return True


def _heard(
    connection: sa.Connection, meetings: Collection[str] | None = None
) -> Iterator[tuple[str, _Heard]]:
    query = (
        sa.select(
            _items.c.meeting,
            _meetings.c.date,
            _meetings.c.committee,
            _items.c.id,
            _NUMBER,
            _TITLE,
            _items.c.decision,
        )
        .select_from(_SOURCE)
        .where(_items.c.decision != "", _meetings.c.cancelled.is_(None))
        .order_by(_items.c.meeting, _items.c.position)
    )
    if meetings is not None:
        query = query.where(_items.c.meeting.in_(sorted(meetings)))
    for meeting, rows in groupby(_rows(connection, query), key=lambda row: row[0]):
        found = list(rows)
        said = [(row[3], f"{row[4]} {row[5]} {row[6]}".casefold()) for row in found]
        yield meeting, _Heard(found[0][1], found[0][2], said, "\n".join(text for _, text in said))


def _meetings_of(connection: sa.Connection, touched: Iterable[tuple[str, str]]) -> set[str]:
    """The meetings that were touched, and those that have a touched case on their agenda."""
    marks = list(touched)
    cases = sorted(id for kind, id in marks if kind == CASE.name)
    found = {id for kind, id in marks if kind == MEETING.name}
    for at in range(0, len(cases), _BATCH):
        query = sa.select(_items.c.meeting).where(_items.c.case.in_(cases[at : at + _BATCH]))
        found.update(row[0] for row in _rows(connection, query))
    return found


def _row(row: Any, words: str) -> EarlierRow:
    meeting, item, case, committee, name, day, number, title, decision = row
    return EarlierRow(
        case=case,
        committee=committee,
        committee_label=name,
        meeting=meeting,
        date=date.fromisoformat(day),
        item=item,
        number=number,
        title=title,
        snippet=_snippet(" ".join(markup.read(decision).plain.split()), words),
    )


def _snippet(text: str, words: str) -> str:
    """What stands around the first of the words."""
    folded = text.casefold()
    hits = [at for at in map(folded.find, words.casefold().split()) if at >= 0]
    start = max(0, min(hits, default=0) - _SNIPPET // 4) if len(text) > _SNIPPET else 0
    start = text.rfind(" ", 0, start) + 1 if start else 0
    shown = text[start : start + _SNIPPET]
    if start + _SNIPPET < len(text):
        shown = f"{shown[: max(shown.rfind(' '), 1)]} …"
    return f"… {shown}" if start else shown


def _rows(connection: sa.Connection, query: Any) -> Iterator[Any]:
    rows: Any = connection.execute(query)
    return iter(rows)
