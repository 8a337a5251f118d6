"""Saken før and Saken videre: the stops of a case's way between committees, as rows."""

from __future__ import annotations

from dataclasses import replace

from hfdesk.gui import dates
from hfdesk.gui.desk import Desk, StopRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Entry, Place, sentence


def way_entries(desk: Desk, case: str) -> tuple[list[Entry], list[Entry]]:
    """The stops before a case (its id) and those after it, each leading to its paper."""
    stops = desk.case_way(case)
    return [_entry(each) for each in stops if not each.later], [_entry(each) for each in stops if each.later]


def whole_way(desk: Desk, case: str) -> list[Entry]:
    """All stops in one list: those before the case, then those after it, told apart by their signs."""
    before, after = way_entries(desk, case)
    return [
        *(_signed(each, "back", tr("The case before")) for each in before),
        *(_signed(each, "forward", tr("The case after")) for each in after),
    ]


def _signed(entry: Entry, icon: str, said: str) -> Entry:
    return replace(entry, icon=icon, sentence=sentence(said, entry.sentence))


def _entry(stop: StopRow) -> Entry:
    title = f"{stop.committee_label} {stop.number}".strip()
    when = dates.numeric(stop.meeting_date) if stop.meeting_date else tr("in the queue")
    place = Place("meeting", stop.meeting, 1, stop.id) if stop.meeting else Place("case", stop.id)
    return Entry(
        title=f"{title} · {when}",
        second=stop.title,
        sentence=sentence(title, when, stop.title),
        place=place,
        key=stop.id,
    )
