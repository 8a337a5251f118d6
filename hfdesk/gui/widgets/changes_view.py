"""What differs of two versions, word by word, and the way from change to change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain.versions import How, Line
from hfdesk.gui import theme
from hfdesk.gui.announcing import announce
from hfdesk.gui.i18n import tr
from hfdesk.gui.rich import Pen
from hfdesk.gui.widgets.labels import label, set_tone
from hfdesk.gui.widgets.reader import Reader

LONGEST = 120
"""So many signs of what is struck or new are told in the line above the text."""


class ChangesView(QWidget):
    """The lines of both versions, a sentence over them, and keys from change to change."""

    def __init__(self, owner: QWidget, key: str) -> None:
        """``owner``: whose keys F4 and Shift+F4 are; ``key`` explains the signs below the text."""
        super().__init__()
        self.lines: tuple[Line, ...] = ()
        self._at = -1
        self._owner = owner
        self.told = label("", "ui", wrap=True)
        self.text = Reader(tr("What differs"), column=False)
        self.text.setAccessibleDescription(
            tr("F4 goes to the next change and reads what was struck and what is new.")
        )
        self.back = self._step_button(tr("Previous change"), -1, "Shift+F4")
        self.on = self._step_button(tr("Next change"), 1, "F4")
        steps = QHBoxLayout()
        steps.setSpacing(theme.scaled(8))
        steps.addWidget(self.told, 1)
        for button in (self.back, self.on):
            steps.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.scaled(12))
        whole.addLayout(steps)
        whole.addWidget(self.text, 1)
        whole.addWidget(label(key, "caption", "muted", wrap=True))

    @property
    def changes(self) -> list[int]:
        """The places of the lines that differ."""
        return [at for at, line in enumerate(self.lines) if line.is_changed]

    def step(self, by: int) -> None:
        """Go to the next change, or the one before; from the last to the first."""
        changes = self.changes
        if not changes:
            return
        self._at = (self._at + by) % len(changes) if self._at >= 0 else (0 if by > 0 else len(changes) - 1)
        place = changes[self._at]
        self.text.go_to(str(place))
        self._mark(place)
        self.say(_told(self.lines[place], self._at + 1, len(changes)))

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these, from their beginning."""
        self.lines, self._at = lines, -1
        self.text.setExtraSelections([])
        self.text.write(lambda pen: _write(pen, lines))
        for button in (self.back, self.on):
            button.setEnabled(bool(self.changes))

    def say(self, text: str, tone: str = "") -> None:
        """Tell what is to be told of them."""
        self.told.setText(text)
        set_tone(self.told, tone)
        announce(self._owner, text)

    def _mark(self, place: int) -> None:
        """Put the caret at a change, for those who read on from there, and draw it so."""
        block = self.text.document().findBlockByNumber(self.text.block_of(str(place)))
        cursor = QTextCursor(block)
        self.text.setTextCursor(cursor)
        self.text.go_to(str(place))

    def _step_button(self, text: str, by: int, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(key)
        button.clicked.connect(lambda: self.step(by))
        shortcut = QShortcut(QKeySequence(key), self._owner)
        shortcut.activated.connect(lambda: self.step(by))
        return button


def _told(line: Line, number: int, count: int) -> str:
    """A change in words: what is struck and what is new."""
    gone, new = (_short(line.words(how)) for how in (How.GONE, How.NEW))
    place = tr("Change {number} of {count}").format(number=number, count=count)
    if gone and new:
        what = tr("“{old}” became “{new}”").format(old=gone, new=new)
    elif new:
        what = tr("“{new}” is new").format(new=new)
    else:
        what = tr("“{old}” is struck").format(old=gone)
    return f"{place}: {what}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return f"{words[:LONGEST].rstrip()} …" if len(words) > LONGEST else words


def _write(pen: Pen, lines: Sequence[Line]) -> None:
    """Each line a paragraph; what differs has a ground, a line through or under it, and a mark before it."""
    spaced = QTextBlockFormat()
    spaced.setBottomMargin(theme.scaled(6))
    first = True
    for at, line in enumerate(lines):
        cursor = pen.cursor
        if not first:
            cursor.insertBlock()
        first = False
        cursor.setBlockFormat(spaced)
        pen.anchors[str(at)] = cursor.block().blockNumber()
        for run in line.runs:
            cursor.insertText(run.text, _format(run.how))


def _format(how: How) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme.font("write"))
    made.setForeground(theme.color("text"))
    if how is How.NEW:
        made.setForeground(theme.color("added"))
        made.setBackground(theme.color("addedSoft"))
        made.setFontUnderline(True)
    if how is How.GONE:
        made.setForeground(theme.color("removed"))
        made.setBackground(theme.color("removedSoft"))
        made.setFontStrikeOut(True)
    return made
