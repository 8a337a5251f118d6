"""Links inside a document: from an item on the agenda to its paper behind it."""

from __future__ import annotations

from dataclasses import replace

from hfdesk.documents.model import Block, Cell, Head, Row, Table


def anchored(blocks: tuple[Block, ...], anchor: str) -> tuple[Block, ...]:
    """The blocks, the first heading among them the place that links lead to by that name."""
    for place, block in enumerate(blocks):
        changed = _anchored(block, anchor)
        if changed is not block:
            return (*blocks[:place], changed, *blocks[place + 1 :])
    return blocks


def _anchored(block: Block, anchor: str) -> Block:
    match block:
        case Head():
            return replace(block, anchor=anchor)
        case Table(rows=rows):
            for at, row in enumerate(rows):
                changed = _in_row(row, anchor)
                if changed is not row:
                    return replace(block, rows=(*rows[:at], changed, *rows[at + 1 :]))
            return block
        case _:
            return block


def _in_row(row: Row, anchor: str) -> Row:
    for at, cell in enumerate(row.cells):
        blocks = anchored(cell.blocks, anchor)
        if blocks is not cell.blocks:
            return replace(row, cells=(*row.cells[:at], Cell(blocks), *row.cells[at + 1 :]))
    return row
