"""What the sidebar lists: the places of the program, and the committees."""

from __future__ import annotations

from datetime import date

from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Entry, Place, sentence


def place_entries(desk: Desk | None) -> list[Entry]:
    """The places of the sidebar, with the number of open follow-ups."""
    count = str(desk.open_actions() or "") if desk else ""
    named = (
        ("home", tr("Today"), ""),
        ("meetings", tr("Meetings"), ""),
        ("cases", tr("Cases"), ""),
        ("followups", tr("Follow-ups"), count),
        ("decisions", tr("Decisions"), ""),
        ("portfolio", tr("Portfolio plan"), ""),
        ("register", tr("Committees and people"), ""),
    )
    return [
        Entry(title=text, icon=name, right=right, sentence=sentence(text, right), place=Place(name), key=name)
        for name, text, right in named
    ]


def committee_entries(desk: Desk | None, today: date) -> list[Entry]:
    """The committees, each leading to its next meeting, else to its members."""
    rows = desk.committee_rows(today) if desk else ()
    return [
        Entry(
            title=each.label,
            right=dates.short(each.next_date, today) if each.next_date else "",
            sentence=sentence(
                each.name, dates.full(each.next_date) if each.next_date else tr("No meeting is planned")
            ),
            place=Place("meeting", each.next_meeting) if each.next_meeting else Place("register", each.id),
            key=each.id,
        )
        for each in rows
    ]
