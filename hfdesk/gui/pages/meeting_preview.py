"""The preview beside a meeting's parts: which document, of what is typed now, and where a click leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfdesk.documents.sources import CASE, ITEM, Source, source_of
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui.desk import Desk
from hfdesk.gui.preview.beside import LEAST, Beside
from hfdesk.gui.preview.pages import Make
from hfdesk.gui.preview.typed import Texts, case_with, with_case, with_item
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell

if TYPE_CHECKING:
    from hfdesk.gui.preview.pane import PreviewPane
    from hfdesk.ops.previews import Printer

INVITATION, PAPER, MINUTES = "invitation", "paper", "minutes"
AGENDA_TAB, PAPER_TAB, ATTENDANCE_TAB, MINUTES_TAB, DOCUMENTS_TAB = range(5)
_SHOWN = {
    AGENDA_TAB: INVITATION,
    PAPER_TAB: PAPER,
    ATTENDANCE_TAB: MINUTES,
    MINUTES_TAB: MINUTES,
    DOCUMENTS_TAB: INVITATION,
}
_LEAST = {AGENDA_TAB: 640, PAPER_TAB: 600, ATTENDANCE_TAB: 560}
"""Pixels of the design that a tab needs to be worked on."""


class MeetingPreview(QObject):
    """Serves one meeting's page.

    ``typed`` tells the item and the texts of what stands in the fields of the tab that is shown.
    """

    def __init__(
        self,
        shell: Shell,
        beside: Beside,
        typed: Callable[[], tuple[str, Texts]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._typed = typed
        self._beside = beside
        self._record: MeetingRecord | None = None
        self._tab = AGENDA_TAB
        self._item = ""
        self._kept = ""  # a document that stays, though another tab would show its own
        self._printer: tuple[Desk, Printer] | None = None
        self._on = {MINUTES_TAB}
        beside.made.connect(self._take)

    def show(self, record: MeetingRecord | None, tab: int, item: str = "") -> None:
        """Show a tab of a meeting; ``item`` is the one whose paper is shown."""
        if tab != self._tab:
            self._kept = self._kept if tab == PAPER_TAB else ""
        self._record, self._tab, self._item = record, tab, item
        self._beside.keep(_LEAST.get(tab, LEAST))
        self._beside.turn(tab in self._on)
        self._print()

    def toggle(self) -> None:
        """The preview of this tab on or off."""
        self._beside.toggle()
        (self._on.add if self._beside.is_on else self._on.discard)(self._tab)
        self._print()

    def keep(self, document: str) -> None:
        """Let a document stay beside the tab that is shown."""
        self._kept = document
        self._print()

    def soon(self) -> None:
        """Something was typed."""
        if self._beside.is_on:
            self._beside.pane.soon()

    def follow(self, place: str, text: str = "", part: float = 0.0) -> None:
        """Mark what is being edited."""
        if self._beside.is_on:
            self._beside.pane.follow(place, text, part)

    @property
    def document(self) -> str:
        """Which document is shown."""
        wanted = self._kept or _SHOWN[self._tab]
        return INVITATION if wanted == PAPER and not self._case() else wanted

    def place_of(self, source: Source, words: str) -> Place | None:
        """Where in the window a text of the page is written."""
        record = self._record
        if record is None:
            return None
        meeting, agenda = record.meeting.id, record.meeting.agenda
        if source.kind == CASE:
            item = next((each.id for each in agenda if each.case == source.id), "")
            part = {"head": "title", "treatments": "title"}.get(source.field, source.field)
            return Place("meeting", meeting, PAPER_TAB, item, part, words)
        if source.kind == ITEM and self.document == MINUTES:
            return Place("meeting", meeting, MINUTES_TAB, source.id, source.field, words)
        if source.kind == ITEM:
            return Place("meeting", meeting, AGENDA_TAB, source.id)
        return Place("meeting", meeting, ATTENDANCE_TAB if self.document == MINUTES else AGENDA_TAB)

    # -- inside ------------------------------------------------------------------------------

    def _print(self) -> None:
        if self._beside.is_on and self._record is not None:
            which = self._item if self.document == PAPER else ""
            key = f"{self._record.meeting.id} {self.document} {which}"
            self._beside.pane.show_document(key, self._prepare)

    def _prepare(self) -> Make:
        """What stands in the fields now; the rest is done beside the window."""
        from hfdesk.ops.previews import Printer, case_record

        desk = self._shell.desk
        assert desk is not None
        assert self._record is not None
        if self._printer is None or self._printer[0] is not desk:
            self._printer = desk, Printer(desk)
        printer, document = self._printer[1], self.document
        item, texts = self._typed()
        record = _with(self._record, self._tab, item, texts)
        if document == PAPER and (paper := case_record(record, self._item)):
            return lambda: printer.paper(paper)
        if document == MINUTES:
            return lambda: printer.minutes(record)
        return lambda: printer.invitation(record)

    def _case(self) -> bool:
        record = self._record
        return record is not None and any(
            each.id == self._item and record.case_of(each) for each in record.meeting.agenda
        )

    def _take(self, pane: PreviewPane) -> None:
        pane.went.connect(self._go)

    def _go(self, told: str, words: str) -> None:
        """A click on the page: to its text, the document staying as it is."""
        source = source_of(told)
        place = self.place_of(source, words) if source is not None else None
        if place is None:
            return
        if self.document == INVITATION and place.tab == PAPER_TAB:
            self._kept = INVITATION
            self._on.add(PAPER_TAB)
        self._beside.show_text()
        self._shell.go(place)


def _with(record: MeetingRecord, tab: int, item: str, texts: Texts) -> MeetingRecord:
    """The record with what stands in the fields of a tab."""
    if not texts or not item:
        return record
    if tab == PAPER_TAB:
        found = next((each for each in record.meeting.agenda if each.id == item), None)
        case = record.case_of(found) if found is not None else None
        if case is not None:
            return with_case(record, case_with(case, texts))
    return with_item(record, item, texts)
