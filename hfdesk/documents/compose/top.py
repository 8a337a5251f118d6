"""The top of a document: title lines and head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hfdesk.documents.compose import texts
from hfdesk.documents.compose.context import Context
from hfdesk.documents.compose.people import listed
from hfdesk.documents.layout import HeadKind, HeadRow, People, TitleLine, Top
from hfdesk.documents.model import Block, Cell, Head, HeadLook, Look, Para, Role, Row, Span, Style, Table
from hfdesk.domain.values import Case, DocumentKind, Line, Meeting


def top(
    ctx: Context,
    parts: Top,
    kind: DocumentKind,
    *,
    level: int = 1,
    new_page: bool = False,
    further: bool = True,
) -> Iterator[Block]:
    """Title lines and head, their headings at ``level`` and below.

    ``further``: the record's further lines (:func:`further_lines`) stand in the head.
    """
    for line in parts.titles:
        block = _title(ctx, line, level, new_page)
        if block:
            yield block
            new_page = False
    rows = [*_rows(ctx, parts, level), *(_further(ctx, parts.kind, kind) if further else ())]
    if parts.kind is HeadKind.LINES:
        yield from _lines(rows)
    elif rows:
        yield Table(tuple(_table_row(label, content) for label, content in rows), parts.widths, Look.HEAD)


def _title(ctx: Context, line: TitleLine, level: int, new_page: bool) -> Block | None:
    words = ctx.label(line.text)
    if not words:
        return None
    spans = (Span(words.upper() if line.upper else words),)
    if line.level:
        return Head(level + line.level - 1, spans, new_page)
    return Para(spans, Style.KIND, new_page, keep=True)


_Content = tuple[Block, ...]
_Label = tuple[str, ...]


def head_lines(ctx: Context, kind: DocumentKind) -> Iterator[Block]:
    """The further lines as paragraphs, where no head holds them."""
    yield from _lines(_further(ctx, HeadKind.LINES, kind))


def _rows(ctx: Context, parts: Top, level: int) -> Iterator[tuple[_Label, _Content]]:
    for row in parts.head:
        labels, content = _content(ctx, row, level, parts.kind)
        if content or row.keep:
            yield labels, content


def _further(ctx: Context, head: HeadKind, kind: DocumentKind) -> Iterator[tuple[_Label, _Content]]:
    for line in further_lines(ctx.meeting, ctx.case, kind):
        content = (Para((Span(line.text),), Style.HEAD_VALUE),) if line.text else ()
        yield (_coloned(line.label, head),), content


def further_lines(meeting: Meeting | None, case: Case | None, kind: DocumentKind) -> Iterator[Line]:
    """The further lines of the head: a case's own in its paper, else the meeting's."""
    owner: Iterable[Line] = ()
    if kind is DocumentKind.PAPER and case:
        owner = case.lines
    elif kind is not DocumentKind.PAPER and meeting:
        owner = meeting.lines
    return (line for line in owner if line.belongs_in(kind))


def _coloned(label: str, kind: HeadKind) -> str:
    return label if kind is HeadKind.TABLE or label.endswith(":") else f"{label}:"


def _content(ctx: Context, row: HeadRow, level: int, kind: HeadKind) -> tuple[_Label, _Content]:
    if row.attachments:
        return _attachments(ctx, row)
    if row.people:
        return _people(ctx, row, row.people)
    value = ctx.filled(row.value, row.join)
    value = value.upper() if row.upper else value
    label = (ctx.label(row.label),)
    if not value:
        return label, ()
    span = Span(value, bold=row.bold)
    if row.heading:
        look = HeadLook.CELL if kind is HeadKind.TABLE else HeadLook.LINE
        return label, (Head(level, (span,), look=look),)
    return label, (Para((span,), Style.HEAD_VALUE),)


def _people(ctx: Context, row: HeadRow, people: People) -> tuple[_Label, _Content]:
    if not row.labels:
        content = listed(ctx, people, Style.HEAD_VALUE)
        return (ctx.label(row.label),), (*content, *_note(ctx, row, content))
    each = [
        (ctx.label(label), listed(ctx, people, Style.HEAD_VALUE, of))
        for label, of in zip(row.labels, people.of, strict=True)
    ]
    filled = [(label, content) for label, content in each if content]
    return tuple(label for label, _ in filled), tuple(block for _, content in filled for block in content)


def _note(ctx: Context, row: HeadRow, content: _Content) -> _Content:
    """The note that stands under the list of those present."""
    present = row.people is not None and "present" in row.people.of
    if not present or not content or ctx.meeting is None:
        return ()
    return texts.blocks(ctx.meeting.attendance_note, Style.HEAD_VALUE)


def _attachments(ctx: Context, row: HeadRow) -> tuple[_Label, _Content]:
    meeting = ctx.meeting
    label = ctx.label(row.label)
    if meeting is None:
        return (label,), ()
    count = sum(item.attachment_count or 0 for item in meeting.agenda)
    if row.counted and count > 1:
        label = ctx.words.phrase("attachments", n=count)
    return (label,), attachment_lines(ctx, Style.HEAD_VALUE)


def attachment_lines(ctx: Context, style: Style) -> tuple[Para, ...]:
    """A paragraph for each of the meeting's attachments: ``Sak 4: …``."""
    attachments = ctx.meeting.attachments if ctx.meeting else ()
    case = ctx.words.phrase("case")
    return tuple(
        Para((Span(f"{case} {ctx.numbers(one.items)}: {one.title}" if one.items else one.title),), style)
        for one in attachments
    )


def _table_row(labels: _Label, content: _Content) -> Row:
    return Row((Cell(tuple(Para((Span(label),), Style.HEAD_LABEL) for label in labels)), Cell(content)))


def _lines(rows: Iterable[tuple[_Label, _Content]]) -> Iterator[Block]:
    """``label value`` lines; what does not fit one line follows it."""
    for labels, content in rows:
        words = " ".join(labels)
        label = (Span(words, role=Role.LABEL), Span(" ")) if words else ()
        match content:
            case (Para(spans=spans), *rest):
                yield Para((*label, *spans), Style.HEAD_LINE)
                yield from rest
            case (Head(level=level, spans=spans, look=look), *rest):
                yield Head(level, (*label, *spans), look=look)
                yield from rest
            case _:
                yield Para(label[:1], Style.HEAD_LINE, keep=bool(content))
                yield from content
