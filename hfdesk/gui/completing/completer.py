"""Completes while one types in a text; see :class:`PhraseCompleter`."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMoveEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from hfdesk.domain.completing import LETTERS, Hit, Index
from hfdesk.gui.announcing import announce
from hfdesk.gui.completing.popup import PhraseList, sentence_of
from hfdesk.gui.completing.slots import SlotWalk
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.i18n import tr


class Source(Protocol):
    """Where offers come from; asked at each letter, so what it gives must be at hand."""

    @property
    def index(self) -> Index | None:
        """All that can be offered; ``None`` where it is not known yet."""
        ...

    @property
    def situations(self) -> tuple[str, ...]:
        """The situations of what is treated, see :func:`hfdesk.domain.phrases.situations_of`."""
        ...


_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ALONE = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
    | {Qt.Key.Key_CapsLock, Qt.Key.Key_Multi_key}
    | {Qt.Key(value) for value in range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Horn.value + 1)}
)
"""Keys that are part of typing another one."""
_BLANK, _BEYOND = Qt.Key.Key_Space.value, Qt.Key.Key_Escape.value
"""All keys of the list and the slots but the blank are numbered from Esc on, behind the letters."""
_ELSEWHERE = frozenset({QResizeEvent, QMoveEvent})


class PhraseCompleter(QObject):
    """Offers how the sentence may go on, in a list at the caret that never takes the keyboard.

    Typing goes on as if the list were not there: the text is the same with it and without.
    Tab takes the first, Ctrl+Space goes into the list (↑ ↓ Enter, Esc back), Esc closes it
    until the next word. Slots of what was taken are then walked with Tab and Shift+Tab. What
    is taken is one step of undo. ``field`` is one of :data:`hfdesk.domain.phrases.USES`.

    A letter is painted first, and looked at when the window has nothing else to do.
    """

    def __init__(self, edit: TextEdit, source: Source, field: str = "discussion") -> None:
        super().__init__(edit)
        self._edit = edit
        self._source = source
        self._field = field
        self._list: PhraseList | None = None  # made with the first offer: most fields never need it
        self._walk: SlotWalk | None = None
        self._hushed = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        edit.helper = self
        edit.left.connect(self.close)
        edit.shifted.connect(self._shifted)
        edit.composed.connect(self._soon.start)
        edit.cursorPositionChanged.connect(self._moved)

    @property
    def offered(self) -> tuple[str, ...]:
        """What is offered now, the first first."""
        return tuple(hit.text for hit in self._hits)

    @property
    def popup(self) -> PhraseList | None:
        """The list, once something was offered."""
        return self._list

    @property
    def _hits(self) -> tuple[Hit, ...]:
        return self._list.hits if self._list is not None and self._list.isVisible() else ()

    def close(self) -> None:
        """Offer nothing."""
        self._soon.stop()
        if self._list is not None and self._list.isVisible():
            self._list.hide()

    # -- keys ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where what holds the field is moved."""
        if type(event) in _ELSEWHERE:  # a class is told sooner than a kind
            self._scrolled()
        return False

    def _shifted(self, is_shown: bool) -> None:
        if is_shown:
            self._scrolled()
        else:
            self.close()

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key of the list or the slots is for; ``False`` where it is the text's."""
        if self.owns(event) and self._do(event):
            return True
        key, text = event.key(), event.text()
        if key in _ALONE:
            return False
        if key in _ENTER or text.isspace():
            self._hushed = False
        if _is_typing(event) or (key == Qt.Key.Key_Backspace and self._hits):
            self._soon.start()
        else:
            self.close()
        return False

    def owns(self, event: QKeyEvent) -> bool:
        """Whether a key may be for the list or the slots, as things stand."""
        key = event.key()
        if key < _BEYOND and key != _BLANK:
            return False
        plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        if _is_into(event):
            return not self._edit.isReadOnly()
        if self._hits:
            inside = self._list is not None and self._list.inside
            if plain and (key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape) or (inside and key in _ENTER)):
                return True
            if plain and inside and key in _ARROWS:
                return True
        return self._walk is not None and _step(event) != 0 and self._walk.is_on()

    def _do(self, event: QKeyEvent) -> bool:
        """Do what a key of ours is for; ``False`` where it turns out to be the text's."""
        if self._soon.isActive():
            self._soon.stop()
            self._look()  # what is taken is what fits all that is typed, also in great haste
        if _is_into(event):
            return self._into()
        key, shown = event.key(), self._list
        if shown is not None and self._hits:
            if key == Qt.Key.Key_Escape:
                self._back(shown)
                return True
            if key in _ARROWS:
                self._step(shown, _ARROWS[Qt.Key(key)])
                return True
            if key in _ENTER or (key == Qt.Key.Key_Tab and event.modifiers() == _NONE):
                self.take(shown.marked)
                return True
        return self._walk is not None and _step(event) != 0 and self._walk.go(_step(event))

    def _into(self) -> bool:
        """Into the list; where none is shown, with what one letter is enough for."""
        if not self._hits:
            self._hushed = False
            self._look(1)
        if self._list is None or not self._hits:
            return False
        self._list.mark(0, inside=True)
        announce(self._edit, sentence_of(self._hits[0]), at_once=True)
        return True

    def _back(self, shown: PhraseList) -> None:
        if shown.inside:
            shown.mark(0, inside=False)
        else:
            self._hushed = True
            self.close()

    def _step(self, shown: PhraseList, by: int) -> None:
        at = (shown.marked + by) % len(shown.hits)
        shown.mark(at, inside=True)
        announce(self._edit, sentence_of(shown.hits[at]), at_once=True)

    # -- looking -------------------------------------------------------------------------

    def _look(self, least: int = LETTERS) -> None:
        """Offer what fits the last words; nothing while something is chosen or the list was closed."""
        hits = self._found(least)
        if not hits:
            self.close()
            return
        shown = self._shown()
        came = not shown.isVisible()
        line, left = self._line(hits[0])
        if not self._is_in_sight(line):
            self.close()
            return
        shown.offer(hits, line, left, self._sides())
        if came:
            said = tr("%n suggestions. Tab takes the first: {first}", len(hits))
            announce(self._edit, said.format(first=sentence_of(hits[0])))

    def _found(self, least: int) -> tuple[Hit, ...]:
        edit, index = self._edit, self._source.index
        cursor = edit.textCursor()
        if index is None or self._hushed or cursor.hasSelection() or edit.isReadOnly():
            return ()
        if cursor.charFormat().isAnchor() or edit.completes:
            return ()
        before, after = _around(cursor)
        return index.find(before, after, self._field, self._source.situations, least)

    def _line(self, hit: Hit) -> tuple[QRect, int]:
        """The caret's line in the window, and where the word that is written begins."""
        edit, window = self._edit, self._edit.window()
        cursor = edit.textCursor()
        rect = edit.cursorRect(cursor)
        begun = hit.typed.rpartition(" ")[2]
        cursor.setPosition(max(cursor.block().position(), cursor.position() - len(begun)))
        word = edit.cursorRect(cursor)
        left = word.left() if word.top() == rect.top() else rect.left()
        line = QRect(edit.viewport().mapTo(window, rect.topLeft()), rect.size())
        return line, edit.viewport().mapTo(window, QPoint(left, 0)).x()

    def _sides(self) -> tuple[int, int]:
        """Where the field begins and ends in the window, from left to right."""
        begin = self._edit.mapTo(self._edit.window(), QPoint(0, 0)).x()
        return begin, begin + self._edit.width()

    def _is_in_sight(self, line: QRect) -> bool:
        """Whether the caret's line shows in all that may be scrolled."""
        window, widget = self._edit.window(), self._edit.parentWidget()
        areas: list[QWidget] = [self._edit.viewport()]
        while widget is not None and widget is not window:
            areas += [widget.viewport()] if isinstance(widget, QAbstractScrollArea) else []
            widget = widget.parentWidget()
        return all(QRect(each.mapTo(window, QPoint()), each.size()).contains(line.center()) for each in areas)

    def _shown(self) -> PhraseList:
        if self._list is None:
            self._list = PhraseList(self._edit.window())
            self._list.pointed.connect(self.take)
            self._edit.destroyed.connect(self._list.deleteLater)
            self._follow()
        return self._list

    def _follow(self) -> None:
        """Stay beside the line when what holds the field is moved or scrolled."""
        widget: QWidget | None = self._edit
        while widget is not None:
            if isinstance(widget, QAbstractScrollArea):
                widget.verticalScrollBar().valueChanged.connect(self._scrolled)
            if widget is not self._edit:
                widget.installEventFilter(self)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _scrolled(self) -> None:
        if self._hits:
            self._soon.start()

    def _moved(self) -> None:
        """The caret went somewhere by itself: not by a letter, which is looked at soon."""
        if self._hits and not self._soon.isActive():
            self.close()

    # -- taking --------------------------------------------------------------------------

    def take(self, at: int) -> None:
        """Write what is offered in a row; one step of undo."""
        hit = self._hits[at]
        self.close()
        cursor = self._edit.textCursor()
        cursor.beginEditBlock()
        if not hit.kept:
            back = QTextCursor.MoveOperation.PreviousCharacter
            cursor.movePosition(back, QTextCursor.MoveMode.KeepAnchor, len(hit.typed))
        start, text = cursor.selectionStart(), hit.rest if hit.kept else hit.text
        cursor.insertText(text)
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)
        self._walk = SlotWalk(self._edit, start, text)
        self._walk.begin()


def _is_into(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and event.modifiers() in _CONTROL


def _step(event: QKeyEvent) -> int:
    """1 for Tab, -1 for Shift+Tab, 0 for any other key."""
    if event.key() == Qt.Key.Key_Tab and event.modifiers() == _NONE:
        return 1
    shift = Qt.KeyboardModifier.ShiftModifier
    return -1 if event.key() in (Qt.Key.Key_Backtab, Qt.Key.Key_Tab) and event.modifiers() == shift else 0


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key writes a letter. AltGr is Ctrl and Alt together."""
    text, held = event.text(), event.modifiers()
    if held != _NONE:
        control = Qt.KeyboardModifier.ControlModifier in held
        if control != (Qt.KeyboardModifier.AltModifier in held) or Qt.KeyboardModifier.MetaModifier in held:
            return False
    return bool(text) and text.isprintable()


def _around(cursor: QTextCursor) -> tuple[str, str]:
    """What stands before the caret in its paragraph, and behind it. Qt counts in UTF-16."""
    text, at = cursor.block().text(), cursor.positionInBlock()
    if text.isascii() or max(text) <= "\uffff":
        return text[:at], text[at:]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[: 2 * at].decode("utf-16-le", "replace"), units[2 * at :].decode("utf-16-le", "replace")
