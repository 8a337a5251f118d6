"""A mark in a document: one letter with a format of its own, which is drawn as a chip."""

from __future__ import annotations

from itertools import count

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextFormat

from hfdesk.domain.marks import Kind, Typed, mark_of
from hfdesk.domain.richtext import Run
from hfdesk.gui import rich

OBJECT = "\ufffc"
"""The letter that stands for a chip."""

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
"""The kind of object that a chip is to Qt."""

_KIND, _TYPED, _ID = (QTextFormat.Property.UserProperty.value + at for at in (11, 12, 13))
_ids = count(1)


def chip_chars(mark: Typed, base: QTextCharFormat | None = None) -> QTextCharFormat:
    """The format of a chip's letter; each has a number of its own, which undo and redo keep."""
    form = QTextCharFormat(base) if base is not None else rich.plain_chars()
    form.setObjectType(CHIP)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    form.setProperty(_KIND, mark.kind.value)
    form.setProperty(_TYPED, mark.text)
    form.setProperty(_ID, next(_ids))
    return form


def mark_in(form: QTextFormat) -> Typed | None:
    """The mark that a letter's format tells."""
    if form.objectType() != CHIP:
        return None
    return Typed(Kind(str(form.property(_KIND))), str(form.property(_TYPED)))


def number_in(form: QTextFormat) -> int:
    """The number of a chip."""
    return form.intProperty(_ID)


def format_at(block: QTextBlock) -> QTextCharFormat | None:
    """The format of the chip with which a paragraph begins, where it does and may."""
    if not block.text().startswith(OBJECT) or rich.is_heading(block.blockFormat()):
        return None
    form = block.begin().fragment().charFormat()
    return form if form.objectType() == CHIP else None


def mark_at(block: QTextBlock) -> Typed | None:
    """The mark with which a paragraph begins."""
    form = format_at(block)
    return mark_in(form) if form is not None else None


class ChipPen(rich.Pen):
    """Writes marks as chips; in a table they mark nothing and stay letters."""

    def _run(self, run: Run, chars: QTextCharFormat) -> None:
        mark = mark_of(run)
        if mark is None:
            super()._run(run, chars)
        else:
            self._cursor.insertText(OBJECT, chip_chars(mark, chars))
