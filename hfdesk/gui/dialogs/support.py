"""Samle logg for brukerstøtte: shows exactly what the file will have in it, then saves it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from hfdesk.gui import theme
from hfdesk.gui.dialogs.asking import Asking, Refused, muted
from hfdesk.gui.i18n import language, tr
from hfdesk.gui.outside import open_folder
from hfdesk.gui.shell import Offer

if TYPE_CHECKING:
    from hfdesk.gui.window import Window


class CollectLogs(Asking):
    """All that is in the file, to be read; the main button saves it where the user says."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, window, tr("Collect the log for support"), tr("Save …"), 760)
        from hfdesk.ops import support

        self._tell = window.tell
        self.parts = support.collected(
            qt=qVersion(), language=language(), theme=theme.now().theme, text_size=theme.percent()
        )
        self.body.addWidget(
            muted(
                tr("The file has in it what is shown here and nothing else: what happened and when,"
                   " but nothing that was written, and no names. hfdesk sends nothing: you send the file.")
            )
        )  # fmt: skip
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setAccessibleName(tr("What is in the file"))
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown.setMinimumHeight(theme.scaled(320))
        self.shown.setPlainText("\n".join(f"{name}\n\n{text}" for name, text in self.parts))
        self.body.addWidget(self.shown, 1)

    def store(self) -> None:
        """Save the file; where it could not be, the dialog stays."""
        from hfdesk.ops import support

        path = self._ask()
        if path is None:
            raise Refused
        support.save(self.parts, path)
        self._tell(
            tr("Saved: {name}").format(name=path.name),
            Offer(tr("Show in folder"), lambda: open_folder(path)),
        )

    def _ask(self) -> Path | None:
        start = str(Path.home() / "hfdesk-logg.zip")
        name = tr("Compressed folder (*.zip)")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the log"), start, name)
        return Path(chosen) if chosen else None
