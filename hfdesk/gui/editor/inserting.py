"""A rich text put in where the cursor stands: pasted, or from a phrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from hfdesk.domain.richtext import Paragraph, RichText
from hfdesk.gui import rich
from hfdesk.gui.editor.points import in_table

MakesPen = Callable[[QTextCursor], rich.Pen]
"""What a field writes with: chips are not made in all of them."""


def insert(cursor: QTextCursor, text: RichText, pen: MakesPen = rich.Pen) -> None:
    """Put a text in, in place of what is chosen; one step to undo. In a table its words alone."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    match text.blocks:
        case ():
            pass
        case (Paragraph(runs=runs),):
            (rich.Pen if in_table(cursor) else pen)(cursor).runs(runs)
        case _ if in_table(cursor):
            cursor.insertText(text.plain.replace("\n", " ").replace("\t", " "))
        case _:
            _blocks(cursor, text, pen)
    cursor.endEditBlock()


def _blocks(cursor: QTextCursor, text: RichText, pen: MakesPen) -> None:
    if not cursor.atBlockEnd():
        form = cursor.blockFormat()
        cursor.insertBlock(form, cursor.charFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    pen(cursor).rich(text)
