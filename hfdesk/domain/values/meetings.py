"""A meeting: agenda, attendance, minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.values.cases import Exempt, Line
from hfdesk.domain.values.decided import Action, Motion, Quote, Recusal, Statement, Votes
from hfdesk.domain.values.kinds import DocumentKind, Kind, Outcome, Presence, Status
from hfdesk.domain.values.register import Who


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A row of the agenda, and what the minutes say of it.

    ``minutes`` is the planned length in minutes; ``start`` a fixed start, where the item
    waits for the clock; ``started`` and ``ended`` are moments clocked in the meeting.
    ``id`` is unique within its meeting.
    """

    id: str
    kind: Kind
    parent: str = ""
    series: str = ""
    remark: str = ""
    exempt: Exempt | None = None
    number: str = ""
    case: str = ""
    title: str = ""
    presenters: tuple[Who, ...] = ()
    responsible: tuple[Who, ...] = ()
    minutes: int | None = None
    start: time | None = None
    tags: tuple[str, ...] = ()
    attachment_count: int | None = None
    details: RichText = EMPTY
    proposal: RichText = EMPTY
    quote: Quote | None = None
    discussion: RichText = EMPTY
    decision: RichText = EMPTY
    decision_label: str = ""
    outcome: Outcome | None = None
    motions: tuple[Motion, ...] = ()
    votes: Votes | None = None
    recusals: tuple[Recusal, ...] = ()
    statements: tuple[Statement, ...] = ()
    started: datetime | None = None
    ended: datetime | None = None
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Somebody's attendance at one meeting.

    ``title`` and ``organization`` are what was true and printed that day, and win over
    the register. ``items``: numbers of the only items attended; ``from_item`` and
    ``to_item`` (numbers, inclusive) or ``from_`` and ``to`` (clock) of those who came late
    or left early. ``group`` is the label over consecutive records that share it.
    """

    status: Presence
    person: str = ""
    name: str = ""
    title: str = ""
    organization: str = ""
    role: str = ""
    deputy_for: str = ""
    items: tuple[str, ...] = ()
    from_: time | None = None
    to: time | None = None
    from_item: str = ""
    to_item: str = ""
    group: str = ""
    note: str = ""
    represents: str = ""
    remote: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAttachment:
    """An attachment of a meeting's documents, with the numbers of its items."""

    title: str
    items: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What stands at the foot of a document, and who signs."""

    in_: DocumentKind
    text: RichText = EMPTY
    who: tuple[Who, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """The meeting (id) and item (number) that approved the minutes."""

    meeting: str
    item: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """A document as it was sent out: when (UTC), as which file, and what it said.

    ``meeting`` is the meeting's id, ``revision`` counts from 0 (a revised invitation is 1),
    ``sha256`` is that of the file's bytes. ``said`` is the plain data that later changes are
    told from. It is the archive's own and does not travel in a package.
    """

    id: str
    meeting: str
    kind: DocumentKind
    moment: datetime
    revision: int = 0
    file: str = ""
    sha256: str = ""
    said: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting: agenda, attendance, minutes.

    ``cancelled`` is the day on which it was called off; it is the archive's own, and a
    meeting that was called off does not travel in a package.
    """

    id: str
    committee: str
    date: date
    start: time | None = None
    end: time | None = None
    place: str = ""
    online: str = ""
    title: str = ""
    subject: str = ""
    status: Status | None = None
    archive_ref: str = ""
    to: str = ""
    chair: tuple[Who, ...] = ()
    minute_takers: tuple[Who, ...] = ()
    secretariat: tuple[Who, ...] = ()
    speakers: tuple[Who, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    attachments: tuple[MeetingAttachment, ...] = ()
    comments_due: date | None = None
    end_date: date | None = None
    copy_to: str = ""
    introduction: RichText = EMPTY
    attendance_note: RichText = EMPTY
    lines: tuple[Line, ...] = ()
    signatures: tuple[Signature, ...] = ()
    approved_by: Approval | None = None
    from_: str = ""
    cancelled: date | None = None

    def item(self, id: str) -> AgendaItem:
        """The agenda item of that id; ``KeyError`` where there is none."""
        for item in self.agenda:
            if item.id == id:
                return item
        raise KeyError(id)

    def with_item(self, item: AgendaItem) -> Meeting:
        """This meeting with the item of that id replaced; ``KeyError`` where none is."""
        self.item(item.id)
        agenda = tuple(item if old.id == item.id else old for old in self.agenda)
        return replace(self, agenda=agenda)
