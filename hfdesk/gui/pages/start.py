"""The first start: open an archive, make one, look at the example, or drop a package."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hfdesk.gui import icons, theme
from hfdesk.gui.forms.start import Ui_Start
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Page
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Sign


class StartPage(Page):
    """What is shown where no archive is open."""

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
        self._form.drop.setObjectName("dropField")
        self._form.inside.insertWidget(0, Sign("import", "muted", 20))
        self._form.inside.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inner)

    def heading(self) -> str:
        """The page's name."""
        return tr("Welcome")

    def areas(self) -> list[QWidget]:
        """The first button."""
        return [self._form.open]
