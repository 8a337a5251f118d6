"""What waits for a committee's next agenda, by selects that read no paper."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import chain
from typing import Any, TypeVar

import sqlalchemy as sa

from hfdesk import markup
from hfdesk.domain.queue import BACK, Waiting, Why, ordered, promise
from hfdesk.domain.values import ActionStatus, Outcome
from hfdesk.store.case_lists import day_of, label
from hfdesk.store.case_lists import found as rows_of
from hfdesk.store.listed import StopRow
from hfdesk.store.schema import AGENDA_ITEM, BY_TABLE, CASE, COMMITTEE, MEETING, PERSON

_meetings, _items, _cases = MEETING.table, AGENDA_ITEM.table, CASE.table
_committees, _people = COMMITTEE.table, PERSON.table
_actions, _treatments = BY_TABLE["actions"].table, BY_TABLE["treatments"].table

T = TypeVar("T")
_YEAR = timedelta(days=366)
_BATCH = 500
_STEP = 50
#: The number and the title that an item prints: its own, else its case's.
_NUMBER = sa.func.coalesce(sa.func.nullif(_items.c.number, ""), _cases.c.number, "")
_TITLE = sa.func.coalesce(sa.func.nullif(_items.c.title, ""), _cases.c.title, "")
_WISHES = ("meeting", "minutes", "date", "asked_by")
_HELD = (_meetings.c.cancelled.is_(None),)

Query = sa.Select[*tuple[Any, ...]]


def queue_rows(
    connection: sa.Connection, committee: str, day: date, pause: Callable[[], object] | None = None
) -> tuple[Waiting, ...]:
    """What waits for a committee's meeting on a day, what is due first.

    ``pause`` is called now and then: a long queue gives way to what is more urgent.
    """
    taken = _taken(connection, committee)
    rows = chain(
        _registered(connection, committee, pause),
        _sent_back(connection, committee, day, taken.followed),
        _promised(connection, committee, day, taken),
        _due(connection, committee, day, taken),
    )
    return tuple(ordered(_slowly(rows, pause), day))


@cache
def waiting() -> sa.ColumnElement[bool]:
    """Whether a case of the table of cases waits, in any committee's queue."""
    back = sa.select(_items.c.case).where(_items.c.outcome.in_(_back()), _items.c.case != "")
    return sa.or_(_unplaced(), sa.and_(_cases.c.id.in_(back), _latest_outcome().in_(_back())))


def way(connection: sa.Connection, case: str) -> tuple[StopRow, ...]:
    """The cases that a case follows up, and those that follow it up, the oldest first.

    They are told over several stops, each once, those before the case before those after.
    """
    query = sa.select(_cases.c.id, _cases.c.follows).where(_cases.c.follows.is_not(None))
    before: dict[str, list[str]] = {row[0]: json.loads(row[1]) for row in rows_of(connection, query)}
    after: dict[str, list[str]] = {}
    for id, earlier in before.items():
        for each in earlier:
            after.setdefault(each, []).append(id)
    found = _reached(case, before)
    return (*_stops(connection, found, False), *_stops(connection, _reached(case, after) - found, True))


def _reached(case: str, steps: dict[str, list[str]]) -> set[str]:
    seen, ahead = {case}, [case]
    while ahead:
        new = [id for id in steps.get(ahead.pop(), ()) if id not in seen]
        seen.update(new)
        ahead += new
    return seen - {case}


def _stops(connection: sa.Connection, ids: Collection[str], later: bool) -> Iterator[StopRow]:
    if not ids:
        return
    treated = sa.func.max(_meetings.c.date)
    source = (
        _cases.join(_committees, _committees.c.id == _cases.c.committee)
        .outerjoin(_items, _items.c.case == _cases.c.id)
        .outerjoin(_meetings, sa.and_(_meetings.c.id == _items.c.meeting, *_HELD))
    )
    query = (
        sa.select(
            _cases.c.id,
            _cases.c.committee,
            label(),
            _cases.c.number,
            _cases.c.title,
            _meetings.c.id,
            treated,
        )
        .select_from(source)
        .where(_cases.c.id.in_(ids))
        .group_by(_cases.c.id)
        .order_by(treated.nulls_last(), _cases.c.sort_key, _cases.c.id)
    )
    for row in rows_of(connection, query):
        yield StopRow(*row[:5], meeting=row[5] or "", meeting_date=day_of(row[6]), later=later)


class _Taken:
    """What cases of a committee were made of already: by the case they follow, by where it was said."""

    def __init__(self, followed: set[str], said: set[tuple[str, str, str]]) -> None:
        self.followed = followed
        self._said = said

    def promise(self, case: str, day: str, number: str) -> bool:
        """Whether a decision's promise is a case already."""
        return case in self.followed or (bool(number) and (day, number, "") in self._said)

    def action(self, day: str, number: str, text: str) -> bool:
        """Whether a follow-up is a case already."""
        return (day, number, text) in self._said


def _taken(connection: sa.Connection, committee: str) -> _Taken:
    own = _cases.c.committee == committee
    follows = sa.select(_cases.c.follows).where(own, _cases.c.follows.is_not(None))
    said = (
        sa.select(_treatments.c.date, _treatments.c.number, _treatments.c.text)
        .select_from(_cases.join(_treatments, _treatments.c.case == _cases.c.id))
        .where(own, _treatments.c.date.is_not(None))
    )
    followed = {id for (ids,) in rows_of(connection, follows) for id in json.loads(ids)}
    return _Taken(followed, {(day, number, text) for day, number, text in rows_of(connection, said)})


def _slowly(rows: Iterable[T], pause: Callable[[], object] | None) -> Iterator[T]:
    for at, row in enumerate(rows):
        if pause is not None and at % _STEP == 0:
            pause()
        yield row


def _registered(
    connection: sa.Connection, committee: str, pause: Callable[[], object] | None
) -> Iterator[Waiting]:
    """The cases that no agenda has."""
    columns = _cases.c
    wish = _meetings.alias()
    wished = {name: sa.func.json_extract(columns.wanted, f"$.{name}") for name in _WISHES}
    query = (
        sa.select(
            columns.id,
            columns.title,
            columns.number,
            columns.type,
            wished["minutes"],
            sa.func.coalesce(wish.c.date, wished["date"]),
            wished["asked_by"],
            columns.follows,
        )
        .select_from(_cases.outerjoin(wish, wish.c.id == wished["meeting"]))
        .where(columns.committee == committee, _unplaced())
    )
    found = list(_slowly(rows_of(connection, query), pause))
    names = _asking(connection, {row[6] for row in found if row[6]})
    stops = _labels(connection, [_first(row[7]) for row in found if row[7]])
    for id, title, number, type_, minutes, by, asked_by, follows in found:
        yield Waiting(
            key=f"case/{id}",
            committee=committee,
            title=title,
            case=id,
            number=number,
            type=type_,
            minutes=minutes,
            by=day_of(by),
            asked_by=names.get(asked_by, ()),
            after=stops.get(_first(follows), "") if follows else "",
        )


def _first(ids: str) -> str:
    return str(json.loads(ids)[0])


def _sent_back(
    connection: sa.Connection, committee: str, day: date, followed: Collection[str]
) -> Iterator[Waiting]:
    """The cases that their latest meeting postponed or sent back, and that none follows up here."""
    query = (
        _said(
            _cases.c.id,
            _TITLE,
            _cases.c.number,
            _cases.c.type,
            _items.c.minutes,
            sa.func.json_extract(_cases.c.wanted, "$.minutes"),
            _meetings.c.date,
            _items.c.outcome,
        )
        .where(*_of(committee, day), _items.c.outcome.in_(_back()), _items.c.case != "")
        .where(_latest_outcome().in_(_back()))
        .order_by(_meetings.c.date.desc())
    )
    seen = set(followed)
    for id, title, number, type_, minutes, wished, told, outcome in rows_of(connection, query):
        if id in seen:
            continue
        seen.add(id)
        yield Waiting(
            key=f"case/{id}",
            committee=committee,
            title=title,
            why=Why.POSTPONED if outcome == Outcome.DEFERRED else Why.SENT_BACK,
            case=id,
            number=number,
            type=type_,
            minutes=wished or minutes,
            told=day_of(told),
        )


def _promised(connection: sa.Connection, committee: str, day: date, taken: _Taken) -> Iterator[Waiting]:
    """The decisions of the last year that promise something to the meeting of the day."""
    last = _last(connection, committee, day)
    query = _said(
        _meetings.c.id,
        _items.c.id,
        _cases.c.id,
        _TITLE,
        _NUMBER,
        _items.c.minutes,
        _meetings.c.date,
        _items.c.decision,
    ).where(
        *_of(committee, day),
        _meetings.c.date >= (day - _YEAR).isoformat(),
        _items.c.decision.ilike("%møte%"),
        sa.or_(_items.c.outcome.is_(None), _items.c.outcome.not_in(_back())),
    )
    for meeting, item, case, title, number, minutes, told, decision in rows_of(connection, query):
        words = promise(markup.read(decision).plain, date.fromisoformat(told), day, last)
        if words and not taken.promise(case or "", told, number):
            yield Waiting(
                key=f"promise/{meeting}/{item}",
                committee=committee,
                title=title,
                why=Why.PROMISED,
                case=case or "",
                number=number,
                minutes=minutes,
                told=day_of(told),
                words=words,
            )


def _due(connection: sa.Connection, committee: str, day: date, taken: _Taken) -> Iterator[Waiting]:
    """The open follow-ups that are due by the day, or promised to the next meeting."""
    state = sa.func.coalesce(_actions.c.status, ActionStatus.OPEN.value)
    asked = sa.or_(
        _actions.c.due <= day.isoformat(),
        sa.and_(_actions.c.due.is_(None), _actions.c.text.ilike("%møte%")),
    )
    query = _said(
        _meetings.c.id,
        _items.c.id,
        _actions.c.position,
        _cases.c.id,
        _NUMBER,
        _meetings.c.date,
        _actions.c.text,
        _actions.c.due,
        last=_actions,
    ).where(*_of(committee, day), state == ActionStatus.OPEN.value, asked)
    for meeting, item, position, case, number, told, text, by in rows_of(connection, query):
        said = date.fromisoformat(told)
        words = "" if by else promise(text, said, day, said)
        if (by or words) and not taken.action(told, number, text):
            yield Waiting(
                key=f"action/{meeting}/{item}/{position}",
                committee=committee,
                title=text,
                why=Why.DUE if by else Why.PROMISED,
                case=case or "",
                number=number,
                told=said,
                by=day_of(by),
                words=words,
            )


def _said(*columns: Any, last: sa.Table | None = None) -> Query:
    """Items of meetings with their cases, and what stands under the items."""
    source = _meetings.join(_items, _items.c.meeting == _meetings.c.id)
    if last is not None:
        source = source.join(last, sa.and_(last.c.meeting == _items.c.meeting, last.c.item == _items.c.id))
    return sa.select(*columns).select_from(source.outerjoin(_cases, _cases.c.id == _items.c.case))


def _of(committee: str, day: date) -> tuple[sa.ColumnElement[bool], ...]:
    return _meetings.c.committee == committee, _meetings.c.date < day.isoformat(), *_HELD


@cache
def _unplaced() -> sa.ColumnElement[bool]:
    """Whether no agenda has a case, and it is told to wait or was given no number."""
    placed = (
        sa.select(_items.c.id)
        .join(_meetings, _meetings.c.id == _items.c.meeting)
        .where(_items.c.case == _cases.c.id, *_HELD)
        .correlate(_cases)
    )
    return sa.and_(sa.or_(_cases.c.wanted.is_not(None), _cases.c.number == ""), ~placed.exists())


@cache
def _latest_outcome() -> sa.ScalarSelect[str]:
    """How a case ended in the latest meeting that has it on its agenda."""
    item, meeting = _items.alias(), _meetings.alias()
    return (
        sa.select(item.c.outcome)
        .join(meeting, meeting.c.id == item.c.meeting)
        .where(item.c.case == _cases.c.id, meeting.c.cancelled.is_(None))
        .order_by(meeting.c.date.desc(), meeting.c.id.desc())
        .limit(1)
        .correlate(_cases)
        .scalar_subquery()
    )


def _back() -> list[str]:
    return sorted(outcome.value for outcome in BACK)


def _last(connection: sa.Connection, committee: str, day: date) -> date | None:
    """The day of the committee's meeting before a day."""
    return day_of(connection.scalar(sa.select(sa.func.max(_meetings.c.date)).where(*_of(committee, day))))


def _labels(connection: sa.Connection, ids: Collection[str]) -> dict[str, str]:
    """What cases are called: committee and number, else committee and title."""
    found: dict[str, str] = {}
    for batch in _batches(ids):
        query = sa.select(_cases.c.id, label(), _cases.c.number, _cases.c.title)
        query = query.join(_committees, _committees.c.id == _cases.c.committee).where(_cases.c.id.in_(batch))
        found.update(
            {id: f"{name} {number or title}" for id, name, number, title in rows_of(connection, query)}
        )
    return found


def _asking(connection: sa.Connection, lists: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The names in each of these lists of people."""
    whos: dict[str, list[Any]] = {each: json.loads(each) for each in lists}
    ids = {who["person"] for each in whos.values() for who in each if not isinstance(who, str)}
    names: dict[str, str] = {}
    for batch in _batches(ids):
        query = sa.select(_people.c.id, _people.c.name).where(_people.c.id.in_(batch))
        names.update({id: name for id, name in rows_of(connection, query)})  # noqa: C416
    return {text: tuple(_name(who, names) for who in each) for text, each in whos.items()}


def _batches(ids: Collection[str]) -> Iterator[list[str]]:
    wanted = sorted(set(ids))
    return (wanted[at : at + _BATCH] for at in range(0, len(wanted), _BATCH))


def _name(who: Any, names: dict[str, str]) -> str:
    return who if isinstance(who, str) else str(who.get("as") or names.get(who["person"], who["person"]))
