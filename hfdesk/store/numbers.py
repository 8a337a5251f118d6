"""Which numbers a committee has used: one select, no value read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from hfdesk.store.schema import AGENDA_ITEM, CASE, MEETING

_items, _meetings, _cases = AGENDA_ITEM.table.c, MEETING.table.c, CASE.table.c


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number as printed, and who has it: an item of a meeting, else a case that is on no agenda."""

    number: str
    meeting: str
    day: date | None
    case: str


def number_rows(connection: sa.Connection, committee: str, year: int | None) -> tuple[NumberRow, ...]:
    """The numbers of a committee, of its meetings in a year or of all of them."""
    own = [_meetings.committee == committee, *_within(year)]
    used = (
        sa.select(_items.number, _meetings.id, _meetings.date, _items.case)
        .join_from(MEETING.table, AGENDA_ITEM.table, _items.meeting == _meetings.id)
        .where(*own, _items.number != "")
    )
    waiting = sa.select(_cases.number, sa.literal(""), sa.null(), _cases.id).where(
        _cases.committee == committee,
        _cases.number != "",
        *([sa.or_(_cases.year == year, _cases.year.is_(None))] if year else []),
        ~sa.exists().where(_items.case == _cases.id),
    )
    found = connection.execute(sa.union_all(used, waiting))
    return tuple(
        NumberRow(number, meeting, date.fromisoformat(day) if day else None, case or "")
        for number, meeting, day, case in found
    )


def _within(year: int | None) -> list[sa.ColumnElement[bool]]:
    return [_meetings.date.between(f"{year:04}-01-01", f"{year:04}-12-31")] if year else []
