"""Saksfremlegg: a case's paper in its reading column, with contents and attachments beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.values import AgendaItem, Case, Kind
from hfdesk.gui import dates, icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_items import number_of, title_of, type_of
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.rich import Pen
from hfdesk.gui.rows import Entry, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import Elided, label
from hfdesk.gui.widgets.reader import Reader
from hfdesk.gui.widgets.views import EntryList


class PaperView(QWidget):
    """The paper of one case, or what an item without a case says."""

    def __init__(self) -> None:
        super().__init__()
        self.reader = Reader(tr("Case paper"))
        self.contents = EntryList(tr("Contents"), height="rowMenu")
        self._attachments_head = label(tr("Attachments"), "heading3")
        self.attachments = EntryList(tr("Attachments"), height="rowMenu")
        self._before_head = label(tr("Earlier stops"), "heading3")
        self.before = EntryList(tr("Earlier stops"))
        self._side = QWidget()
        self.contents.came.connect(self._jump)
        self._lay_out()

    def show_case(self, case: Case | None, register: Register, item: AgendaItem | None = None) -> None:
        """Show a case's paper; of an item without a case, its own texts."""
        parts = _parts(case, item)
        self.reader.write(lambda pen: _write(pen, case, register, item))
        self.contents.rows.show([Entry(title=text, key=key) for key, text in parts])
        self.contents.fit()
        self._show_attachments(case)
        self._show_before(case)

    def areas(self) -> list[QWidget]:
        """Text, then the panel."""
        return [self.reader, self.contents]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel leaves a narrow page."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= theme.scaled(860))

    def _show_attachments(self, case: Case | None) -> None:
        found = case.attachments if case else ()
        entries = [
            Entry(
                title=f"{at} {each.title}",
                icon="document" if each.file else "warn",
                icon_color="muted" if each.file else "warn",
                sentence=sentence(f"{tr('Attachment')} {at}", each.title, "" if each.file else tr("No file")),
            )
            for at, each in enumerate(found, 1)
        ]
        self.attachments.rows.show(entries)
        self.attachments.fit()
        self._attachments_head.setVisible(bool(entries))

    def _show_before(self, case: Case | None) -> None:
        entries = [
            Entry(
                title=f"{each.body} {each.number}".strip(),
                second=dates.numeric(each.date),
                sentence=sentence(each.body, each.number, dates.numeric(each.date)),
            )
            for each in (case.treatments if case else ())
        ]
        self.before.rows.show(entries)
        self.before.fit()
        self._before_head.setVisible(bool(entries))

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            self.reader.go_to(self.contents.rows.entries[index.row()].key)

    def _lay_out(self) -> None:
        for part in (self.contents, self.attachments, self.before):
            part.setProperty("bare", True)
            part.setFrameShape(QFrame.Shape.NoFrame)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(theme.scaled(12), theme.scaled(16), theme.scaled(12), theme.scaled(12))
        side.setSpacing(theme.scaled(6))
        side.addWidget(label(tr("Contents"), "heading3"))
        side.addWidget(self.contents)
        for head, part in ((self._attachments_head, self.attachments), (self._before_head, self.before)):
            side.addSpacing(theme.scaled(16))
            side.addWidget(head)
            side.addWidget(part)
        side.addStretch(1)
        self._side.setFixedWidth(theme.size("inspector"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.reader, 1)
        row.addWidget(self._side)


class PaperTab(QWidget):
    """The papers of a meeting, one at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._items: list[AgendaItem] = []
        self._at = 0
        self.view = PaperView()
        self._number = label("", "heading3")
        self._title = Elided("", "ui")
        self._tag = label("", "caption", "tag")
        self._tag.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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

    def _move(self, step: int) -> None:
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
        self.view.show_case(record.case_of(item) if item else None, record.register, item)
        self._name(self.earlier, self._at - 1, tr("Previous case"))
        self._name(self.later, self._at + 1, tr("Next case"))

    def _name(self, button: QToolButton, at: int, name: str) -> None:
        there = 0 <= at < len(self._items)
        assert self._record is not None
        number = number_of(self._record, self._items[at]) if there else ""
        button.setEnabled(there)
        button.setText(number)
        button.setAccessibleName(f"{name} {number}".strip())
        button.setToolTip(button.accessibleName())

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        side = theme.size("pageMarginX")
        tools.setContentsMargins(side, theme.scaled(5), side, theme.scaled(5))
        tools.setSpacing(theme.scaled(8))
        for part in (self._number, self._title, self._tag):
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


class CasePage(Page):
    """A case that no meeting treats yet."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = PageHead()
        self._view = PaperView()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._view, 1)

    def refresh(self) -> None:
        """Read the case again."""
        record = self.desk.case_record(self.shown.id)
        case = record.case
        self._head.say(f"{case.number} {case.title}".strip(), record.committee.name, case.type)
        self._view.show_case(case, record.register)

    def heading(self) -> str:
        """Cases."""
        return tr("Cases")

    def keys(self) -> Keys:
        """Those of every page."""
        return ()

    def areas(self) -> list[QWidget]:
        """The paper's."""
        return self._view.areas()


def _step(icon: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icons.icon(icon, "text"))
    made.setToolButtonStyle(_BESIDE)
    return made


def _parts(case: Case | None, item: AgendaItem | None) -> list[tuple[str, str]]:
    """(key, heading) of the parts of a paper that have something in them."""
    parts: list[tuple[str, str]] = []
    if item is not None and item.details:
        parts.append(("details", tr("On the agenda")))
    if _proposal(case, item):
        parts.append(("proposal", (case.proposal_label if case else "") or tr("Proposed decision")))
    if case is not None:
        parts += [(f"section{at}", each.heading) for at, each in enumerate(case.sections) if each.heading]
        parts += [(f"treatment{at}", each.body) for at, each in enumerate(case.treatments)]
    return parts


def _proposal(case: Case | None, item: AgendaItem | None) -> bool:
    return bool((case and case.proposal) or (item and item.proposal))


def _write(pen: Pen, case: Case | None, register: Register, item: AgendaItem | None) -> None:
    title = (item.title if item else "") or (case.title if case else "")
    pen.line(title, "heading1", level=1, after=6)
    _people(pen, case, register)
    if item is not None and item.details:
        pen.anchor("details")
        pen.line(tr("On the agenda"), "itemTitleSmall", before=16, level=2, after=4)
        pen.rich(item.details)
    if _proposal(case, item):
        pen.anchor("proposal")
        pen.line(
            (case.proposal_label if case else "") or tr("Proposed decision"),
            "itemTitleSmall",
            before=16,
            level=2,
            after=4,
        )
        text = case.proposal if case and case.proposal else item.proposal if item else None
        if text:
            pen.rich(text, bar="accent")
    if case is not None:
        _sections(pen, case)
    if not _parts(case, item):
        pen.line(tr("No paper is written yet."), color="muted", before=12)


def _people(pen: Pen, case: Case | None, register: Register) -> None:
    if case is None:
        return
    owners = ", ".join(register.names(case.owners))
    officers = ", ".join(register.names(case.officers))
    parts = [
        f"{tr('Responsible')}: {owners}" if owners else "",
        f"{tr('Case officer')}: {officers}" if officers else "",
    ]
    text = dotted(*parts)
    if text:
        pen.line(text, "ui", "muted", after=4)


def _sections(pen: Pen, case: Case) -> None:
    for at, section in enumerate(case.sections):
        pen.anchor(f"section{at}")
        if section.heading:
            role = "itemTitleSmall" if (section.level or 1) == 1 else "heading3"
            pen.line(section.heading, role, before=16, level=1 + (section.level or 1), after=4)
        if section.text:
            pen.rich(section.text)
        elif section.heading:
            pen.line(tr("Nothing is written here yet."), "ui", "muted")
    for at, each in enumerate(case.treatments):
        pen.anchor(f"treatment{at}")
        head = dotted(f"{each.body} {each.number}".strip(), dates.numeric(each.date))
        pen.line(head, "itemTitleSmall", before=16, level=2, after=4)
        pen.rich(each.text)
        if each.decision:
            pen.line(each.decision_label or tr("Decision"), "heading3", before=6, level=3)
            pen.rich(each.decision, bar="border")


_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
