"""A document as every writer prints it; writers agree because they all start here.

What is empty is left out, spaces are no layout, a typed bullet or number is a real list
and the outline is sound. Tidying a tidy document changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from hfdesk.documents.model import Block, Cell, Document, Head, List, Para, Row, Span, Table
from hfdesk.documents.outline import every, with_outline
from hfdesk.documents.spans import printable, tidy_spans
from hfdesk.domain.richtext import Mark

_BULLET = re.compile(r"[•▪–*-][^\S\n]+(?=\S)")
_MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
_NUMBER = re.compile(rf"(\d{{1,2}})([.)])[^\S\n]+(?!(?:{_MONTHS})\b)(?=\S)")
_FIRST = "•▪–*-abcdefgh"
_LETTER = re.compile(r"([a-h])\)[^\S\n]+(?=\S)")


def tidy(document: Document) -> Document:
    """The document as it prints."""
    return replace(
        document,
        blocks=with_outline(_with_lists(_blocks(document.blocks))),
        title=_line(document.title),
        subject=_line(document.subject),
        author=_line(document.author),
        running_head=_line(document.running_head),
    )


def title_of(document: Document) -> str:
    """The title property: the document's own, else its first heading."""
    heads = (block for block in every(document.blocks) if isinstance(block, Head))
    return document.title or _line("".join(span.text for span in next(heads, Head(1, ())).spans))


def _line(text: str) -> str:
    return " ".join(printable(text).split())


def _blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return tuple([tidied for block in blocks if (tidied := _block(block))])


def _block(block: Block) -> Block | None:
    """The block as it prints; none where it says nothing."""
    if isinstance(block, Para | Head):
        return _line_of(block)
    return _list(block) if isinstance(block, List) else _table(block)


def _line_of(block: Para | Head) -> Para | Head | None:
    spans = tidy_spans(block.spans)
    while isinstance(block, Head) and (mark := _BULLET.match(_words(spans))):
        spans = _without(spans, mark.end())
    if spans is block.spans:
        return block if spans else None
    return replace(block, spans=spans) if spans else None


def _list(block: List) -> List | None:
    """Points that say nothing are left out where no number is lost with them."""
    points = [_blocks(point) for point in block.points]
    while points and not points[-1]:
        points.pop()
    if block.mark is Mark.BULLET:
        points = [point for point in points if point]
    return List(block.mark, tuple(points), block.start, block.style) if points else None


def _table(block: Table) -> Table | None:
    columns = max((len(row.cells) for row in block.rows), default=0)
    if not columns:
        return None
    columns = max(columns, len(block.widths))
    rows = tuple(_row(row, columns) for row in block.rows)
    widths = tuple(max(width, 1) for width in block.widths)
    usual = sum(widths) // len(widths) or 1 if widths else 1
    header = block.header and any(map(_says, rows[0].cells))
    return Table(rows, (*widths, *[usual] * (columns - len(widths))), block.look, header)


def _says(cell: Cell) -> bool:
    """Whether a tidied cell has words; tables in it may have none."""
    inner = [block for block in cell.blocks if isinstance(block, Table)]
    return len(inner) < len(cell.blocks) or any(
        _says(c) for table in inner for row in table.rows for c in row.cells
    )


def _row(row: Row, columns: int) -> Row:
    cells = [Cell(_with_lists(_blocks(cell.blocks))) for cell in row.cells]
    return Row((*cells, *[Cell()] * (columns - len(cells))), row.whole)


def _words(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans)


def _with_lists(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Paragraphs that begin with a typed mark, as points of real lists."""
    out: list[Block] = []
    typed: List | None = None
    for block in blocks:
        found = _typed(block) if isinstance(block, Para) else None
        if found and typed and _continues(typed, found):
            typed = replace(typed, points=(*typed.points, *found.points))
            out[-1] = typed
        else:
            out.append(found or block)
            typed = found
    return tuple(out)


def _continues(known: List, found: List) -> bool:
    same = (known.mark, known.style) == (found.mark, found.style)
    return same and (known.mark is Mark.BULLET or found.start == known.start + len(known.points))


def _typed(para: Para) -> List | None:
    """The paragraph as a list of one point, where it begins with a typed mark."""
    first = para.spans[0].text[0]
    if not (first.isdigit() or first in _FIRST):
        return None
    words = _words(para.spans)
    if found := _BULLET.match(words):
        mark, start = Mark.BULLET, 1
    elif found := _NUMBER.match(words):
        mark, start = Mark.NUMBER if found[2] == "." else Mark.NUMBER_PAREN, int(found[1])
    elif found := _LETTER.match(words):
        mark, start = Mark.LETTER_PAREN, ord(found[1]) - ord("a") + 1
    else:
        return None
    point = replace(para, spans=_without(para.spans, found.end()))
    return List(mark, ((point,),), start, para.style)


def _without(spans: tuple[Span, ...], length: int) -> tuple[Span, ...]:
    """The spans without their first characters."""
    out: list[Span] = []
    for span in spans:
        if len(span.text) > length:
            out.append(replace(span, text=span.text[length:]))
        length = max(0, length - len(span.text))
    return tuple(out)
