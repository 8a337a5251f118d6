"""The first start: open an archive, make one, look at the example, or drop a package."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hfdesk.gui import icons, theme
from hfdesk.gui.forms.start import Ui_Start
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Page
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Sign, label


class StartPage(Page):
    """What is shown where no archive is open. ``Place.id`` is the path of one that is locked.

    ``wanted`` tells that it is to be opened after all.
    """

    wanted = Signal(Path)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._form = Ui_Start()
        inner = QWidget()
        self._form.setupUi(inner)  # pyright: ignore[reportUnknownMemberType]
        self._form.title.setFont(theme.font("heading1"))
        for button, name, command in (
            (self._form.open, "folder", "open"),
            (self._form.new, "plus", "create"),
            (self._form.sample, "home", "sample"),
        ):
            button.setIcon(icons.icon(name, "onAccent" if name == "home" else "text"))
            button.clicked.connect(lambda _=False, command=command: shell.act(command))
            button.setMinimumHeight(theme.size("button"))
        self._form.sample.setProperty("primary", True)
        self.locked = label("", "heading2", wrap=True)
        self.unlock = QPushButton(icons.icon("lock", "onAccent"), tr("Unlock …"))
        self.unlock.setMinimumHeight(theme.size("button"))
        self.unlock.setProperty("primary", True)
        self.unlock.clicked.connect(lambda _=False: self.wanted.emit(Path(self.shown.id)))
        self._form.column.insertWidget(1, self.locked)
        self._form.column.insertWidget(2, self.unlock, 0, Qt.AlignmentFlag.AlignLeft)
        self.locked.hide()
        self.unlock.hide()
        self._form.drop.setObjectName("dropField")
        self._form.inside.insertWidget(0, Sign("import", "muted", 20))
        self._form.inside.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inner)

    def show_place(self, place: Place) -> None:
        """Where an archive is locked the way back to it comes first."""
        super().show_place(place)
        name = Path(place.id).name
        self.locked.setText(tr("“{name}” is locked").format(name=name))
        for part in (self.locked, self.unlock):
            part.setVisible(bool(name))
        if name:
            self.unlock.setFocus()
        self._form.sample.setProperty("primary", not name)
        self._form.sample.setIcon(icons.icon("home", "text" if name else "onAccent"))
        self._form.sample.style().unpolish(self._form.sample)
        self._form.sample.style().polish(self._form.sample)

    def first(self) -> QWidget | None:
        """The way back, where there is one."""
        return self.areas()[0]

    def heading(self) -> str:
        """The page's name."""
        return tr("Welcome")

    def areas(self) -> list[QWidget]:
        """The first button."""
        return [self.unlock if self.shown.id else self._form.open]
