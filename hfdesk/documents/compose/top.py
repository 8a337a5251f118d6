"""The top of a document: title lines and head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

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
    further: bool = True,
) -> Iterator[Block]:
    """Title lines and head, their headings at ``level`` and below.

    ``further``: the record's further lines (:func:`further_lines`) stand in the head.
    """
    yield from (block for line in parts.titles for block in _title(ctx, line, level))
    rows = [*_rows(ctx, parts, level), *(_further(ctx, parts.kind, kind) if further else ())]
    if parts.kind is HeadKind.LINES:
        yield from _lines(rows)
    elif rows:
        cells = (
            _side_by_side(rows) if parts.kind is HeadKind.CELLS else [_label_and_value(row) for row in rows]
        )
        yield Table(tuple(cells), parts.widths, Look.HEAD)


def _title(ctx: Context, line: TitleLine, level: int) -> tuple[Block, ...]:
    words = ctx.label(line.text)
    if not words:
        return ()
    spans = (Span(words.upper() if line.upper else words),)
    if line.level:
        return (Head(level + line.level - 1, spans),)
    return (Para(spans, Style.KIND, keep=True),)


_Content = tuple[Block, ...]
_Label = tuple[str, ...]


class _Row(NamedTuple):
    """A row of the head as it prints."""

    labels: _Label
    content: _Content
    beside: bool = False


def head_lines(ctx: Context, kind: DocumentKind) -> Iterator[Block]:
    """The further lines as paragraphs, where no head holds them."""
    yield from _lines(_further(ctx, HeadKind.LINES, kind))


def _rows(ctx: Context, parts: Top, level: int) -> Iterator[_Row]:
    for row in parts.head:
        labels, content = _content(ctx, row, level, parts.kind)
        if content or row.keep:
            yield _Row(labels, content, row.beside)


def _further(ctx: Context, head: HeadKind, kind: DocumentKind) -> Iterator[_Row]:
    for line in further_lines(ctx.meeting, ctx.case, kind):
        content = (Para((Span(line.text),), Style.HEAD_VALUE),) if line.text else ()
        yield _Row((_coloned(line.label, head),), content)


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
    if row.counted and ctx.attachments > 1:
        label = ctx.words.phrase("attachments", n=ctx.attachments)
    return (label,), attachment_lines(ctx, Style.HEAD_VALUE)


def attachment_lines(ctx: Context, style: Style) -> tuple[Para, ...]:
    """A paragraph for each of the meeting's attachments: ``Sak 4: …``."""
    attachments = ctx.meeting.attachments if ctx.meeting else ()
    case = ctx.words.phrase("case")
    return tuple(
        Para((Span(f"{case} {ctx.numbers(one.items)}: {one.title}" if one.items else one.title),), style)
        for one in attachments
    )


def _label_and_value(row: _Row) -> Row:
    labels = tuple(Para((Span(label),), Style.HEAD_LABEL) for label in row.labels)
    return Row((Cell(labels), Cell(row.content)))


def _side_by_side(rows: Iterable[_Row]) -> list[Row]:
    """A cell for each label with its value, two in a row where the profile says so."""
    cells: list[list[Cell]] = []
    for row in rows:
        cell = Cell(tuple(_lines([row])))
        if row.beside and cells and len(cells[-1]) == 1:
            cells[-1].append(cell)
        else:
            cells.append([cell])
    return [Row((*row, *[Cell()] * (2 - len(row)))) for row in cells]


def _lines(rows: Iterable[_Row]) -> Iterator[Block]:
    """``label value`` lines; what does not fit one line follows it."""
    for labels, content, _ in rows:
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
