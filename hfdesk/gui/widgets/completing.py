"""Names offered while one types: a list under the field that never takes the keyboard.

Typing goes on as if the list were not there. Tab takes the first name, ↓ and ↑ go into the
list, Enter takes the one that is marked there, Esc closes the list. With no name marked Enter
does what it does without a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.entries import EntryModel
from hfdesk.gui.rows import Entry, dotted
from hfdesk.gui.widgets.delegates import EntryDelegate

if TYPE_CHECKING:
    from hfdesk.gui.desk import Desk

SHOWN = 6
"""The most names that are offered at once."""
LEAST = 2
"""How many letters there are before names are offered."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that is offered. ``detail`` tells namesakes apart, ``key`` is whose name it is."""

    name: str
    detail: str = ""
    key: str = ""


Find = Callable[[str], Sequence[Hit]]
"""The names for what has been typed, best first; asked at each letter, so it must be quick."""


def people_of(desk: Callable[[], Desk | None]) -> Find:
    """The people of the register by the beginnings of their names' words."""

    def find(typed: str) -> list[Hit]:
        opened = desk()
        rows = opened.people_named(typed, SHOWN) if opened else ()
        return [Hit(each.name, dotted(each.title, each.organization_label), each.id) for each in rows]

    return find


def among(words: Callable[[], Sequence[str]]) -> Find:
    """Those of a few words that begin as typed, or have a word that does."""

    def find(typed: str) -> list[Hit]:
        start = typed.casefold()
        texts = [each for each in words() if any(part.startswith(start) for part in _parts(each))]
        return [Hit(each) for each in texts[:SHOWN]]

    return find


def _parts(text: str) -> Iterator[str]:
    low = text.casefold()
    yield low
    yield from low.split()


class Completion(QObject):
    """Offers names under a field of one line; ``many``: names are divided by comma.

    A table's field hands its keys to :meth:`takes` before it looks at them itself.
    """

    taken = Signal(str)  # the key of the name that was taken

    def __init__(self, field: QLineEdit, find: Find, many: bool = False, least: int = LEAST) -> None:
        super().__init__(field)
        self._field = field
        self._find = find
        self._many = many
        self._least = least
        self._hits: tuple[Hit, ...] = ()
        self.key = ""  # of the name that was taken last and not changed since
        self.list = _Names(field.window())
        self.list.clicked.connect(self._click)
        field.installEventFilter(self)
        field.textEdited.connect(self._look)
        field.destroyed.connect(self.list.deleteLater)

    @property
    def offered(self) -> tuple[str, ...]:
        """The names that are offered now."""
        return tuple(hit.name for hit in self._hits) if self.list.isVisible() else ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list, and going elsewhere."""
        if isinstance(event, QKeyEvent):
            return self.takes(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.list.isVisible():
            self.list.stand(self._field)
        return False

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was for the list."""
        if not self.list.isVisible() or event.type() == QEvent.Type.KeyRelease:
            return False
        key, press = event.key(), event.type() == QEvent.Type.KeyPress
        marked = self.list.currentIndex().row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and marked < 0:
            self.close()
            return False
        if not plain or key not in _KEYS:
            return False
        if press:
            self._do(key, marked)
        event.accept()
        return True

    def close(self) -> None:
        """Offer nothing."""
        self._hits = ()
        self.list.hide()
        self._field.setAccessibleDescription("")

    def _do(self, key: int, marked: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.mark((marked + step) % len(self._hits) if marked >= 0 or step > 0 else -1)
        else:
            self._take(max(0, marked))

    def _look(self, _text: str) -> None:
        self.key = ""
        part = self._part()
        found = tuple(self._find(part)) if len(part) >= self._least else ()
        if not found or [each.name.casefold() for each in found] == [part.casefold()]:
            self.close()
            return
        self._hits = found[:SHOWN]
        self.list.offer(self._hits, self._field)
        self._field.setAccessibleDescription(
            tr("{names}. Tab takes the first, the down arrow goes to the others.").format(
                names=", ".join(hit.name for hit in self._hits)
            )
        )

    def _part(self) -> str:
        """The name being typed; nothing where the caret is inside of one."""
        text, at = self._field.text(), self._field.cursorPosition()
        if not self._many:
            return text.strip() if at == len(text) else ""
        before, after = text[:at], text[at:]
        return before.rpartition(",")[2].strip() if not after or after.startswith(",") else ""

    def _take(self, at: int) -> None:
        hit = self._hits[at]
        text, end = self._field.text(), self._field.cursorPosition()
        start = text[:end].rfind(",") + 1 if self._many else 0
        lead = " " if start else ""
        self._field.setSelection(start, end - start)
        self._field.insert(f"{lead}{hit.name}")
        self._field.setModified(True)
        self.close()
        self.key = hit.key
        self.taken.emit(hit.key)

    def _click(self, index: QModelIndex) -> None:
        self._take(index.row())


_KEYS = frozenset(
    {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)


class _Names(QListView):
    """The list itself: over the window, without the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("names")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Names"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(EntryDelegate(self, "rowPopup"))
        self._rows = EntryModel(self)
        self.setModel(self._rows)
        self.hide()

    def offer(self, hits: Sequence[Hit], field: QLineEdit) -> None:
        """Show names under a field, over it where there is no room; none of them marked."""
        self._rows.show([Entry(title=hit.name, right=hit.detail, key=hit.key) for hit in hits])
        self.mark(-1)
        self.stand(field)
        self.show()
        self.raise_()

    def stand(self, field: QLineEdit) -> None:
        """Be where the field is."""
        high = self._rows.rowCount() * (theme.size("rowPopup") + 1) + 2
        window = field.window()
        if self.parentWidget() is not window:  # the field was put into its window since
            self.setParent(window)
        wide = min(max(field.width(), theme.scaled(440)), window.width())
        corner = field.mapTo(window, QPoint(0, field.height()))
        if corner.y() + high > window.height():
            corner = field.mapTo(window, QPoint(0, -high))
        self.setGeometry(max(0, min(corner.x(), window.width() - wide)), corner.y(), wide, high)

    def mark(self, at: int) -> None:
        """Mark a name; none for -1."""
        self.setCurrentIndex(self._rows.index(at) if at >= 0 else QModelIndex())
