"""Approved minutes are locked: what would change them is refused, whatever asks for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Status
from hfdesk.store.done import Op
from hfdesk.store.schema import MEETING

_BEGINNINGS = ("agenda_", "live_", "attendance_")
#: What changes what minutes say. Ending a meeting, and taking it up again, changes its status.
_CHANGING = frozenset(
    {
        *(op for op in Op if op.value.startswith(_BEGINNINGS)),
        *(Op.TEXT, Op.RECUSE, Op.UNRECUSE, Op.REPAIR, Op.MEETING_CHANGE, Op.MEETING_MOVE),
        *(Op.VERSION_RESTORE, Op.PAPER_BEGIN),
    }
) - {Op.LIVE_CLOSE, Op.LIVE_REOPEN}
_APPROVED = sa.select(MEETING.table.c.date).where(
    MEETING.table.c.id.in_(sa.bindparam("meetings", expanding=True)),
    MEETING.table.c.status == Status.APPROVED.value,
)


def refuse_locked(connection: sa.Connection, op: Op, touched: Collection[tuple[str, str]]) -> None:
    """Refuse (``minutes.approved``) an operation that changes a meeting whose minutes are approved."""
    meetings = [id for kind, id in touched if kind == "meeting"]
    if op not in _CHANGING or not meetings:
        return
    day = connection.scalars(_APPROVED, {"meetings": meetings}).first()
    if day is not None:
        raise Refusal("minutes.approved", day=date.fromisoformat(day))
