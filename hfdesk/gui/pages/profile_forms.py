"""The fields of a profile: those of one tab at a time, and the choice among the other documents."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.profile_documents import OTHERS, chooser, documents
from hfdesk.gui.pages.profile_form import Change, CommonForm, Form
from hfdesk.gui.pages.profile_letterhead import LetterheadForm
from hfdesk.gui.pages.profile_parts import DocumentForm
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label

COMMON, INVITATION, MINUTES, PAPER, OTHER, LETTERHEAD = range(6)
_DOCUMENTS = {INVITATION: "invitation", MINUTES: "minutes", PAPER: "paper"}
"""The document that a tab has the fields of; that of the others is told by the place's part."""


class Forms(QWidget):
    """The tabs' fields."""

    turned = Signal(str)  # to another of the other documents

    def __init__(self, shell: Shell, change: Change, changed: Callable[[], object]) -> None:
        super().__init__()
        names = documents()
        others = {each: names[each] for each in OTHERS}
        self.other = chooser(others, tr("The document whose layout is changed"))
        self.other.activated.connect(self._turned)
        self._choosing = self._choice()
        self._common = CommonForm(change)
        self._documents = {each: DocumentForm(change, each) for each in (*_DOCUMENTS.values(), *OTHERS)}
        self._letterhead = LetterheadForm(shell, changed)
        self.stack = QStackedWidget()
        for form in (self._common, *self._documents.values(), self._letterhead):
            self.stack.addWidget(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._choosing)
        column.addWidget(self.stack, 1)

    def at(self, place: Place) -> Form | LetterheadForm:
        """The fields of a place."""
        if place.tab == COMMON:
            return self._common
        document = self.document(place)
        return self._documents[document] if document else self._letterhead

    def document(self, place: Place) -> str:
        """The document that a place has the fields of; ``""``: none alone."""
        if place.tab == OTHER:
            return place.part if place.part in OTHERS else OTHERS[0]
        return _DOCUMENTS.get(place.tab, "")

    def part(self, tab: int) -> str:
        """The part of the place that a tab leads to: the document that was chosen there last."""
        return str(self.other.currentData()) if tab == OTHER else ""

    def show_place(self, place: Place) -> None:
        """Show the fields of a place."""
        self._choosing.setVisible(place.tab == OTHER)
        if place.tab == OTHER:
            self.other.setCurrentIndex(self.other.findData(self.document(place)))
        self.stack.setCurrentWidget(self.at(place))

    def areas(self, place: Place) -> list[QWidget]:
        """Where one can go, from the top down."""
        leading = [self.other] if place.tab == OTHER else []
        return [*leading, *self.at(place).controls()]

    # -- inside --------------------------------------------------------------------------

    def _turned(self, _at: int) -> None:
        self.turned.emit(self.other.currentData())

    def _choice(self) -> QWidget:
        """The line in which one of the other documents is chosen."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(theme.size("pageMarginX"), theme.scaled(14), theme.scaled(16), 0)
        row.setSpacing(theme.scaled(8))
        text = label(tr("Document"), "ui", "muted")
        text.setBuddy(self.other)
        row.addWidget(text)
        row.addWidget(self.other, 1)
        return made
