"""Saksfremlegg: a case's paper in its reading column, with contents and attachments beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_gestures import locked
from hfdesk.gui.pages.agenda_items import number_of, title_of, type_of
from hfdesk.gui.pages.case_preview import CasePreview
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.pages.paper_view import PaperView
from hfdesk.gui.plainly import named, tip
from hfdesk.gui.preview.beside import Beside
from hfdesk.gui.rows import Entry, TextAt
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import Elided, label


class PaperTab(QWidget):
    """The papers of a meeting, one at a time."""

    turned = Signal()  # another item's paper is shown

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._items: list[AgendaItem] = []
        self._at = 0
        self.view = PaperView(shell)
        self._number = label("", "heading3")
        self._title = Elided("", "ui")
        self._tag = label("", "caption", "tag")
        self._tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._since = label(tr("Changed since it was sent"), "caption", "tag")
        self._since.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._since.hide()
        self.earlier = _step("up")
        self.later = _step("down")
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self._lay_out()

    def show_record(self, record: MeetingRecord, item: str = "") -> None:
        """Show the paper of an item (its id, or its case's id), else of the first."""
        self._record = record
        self._items = [
            each for each in record.meeting.agenda if each.kind in (Kind.CASE, Kind.OTHER_BUSINESS)
        ]
        wanted = [at for at, each in enumerate(self._items) if item and item in (each.id, each.case)]
        self._at = wanted[0] if wanted else min(self._at, max(len(self._items) - 1, 0)) if not item else 0
        self._show()

    @property
    def item(self) -> str:
        """The id of the item that is shown."""
        return self._items[self._at].id if self._items else ""

    def areas(self) -> list[QWidget]:
        """The paper's."""
        return self.view.areas()

    def stand(self, part: str, words: str) -> QWidget | None:
        """Go to a part of the paper that is shown, and to words in it; what has the keyboard then."""
        return self.view.stand(part, words)

    def tell(self, remarks: list[Entry], changed: bool) -> None:
        """What is to be said of the paper, and whether it is otherwise than it was sent."""
        self.view.show_remarks(remarks)
        self._since.setVisible(changed)

    def flush(self) -> None:
        """Store what was typed and is not stored yet."""
        self.view.flush()

    def _move(self, step: int) -> None:
        self.flush()
        self._at = max(0, min(len(self._items) - 1, self._at + step))
        self._show()

    def _show(self) -> None:
        record = self._record
        if record is None:
            return
        item = self._items[self._at] if self._items else None
        self._number.setText(number_of(record, item) if item else "")
        self._title.setText(title_of(record, item) if item else tr("No cases are on the agenda."))
        self._tag.setText(type_of(record, item) if item else "")
        self._tag.setVisible(bool(self._tag.text()))
        self.view.show_case(
            record.case_of(item) if item else None,
            record.register,
            item,
            record.meeting.id,
            locked(record, self._shell.desk),
            record.committee.language or "nb",
            record.committee.id,
        )
        self._name(self.earlier, self._at - 1, tr("Previous case"))
        self._name(self.later, self._at + 1, tr("Next case"))
        self.turned.emit()

    def _name(self, button: QToolButton, at: int, name: str) -> None:
        there = 0 <= at < len(self._items)
        assert self._record is not None
        number = number_of(self._record, self._items[at]) if there else ""
        button.setEnabled(there)
        button.setText(named(number))
        button.setAccessibleName(f"{name} {number}".strip())
        button.setToolTip(tip(button.accessibleName()))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        side = theme.size("pageMarginX")
        tools.setContentsMargins(side, theme.scaled(5), side, theme.scaled(5))
        tools.setSpacing(theme.scaled(8))
        for part in (self._number, self._title, self._tag, self._since):
            tools.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.addStretch(1)
        tools.addWidget(self.earlier)
        tools.addWidget(self.later)
        line = QFrame()
        line.setObjectName("tabLine")
        line.setFixedHeight(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(tools)
        whole.addWidget(line)
        whole.addWidget(self.view, 1)


def text_keys() -> Keys:
    """The keys of a text that is written."""
    return (
        ("Ctrl+B, Ctrl+I, Ctrl+U", tr("Bold, italic, underlined")),
        ("Ctrl+K", tr("Link")),
        ("Ctrl+Shift+J", tr("Quotation from an earlier case")),
        ("Ctrl+Shift+V", tr("Paste the words alone")),
        ("Tab, Shift+Tab", tr("A point one level in, out")),
        ("Tab, Ctrl+Space, Esc", tr("Take a shown suggestion, choose in the list, close it")),
        ("F7", tr("Next unknown word")),
        ("Alt+↑, Alt+↓", tr("Move the part, in the contents")),
        ("Ctrl+P", tr("Preview beside it")),
        ("Ctrl+Tab, F6", tr("Leave the text")),
    )


class CasePage(Page):
    """A case that no meeting treats yet."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = PageHead()
        self._view = PaperView(shell)
        self.beside = Beside(self._view)
        self._preview = CasePreview(shell, self.beside, self._view, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self.beside, 1)

    def refresh(self) -> None:
        """Read the case again."""
        record = self.desk.case_record(self.shown.id)
        case = record.case
        self._head.say(f"{case.number} {case.title}".strip(), record.committee.name, case.type)
        reason = tr("The archive is open for reading only.") if self.desk.read_only else ""
        committee = record.committee
        self._view.show_case(
            case,
            record.register,
            reason=reason,
            language=committee.language or "nb",
            committee=committee.id,
        )
        self._preview.show(record)

    def refusal(self, command: str) -> str:
        """The paper can be seen as it prints."""
        return "" if command == "preview" else super().refusal(command)

    def act(self, command: str) -> None:
        """The preview on or off."""
        if command == "preview":
            self._preview.toggle()
        else:
            super().act(command)

    def text_at(self) -> TextAt | None:
        """The part where one writes."""
        return self._view.text_at()

    def heading(self) -> str:
        """Cases."""
        return tr("Cases")

    def keys(self) -> Keys:
        """Those of a text."""
        return text_keys()

    def flush(self) -> None:
        """Store what was typed."""
        self._view.flush()

    def areas(self) -> list[QWidget]:
        """The paper's, and the page."""
        return [*self._view.areas(), *self.beside.areas()]


def _step(icon: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icons.icon(icon, "text"))
    made.setToolButtonStyle(_BESIDE)
    return made


_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
