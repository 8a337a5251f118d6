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
        told = [_told(name, *both, sides) for name, both in sides.items() if name[0] in ("meeting", "case")]
        if any(before != after for before, after in told):
            self._kept.clear()


def _told(name: tuple[str, str], before: Any, after: Any, sides: Mapping[Any, Any]) -> tuple[object, object]:
    """What of a value makes the numbers, before and after; never the same where one is not known."""
    if before is None or after is None:
        return None, object()
    if name[0] == "case":
        return (before.committee, before.number), (after.committee, after.number)
    bare = {id for (kind, id), both in sides.items() if kind == "case" and _bare(*both)}
    return _of_meeting(before, bare), _of_meeting(after, bare)


def _bare(before: Any, after: Any) -> bool:
    """Whether a case is known to have no number, before and after."""
    return before is not None and after is not None and not before.number and not after.number


def _of_meeting(meeting: Meeting, bare: Collection[str]) -> tuple[object, ...]:
    """A meeting's numbers, and its cases: one that is on no agenda has its number to itself."""
    numbered = {(i.number, i.case) for i in meeting.agenda if i.number or (i.case and i.case not in bare)}
    return meeting.committee, meeting.date, numbered
