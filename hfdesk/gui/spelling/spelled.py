"""A field whose words are spelled: marks, F7 to the next unknown word, suggestions in its menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import named
from hfdesk.gui.spelling.marks import SpellingMarks
from hfdesk.gui.spelling.process import Spelling


class Spelled(QObject):
    """Spells one field in a language."""

    def __init__(self, edit: TextEdit, spelling: Spelling, language: str) -> None:
        super().__init__(edit)
        self._edit = edit
        self._spelling = spelling
        self.marks = SpellingMarks(edit.document(), spelling, language)
        edit.cursorPositionChanged.connect(self._caret)
        edit.word_asked.connect(self.next_word)
        edit.open_menu = self._open

    def next_word(self) -> None:
        """Choose the next unknown word, and offer what it may be meant to be."""
        found = self.marks.unknown_after(self._edit.textCursor().selectionEnd())
        if found is not None:
            self._edit.setTextCursor(found)
            menu = self.menu(found)
            place = self._edit.cursorRect(found).bottomLeft()
            menu.popup(self._edit.viewport().mapToGlobal(place))

    def menu(self, word: QTextCursor) -> QMenu:
        """What can be done about an unknown word; suggestions come when they are there."""
        menu = QMenu(self._edit)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu, word)
        return menu

    def _open(self, at: QPoint) -> None:
        """The field's own menu, with suggestions above where the word is unknown."""
        menu = self._edit.createStandardContextMenu()
        menu.aboutToHide.connect(menu.deleteLater)
        place = self._edit.viewport().mapFromGlobal(at)
        word = self.marks.unknown_at(self._edit.cursorForPosition(place).position())
        if word is not None:
            self._fill(menu, word)
        menu.popup(at)

    def _fill(self, menu: QMenu, word: QTextCursor) -> None:
        first = menu.actions()[0] if menu.actions() else None
        text, language = word.selectedText(), self.marks.language
        waiting = QAction(tr("Looking for suggestions …"), menu)
        waiting.setEnabled(False)
        learn = QAction(named(tr("Add “{word}” to the word list").format(word=text)), menu)
        learn.triggered.connect(partial(self._spelling.remember, language, text))
        for action in (waiting, learn):
            menu.insertAction(first, action) if first else menu.addAction(action)
        if first:
            menu.insertSeparator(first)
        if self._edit.isReadOnly():
            waiting.setVisible(False)
            return
        self._spelling.suggest(language, text, partial(self._offer, menu, waiting, word))

    def _offer(self, menu: QMenu, waiting: QAction, word: QTextCursor, found: list[str]) -> None:
        if not isValid(menu):
            return
        for each in found:
            action = QAction(named(each), menu)
            action.triggered.connect(partial(self._take, word, each))
            menu.insertAction(waiting, action)
        waiting.setVisible(not found)
        waiting.setText(tr("No suggestions"))

    def _take(self, word: QTextCursor, text: str, _checked: bool = False) -> None:
        """The suggestion in the word's place, unless the field has been locked meanwhile."""
        if not self._edit.isReadOnly():
            word.insertText(text)

    def _caret(self) -> None:
        self.marks.put_caret(self._edit.textCursor().position())
