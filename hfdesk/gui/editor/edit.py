"""The field in which a text is written: exactly the marks that the archive holds, by keys."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from hfdesk.domain.richtext import EMPTY, Mark, RichText
from hfdesk.gui import rich, theme
from hfdesk.gui.editor import copying, inserting, points, styling, tables
from hfdesk.gui.editor.keying import Helper, is_key, is_letter
from hfdesk.gui.editor.reading import Known

HEADING = 3
"""The level of a heading within a text."""

STEPS = 5_000
"""So many steps of undo a text keeps of its own; what was done before them is in the archive's."""

_OWN = ("Ctrl+B", "Ctrl+I", "Ctrl+U", "Ctrl+K", "Ctrl+Shift+J", "Ctrl+Shift+V", "Ctrl+Y", "F7")
_BEGINS = re.compile(r"^(\S{1,2})$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN_TAB = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class TextEdit(QTextEdit):
    """A rich text that is written. Nothing is ever loaded, whatever a text names."""

    left = Signal()  # the focus went elsewhere
    spent = Signal(bool)  # Ctrl+Z (or, True, redo) where the text has no step of its own left
    link_asked = Signal()
    quote_asked = Signal()
    word_asked = Signal()  # F7
    pasting = Signal(object)  # QMimeData with more than plain text
    composed = Signal()  # letters came from an input method
    shifted = Signal(bool)  # the field stands elsewhere, or (False) is not shown any more

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(False)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.document().setDocumentMargin(0)
        self.stand_on("base")
        self._converted = -1
        self._known = Known(self.document())
        self.shown = EMPTY
        self.helper: Helper | None = None
        self.open_menu: Callable[[QPoint], object] | None = None
        self.show_text(EMPTY)

    def stand_on(self, ground: str) -> None:
        """Paint the ground, a colour of the theme, too: else a letter paints page and window behind it."""
        self._ground = ground
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # -- what stands in it ---------------------------------------------------------------

    def show_text(self, text: RichText) -> None:
        """Show a text from the archive; the caret stays about where it was."""
        at = self.textCursor().position()
        document = self.document()
        self.shown = text
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.font("write"))
        document.setIndentWidth(theme.scaled(24))
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # laid out once, when all is there
        cursor.setBlockFormat(rich.plain_block())
        cursor.setBlockCharFormat(rich.plain_chars())
        self.pen(cursor).rich(text)
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._stand(min(at, document.characterCount() - 1))

    def text(self) -> RichText:
        """What stands here, in normal form."""
        return self._known.text()

    def bound_steps(self) -> None:
        """Let go of the steps of undo where they are very many, and of the letters that only they have."""
        document = self.document()
        if document.availableUndoSteps() > STEPS:
            self._converted = -1
            document.setUndoRedoEnabled(False)
            document.setUndoRedoEnabled(True)

    def insert_text(self, text: RichText) -> None:
        """Put a text in where the caret stands."""
        cursor = self.textCursor()
        inserting.insert(cursor, text, self.pen)
        self.setTextCursor(cursor)

    def pen(self, cursor: QTextCursor) -> rich.Pen:
        """What writes a text into this field."""
        return rich.Pen(cursor)

    @property
    def completes(self) -> bool:
        """Whether the field itself tells at the caret how a word goes on: nobody else does then."""
        return False

    def describe(self, text: str) -> None:
        """What a reader says of this field beside its name."""
        self.setAccessibleDescription(text)

    def _stand(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(max(position, 0))
        self.setTextCursor(cursor)
        if not cursor.charFormat().fontWeight():
            self.setCurrentCharFormat(rich.plain_chars())

    # -- marks ---------------------------------------------------------------------------

    def toggle(self, mark: str) -> None:
        """``bold``, ``italic`` or ``underline`` of what is chosen, on or off."""
        if mark != "bold" or not rich.is_heading(self.textCursor().blockFormat()):
            self.mergeCurrentCharFormat(styling.toggled(mark, self.currentCharFormat()))

    def set_points(self, mark: Mark | None) -> None:
        """Make points of what is chosen, or (``None``) paragraphs."""
        cursor = self.textCursor()
        if points.in_table(cursor):
            return
        if mark is None:
            styling.set_heading(cursor, 0)
            points.take_off(cursor)
        else:
            points.make(cursor, mark)

    def set_heading(self) -> None:
        """Make headings of the paragraphs that are chosen."""
        cursor = self.textCursor()
        if not points.in_table(cursor):
            points.take_off(cursor)
            styling.set_heading(cursor, HEADING)

    def style_name(self) -> str:
        """What the paragraph at the caret is: ``plain``, ``heading`` or a list's mark."""
        block = self.textCursor().block()
        own = points.list_of(block)
        if own is not None:
            return points.mark_of(own).name.lower()
        return "heading" if rich.is_heading(block.blockFormat()) else "plain"

    def set_link(self, address: str) -> None:
        """Make a link of what is chosen, or of the word at the caret; ``""`` takes it off."""
        styling.set_link(self.textCursor(), address)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the text on it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color(self._ground))
        painter.end()
        super().paintEvent(event)

    # -- keys ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys of the text come before those of the menus; Ctrl+Tab is Qt's way out."""
        if isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        kind, helper = event.type(), self.helper
        if kind == QEvent.Type.KeyPress:
            return helper is not None and helper.press(event)
        if kind == QEvent.Type.ShortcutOverride:
            return (helper is not None and helper.owns(event)) or self._owns(event)
        return True  # one that is let go means nothing to all that the field stands in

    def _owns(self, event: QKeyEvent) -> bool:
        """Whether a key that a menu may have belongs to the text."""
        if is_letter(event):
            return False
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            return True
        return any(is_key(event, each) for each in _OWN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that a text has beyond Qt's own; one that is only read has none of them."""
        if self.isReadOnly():
            if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                super().keyPressEvent(event)
            else:
                QWidget.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)
            return
        writes = is_letter(event)
        if writes or not (self._command(event) or self._structure(event)):
            if writes:
                self._end_link()
            super().keyPressEvent(event)
            if event.text() == " ":
                self._begin_points()

    def _command(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or is_key(event, "Ctrl+Y"):
            self._redo()
        elif is_key(event, "Ctrl+B"):
            self.toggle("bold")
        elif is_key(event, "Ctrl+I"):
            self.toggle("italic")
        elif is_key(event, "Ctrl+U"):
            self.toggle("underline")
        elif is_key(event, "Ctrl+K"):
            self.link_asked.emit()
        elif is_key(event, "Ctrl+Shift+J"):
            self.quote_asked.emit()
        elif is_key(event, "F7"):
            self.word_asked.emit()
        elif is_key(event, "Ctrl+Shift+V"):
            self.paste_plain()
        else:
            return False
        event.accept()
        return True

    def _structure(self, event: QKeyEvent) -> bool:
        """Tab, Enter and Backspace in points and tables."""
        cursor = self.textCursor()
        back = event.key() == Qt.Key.Key_Backtab or (
            event.key() == Qt.Key.Key_Tab and event.modifiers() == _SHIFT
        )
        if back or (event.key() == Qt.Key.Key_Tab and event.modifiers() == _PLAIN_TAB):
            return self._tab(cursor, -1 if back else 1)
        if event.key() in _ENTER and event.modifiers() in (_PLAIN_TAB, Qt.KeyboardModifier.KeypadModifier):
            return self._enter(cursor)
        if event.key() == Qt.Key.Key_Backspace and event.modifiers() == _PLAIN_TAB:
            return self._backspace(cursor)
        return False

    def _tab(self, cursor: QTextCursor, by: int) -> bool:
        if tables.table_at(cursor) is not None:
            if tables.next_cell(cursor, by):
                self.setTextCursor(cursor)
            return True
        if points.list_of(cursor.block()) is not None:
            points.step(cursor, by)
            return True
        return QWidget.focusNextPrevChild(self, by > 0)  # the text's own would refuse

    def _enter(self, cursor: QTextCursor) -> bool:
        block = cursor.block()
        if tables.table_at(cursor) is not None:
            self._tab(cursor, 1)
            return True
        if points.list_of(block) is not None and not block.text() and not cursor.hasSelection():
            points.step(cursor, -1)
            return True
        if rich.is_heading(block.blockFormat()) and cursor.atBlockEnd():
            cursor.insertBlock(rich.plain_block(), rich.plain_chars())
            self.setTextCursor(cursor)
            return True
        return False

    def _backspace(self, cursor: QTextCursor) -> bool:
        if self._converted == self.document().revision():
            self._converted = -1
            self.undo()
            return True
        if cursor.atBlockStart() and not cursor.hasSelection():
            if points.list_of(cursor.block()) is not None:
                points.step(cursor, -1)
                return True
            if rich.is_heading(cursor.blockFormat()):
                styling.set_heading(cursor, 0)
                return True
        return False

    def _begin_points(self) -> None:
        """``- ``, ``1. ``, ``a) `` at the start of a paragraph begin a list; one undo gives it back."""
        cursor = self.textCursor()
        text = cursor.block().text()[: cursor.positionInBlock()]
        found = points.TYPED.get(text.rstrip()) if text.endswith(" ") else None
        plain = points.list_of(cursor.block()) is None and not rich.is_heading(cursor.blockFormat())
        if found is None or not plain or points.in_table(cursor):
            return
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        points.make(cursor, *found)
        cursor.endEditBlock()
        self._converted = self.document().revision()

    def _end_link(self) -> None:
        """What is typed behind a link is no part of it."""
        cursor = self.textCursor()
        if cursor.charFormat().isAnchor():
            after = QTextCursor(cursor)
            after.movePosition(QTextCursor.MoveOperation.Right)
            if cursor.atBlockEnd() or not after.charFormat().isAnchor():
                self.setCurrentCharFormat(rich.plain_chars())

    def _undo(self) -> None:
        if self.document().isUndoAvailable():
            self.undo()
        else:
            self.spent.emit(False)

    def _redo(self) -> None:
        if self.document().isRedoAvailable():
            self.redo()
        else:
            self.spent.emit(True)

    # -- going in and out ----------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The field's menu, by whoever has one for it; else Qt's own."""
        if self.open_menu is not None:
            self.open_menu(event.globalPos())
        else:
            super().contextMenuEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that are composed of several keys."""
        super().inputMethodEvent(event)
        self.composed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The caret may stand elsewhere."""
        super().resizeEvent(event)
        self.shifted.emit(True)

    def moveEvent(self, event: QMoveEvent) -> None:
        """The caret stands elsewhere."""
        super().moveEvent(event)
        self.shifted.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing of it is seen."""
        super().hideEvent(event)
        self.shifted.emit(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is stored at once."""
        super().focusOutEvent(event)
        self.left.emit()

    def paste_plain(self) -> None:
        """Paste the words alone."""
        from PySide6.QtGui import QGuiApplication

        from hfdesk import markup
        from hfdesk.markup.pasting.words import seen

        words = markup.clean(QGuiApplication.clipboard().text())
        self.textCursor().insertText(seen(words))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy: exactly for our own fields, without fonts and colours for other programs."""
        return copying.copied(self.textCursor())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: our own as it was; whoever holds the field cleans what comes from elsewhere."""
        own = copying.own_text(source)
        if own is not None:
            self.insert_text(own)
        else:
            self.pasting.emit(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Texts may be pasted; pictures and files may not."""
        return (source.hasHtml() or source.hasText()) and not source.hasUrls()

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing: a text never reaches for a file or a server."""
        return None
