"""Sammenlign versjoner: two versions of a document against each other, word by word."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Filed
from hfdesk.domain.versions import Line
from hfdesk.gui import theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import dotted
from hfdesk.gui.widgets.buttons import button_row, leave_button, tab_as_read
from hfdesk.gui.widgets.changes_view import ChangesView
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


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
        """``edited``: the places of files that were changed since they were made, by id.

        What a PDF among them says now is not read.
        """
        super().__init__(parent)
        from hfdesk.ops.kept import is_same_document

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._filed = [each for each in all_ if is_same_document(chosen, each)]
        self._unread = {
            each.id: each.name for each in self._filed if each.form == "pdf" and each.id in edited
        }
        self.unread = label("", "caption", "warn", wrap=True)
        self._asked: object = None
        self.older, self.newer = QComboBox(), QComboBox()
        self._view = ChangesView(
            self,
            tr("Underlined: stands in the newer one alone. Struck through: stands in the older one alone."),
        )
        self.told, self.text = self._view.told, self._view.text
        self.back, self.on = self._view.back, self._view.on
        self._fill(chosen, edited)
        self._lay_out()
        self.older.currentIndexChanged.connect(self._ask)
        self.newer.currentIndexChanged.connect(self._ask)
        self._ask()

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
            if each.id in edited and each.id not in self._unread:
                self.newer.addItem(tr("“{name}” as it is now").format(name=each.name), edited[each.id])
                if each.id == chosen.id:
                    self.older.setCurrentIndex(at)
                    self.newer.setCurrentIndex(self.newer.count() - 1)

    def _ask(self) -> None:
        """Compare beside the window; only the newest question is answered."""
        older, newer, desk = self.older.currentData(), self.newer.currentData(), self._desk
        asked = self._asked = object()
        self._say_unread(older, newer)
        self._view.show_lines(())
        self._view.say(tr("Comparing …"))

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
                self._view.say(plain_sentence(found), "danger")
                return
            self._view.show_lines(found)
            count = len(self._view.changes)
            self._view.say(tr("%n changes", count) if count else tr("They say the same."))

        tell_later(self, find, told)

    def _say_unread(self, *chosen: Filed | Path | None) -> None:
        """Say that a PDF that was changed outside is compared as it was made."""
        names = [
            self._unread[each.id] for each in chosen if isinstance(each, Filed) and each.id in self._unread
        ]
        text = tr(
            "“{name}” was changed outside hfdesk. A PDF is not read again: it is compared as it was made."
        )
        self.unread.setText(text.format(name=names[0]) if names else "")
        self.unread.setVisible(bool(names))

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
        close = leave_button(tr("Close"))
        close.clicked.connect(self.reject)
        side = theme.scaled(20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(side, side, side, side)
        whole.setSpacing(theme.scaled(12))
        whole.addLayout(grid)
        whole.addWidget(self.unread)
        whole.addWidget(self._view, 1)
        whole.addLayout(button_row(close))
        tab_as_read(self)
        self.resize(theme.scaled(860), theme.scaled(620))
