"""Why something waits, in the window's words."""

from __future__ import annotations

from datetime import date

from hfdesk.domain.queue import Waiting, Why
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Entry, dotted, sentence


def entry(row: Waiting, today: date) -> Entry:
    """A row of the queue: title and minutes, below them why it is there."""
    minutes = tr("{minutes} min").format(minutes=row.minutes) if row.minutes else ""
    why = reason(row, today)
    spoken = tr("%n minutes", row.minutes) if row.minutes else ""
    return Entry(
        title=row.title, second=why, right=minutes, sentence=sentence(row.title, why, spoken), key=row.key
    )


def reason(row: Waiting, today: date) -> str:
    """Why a row waits, e.g. «Utsatt fra 2. oktober»."""
    match row.why:
        case Why.POSTPONED:
            said = tr("Postponed from {day}").format(day=_day(row.told, today))
        case Why.SENT_BACK:
            said = tr("Sent back on {day}").format(day=_day(row.told, today))
        case Why.PROMISED:
            where = tr("case {number}").format(number=row.number) if row.number else _day(row.told, today)
            said = tr("Promised “{words}”, {where}").format(words=row.words, where=where)
        case Why.DUE:
            said = tr("Follow-up due {day}").format(day=_day(row.by, today))
        case Why.WAITING:
            said = _wishes(row, today)
    return said


def _wishes(row: Waiting, today: date) -> str:
    by = tr("Wanted by {day}").format(day=_day(row.by, today)) if row.by else ""
    asked = tr("Reported by {names}").format(names=", ".join(row.asked_by)) if row.asked_by else ""
    after = tr("Follows {case}").format(case=row.after) if row.after else ""
    return dotted(by, asked, after) or tr("Registered")


def _day(day: date | None, today: date) -> str:
    return dates.long(day, day.year != today.year) if day else ""
