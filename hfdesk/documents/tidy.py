"""A document as every writer prints it; writers agree because they all start here.

What is empty is left out, spaces are no layout, a typed bullet or number is a real list
and the outline is sound. Tidying a tidy document changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from hfdesk.documents.model import Block, Cell, Document, Head, List, Para, Row, Table
from hfdesk.documents.outline import ANCHOR, anchors, every, same, with_outline
from hfdesk.documents.passages import Passages
from hfdesk.documents.rows import whole_if_short
from hfdesk.documents.spans import BULLET, printable, tidy_spans, unmarked, without, words_of
from hfdesk.domain.richtext import Mark

_MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
_NUMBER = re.compile(rf"(\d{{1,2}})([.)])[^\S\n]+(?!(?:{_MONTHS})\b)(?=\S)")
_FIRST = frozenset("•▪–*-abcdefgh")
_LETTER = re.compile(r"([a-h])\)[^\S\n]+(?=\S)")


Kept = dict[int, tuple[Block, Block | None]]
"""Blocks of a document with what was made of them, by the ids of the blocks."""


def tidy(document: Document, kept: Kept | None = None) -> Document:
    """The document as it prints.

    With ``kept`` the blocks of the document before that are here again need not be tidied again.
    """
    tidier = _Tidier(document)
    blocks = tidier.blocks(document.blocks) if kept is None else tidier.again(document.blocks, kept)
    return replace(
        document,
        blocks=with_outline(_with_lists(blocks)),
        title=_line(document.title),
        subject=_line(document.subject),
        author=_line(document.author),
        running_head=_line(document.running_head),
    )


def title_of(document: Document) -> str:
    """The title property: the document's own, else its first heading."""
    heads = (block for block in every(document.blocks) if isinstance(block, Head))
    return document.title or _line(words_of(next(heads, Head(1, ())).spans))


def _line(text: str) -> str:
    return " ".join(printable(text).split())


class _Tidier:
    """Tidies blocks; what is tidy comes back as it is, for nearly all of a document is."""

    def __init__(self, document: Document) -> None:
        self._others = Passages(document.language)
        self._given = document.blocks
        self._anchors: frozenset[str] | None = None

    def _leads(self, anchor: str) -> bool:
        """Whether a heading has that anchor; they are looked for at the first link inside."""
        if self._anchors is None:
            self._anchors = frozenset(anchors(self._given))
        return anchor in self._anchors

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks that say something."""
        tidied = [self._block(block) for block in blocks]
        if same(tidied, blocks):
            return blocks
        return tuple([block for block in tidied if block is not None])

    def again(self, blocks: tuple[Block, ...], kept: Kept) -> tuple[Block, ...]:
        """The same, with those that are kept; what has a link inside depends on all the others."""
        before, found = dict(kept), list[Block | None]()
        kept.clear()
        for block in blocks:
            held = before.get(id(block))
            if held is None:
                self._anchors = None
                held = block, self._block(block)
            if self._anchors is None:
                kept[id(block)] = held
            found.append(held[1])
        return tuple([block for block in found if block is not None])

    def _block(self, block: Block) -> Block | None:
        if isinstance(block, List):
            return self._list(block)
        return self._table(block) if isinstance(block, Table) else self._line_of(block)

    def _line_of(self, block: Para | Head) -> Para | Head | None:
        spans = self._others.marked(tidy_spans(block.spans, self._leads))
        if isinstance(block, Head):
            spans = unmarked(spans)
            if block.anchor and not ANCHOR.fullmatch(block.anchor):
                block = replace(block, anchor="")
        if spans is block.spans:
            return block if spans else None
        return replace(block, spans=spans) if spans else None

    def _list(self, block: List) -> List | None:
        """Points that say nothing are left out where no number is lost with them."""
        points = [self.blocks(point) for point in block.points]
        while points and not points[-1]:
            points.pop()
        if block.mark is Mark.BULLET:
            points = [point for point in points if point]
        if same(points, block.points):
            return block if points else None
        return replace(block, points=tuple(points)) if points else None

    def _table(self, block: Table) -> Table | None:
        columns = max((len(row.cells) for row in block.rows), default=0)
        if not columns:
            return None
        columns = max(columns, len(block.widths))
        widths = tuple([max(width, 1) for width in block.widths])
        usual = sum(widths) // len(widths) or 1 if widths else 1
        widths = (*widths, *[usual] * (columns - len(widths)))
        rows = whole_if_short([self._row(row, columns) for row in block.rows], widths)
        header = block.header and any(map(_says, rows[0].cells))
        if same(rows, block.rows) and (widths, header) == (block.widths, block.header):
            return block
        return replace(block, rows=tuple(rows), widths=widths, header=header)

    def _row(self, row: Row, columns: int) -> Row:
        cells = [self._cell(cell) for cell in row.cells]
        if same(cells, row.cells) and len(cells) == columns:
            return row
        return replace(row, cells=(*cells, *[Cell()] * (columns - len(cells))))

    def _cell(self, cell: Cell) -> Cell:
        blocks = _with_lists(self.blocks(cell.blocks))
        return cell if blocks is cell.blocks else replace(cell, blocks=blocks)


def _says(cell: Cell) -> bool:
    """Whether a tidied cell has words; tables in it may have none."""
    inner = [block for block in cell.blocks if isinstance(block, Table)]
    return len(inner) < len(cell.blocks) or any(
        _says(c) for table in inner for row in table.rows for c in row.cells
    )


def _with_lists(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Paragraphs that begin with a typed mark, as points of real lists."""
    if not any(map(_may_be_typed, blocks)):
        return blocks
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


def _may_be_typed(block: Block) -> bool:
    if not isinstance(block, Para):
        return False
    first = block.spans[0].text[0]
    return first in _FIRST or first.isdigit()


def _continues(known: List, found: List) -> bool:
    alike = (known.mark, known.style) == (found.mark, found.style)
    return alike and (known.mark is Mark.BULLET or found.start == known.start + len(known.points))


def _typed(para: Para) -> List | None:
    """The paragraph as a list of one point, where it begins with a typed mark."""
    if not _may_be_typed(para):
        return None
    words = words_of(para.spans)
    if found := BULLET.match(words):
        mark, start = Mark.BULLET, 1
    elif found := _NUMBER.match(words):
        mark, start = Mark.NUMBER if found[2] == "." else Mark.NUMBER_PAREN, int(found[1])
    elif found := _LETTER.match(words):
        mark, start = Mark.LETTER_PAREN, ord(found[1]) - ord("a") + 1
    else:
        return None
    point = replace(para, spans=without(para.spans, found.end()))
    return List(mark, ((point,),), start, para.style, source=para.source)
