"""The meeting while it is held: each gesture one operation, so that it can be undone.

``moment`` is what the clock says: local, without a zone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from hfdesk.domain import live
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Meeting, Outcome
from hfdesk.store import Desk, Done, Op


def enter(desk: Desk, meeting: str, item: str, moment: datetime) -> Done:
    """Treat an item: its clock starts, that of the one before stops. The first opens the meeting."""
    return _held(desk, meeting, item, Op.LIVE_ENTER, lambda old: live.entered(old, item, _whole(moment)))


def clock(desk: Desk, meeting: str, item: str, started: datetime | None, ended: datetime | None) -> Done:
    """Correct when an item began and ended."""
    return _held(desk, meeting, item, Op.LIVE_CLOCK, lambda old: live.clocked(old, item, started, ended))


def decide(desk: Desk, meeting: str, item: str, outcome: Outcome | None) -> Done:
    """How a case ended: as proposed, amended, postponed, sent back …; ``None`` takes it back."""

    def change(old: Meeting) -> Meeting:
        return old.with_item(replace(old.item(item), outcome=outcome))

    return _held(desk, meeting, item, Op.LIVE_OUTCOME, change)


def _held(desk: Desk, meeting: str, item: str, op: Op, change: Callable[[Meeting], Meeting]) -> Done:
    old = desk.get(Meeting, meeting)
    if not live.is_coming(old):
        raise Refusal("live.over")
    return desk.write(op, lambda work: work.put(change(work.get(Meeting, meeting))), old.item(item).title)


def _whole(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None, microsecond=0)
