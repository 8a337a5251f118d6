"""What the words of a text are: headings, links, bold, italic and underlined."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor

from hfdesk.gui import rich, theme
from hfdesk.gui.editor import points


def set_heading(cursor: QTextCursor, level: int) -> None:
    """Make headings of a level of the paragraphs that are chosen, or (0) paragraphs again."""
    cursor.beginEditBlock()
    for block in list(points.blocks(cursor)):
        if bool(level) == rich.is_heading(block.blockFormat()):
            continue
        whole = QTextCursor(block)
        whole.setBlockFormat(rich.heading_block(level) if level else rich.plain_block())
        whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold if level else QFont.Weight.Normal)
        whole.mergeCharFormat(form)
        whole.mergeBlockCharFormat(form)
    cursor.endEditBlock()


def toggled(mark: str, now: QTextCharFormat) -> QTextCharFormat:
    """What turns ``bold``, ``italic`` or ``underline`` on where they are off in a format, and off."""
    form = QTextCharFormat()
    match mark:
        case "bold":
            bold = now.fontWeight() < QFont.Weight.DemiBold.value
            form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        case "italic":
            form.setFontItalic(not now.fontItalic())
        case _:
            form.setFontUnderline(not now.fontUnderline())
    return form


def set_link(cursor: QTextCursor, address: str) -> None:
    """Make a link of what is chosen, or of the word at the cursor; ``""`` takes it off."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    if not cursor.hasSelection():
        cursor.insertText(address, rich.plain_chars())
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(address))
    form = QTextCharFormat()
    form.setAnchor(bool(address))
    form.setAnchorHref(address)
    form.setFontUnderline(bool(address))
    form.setForeground(theme.color("link" if address else "text"))
    cursor.mergeCharFormat(form)
