"""A meeting: agenda, papers, attendance, minutes, documents."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hfdesk.documents.sources import of_item
from hfdesk.domain import live
from hfdesk.domain.checks import is_open
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Meeting, Status
from hfdesk.gui import dates, sending, words
from hfdesk.gui.commands import AGENDA as AGENDA_COMMANDS
from hfdesk.gui.commands import CHECKS
from hfdesk.gui.commands import QUEUE as QUEUE_COMMANDS
from hfdesk.gui.i18n import tr
from hfdesk.gui.making import Making
from hfdesk.gui.pages.agenda import AgendaTab
from hfdesk.gui.pages.agenda_changes import ChangesButton
from hfdesk.gui.pages.agenda_gestures import editing_keys
from hfdesk.gui.pages.agenda_queue import queue_keys
from hfdesk.gui.pages.attendance import AttendanceTab
from hfdesk.gui.pages.documents import DocumentsTab
from hfdesk.gui.pages.meeting_preview import MeetingPreview
from hfdesk.gui.pages.minutes import MinutesTab
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.pages.paper import PaperTab
from hfdesk.gui.preview.beside import Beside
from hfdesk.gui.preview.typed import Texts
from hfdesk.gui.rows import Place, TextAt, dotted
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead, set_primary

AGENDA, PAPER, ATTENDANCE, MINUTES, DOCUMENTS = range(5)


class MeetingPage(Page):
    """One meeting, its parts on tabs. A tab is filled when it is shown."""

    kinds = frozenset({"meeting", "case", "person", "organization", "committee", "dispatch"})

    def __init__(self, shell: Shell, making: Making) -> None:
        super().__init__(shell)
        self._making = making
        self._record: MeetingRecord | None = None
        self._stale = set(range(5))
        self._told: object = None  # what the head says
        self._stood: QWidget | None = None  # the part of a paper that one was led to
        tabs = (tr("Agenda"), tr("Case papers"), tr("Attendance"), tr("Minutes"), tr("Documents"))
        self.head = PageHead(tabs, tr("Parts of the meeting"))
        self.minutes_button = self.head.button(tr("Make the minutes …"), "word")
        self.invitation_button = self.head.button(tr("Make the invitation …"), primary=True)
        self.facts_button = self.head.link(tr("The meeting …"))
        self.facts_button.clicked.connect(lambda: shell.act("meeting-facts"))
        self.invitation_button.setToolTip("Ctrl+Shift+I")
        self.agenda = AgendaTab(shell)
        self.paper = PaperTab(shell)
        self.attendance = AttendanceTab(shell)
        self.minutes = MinutesTab(shell)
        self.documents = DocumentsTab(shell, making)
        self.changes = ChangesButton(shell)
        self.head.beside_tag(self.changes)
        self._stack = QStackedWidget()
        for part in (self.agenda, self.paper, self.attendance, self.minutes, self.documents):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        self.beside = Beside(self._stack)
        self.preview = MeetingPreview(shell, self.beside, self._typed, self)
        whole.addWidget(self.beside, 1)
        self._connect()

    def _connect(self) -> None:
        self.agenda.checks.told.connect(self._show_sent)
        self.paper.turned.connect(self._tell_paper)
        self.paper.view.column.typed.connect(self.preview.soon)
        self.paper.view.column.came.connect(self._follow)
        self.minutes.typed.connect(self.preview.soon)
        self.minutes.moved.connect(self._follow)
        self.agenda.table.selectionModel().currentChanged.connect(self._follow)
        self.head.tab_chosen.connect(self.choose_tab)
        self.minutes_button.clicked.connect(self._hold)
        self.invitation_button.clicked.connect(self.make_invitation)

    @property
    def record(self) -> MeetingRecord | None:
        """The meeting that is shown."""
        return self._record

    def show_place(self, place: Place) -> None:
        """Show a meeting, its tab and item."""
        if self._record is None or self.stale or place.id != self.shown.id:
            self.shown = place
            self._read()
            self.stale = False
        self.shown = place
        self.head.tabs.blockSignals(True)
        self.head.tabs.setCurrentIndex(place.tab)
        self.head.tabs.blockSignals(False)
        self._fill(place.tab, place.item)
        self._stack.setCurrentIndex(place.tab)
        self._tell_paper()
        self._preview()
        self._stood = self._stand(place)

    def _stand(self, place: Place) -> QWidget | None:
        """Go to the text that a place names."""
        if not place.part:
            return None
        if place.tab == MINUTES:
            return self.minutes.go_to(place.item, place.part, place.words)
        return self.paper.stand(place.part, place.words)

    def refresh(self) -> None:
        """Read the meeting again; where it is gone, the other meetings are shown."""
        try:
            self._read()
        except KeyError:
            self.shell.go(Place("meetings"))
            self.agenda.let_go()
            return
        self._fill(self._stack.currentIndex(), "")
        self._preview()

    def choose_tab(self, tab: int) -> None:
        """Go to a tab, so that the way back leads here."""
        self.shell.go(Place("meeting", self.shown.id, tab))

    def make_invitation(self) -> None:
        """Call the meeting: make the invitation, or the revised one."""
        if self._record is not None:
            self._making.invitation(self._record, self.agenda.checks.sent)

    def _hold(self) -> None:
        """Hold the meeting on its day; make the minutes on any other."""
        if self._is_on():
            self.shell.act("live")
        else:
            self.make_minutes()

    def make_minutes(self) -> None:
        """Make the minutes."""
        if self._record is not None:
            self._making.minutes(self._record)

    def make_papers(self) -> None:
        """Make the papers of the cases."""
        if self._record is not None:
            self._making.papers(self._record)

    def make_extracts(self) -> None:
        """Make the extracts of the cases."""
        if self._record is not None:
            self._making.extracts(self._record)

    def make_document(self) -> None:
        """Choose which document to make."""
        from hfdesk.gui.dialogs.document import MakeDocument

        if self._record is not None:
            self.flush()
            MakeDocument(self.shell, self, self._making, self._record).open()

    def take_step(self, step: str) -> None:
        """Take a step with the minutes: send, approve, publish, correct."""
        from hfdesk.domain.approval import Step
        from hfdesk.gui.dialogs.minuting import take_step

        if self._record is not None:
            self.flush()
            take_step(self.shell, self, self._making, self._record, Step(step))

    def flush(self) -> None:
        """Store what was typed in a paper or in the minutes."""
        self.paper.flush()
        self.minutes.flush()

    def heading(self) -> str:
        """Committee and day."""
        if self._record is None:
            return ""
        return f"{self._record.committee.label} {dates.long(self._record.meeting.date)}"

    def take(self, actions: Mapping[str, QAction]) -> None:
        """The agenda's table answers to the keys that change it."""
        self.agenda.table.addActions([actions[name] for name in AGENDA_COMMANDS])

    def chosen_meeting(self) -> Meeting | None:
        """The meeting that is shown."""
        return self._record.meeting if self._record else None

    def refusal(self, command: str) -> str:
        """The agenda is changed where it is shown, as long as the meeting has not been held."""
        if command in (*CHECKS, "preview"):
            return "" if self._record is not None else tr("Open a meeting first.")
        if command in QUEUE_COMMANDS or (command == "new" and self.agenda.queue.has_keyboard()):
            return sending.refusal(self.shell.desk)
        if command not in ("new", *AGENDA_COMMANDS):
            return super().refusal(command)
        if self._stack.currentIndex() != AGENDA:
            return tr("Go to the agenda first.")
        return self.agenda.refusal()

    def act(self, command: str) -> None:
        """Change the agenda or the queue; what is new is a case of that which has the keyboard."""
        if command in CHECKS:
            self._check(command)
            return
        if command == "preview":
            self.preview.toggle()
            self._follow()
            return
        if command == "case-send":
            sending.send(self, self.shell, self._case())
            return
        if command == "case-new" or (command == "new" and self.agenda.queue.has_keyboard()):
            self._register()
            return
        if command.startswith("meeting-"):
            super().act(command)
            return
        self.agenda.gestures.do("case" if command == "new" else command.removeprefix("agenda-"))

    def text_at(self) -> TextAt | None:
        """The text of the tab that is shown."""
        tab = self._stack.currentIndex()
        if tab == PAPER:
            return self.paper.view.text_at()
        item, field = "", ""
        if tab == AGENDA:
            item = self.agenda.table.key()
        elif tab == MINUTES:
            item, field = self.minutes.item, self.minutes.caret()[0]
        return TextAt(meeting=self.shown.id, item=item, field=field)

    def keys(self) -> Keys:
        """Tabs and documents, and where the agenda is shown what changes it."""
        return (
            *((*editing_keys(), *queue_keys()) if not self.refusal("new") else ()),
            *(self.attendance.keys() if self._stack.currentIndex() == ATTENDANCE else ()),
            *(self.documents.keys() if self._stack.currentIndex() == DOCUMENTS else ()),
            ("Ctrl+1 … Ctrl+5", tr("Agenda, case papers, attendance, minutes, documents")),
            ("Enter, Alt+Enter", tr("Open the case paper")),
            ("Ctrl+Shift+I", tr("Make the invitation")),
            ("Ctrl+P", tr("Preview beside it")),
            ("F4, Shift+F4", tr("Next remark, previous remark")),
            (tr("Space"), tr("Do the word beside the remark")),
        )

    def areas(self) -> list[QWidget]:
        """Tabs, then the parts of the tab."""
        parts = (self.agenda, self.paper, self.attendance, self.minutes, self.documents)
        return [self.head.tabs, *parts[self._stack.currentIndex()].areas(), *self.beside.areas()]

    def first(self) -> QWidget | None:
        """The part that one goes to, or what the tab shows first."""
        return self._stood or self.areas()[1]

    def _preview(self) -> None:
        """The page beside the tab that is shown."""
        self.preview.show(self._record, self._stack.currentIndex(), self.paper.item)
        self._follow()

    def _typed(self) -> tuple[str, Texts]:
        """What stands in the fields of the tab that is shown, stored or not."""
        if self._stack.currentIndex() == PAPER:
            return self.paper.item, self.paper.view.texts()
        if self._stack.currentIndex() == MINUTES:
            return self.minutes.item, self.minutes.texts()
        return "", {}

    def _follow(self, *_: object) -> None:
        """Mark on the page what is being edited."""
        tab = self._stack.currentIndex()
        if tab == AGENDA and (key := self.agenda.table.key()):
            self.preview.follow(of_item(key, ""), of_item(key, "title"))
        elif tab == PAPER and self.paper.item:
            self.preview.follow(*self.paper.view.source())
        elif tab == MINUTES and self.minutes.item:
            field, part = self.minutes.caret()
            self.preview.follow(of_item(self.minutes.item, ""), of_item(self.minutes.item, field), part)

    def _check(self, command: str) -> None:
        """Go to the next finding or the previous one, or list what changed."""
        if command == CHECKS[-1] and self.changes.isHidden():
            self.shell.tell(tr("Nothing has changed since the invitation."))
        elif command == CHECKS[-1]:
            self.changes.setFocus()
            self.changes.showMenu()
        else:
            self._fill(AGENDA, "")
            self.agenda.checks.step(1 if command == CHECKS[0] else -1)

    def _register(self) -> None:
        """Register a case in the queue beside the agenda, or where all cases are."""
        if self._stack.currentIndex() == AGENDA:
            self.agenda.open_queue().start_new()
        else:
            self.shell.go(Place("cases"))
            self.shell.act("case-new")

    def _case(self) -> str:
        """The case that one stands on: in the queue, on the agenda, or the paper's."""
        if self.agenda.queue.has_keyboard():
            return self.agenda.queue.case()
        chosen = self.paper.item if self._stack.currentIndex() == PAPER else self.agenda.table.key()
        agenda = self._record.meeting.agenda if self._record else ()
        return next((item.case for item in agenda if item.id == chosen), "")

    def _read(self) -> None:
        self._record = self.desk.meeting_record(self.shown.id)
        self._stale = set(range(5))
        self.agenda.checks.show_record(self._record)
        self._show_sent()

    def _show_sent(self) -> None:
        """The head: what is known of the meeting, when it was called, and what changed since."""
        if self._record is None:
            return
        meeting, committee = self._record.meeting, self._record.committee
        sent = self.agenda.checks.sent
        facts = dotted(
            dates.full_days(meeting.date, meeting.end_date),
            dates.span(meeting.start, meeting.end),
            meeting.place or meeting.online,
        )
        tag = words.state(meeting.status, meeting.cancelled)
        if sent is not None and meeting.status is Status.CALLED and not meeting.cancelled:
            tag = f"{tag} {dates.short(sent.dispatch.moment.astimezone().date())}"
        self.changes.show_sent(sent)
        self._tell_paper()
        told = (meeting.title or committee.name, facts, tag)
        revised = sent is not None and is_open(meeting)
        going = (self._is_on(), live.is_running(meeting), is_open(meeting))
        if self._told == (told, revised, going):  # words set anew lay out the page anew
            return
        self._told = (told, revised, going)
        for button in (self.invitation_button, self.documents.buttons[0]):
            text = tr("Make a revised invitation …") if revised else tr("Make the invitation …")
            button.setText(text)
        if self._is_on():
            running = live.is_running(meeting)
            self.minutes_button.setText(tr("Go on with the meeting") if running else tr("Start the meeting"))
        else:
            self.minutes_button.setText(tr("Make the minutes …"))
        self.invitation_button.setVisible(is_open(meeting))  # nobody is called to what was held
        is_main = not is_open(meeting) and meeting.cancelled is None
        set_primary(self.minutes_button, "play" if self._is_on() else "word", is_main)
        self.minutes_button.show()
        self.head.say(*told)  # and what is not the main button gives way in a narrow window

    def _is_on(self) -> bool:
        """Whether the meeting is held today, or goes on."""
        meeting = self._record.meeting if self._record else None
        if meeting is None or not live.is_coming(meeting):
            return False
        return live.is_running(meeting) or meeting.date <= self.shell.today

    def _tell_paper(self) -> None:
        """Beside the paper: the findings about its case, and whether it changed since it was sent."""
        item, checks = self.paper.item, self.agenda.checks
        if item and self._stack.currentIndex() == PAPER:
            self.paper.tell(
                checks.entries_of(item), checks.sent is not None and checks.sent.paper_changed(item)
            )

    def _fill(self, tab: int, item: str) -> None:
        record = self._record
        if record is None or (tab not in self._stale and not item):
            return
        match tab:
            case 0:
                self.agenda.show_record(record)
            case 1:
                self.paper.show_record(record, item)
            case 2:
                self.attendance.show_record(record)
            case 3 if tab in self._stale:
                self.minutes.show_record(record, item)
            case 3:
                self.minutes.go_to(item)
            case _:
                self.documents.show_record(record)
        if tab == AGENDA and item:
            self.agenda.choose(item)
        self._stale.discard(tab)
