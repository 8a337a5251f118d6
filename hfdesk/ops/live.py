"""The meeting while it is held: each gesture one operation, so that it can be undone.

``moment`` is what the clock says: local, without a zone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from hfdesk.domain import live
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Committee, Kind, Language, Meeting, Outcome, new_id
from hfdesk.ops import attendance, meetings
from hfdesk.ops.entries import BREAK, TITLES
from hfdesk.store import Desk, Done, Op


def enter(desk: Desk, meeting: str, item: str, moment: datetime) -> Done:
    """Treat an item: its clock starts, that of the one before stops. The first opens the meeting."""
    ready = attendance.opening(desk, desk.get(Meeting, meeting))
    return _held(
        desk, meeting, item, Op.LIVE_ENTER, lambda old: live.entered(ready(old), item, _whole(moment))
    )


def clock(desk: Desk, meeting: str, item: str, started: datetime | None, ended: datetime | None) -> Done:
    """Correct when an item began and ended."""
    return _held(desk, meeting, item, Op.LIVE_CLOCK, lambda old: live.clocked(old, item, started, ended))


def open_meeting(desk: Desk, meeting: str, moment: datetime) -> Done:
    """Open a meeting: everybody who is expected is on its attendance, its first item is treated.

    Refuses (``live.no_items``) where there is nothing to treat.
    """
    old = _coming(desk, meeting)
    first = next((item.id for item in live.treated(old) if not item.ended), "")
    if not first:
        raise Refusal("live.no_items")
    ready = attendance.opening(desk, old)
    label = meetings.label_of(desk.get(Committee, old.committee), old.date)
    return _held(
        desk, meeting, "", Op.LIVE_OPEN, lambda held: live.entered(ready(held), first, _whole(moment)), label
    )


def pause(desk: Desk, meeting: str, moment: datetime) -> Done:
    """A break from now on: the next item where that is one, else a new one behind the current item."""
    old = _coming(desk, meeting)
    committee = desk.get(Committee, old.committee)
    title = TITLES[Kind.BREAK][committee.language or Language.NB]
    item = AgendaItem(id=new_id(), kind=Kind.BREAK, title=title, minutes=BREAK)
    return _held(
        desk, meeting, "", Op.LIVE_BREAK, lambda held: live.paused(held, item, _whole(moment)), title
    )


def decide(desk: Desk, meeting: str, item: str, outcome: Outcome | None) -> Done:
    """How a case ended, as its decision tells it; ``None`` where that tells nothing."""

    def change(old: Meeting) -> Meeting:
        return old.with_item(replace(old.item(item), outcome=outcome))

    return _held(desk, meeting, item, Op.LIVE_OUTCOME, change)


def _held(
    desk: Desk, meeting: str, item: str, op: Op, change: Callable[[Meeting], Meeting], label: str = ""
) -> Done:
    old = _coming(desk, meeting)
    name = label or old.item(item).title
    return desk.write(op, lambda work: work.put(change(work.get(Meeting, meeting))), name)


def _coming(desk: Desk, meeting: str) -> Meeting:
    old = desk.get(Meeting, meeting)
    if not live.is_coming(old):
        raise Refusal("live.over")
    return old


def _whole(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None, microsecond=0)
