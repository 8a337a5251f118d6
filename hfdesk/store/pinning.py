"""When documents were sent, approved or published: the versions that stood then are kept for ever.

A document says what stood when its operation was stored. That is told by the journal, whose operations
stay for ever, also where the step was taken back: the file may have been sent by then.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from hfdesk.store.schema import AGENDA_ITEM, CASE, DISPATCH, MEETING, OPERATIONS

_SENT = '%["dispatch",%'


def moments(connection: sa.Connection) -> dict[str, datetime]:
    """The moment of each dispatch that there is or was, by its id: what it says stood then."""
    found = _rows(connection)
    columns = DISPATCH.table.c
    for id, moment in connection.execute(sa.select(columns.id, columns.moment)):
        found.setdefault(id, _Sent(datetime.fromisoformat(moment), frozenset()))
    return {id: sent.moment for id, sent in found.items()}


def meetings_of(connection: sa.Connection, case: str) -> tuple[str, ...]:
    """The meetings whose agenda has a case, by id."""
    columns = AGENDA_ITEM.table.c
    query = sa.select(columns.meeting).where(columns.case == case).distinct().order_by(columns.meeting)
    return tuple(connection.scalars(query))


@dataclass(frozen=True, slots=True)
class _Sent:
    moment: datetime
    meetings: frozenset[str]


def _rows(connection: sa.Connection) -> dict[str, _Sent]:
    """What the journal knows of dispatches, by id: the operation that made each."""
    query = sa.select(OPERATIONS.c.moment, OPERATIONS.c.touched).where(OPERATIONS.c.touched.like(_SENT))
    found: dict[str, _Sent] = {}
    for moment, touched in connection.execute(query.order_by(OPERATIONS.c.id)):
        pairs: list[tuple[str, str]] = [(kind, id) for kind, id in json.loads(touched)]
        sent = _Sent(datetime.fromisoformat(moment), frozenset(id for kind, id in pairs if kind == "meeting"))
        for kind, id in pairs:
            if kind == "dispatch":
                found.setdefault(id, sent)
    return found


@dataclass(frozen=True, slots=True)
class Pins:
    """The moments at which the texts of a meeting or a case went into a document."""

    meetings: dict[str, list[datetime]] = field(default_factory=dict[str, list[datetime]])

    def of(self, kind: str, owner: str) -> list[datetime]:
        """Those of a value, by its kind's table; of a case those of all meetings.

        A case may have been on an agenda that does not have it any more, of another committee too, or that
        is deleted: some versions more are kept, and none is lost that was sent.
        """
        if kind == MEETING.name:
            return self.meetings.get(owner, [])
        if kind != CASE.name:
            return []
        return sorted(moment for each in self.meetings.values() for moment in each)


def pins(connection: sa.Connection) -> Pins:
    """The moments of all that was sent, approved or published."""
    sent = _rows(connection)
    found: dict[str, list[datetime]] = defaultdict(list)
    columns = DISPATCH.table.c
    for id, meeting, moment in connection.execute(sa.select(columns.id, columns.meeting, columns.moment)):
        known = sent.setdefault(id, _Sent(datetime.fromisoformat(moment), frozenset()))
        sent[id] = _Sent(known.moment, known.meetings | {meeting})
    for each in sent.values():
        for meeting in each.meetings:
            found[meeting].append(each.moment)
    return Pins(found)


def stood(versions: Iterable[tuple[int, datetime]], at: Iterable[datetime]) -> dict[datetime, int]:
    """Which version (number, moment; oldest first) stood at each of some moments; none before the first."""
    known = list(versions)
    found: dict[datetime, int] = {}
    for moment in at:
        before = [number for number, made in known if made <= moment]
        if before:
            found[moment] = before[-1]
    return found
