"""The slots of a phrase that was taken: Tab goes to the next one, Shift+Tab to the one before."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from hfdesk.domain.phrases import SLOT


@dataclass(frozen=True, slots=True)
class _Span:
    """Two places in a text that go with it: what is written at either is between them."""

    first: QTextCursor
    last: QTextCursor

    @property
    def start(self) -> int:
        return self.first.position()

    @property
    def end(self) -> int:
        return self.last.position()


class SlotWalk:
    """Goes through the slots of a text that was put in at a position.

    It ends when the caret leaves the phrase or the last slot, and when the phrase is taken back.
    """

    def __init__(self, edit: QTextEdit, position: int, text: str) -> None:
        self._edit = edit
        self._whole = self._span(position, position + _units(text))
        self._slots = [
            self._span(position + _units(text[: slot.start()]), position + _units(text[: slot.end()]))
            for slot in SLOT.finditer(text)
        ]
        self.on = bool(self._slots)

    def go(self, by: int) -> bool:
        """Choose the next slot (1) or the one before (-1), behind the last go to the end.

        ``False`` where there is none to go to: the key is the text's then.
        """
        if not self.is_on():
            return False
        cursor = self._edit.textCursor()
        if by > 0:
            there = next((each for each in self._slots if each.start > cursor.selectionEnd()), None)
        else:
            there = next((each for each in reversed(self._slots) if each.end < cursor.selectionStart()), None)
        if there is not None:
            self._choose(there)
            return True
        return by < 0 or self._leave(cursor)

    def begin(self) -> None:
        """Choose the first slot."""
        if self._slots:
            self._choose(self._slots[0])

    def is_on(self) -> bool:
        """Whether the caret still stands in the phrase."""
        cursor = self._edit.textCursor()
        there = self._whole.start <= cursor.selectionStart() and cursor.selectionEnd() <= self._whole.end
        same = cursor.block() == self._whole.first.block()
        self.on = self.on and there and same and self._whole.start < self._whole.end
        return self.on

    def _leave(self, cursor: QTextCursor) -> bool:
        """Go to the end of the phrase, where one does not stand there already."""
        self.on = False
        moved = cursor.hasSelection() or cursor.position() < self._whole.end
        cursor.setPosition(self._whole.end)
        self._edit.setTextCursor(cursor)
        return moved

    def _choose(self, slot: _Span) -> None:
        cursor = self._edit.textCursor()
        cursor.setPosition(slot.start)
        cursor.setPosition(slot.end, QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)

    def _span(self, start: int, end: int) -> _Span:
        first, last = QTextCursor(self._edit.document()), QTextCursor(self._edit.document())
        first.setPosition(start)
        first.setKeepPositionOnInsert(True)
        last.setPosition(end)
        return _Span(first, last)


def _units(text: str) -> int:
    """The length of a text as Qt counts it: in units of UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
