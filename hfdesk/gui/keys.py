"""F1: the keys of the page one is on."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from hfdesk.gui import theme
from hfdesk.gui.forms.keys import Ui_Keys
from hfdesk.gui.pages.page import Page, common_keys
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
        self.setAccessibleDescription(self.windowTitle())
