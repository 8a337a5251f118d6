"""What is copied out of a text: whole for our own fields, clean for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextTable

from hfdesk import markup
from hfdesk.domain.richtext import Block, Paragraph, Points, RichText, Run, Table
from hfdesk.gui.editor.reading import read_part
from hfdesk.markup.html import as_html
from hfdesk.markup.ordinals import label

OWN = "application/x-hfdesk-text"
"""The kind of data in which a copied text comes back exactly as it was."""

LARGEST = 5_000_000
"""Bytes of our own data that are read: it may come from another program under our name."""

_STEP = "   "


def copied(cursor: QTextCursor) -> QMimeData:
    """What is chosen: as our own text, as HTML without fonts and colours, and as plain text."""
    text, (before, after) = chosen(cursor), _edges(cursor)
    html, plain = as_html(text), "\n".join(_lines(text.blocks))
    if before or after or _is_words(cursor):
        html = before + html.removeprefix("<p>").removesuffix("</p>") + after
        plain = before + plain + after
    data = QMimeData()
    data.setData(OWN, json.dumps([before, markup.write(text), after]).encode())
    data.setHtml(html)
    data.setText(plain)
    return data


def _is_words(cursor: QTextCursor) -> bool:
    """Whether the choice is words within one paragraph."""
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()) == document.findBlock(cursor.selectionEnd())


def _edges(cursor: QTextCursor) -> tuple[str, str]:
    """The blanks around chosen words; a rich text holds none at its ends."""
    words = cursor.selectedText().replace("\u2028", " ")
    if not _is_words(cursor) or not words:
        return "", ""
    core = words.strip()
    start = words.index(core) if core else len(words)
    return words[:start], words[start + len(core) :]


def chosen(cursor: QTextCursor) -> RichText:
    """The rich text that is chosen; of a table the cells that are."""
    table = cursor.currentTable()
    if table and cursor.hasComplexSelection():
        cells: Any = cursor.selectedTableCells()  # first row, rows, first column, columns
        return RichText((_cells(table, *cells),))
    return read_part(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())


def _cells(table: QTextTable, down: int, rows: int, across: int, columns: int) -> Table:
    cells = [
        tuple(_cell(table, row, column) for column in range(across, across + columns))
        for row in range(down, down + rows)
    ]
    return Table((), tuple(cells))


def _cell(table: QTextTable, row: int, column: int) -> tuple[Run, ...]:
    cell = table.cellAt(row, column)
    text = read_part(table.document(), cell.firstPosition(), cell.lastPosition())
    return tuple(run for block in text.blocks if isinstance(block, Paragraph) for run in block.runs)


def own_text(data: QMimeData) -> RichText | None:
    """The text that was copied out of one of our fields; ``None`` where it comes from elsewhere.

    Words out of one paragraph have their blanks around them.
    """
    held = data.data(OWN) if data.hasFormat(OWN) else None
    if held is None or held.size() > LARGEST:
        return None
    try:
        parts: Any = json.loads(bytes(held.data()))
    except (ValueError, RecursionError):
        return None
    match parts:
        case [str(before), str(text), str(after)]:
            return _between(markup.clean(before), markup.read(text), markup.clean(after))
        case _:
            return None


def _between(before: str, text: RichText, after: str) -> RichText:
    match text.blocks:
        case () if before or after:
            return RichText((Paragraph((Run(before + after),)),))
        case (Paragraph(runs=runs),):
            return RichText((Paragraph((Run(before), *runs, Run(after))),))
        case _:
            return text


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """A line for each paragraph, point and table row, points with their marks."""
    for block in blocks:
        if isinstance(block, Points):
            for ordinal, point in enumerate(block.points, block.start):
                yield from _point(label(block.mark, ordinal), list(_lines(point.blocks)), point.blocks)
        else:
            yield from RichText((block,)).plain.split("\n")


def _point(mark: str, lines: list[str], blocks: tuple[Block, ...]) -> Iterator[str]:
    own = lines[:1] if blocks and not isinstance(blocks[0], Points) else []
    yield " ".join([mark, *own])
    yield from (_STEP + line for line in lines[len(own) :])
