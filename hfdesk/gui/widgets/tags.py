"""A field that holds several words: each becomes a tag on Enter, Backspace takes the last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip
from hfdesk.gui.widgets.labels import label, set_tone

_PAD = 6  # pixels between the frame and the tags, and between tags


class TagField(QFrame):
    """Words as tags, with a line at their end in which the next one is typed.

    Enter and comma make a tag, and so does leaving the field: nothing typed is lost. A click
    on a tag takes it out.
    """

    changed = Signal(tuple)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setObjectName("tagField")
        self._words: tuple[str, ...] = ()
        self._tags: list[QLabel] = []
        self._hint = placeholder
        self.line = QLineEdit(self)
        self.line.setFrame(False)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._typed)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrange()

    @property
    def words(self) -> tuple[str, ...]:
        """The words, in order."""
        return self._words

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words; what is being typed stays."""
        if tuple(words) == self._words and len(self._tags) == len(self._words):
            return
        self._words = tuple(words)
        for tag in self._tags:
            tag.hide()
            tag.deleteLater()
        self._tags = [self._tag(word) for word in self._words]
        self.line.setPlaceholderText("" if self._words else self._hint)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Backspace, and leaving the field."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_tone(self, "focus" if event.type() == QEvent.Type.FocusIn else "")
            if event.type() == QEvent.Type.FocusOut:
                self._add()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.text().strip():
                self._add()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._words:
                self._become(self._words[:-1])
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tag takes it out, another one goes to the line."""
        hit = [at for at, tag in enumerate(self._tags) if tag.geometry().contains(event.position().toPoint())]
        if hit:
            self._become(self._words[: hit[0]] + self._words[hit[0] + 1 :])
        self.line.setFocus()

    def _typed(self, text: str) -> None:
        if "," in text:
            self._add()

    def _add(self) -> None:
        typed = [" ".join(each.split()) for each in self.line.text().split(",")]
        new = tuple(dict.fromkeys(each for each in typed if each and each not in self._words))
        self.line.clear()
        if new:
            self._become((*self._words, *new))

    def _become(self, words: tuple[str, ...]) -> None:
        self.show_words(words)
        self.changed.emit(words)

    def _tag(self, word: str) -> QLabel:
        made = label(word, "caption", "tag")
        made.setParent(self)
        made.setToolTip(tip(tr("{word}. Click to take it out.").format(word=word)))
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.show()
        return made

    def _arrange(self) -> None:
        """Tags from left to right, on as many lines as they need; the line behind them."""
        pad = theme.scaled(_PAD)
        row = theme.size("button") - 2 * pad + pad
        room = max(self.width(), theme.scaled(120)) - 2 * pad
        at = QPoint(pad, 0)
        for tag in self._tags:
            wide = min(tag.sizeHint().width(), room)
            if at.x() > pad and at.x() + wide > pad + room:
                at = QPoint(pad, at.y() + row)
            high = theme.size("chip")
            tag.setGeometry(QRect(at.x(), at.y() + (theme.size("button") - high) // 2, wide, high))
            at.setX(at.x() + wide + pad)
        least = min(room, max(theme.scaled(70), self._wanted()))
        if at.x() > pad and at.x() + least > pad + room:
            at = QPoint(pad, at.y() + row)
        self.line.setGeometry(QRect(at.x(), at.y() + 2, pad + room - at.x(), theme.size("button") - 4))
        self.setFixedHeight(at.y() + theme.size("button"))

    def _wanted(self) -> int:
        words = self.line.placeholderText()
        return QFontMetrics(self.line.font()).horizontalAdvance(words) + 8

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(theme.scaled(200), self.height())
