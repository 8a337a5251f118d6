"""Asked before one leaves what was typed and is not stored: take it along in a file, or stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from hfdesk.gui import theme
from hfdesk.gui.dialogs.asking import Asking, Refused, muted
from hfdesk.gui.i18n import tr
from hfdesk.gui.window import Window

Texts = tuple[tuple[str, str], ...]
"""(where it belongs, what was typed)"""


class Leaving(Asking):
    """Shows what is not stored. Esc stays; the main button saves the texts in a file, and leaves."""

    def __init__(
        self, window: Window, texts: Texts, again: Callable[[], Texts], leave: Callable[[], object]
    ) -> None:
        super().__init__(window, window, tr("Something is not stored"), tr("Save in a file …"), 560)
        self._texts, self._again, self._leave = texts, again, leave
        self.body.addWidget(
            muted(tr("The archive does not have this. Without a copy it is lost when hfdesk lets go of it."))
        )
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(tr("What is not stored"))
        self.shown.setTabChangesFocus(True)
        self.shown.setMinimumHeight(theme.scaled(180))
        self.shown.setPlainText(_whole(texts))
        self.body.addWidget(self.shown)
        self.away = self.another(tr("Close without storing"))
        self.away.clicked.connect(self._go)
        self.cancel_button.setText(tr("Stay"))
        self.accepted.connect(leave)

    def store(self) -> None:
        """Save the texts where the user says; where they could not be stays open."""
        path = self._ask()
        if path is None:
            raise Refused
        from hfdesk.system import files

        files.replace(path, _whole(self._texts).encode())

    def look_again(self) -> None:
        """Something was stored meanwhile: leave where that was all, and show what is left."""
        self._texts = self._again()
        self.shown.setPlainText(_whole(self._texts))
        if not self._texts:
            self._go()

    def _go(self) -> None:
        self.reject()
        self._leave()

    def _ask(self) -> Path | None:
        start = str(Path.home() / f"{tr('Not stored')}.txt")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save in a file"), start, tr("Text (*.txt)"))
        return Path(chosen) if chosen else None


def _whole(texts: Iterable[tuple[str, str]]) -> str:
    """All texts as one, each under where it belongs."""
    return "\n\n".join(f"{name}\n\n{text}" if name else text for name, text in texts) + "\n"
