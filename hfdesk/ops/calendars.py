"""What the calendar says of a day that a meeting may be set on. May be slow the first time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from hfdesk.domain import arranging
from hfdesk.domain.arranging import Engagement, Remark, When
from hfdesk.domain.values import Meeting
from hfdesk.ops import workdays
from hfdesk.store import Desk


def remarks(
    desk: Desk, committee: str, whens: Sequence[When], today: date, meeting: str = ""
) -> tuple[tuple[Remark, ...], ...]:
    """For each time that is thought of, what is to be said of it.

    ``meeting`` is the meeting that is to be moved, where it is one; the times are also
    compared with each other.
    """
    if not whens:
        return ()
    others = desk.engagements(min(each.date for each in whens), max(_last(each) for each in whens))
    there = tuple(each for each in others if each.meeting != meeting)
    return tuple(
        arranging.remarks(
            when,
            committee,
            (*there, *(Engagement("", committee, "", each) for each in whens[:at])),
            today=today,
            holiday=_holiday(when),
        )
        for at, when in enumerate(whens)
    )


def latest(desk: Desk, committee: str, today: date) -> Meeting | None:
    """The committee's latest meeting that stands, held or planned; ``None`` for none in two years."""
    rows = desk.meeting_rows(committee, counted=False, since=today - arranging.LOOK_BACK)
    found = next((row.id for row in rows if not row.cancelled), "")
    return desk.get(Meeting, found) if found else None


def marked(years: Sequence[int]) -> Mapping[date, str]:
    """The public holidays of some years with what they are called, in bokmål."""
    return {day: name for year in years for day, name in workdays.holidays_of(year).items()}


def _last(when: When) -> date:
    return when.end_date or when.date


def _holiday(when: When) -> str:
    """The first public holiday of a meeting's days."""
    days = (when.date + timedelta(days=at) for at in range(min((_last(when) - when.date).days, 14) + 1))
    return next((name for name in map(workdays.holiday, days) if name), "")
