"""A field whose phrases complete, driven by keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect
from pytestqt.qtbot import QtBot

from hfdesk.domain import completing
from hfdesk.domain.completing import Index
from hfdesk.domain.phrases import Phrase
from hfdesk.gui.completing.completer import PhraseCompleter
from hfdesk.gui.completing.popup import PhraseList
from tests.gui.test_text_edit import Pad

ASK = "legges frem ⟨hva⟩ innen ⟨dato⟩."
PHRASES = (
    Phrase("decision.ask", "decision", "", f"⟨Utvalget⟩ ber om at det {ASK}"),
    Phrase("decision.ask", "decision", "", "⟨Utvalget⟩ ber om at det legges frem på neste møte."),
    Phrase("decision.orientation", "decision", "", "⟨Utvalget⟩ tar saken til orientering."),
    Phrase("decision.postpone", "decision", "", "Saken utsettes til neste møte."),
)


@dataclass
class Offers:
    """What can be offered, at hand."""

    index: Index | None
    situations: tuple[str, ...] = ()


def offers() -> Offers:
    return Offers(
        Index(
            [
                *completing.of_own(("Saken løftes videre.",), {}),
                *completing.of_phrases(PHRASES, {"utvalget": "PSU"}),
                *completing.of_names(("Vibeke Sundlid", "Vidar Lie")),
                *completing.of_numbers((("45/26", "Vaktplan"), ("46/26", "Møteplan"))),
            ]
        )
    )


class Completing(Pad):
    """A field whose phrases complete."""

    def __init__(self, qtbot: QtBot, field: str = "decision") -> None:
        super().__init__(qtbot)
        self.window.resize(700, 400)
        self.completer = PhraseCompleter(self.edit, offers(), field)

    def lines(self, *lines: str) -> None:
        super().lines(*lines)
        QCoreApplication.processEvents()

    def press(self, *keys: str) -> None:
        super().press(*keys)
        QCoreApplication.processEvents()

    @property
    def offered(self) -> tuple[str, ...]:
        return self.completer.offered

    @property
    def plain(self) -> str:
        return self.edit.toPlainText()

    @property
    def chosen(self) -> str:
        return self.edit.textCursor().selectedText()

    @property
    def popup(self) -> PhraseList:
        assert self.completer.popup is not None
        return self.completer.popup

    def line(self) -> QRect:
        """The caret's line in the window."""
        rect = self.edit.cursorRect()
        return QRect(self.edit.viewport().mapTo(self.window, rect.topLeft()), rect.size())
