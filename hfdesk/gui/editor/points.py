"""Points of a list in a document: made, taken off, moved a level in or out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextList

from hfdesk.domain.normal import LEVELS
from hfdesk.domain.richtext import Mark
from hfdesk.gui import rich
from hfdesk.gui.editor.reading import mark_of

BELOW = {
    Mark.BULLET: Mark.BULLET,
    Mark.NUMBER: Mark.LETTER,
    Mark.NUMBER_PAREN: Mark.LETTER_PAREN,
    Mark.LETTER: Mark.BULLET,
    Mark.LETTER_PAREN: Mark.BULLET,
}
"""How the points under a point are marked when a level is begun."""

TYPED = {
    "-": (Mark.BULLET, 1),
    "*": (Mark.BULLET, 1),
    "–": (Mark.BULLET, 1),
    "•": (Mark.BULLET, 1),
    "1.": (Mark.NUMBER, 1),
    "1)": (Mark.NUMBER_PAREN, 1),
    "a.": (Mark.LETTER, 1),
    "a)": (Mark.LETTER_PAREN, 1),
}
"""What is typed at the start of a paragraph, before a blank, and the list that it begins."""


def blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The blocks that a selection touches, or the one where the cursor stands."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


def list_of(block: QTextBlock) -> QTextList | None:
    """The list that a block is a point of."""
    return block.textList() or None


def in_table(cursor: QTextCursor) -> bool:
    """Whether the cursor stands in a table."""
    return bool(cursor.currentTable())


def level_of(block: QTextBlock) -> int:
    """The level of a point, from 1; 0 for what is none."""
    own = list_of(block)
    return max(own.format().indent(), 1) if own is not None else 0


def make(cursor: QTextCursor, mark: Mark, start: int = 1) -> None:
    """Make points of the paragraphs of a selection, at the level that they have."""
    cursor.beginEditBlock()
    for block in list(blocks(cursor)):
        _put(block, mark, max(level_of(block), 1), start)
    cursor.endEditBlock()


def take_off(cursor: QTextCursor) -> None:
    """Make paragraphs of the points of a selection."""
    cursor.beginEditBlock()
    for block in list(blocks(cursor)):
        own = list_of(block)
        if own is not None:
            own.remove(block)
        QTextCursor(block).setBlockFormat(rich.plain_block())
    cursor.endEditBlock()


def step(cursor: QTextCursor, by: int) -> None:
    """Move the points of a selection a level in (1) or out (-1); out of the first is off the list."""
    cursor.beginEditBlock()
    for block in list(blocks(cursor)):
        _step(block, by)
    cursor.endEditBlock()


def _step(block: QTextBlock, by: int) -> None:
    own = list_of(block)
    if own is None:
        return
    level = level_of(block) + by
    if level < 1:
        take_off(QTextCursor(block))
    elif level <= LEVELS:
        known = _neighbour(block, level)
        mark = mark_of(known) if known else BELOW[mark_of(own)] if by > 0 else mark_of(own)
        _put(block, mark, level)


def _put(block: QTextBlock, mark: Mark, level: int, start: int = 1) -> None:
    known = _neighbour(block, level)
    own = list_of(block)
    if known is not None and mark_of(known) is mark and start == 1:
        if known is not own:
            known.add(block)
    else:
        QTextCursor(block).createList(rich.list_format(mark, level, start))
    form = rich.point_block()
    form.setObjectIndex(block.blockFormat().objectIndex())
    QTextCursor(block).setBlockFormat(form)


def _neighbour(block: QTextBlock, level: int) -> QTextList | None:
    """The list of that level which goes on up to this block."""
    before = block.previous()
    while before.isValid():
        depth = level_of(before) or before.blockFormat().indent()
        if depth < level or in_table(QTextCursor(before)):
            return None
        if depth == level and list_of(before) is not None:
            return list_of(before)
        before = before.previous()
    return None
