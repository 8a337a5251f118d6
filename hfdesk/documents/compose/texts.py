"""Rich text as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hfdesk.documents.model import (
    Block,
    Cell,
    Head,
    HeadLook,
    List,
    Look,
    Para,
    Role,
    Row,
    Span,
    Style,
    Table,
)
from hfdesk.domain import richtext
from hfdesk.domain.richtext import RichText, Run


def spans(runs: Iterable[Run], *, italic: bool = False) -> tuple[Span, ...]:
    """Runs as spans, all of them in italics where asked for."""
    return tuple(Span(run.text, run.bold, run.italic or italic, run.underline, run.link) for run in runs)


def blocks(
    rich: RichText,
    style: Style = Style.BODY,
    *,
    level: int = 3,
    look: HeadLook | None = None,
    italic: bool = False,
) -> tuple[Block, ...]:
    """A text as blocks. ``level`` is that of its upper headings (``###``)."""
    return tuple(_block(block, style, level, look, italic) for block in rich.blocks)


def labelled(label: str, content: tuple[Block, ...], style: Style) -> tuple[Block, ...]:
    """Blocks with a label at the front of the first paragraph, or alone before a list."""
    mark = Span(label, role=Role.LABEL)
    if content and isinstance(content[0], Para):
        first = content[0]
        return (replace(first, spans=(mark, Span(" "), *first.spans)), *content[1:])
    return (Para((mark,), style, keep=True), *content)


def _block(block: richtext.Block, style: Style, level: int, look: HeadLook | None, italic: bool) -> Block:
    match block:
        case richtext.Paragraph(runs=runs):
            return Para(spans(runs, italic=italic), style)
        case richtext.Heading(level=depth, runs=runs):
            return Head(min(level + depth - 3, 4), spans(runs), look=look)
        case richtext.Points(mark=mark, points=points, start=start):
            inner = tuple(
                tuple(_block(each, style, level, look, italic) for each in point.blocks) for point in points
            )
            return List(mark, inner, start, style)
        case richtext.Table():
            return _table(block)


def _table(table: richtext.Table) -> Table:
    rows = (table.header, *table.rows) if table.header else table.rows
    head = bool(table.header)
    return Table(
        tuple(_row(row, table.width, head and at == 0) for at, row in enumerate(rows)),
        _widths(table),
        Look.GRID,
        header=head,
    )


def _row(cells: tuple[tuple[Run, ...], ...], width: int, head: bool) -> Row:
    style = Style.TABLE_HEAD if head else Style.TABLE_TEXT
    filled = [Cell((Para(spans(runs), style),) if runs else ()) for runs in cells]
    return Row((*filled, *[Cell()] * (width - len(filled))), whole=head)


def _widths(table: richtext.Table) -> tuple[int, ...]:
    """Shares of the line by the longest cell of each column, none below 6 of 100."""
    longest = [
        max((len(richtext.plain(row[at])) for row in (table.header, *table.rows) if at < len(row)), default=1)
        for at in range(table.width)
    ]
    bounded = [min(max(length, 4), 60) for length in longest]
    total = sum(bounded)
    return tuple(max(6, round(100 * length / total)) for length in bounded)
