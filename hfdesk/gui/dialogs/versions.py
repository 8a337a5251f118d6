"""Sammenlign versjoner: two versions of a document against each other, word by word."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Filed
from hfdesk.domain.versions import How, Line
from hfdesk.gui import theme
from hfdesk.gui.announcing import announce
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rich import Pen
from hfdesk.gui.rows import dotted
from hfdesk.gui.widgets.labels import label, set_tone
from hfdesk.gui.widgets.reader import Reader
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

LONGEST = 120
"""So many signs of what is struck or new are told in the line above the text."""


class VersionsDialog(QDialog):
    """Two versions to be chosen, what differs of them, and the way from change to change."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        chosen: Filed,
        all_: Sequence[Filed],
        edited: Mapping[str, Path] = MappingProxyType({}),
    ) -> None:
        """``edited``: the places of files that were changed since they were made, by id."""
        super().__init__(parent)
        from hfdesk.ops.kept import is_same_document

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._filed = [each for each in all_ if is_same_document(chosen, each)]
        self._lines: tuple[Line, ...] = ()
        self._at = -1
        self._asked: object = None
        self.older, self.newer = QComboBox(), QComboBox()
        self.told = label("", "ui", wrap=True)
        self.text = Reader(tr("What differs"), column=False)
        self.text.setAccessibleDescription(
            tr("F4 goes to the next change and reads what was struck and what is new.")
        )
        self.back = self._step_button(tr("Previous change"), -1, "Shift+F4")
        self.on = self._step_button(tr("Next change"), 1, "F4")
        self._fill(chosen, edited)
        self._lay_out()
        self.older.currentIndexChanged.connect(self._ask)
        self.newer.currentIndexChanged.connect(self._ask)
        self._ask()

    @property
    def changes(self) -> list[int]:
        """The places of the lines that differ."""
        return [at for at, line in enumerate(self._lines) if line.is_changed]

    def step(self, by: int) -> None:
        """Go to the next change, or the one before; from the last to the first."""
        changes = self.changes
        if not changes:
            return
        self._at = (self._at + by) % len(changes) if self._at >= 0 else (0 if by > 0 else len(changes) - 1)
        place = changes[self._at]
        self.text.go_to(str(place))
        self._mark(place)
        self._say(_told(self._lines[place], self._at + 1, len(changes)))

    def _fill(self, chosen: Filed, edited: Mapping[str, Path]) -> None:
        """The chosen one is the older of two, but where it is the newest that there is.

        One that was changed since is compared with itself.
        """
        from hfdesk.gui.pages.documents_made import what_it_is, when

        names = [dotted(when(each), what_it_is(each), each.name) for each in self._filed]
        for name, each in zip(names, self._filed, strict=True):
            self.older.addItem(name, each)
            self.newer.addItem(name, each)
        self.newer.insertItem(0, tr("As it would be made now"), None)
        at = next(place for place, each in enumerate(self._filed) if each.id == chosen.id)
        newest = at == 0 and len(self._filed) > 1
        self.older.setCurrentIndex(1 if newest else at)
        self.newer.setCurrentIndex(1 if newest else at)  # one row further up: the one made after it
        for each in self._filed:
            if each.id in edited:
                self.newer.addItem(tr("“{name}” as it is now").format(name=each.name), edited[each.id])
                if each.id == chosen.id:
                    self.older.setCurrentIndex(at)
                    self.newer.setCurrentIndex(self.newer.count() - 1)

    def _ask(self) -> None:
        """Compare beside the window; only the newest question is answered."""
        older, newer, desk = self.older.currentData(), self.newer.currentData(), self._desk
        asked = self._asked = object()
        self._show(())
        self._say(tr("Comparing …"))

        def find() -> tuple[Line, ...] | Problem:
            from hfdesk.ops import kept

            try:
                return kept.compared(desk, older, newer)
            except Problem as problem:
                return problem

        def told(found: tuple[Line, ...] | Problem) -> None:
            if asked is not self._asked:
                return
            if isinstance(found, Problem):
                self._say(plain_sentence(found), "danger")
                return
            self._show(found)
            count = len(self.changes)
            self._say(tr("%n changes", count) if count else tr("They say the same."))

        tell_later(self, find, told)

    def _show(self, lines: tuple[Line, ...]) -> None:
        self._lines, self._at = lines, -1
        self.text.setExtraSelections([])
        self.text.write(lambda pen: _write(pen, lines))
        for button in (self.back, self.on):
            button.setEnabled(bool(self.changes))

    def _mark(self, place: int) -> None:
        """Put the caret at a change, for those who read on from there, and draw it so."""
        block = self.text.document().findBlockByNumber(self.text.block_of(str(place)))
        cursor = QTextCursor(block)
        self.text.setTextCursor(cursor)
        self.text.go_to(str(place))

    def _say(self, text: str, tone: str = "") -> None:
        self.told.setText(text)
        set_tone(self.told, tone)
        announce(self, text)

    def _step_button(self, text: str, by: int, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(key)
        button.clicked.connect(lambda: self.step(by))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(lambda: self.step(by))
        return button

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Compare versions"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(10))
        grid.setVerticalSpacing(theme.scaled(6))
        grid.setColumnStretch(1, 1)
        for row, (text, box) in enumerate(((tr("Older"), self.older), (tr("Newer"), self.newer))):
            head = label(text)
            head.setBuddy(box)
            box.setAccessibleName(text)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            grid.addWidget(head, row, 0)
            grid.addWidget(box, row, 1)
        steps = QHBoxLayout()
        steps.setSpacing(theme.scaled(8))
        steps.addWidget(self.told, 1)
        for button in (self.back, self.on):
            steps.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        side = theme.scaled(20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(side, side, side, side)
        whole.setSpacing(theme.scaled(12))
        whole.addLayout(grid)
        whole.addLayout(steps)
        whole.addWidget(self.text, 1)
        key = tr("Underlined: stands in the newer one alone. Struck through: stands in the older one alone.")
        whole.addWidget(label(key, "caption", "muted", wrap=True))
        whole.addWidget(buttons)
        self.resize(theme.scaled(860), theme.scaled(620))


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
