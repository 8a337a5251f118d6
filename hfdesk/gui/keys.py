"""F1: the keys of the page one is on."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from hfdesk.gui import theme
from hfdesk.gui.forms.keys import Ui_Keys
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Page, common_keys
from hfdesk.gui.widgets.buttons import button_row, main_button
from hfdesk.gui.widgets.labels import label


class KeysDialog(QDialog):
    """The keys of a page, then those of every page."""

    def __init__(self, parent: QWidget, page: Page | None) -> None:
        super().__init__(parent)
        self.form = Ui_Keys()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.title.setFont(theme.font("heading2"))
        self.form.title.setText(page.heading() if page else "hfdesk")
        for at, (key, what) in enumerate((*(page.keys() if page else ()), *common_keys())):
            self.form.grid.addWidget(label(key, "ui", "key"), at, 0)
            self.form.grid.addWidget(label(what), at, 1)
        self.form.grid.setColumnStretch(1, 1)
        self.form.all.setAccessibleName(self.windowTitle())
        self.leave = main_button(tr("Close"))
        self.leave.clicked.connect(self.reject)
        self.form.column.addLayout(button_row(self.leave))
        self._size()
        self.setAccessibleDescription(self.windowTitle())

    def _size(self) -> None:
        """All keys at once where the screen has room for them; else they are scrolled."""
        inside = self.form.inside.sizeHint()
        self.form.all.setMinimumWidth(inside.width() + theme.scaled(12))
        around = theme.scaled(140)  # title, button, margins and the window's frame
        room = self.screen().availableGeometry().height() - around
        self.form.all.setMinimumHeight(max(theme.scaled(80), min(inside.height(), room)))
