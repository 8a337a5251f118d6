"""The preview beside the paper of a case that no meeting treats yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfdesk.documents.sources import source_of
from hfdesk.domain.records import CaseRecord
from hfdesk.gui.desk import Desk
from hfdesk.gui.pages.paper_view import PaperView
from hfdesk.gui.preview.beside import Beside
from hfdesk.gui.preview.pages import Make
from hfdesk.gui.preview.typed import case_with
from hfdesk.gui.shell import Shell

if TYPE_CHECKING:
    from hfdesk.gui.preview.pane import PreviewPane
    from hfdesk.ops.previews import Printer


class CasePreview(QObject):
    """Shows what is typed in a paper as it prints."""

    def __init__(self, shell: Shell, beside: Beside, view: PaperView, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._beside = beside
        self._view = view
        self._record: CaseRecord | None = None
        self._printer: tuple[Desk, Printer] | None = None
        beside.made.connect(self._take)
        view.column.typed.connect(self._soon)
        view.column.came.connect(self._follow)

    def show(self, record: CaseRecord) -> None:
        """Show a case as it is now."""
        self._record = record
        self._print()

    def toggle(self) -> None:
        """The page on or off."""
        self._beside.toggle()
        self._print()
        self._follow()

    def _print(self) -> None:
        if self._beside.is_on and self._record is not None:
            self._beside.pane.show_document(self._record.case.id, self._prepare)

    def _prepare(self) -> Make:
        from hfdesk.ops.previews import Printer

        desk, record = self._shell.desk, self._record
        assert desk is not None
        assert record is not None
        if self._printer is None or self._printer[0] is not desk:
            self._printer = desk, Printer(desk)
        printer = self._printer[1]
        typed = replace(record, case=case_with(record.case, self._view.texts()))
        return lambda: printer.paper(typed)

    def _soon(self) -> None:
        if self._beside.is_on:
            self._beside.pane.soon()

    def _follow(self, _key: str = "") -> None:
        if self._beside.is_on:
            self._beside.pane.follow(*self._view.source())

    def _take(self, pane: PreviewPane) -> None:
        pane.went.connect(self._go)

    def _go(self, told: str, words: str) -> None:
        """A click on the page: to its text."""
        source = source_of(told)
        if source is not None:
            self._beside.show_text()
            self._view.stand({"head": "title"}.get(source.field, source.field), words)
