"""The outline that every document has: one heading of level 1, no level skipped.

Accessibility asks for it (universell utforming of Word files), and a composer that puts
several papers behind each other need not count. Levels are counted in reading order,
through table cells and the points of lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import is_

from hfdesk.documents.model import Block, Cell, Head, HeadLook, List, Para, Row, Span, Table
from hfdesk.documents.spans import printable, unmarked, words_of

DEEPEST = 4
ANCHOR = re.compile(r"[A-Za-z]\w{0,39}", re.ASCII)
"""What may be the anchor of a heading."""


def with_outline(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same blocks with headings that make a sound outline.

    The first heading gets level 1. A further heading of level 1 gets level 2, and what
    stands below it goes one level down with it. No heading is more than one level below
    the one before it. Headings without words are dropped. Where there is no heading at
    all, the first paragraph with words becomes one, and looks like a line of text.
    """
    outline = _Outline()
    outlined = outline.blocks(tuple(blocks))
    return outlined if outline.has_heading else _promoted(outlined)


def has_words(spans: Iterable[Span]) -> bool:
    """Whether anything would be seen of these spans."""
    return bool("".join([span.text for span in spans]).replace("\u00ad", "").strip())


def same(some: Sequence[object], others: Sequence[object]) -> bool:
    """Whether these are those very objects, in that order."""
    return len(some) == len(others) and all(map(is_, some, others))


def anchors(blocks: Iterable[Block]) -> Iterator[str]:
    """The anchors of the headings with words in these blocks that may be one: see :class:`Head`."""
    for block in every(blocks):
        if isinstance(block, Head) and ANCHOR.fullmatch(block.anchor) and _will_stay(block):
            yield block.anchor


def _will_stay(head: Head) -> bool:
    """Whether a heading that is not tidied yet has words."""
    return bool(printable(words_of(head.spans)).replace("\u00ad", "").strip())


def every(blocks: Iterable[Block]) -> Iterator[Block]:
    """These blocks and the blocks inside them, in reading order."""
    for block in blocks:
        yield block
        for inner in inside(block):
            yield from every(inner)


def inside(block: Block) -> Iterator[tuple[Block, ...]]:
    """The runs of blocks that a block holds: points of a list, cells of a table."""
    match block:
        case List(points=points):
            yield from points
        case Table(rows=rows):
            yield from (cell.blocks for row in rows for cell in row.cells)
        case _:
            return


class _Outline:
    """Counts levels in reading order. What needs no change comes back as it is."""

    def __init__(self) -> None:
        self._last = 0
        self._deeper = 0

    @property
    def has_heading(self) -> bool:
        """Whether one was met."""
        return self._last > 0

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        outlined = [self._block(block) for block in blocks]
        if same(outlined, blocks):
            return blocks
        return tuple([block for block in outlined if block is not None])

    def _block(self, block: Block) -> Block | None:
        if isinstance(block, Para):
            return block
        if isinstance(block, Head):
            return self._head(block) if has_words(block.spans) else None
        return self._list(block) if isinstance(block, List) else self._table(block)

    def _list(self, block: List) -> List:
        points = [self.blocks(point) for point in block.points]
        return block if same(points, block.points) else replace(block, points=tuple(points))

    def _table(self, block: Table) -> Table:
        rows = [self._row(row) for row in block.rows]
        return block if same(rows, block.rows) else replace(block, rows=tuple(rows))

    def _row(self, row: Row) -> Row:
        cells = [self._cell(cell) for cell in row.cells]
        return row if same(cells, row.cells) else replace(row, cells=tuple(cells))

    def _cell(self, cell: Cell) -> Cell:
        blocks = self.blocks(cell.blocks)
        return cell if blocks is cell.blocks else Cell(blocks)

    def _head(self, head: Head) -> Head:
        if head.level == 1 and self._last:
            self._deeper = 1
        self._last = min(self._level(head), self._last + 1, DEEPEST)
        return head if head.level == self._last else replace(head, level=self._last)

    def _level(self, head: Head) -> int:
        return max(head.level + self._deeper, 2) if self._last else 1


def _promoted(blocks: tuple[Block, ...], look: HeadLook = HeadLook.LINE) -> tuple[Block, ...]:
    """The first paragraph with words as a heading of level 1, in place."""
    for place, block in enumerate(blocks):
        changed = _promote(block, look)
        if changed is not block:
            return (*blocks[:place], changed, *blocks[place + 1 :])
    return blocks


def _promote(block: Block, look: HeadLook) -> Block:
    match block:
        case Para(spans=spans) if has_words(spans):
            return Head(1, unmarked(spans), new_page=block.new_page, look=look, source=block.source)
        case Table(rows=rows):
            return _promote_in_table(block, rows)
        case List(points=points):
            return _promote_in_list(block, points)
        case _:
            return block


def _promote_in_list(block: List, points: tuple[tuple[Block, ...], ...]) -> List:
    for place, point in enumerate(points):
        blocks = _promoted(point)
        if blocks is not point:
            return replace(block, points=(*points[:place], blocks, *points[place + 1 :]))
    return block


def _promote_in_table(table: Table, rows: tuple[Row, ...]) -> Table:
    for y, row in enumerate(rows):
        for x, cell in enumerate(row.cells):
            blocks = _promoted(cell.blocks, HeadLook.CELL)
            if blocks is not cell.blocks:
                cells = (*row.cells[:x], Cell(blocks), *row.cells[x + 1 :])
                return replace(table, rows=(*rows[:y], replace(row, cells=cells), *rows[y + 1 :]))
    return table
