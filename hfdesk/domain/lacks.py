"""What a meeting lacks before its invitation can be sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hfdesk.domain.agenda import overrun
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind, Status


class LackKind(StrEnum):
    """What is lacking."""

    AGENDA = "agenda"  # nothing on the agenda
    TIME = "time"  # no start
    PLACE = "place"  # neither a place nor a link
    OVERRUN = "overrun"  # the agenda ends after the meeting; ``count`` in minutes
    PAPER = "paper"  # a case for decision has no paper
    EMPTY_SECTION = "empty_section"  # a paper has a heading with nothing under it
    FILE = "file"  # an attachment is named, no file is there; ``count`` of them


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is lacking, at an agenda item (its id) or at the meeting (``""``)."""

    kind: LackKind
    item: str = ""
    count: int = 0


def lacks(record: MeetingRecord) -> tuple[Lack, ...]:
    """What is lacking before sending, the meeting's own things first; nothing once it is held."""
    if record.meeting.status not in (None, Status.DRAFT, Status.CALLED):
        return ()
    return tuple(_meeting(record)) + tuple(
        lack for item in record.meeting.agenda if item.kind is Kind.CASE for lack in _item(record, item)
    )


def _meeting(record: MeetingRecord) -> Iterator[Lack]:
    meeting = record.meeting
    if not meeting.agenda:
        yield Lack(LackKind.AGENDA)
    if meeting.start is None:
        yield Lack(LackKind.TIME)
    if not meeting.place and not meeting.online:
        yield Lack(LackKind.PLACE)
    over = overrun(meeting)
    if over > 0:
        yield Lack(LackKind.OVERRUN, count=over)


def _item(record: MeetingRecord, item: AgendaItem) -> Iterator[Lack]:
    case = record.case_of(item)
    if case is None:
        return
    if not case.has_paper and not item.details and not item.proposal:
        yield Lack(LackKind.PAPER, item.id)
    if any(section.heading and not section.text for section in case.sections[-1:]):
        yield Lack(LackKind.EMPTY_SECTION, item.id)
    missing = sum(not attachment.file for attachment in case.attachments)
    if missing:
        yield Lack(LackKind.FILE, item.id, missing)
