"""What is not there yet: the few rules that a list of meetings can afford."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfdesk.domain.agenda import overrun
from hfdesk.domain.checks import kinds
from hfdesk.domain.checks.finding import Code, Finding, Repair, is_open
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Case, Kind

_STANDS_ALONE = re.compile(r"vedlegg|attachment|forslag til|framlegg til", re.IGNORECASE)


def lacking(record: MeetingRecord) -> tuple[Finding, ...]:
    """What is lacking before sending, the meeting's own things first; nothing once it is held."""
    if not is_open(record.meeting):
        return ()
    return tuple(_meeting(record)) + tuple(
        finding for item in record.meeting.agenda if item.kind is Kind.CASE for finding in _item(record, item)
    )


def _meeting(record: MeetingRecord) -> Iterator[Finding]:
    meeting = record.meeting
    if not meeting.agenda:
        yield Finding(Code.NO_AGENDA)
    if meeting.start is None:
        yield Finding(Code.NO_START, field="start")
    if not meeting.place and not meeting.online:
        yield Finding(Code.NO_PLACE, field="place")
    over = overrun(meeting)
    if over > 0:
        yield Finding(Code.OVERRUN, repair=Repair.END, values={"count": over})


def _item(record: MeetingRecord, item: AgendaItem) -> Iterator[Finding]:
    case = record.case_of(item)
    types = kinds.types_of(item, case)
    if kinds.approves(kinds.title_of(item, case)):
        return
    if not kinds.is_written(case) and not item.details and not item.proposal:
        if kinds.decides(types) or (case is not None and not kinds.informs(types)):
            yield Finding(Code.NO_PAPER, item=item.id, case=item.case)
    elif kinds.decides(types) and not item.proposal and not (case and case.proposal):
        yield Finding(Code.NO_PROPOSAL, item=item.id, case=item.case, field="proposal")
    if case is not None and kinds.is_written(case):
        yield from _paper(item, case)


def _paper(item: AgendaItem, case: Case) -> Iterator[Finding]:
    for at, section in enumerate(case.sections):
        below = case.sections[at + 1] if at + 1 < len(case.sections) else None
        over = below is not None and (below.level or 1) > (section.level or 1)
        if section.heading and not section.text and not over and not _STANDS_ALONE.match(section.heading):
            values = {"heading": section.heading}
            yield Finding(Code.EMPTY_SECTION, item=item.id, case=case.id, section=at, values=values)
    count = sum(not attachment.file for attachment in case.attachments)
    if count:
        values = {"count": count}
        yield Finding(Code.NOT_ATTACHED, item=item.id, case=case.id, field="attachments", values=values)
