"""Which numbers a committee has used: one select, no value read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.values import Meeting
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


class Numbers:
    """The numbers that were asked for, as long as no change can have made them others."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int | None], tuple[NumberRow, ...]] = {}

    def find(self, committee: str, year: int | None) -> tuple[NumberRow, ...] | None:
        """The numbers as :func:`number_rows` gives them; ``None`` where they are not known."""
        return self._kept.get((committee, year))

    def keep(self, committee: str, year: int | None, rows: tuple[NumberRow, ...]) -> None:
        """Keep what was read."""
        self._kept[committee, year] = rows

    def change(self, sides: Mapping[tuple[str, str], tuple[Any, Any]]) -> None:
        """Values have changed: (before, after) by kind and id, ``None`` where that is not known."""
        bare = {id for (kind, id), both in sides.items() if kind == "case" and _bare(*both)}
        for (kind, _), (before, after) in sides.items():
            if kind not in ("meeting", "case"):
                continue
            if before is None or after is None or _frame(before, bare) != _frame(after, bare):
                self._kept.clear()
            elif kind == "meeting" and (new := _rows(after)) != _rows(before):
                self._replace(after, new)

    def _replace(self, meeting: Meeting, new: tuple[NumberRow, ...]) -> None:
        """The meeting's own numbers are others; those of the rest are not."""
        for (committee, year), rows in self._kept.items():
            if committee == meeting.committee and year in (None, meeting.date.year):
                rest = tuple(row for row in rows if row.meeting != meeting.id)
                self._kept[committee, year] = (*rest, *new)


def _bare(before: Any, after: Any) -> bool:
    """Whether a case is known to have no number, before and after."""
    return before is not None and after is not None and not before.number and not after.number


def _frame(value: Any, bare: Collection[str]) -> tuple[object, ...]:
    """What others' numbers hang on: a case that is on no agenda has its number to itself."""
    if not isinstance(value, Meeting):
        return value.committee, value.number
    cases = {item.case for item in value.agenda if item.case and item.case not in bare}
    return value.committee, value.date, cases


def _rows(meeting: Meeting) -> tuple[NumberRow, ...]:
    """The numbers of a meeting."""
    numbered = (item for item in meeting.agenda if item.number)
    return tuple(NumberRow(item.number, meeting.id, meeting.date, item.case) for item in numbered)
