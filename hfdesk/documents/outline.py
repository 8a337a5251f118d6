"""The outline that every document has: one heading of level 1, no level skipped.

Accessibility asks for it (universell utforming of Word files), and a composer that puts
several papers behind each other need not count. Levels are counted in reading order,
through table cells and the points of lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hfdesk.documents.model import Block, Cell, Head, HeadLook, List, Para, Row, Span, Table

DEEPEST = 4


def with_outline(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same blocks with headings that make a sound outline.

    The first heading gets level 1. A further heading of level 1 gets level 2, and what
    stands below it goes one level down with it. No heading is more than one level below
    the one before it. Headings without words are dropped. Where there is no heading at
    all, the first paragraph with words becomes one, and looks like a line of text.
    """
    given = tuple(blocks)
    outlined = _Outline().blocks(given)
    return outlined if has_heading(outlined) else _promoted(outlined)


def has_words(spans: Iterable[Span]) -> bool:
    """Whether anything would be seen of these spans."""
    return bool("".join(span.text for span in spans).replace("\u00ad", "").strip())


def has_heading(blocks: Iterable[Block]) -> bool:
    """Whether a heading stands anywhere in these blocks."""
    return any(isinstance(block, Head) for block in every(blocks))


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
    """Counts levels in reading order."""

    def __init__(self) -> None:
        self._last = 0
        self._deeper = 0

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(self._block(block) for block in blocks if _stays(block))

    def _block(self, block: Block) -> Block:
        match block:
            case Head():
                return self._head(block)
            case List() if has_heading((block,)):
                return replace(block, points=tuple(self.blocks(point) for point in block.points))
            case Table() if has_heading((block,)):
                return replace(block, rows=tuple(self._row(row) for row in block.rows))
            case _:
                return block

    def _row(self, row: Row) -> Row:
        return replace(row, cells=tuple(Cell(self.blocks(cell.blocks)) for cell in row.cells))

    def _head(self, head: Head) -> Head:
        if head.level == 1 and self._last:
            self._deeper = 1
        self._last = min(self._level(head), self._last + 1, DEEPEST)
        return head if head.level == self._last else replace(head, level=self._last)

    def _level(self, head: Head) -> int:
        return max(head.level + self._deeper, 2) if self._last else 1


def _stays(block: Block) -> bool:
    return not isinstance(block, Head) or has_words(block.spans)


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
            return Head(1, spans, new_page=block.new_page, look=look)
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
