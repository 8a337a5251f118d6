"""The texts that an invitation sends: each once, with where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import Block, Heading, Paragraph, Points, RichText, Run, Table, plain
from hfdesk.domain.values import AgendaItem, Case


@dataclass(frozen=True, slots=True)
class Text:
    """A text's words and links, and where it stands, named as in a finding."""

    words: str
    links: tuple[str, ...] = ()
    item: str = ""
    case: str = ""
    field: str = ""
    section: int | None = None


def texts_of(record: MeetingRecord) -> Iterator[Text]:
    """The texts of the meeting, its items and their papers.

    Copies of what is older (quotations, what others did with a case) are not among them,
    nor what belongs to the minutes.
    """
    yield from _of_meeting(record)
    seen: set[str] = set()
    for item in record.meeting.agenda:
        yield from _of_item(item)
        case = record.case_of(item)
        if case is not None and case.id not in seen:
            seen.add(case.id)
            yield from _of_case(case, item.id)


def _of_meeting(record: MeetingRecord) -> Iterator[Text]:
    meeting = record.meeting
    for name in ("title", "subject", "place", "to", "copy_to"):
        if held := getattr(meeting, name):
            yield Text(held, field=name)
    if meeting.introduction:
        yield _rich(meeting.introduction, field="introduction")
    for line in meeting.lines:
        yield Text(f"{line.label} {line.text}", field="lines")
    for attachment in meeting.attachments:
        yield Text(attachment.title, field="attachments")


def _of_item(item: AgendaItem) -> Iterator[Text]:
    for name in ("title", "remark"):
        if held := getattr(item, name):
            yield Text(held, item=item.id, field=name)
    for name in ("details", "proposal"):
        if held := getattr(item, name):
            yield _rich(held, item=item.id, field=name)


def _of_case(case: Case, item: str) -> Iterator[Text]:
    yield Text(case.title, item=item, case=case.id, field="title")
    if case.proposal:
        yield _rich(case.proposal, item=item, case=case.id, field="proposal")
    for at, section in enumerate(case.sections):
        if section.heading:
            yield Text(section.heading, item=item, case=case.id, section=at)
        if section.text:
            yield _rich(section.text, item=item, case=case.id, section=at)
    for line in case.lines:
        yield Text(f"{line.label} {line.text}", item=item, case=case.id, field="lines")
    for attachment in case.attachments:
        yield Text(attachment.title, item=item, case=case.id, field="attachments")


def _rich(
    text: RichText, item: str = "", case: str = "", field: str = "", section: int | None = None
) -> Text:
    lines: list[str] = []
    links: list[str] = []
    for runs in _runs(text.blocks):
        lines.append(plain(runs))
        links += [run.link for run in runs if run.link]
    return Text("\n".join(lines), tuple(links), item, case, field, section)


def _runs(blocks: tuple[Block, ...]) -> Iterator[tuple[Run, ...]]:
    """The runs of each paragraph, heading and cell, in order."""
    for block in blocks:
        match block:
            case Paragraph(runs=runs) | Heading(runs=runs):
                yield runs
            case Points(points=points):
                for point in points:
                    yield from _runs(point.blocks)
            case Table(header=header, rows=rows):
                for row in (header, *rows):
                    yield from row
