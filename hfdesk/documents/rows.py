"""Rows of tables that are too short to be divided between two pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hfdesk.documents.model import Block, List, Row, Table

LINES = 14
"""The most lines that a row may have, about, not to be divided: a quarter of a page."""

LETTERS = 95
"""Letters in a line as wide as the page, about: what is guessed need not be exact."""


def whole_if_short(rows: Iterable[Row], widths: tuple[int, ...]) -> list[Row]:
    """The rows, those that say something in few lines kept on one page."""
    letters = [max(LETTERS * width // sum(widths), 4) for width in widths]
    return [replace(row, whole=True) if not row.whole and _is_short(row, letters) else row for row in rows]


def _is_short(row: Row, letters: list[int]) -> bool:
    longest = 0
    for cell, width in zip(row.cells, letters, strict=True):
        lines = _lines(cell.blocks, width, LINES)
        if lines > LINES:
            return False
        longest = max(longest, lines)
    return longest > 0


def _lines(blocks: Iterable[Block], letters: int, most: int) -> int:
    """About how many lines the blocks take; it stops counting above the ``most``."""
    count = 0
    for block in blocks:
        if isinstance(block, Table):
            count += _rows(block, letters, most)
        elif isinstance(block, List):
            count += sum(_lines(point, max(letters - 4, 4), most) for point in block.points)
        else:
            length = sum([len(span.text) + letters * span.text.count("\n") for span in block.spans])
            count += -(-length // letters)
        if count > most:
            break
    return count


def _rows(table: Table, letters: int, most: int) -> int:
    """About how many lines a table inside a cell takes: each row as many as its longest cell."""
    shares = [max(letters * width // sum(table.widths), 4) for width in table.widths]
    return sum(
        max(_lines(cell.blocks, share, most) for cell, share in zip(row.cells, shares, strict=True))
        for row in table.rows
    )
