"""What the texts of a meeting are written with: spelling, pasting, phrases, and the comparison."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from hfdesk.domain import comparing
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem
from hfdesk.gui import comparing as compared_words
from hfdesk.gui.completing.completer import PhraseCompleter
from hfdesk.gui.completing.source import PhraseSource
from hfdesk.gui.editor.pasting import Pasting
from hfdesk.gui.live.fields import ItemFields
from hfdesk.gui.live.outside_text import tell_outside
from hfdesk.gui.shell import Shell
from hfdesk.gui.spelling.spelled import Spelled

COMPARE_AFTER = 400
"""Milliseconds after a letter of the decision until it is compared with the forslag."""


class Writing(QObject):
    """Serves the fields of one meeting's items."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._item: AgendaItem | None = None
        self._fields: ItemFields | None = None
        self._phrases = PhraseSource(shell, self)
        self._pasting = Pasting(self)
        self._pasting.told.connect(self._told)
        self._later = QTimer(self, singleShot=True, interval=COMPARE_AFTER)
        self._later.timeout.connect(self.compare)

    def show(self, record: MeetingRecord, item: AgendaItem | None, fields: ItemFields | None) -> None:
        """Know a meeting and the item that is on the page."""
        self._record, self._item, self._fields = record, item, fields
        self._phrases.show(record.committee.id, record.meeting.id, item)
        self.compare()

    def dress(self, fields: ItemFields, language: str) -> None:
        """Give the fields of an item that comes for the first time all that they are written with."""
        for name, edit in fields.edits.items():
            Spelled(edit, self._shell.spelling, language)
            self._pasting.follow(edit)
            PhraseCompleter(edit, self._phrases, name)
            edit.spent.connect(partial(tell_outside, self._shell))
        fields.edits["decision"].document().contentsChanged.connect(self._later.start)

    def compare(self) -> None:
        """Say what the decision changed of the forslag."""
        fields, item = self._fields, self._item
        if fields is None or item is None:
            return
        proposal, decision = self.proposal(), fields.edits["decision"].text()
        found = comparing.compared(proposal, decision) if proposal and decision else None
        fields.said.setText(compared_words.sentence(found) if found else "")

    def proposal(self) -> RichText:
        """The forslag of the item on the page; empty where there is none."""
        if self._record is None or self._item is None:
            return RichText()
        case = self._record.case_of(self._item)
        return self._item.proposal or (case.proposal if case else RichText())

    def _told(self, text: str, _field: object) -> None:
        self._shell.tell(text)
