"""What stands at the start of paragraphs: letters that may become a mark, and those that stay letters."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from hfdesk.domain.marks import LETTERS, SIGNS, Kind, Typed
from hfdesk.gui.editor import points
from hfdesk.gui.editor.chip_format import format_at, mark_at, mark_in, number_in

DECISION = "v:"
"""What leads to the decision."""

_MOST = 20


class Letters:
    """The letters of marks that were taken back: they stay letters where they stand."""

    def __init__(self) -> None:
        self._held: list[QTextCursor] = []

    def clear(self) -> None:
        """Remember none."""
        self._held.clear()

    def keep(self, block: QTextBlock, letters: str) -> None:
        """The letters with which a paragraph begins stay letters."""
        held = QTextCursor(block)
        held.setKeepPositionOnInsert(True)
        held.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(letters))
        self._held = [each for each in self._held if each.hasSelection()][-_MOST:]
        self._held.append(held)

    def keep_typed(self, block: QTextBlock) -> None:
        """Letters that an undo gave back stay letters."""
        text = block.text()
        if text[:2].lower() in (DECISION, *LETTERS):
            self.keep(block, text[:2])
        elif begins_name(text):
            self.keep(block, text.split(" ", maxsplit=1)[0])

    def hold(self, block: QTextBlock) -> bool:
        """Whether a paragraph begins with letters that were taken back."""
        at, text = block.position(), block.text()
        return any(
            each.selectionStart() == at and each.hasSelection() and text.startswith(each.selectedText())
            for each in self._held
        )


def begins_name(text: str) -> bool:
    """Whether a paragraph begins with a sign and the letters of a name."""
    return text[:1] in SIGNS and text[1:2].isalpha()


def take(cursor: QTextCursor, *, stay: bool = False) -> None:
    """The letters from the paragraph's start go; unless it is to stay one, a point is a paragraph."""
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if not stay and points.list_of(cursor.block()) is not None:
        points.take_off(cursor)


def sentence(block: QTextBlock) -> str:
    """What stands behind a chip."""
    return block.text()[1:].replace("\u2028", " ").strip()


def in_input(block: QTextBlock) -> bool:
    """Whether a paragraph stands under a chip of input, with none but its bullets between."""
    above = block if points.list_of(block) is not None else block.previous()
    while above.isValid() and points.list_of(above) is not None:
        above = above.previous()
    mark = mark_at(above) if above.isValid() else None
    return mark is not None and mark.kind is Kind.INPUT


def chip_at(block: QTextBlock) -> tuple[int, Typed] | None:
    """The number and the mark of the chip with which a paragraph begins."""
    form = format_at(block)
    mark = mark_in(form) if form is not None else None
    return (number_in(form), mark) if form is not None and mark is not None else None
