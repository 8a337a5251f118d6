"""The banner of an archive that cannot take what is typed: it stands until all is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Page
from hfdesk.gui.widgets.labels import Sign, label, set_tone
from hfdesk.gui.widgets.steady import put_back, steadily


class AlarmBanner(QFrame):
    """What happened, what is safe, what to do. It takes no focus, and no line from under the caret."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAccessibleName(tr("The archive"))
        self._first = label("", "ui", bold=True, wrap=True)
        self._rest = label("", "ui", wrap=True)
        self._details = label("", "caption", "muted", wrap=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self.copy = QPushButton(tr("Save a copy elsewhere …"))
        self.again = QPushButton(tr("Try again now"))
        self.more = QPushButton(tr("Details"))
        self.more.setCheckable(True)
        self.more.setFlat(True)
        self.more.toggled.connect(self._tell_more)
        for button in (self.copy, self.again, self.more):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tone(self, "danger")
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._first.text()} {self._rest.text()}".strip()

    def say(self, first: str, rest: str, details: str) -> None:
        """Show what happened; said aloud once, when it comes or is another."""
        new = self.isHidden() or first != self._first.text()
        self._details.setText(details)
        if (first, rest) != (self._first.text(), self._rest.text()) or self.isHidden():
            self._change(lambda: self._show(first, rest))
        if new:
            said = QAccessibleAnnouncementEvent(self, f"{first} {rest}")
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(said)

    def go(self) -> None:
        """All is well again."""
        if not self.isHidden():
            self._change(self.hide)
            self.more.setChecked(False)

    def follow(self, stack: QStackedWidget, above: QBoxLayout) -> None:
        """Stand above the pages, or under the header of a page that has a place for it there."""

        def stand() -> None:
            shown = not self.isHidden()
            put_back(self)
            page = stack.currentWidget()
            place = page.under_header if isinstance(page, Page) else None
            (place or above).insertWidget(0, self)
            self.setVisible(shown)

        stand()
        stack.currentChanged.connect(stand)

    def _show(self, first: str, rest: str) -> None:
        self._first.setText(first)
        self._rest.setText(rest)
        self.show()

    def _tell_more(self, on: bool) -> None:
        self._change(lambda: self._details.setVisible(on))

    def _change(self, change: Callable[[], object]) -> None:
        steadily(self, change)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        for each in (self._first, self._rest, self._details):
            words.addWidget(each)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(20), theme.scaled(12), theme.scaled(16), theme.scaled(12))
        row.setSpacing(theme.scaled(12))
        row.addWidget(Sign("danger", "danger", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addSpacing(theme.scaled(12))
        for button in (self.copy, self.again, self.more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.setSpacing(theme.scaled(8))
