"""Attachments: counted, listed, there."""

from __future__ import annotations

from collections.abc import Iterator

from hfdesk.domain.checks.finding import Code, Context, Finding, Repair, Severity
from hfdesk.domain.papers import attachment_count
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Case


def check(record: MeetingRecord, context: Context) -> Iterator[Finding]:
    """Counts that are not those of the lists, files that have vanished."""
    meeting = record.meeting
    for item in meeting.agenda:
        case = record.case_of(item)
        if case is not None:
            yield from _gone(item, case, context)
            yield from _counted(item, case)
    yield from _lines(record)
    for attachment in meeting.attachments:
        if attachment.file in context.gone:
            yield Finding(Code.FILE_GONE, field="attachments", values={"title": attachment.title})


def _gone(item: AgendaItem, case: Case, context: Context) -> Iterator[Finding]:
    for attachment in case.attachments:
        if attachment.file in context.gone:
            values = {"title": attachment.title}
            yield Finding(Code.FILE_GONE, item=item.id, case=case.id, field="attachments", values=values)


def _counted(item: AgendaItem, case: Case) -> Iterator[Finding]:
    count, there = item.attachment_count, len(case.attachments)
    if count is not None and there and count != there:
        values = {"count": count, "there": there}
        yield Finding(
            Code.ATTACHMENT_COUNT, Severity.DOUBT, item.id, case.id, "attachments", None, Repair.COUNT, values
        )


def _lines(record: MeetingRecord) -> Iterator[Finding]:
    """The head counts what the items count; the lines below it are the meeting's own."""
    lines = len(record.meeting.attachments)
    count = sum(attachment_count(item, record.case_of(item)) for item in record.meeting.agenda)
    if lines and count and lines != count:
        values = {"count": count, "there": lines}
        yield Finding(Code.ATTACHMENT_LINES, Severity.DOUBT, field="attachments", values=values)
