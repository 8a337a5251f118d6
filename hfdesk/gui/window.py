"""The main window: menu bar, sidebar, one page at a time, status line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from hfdesk.domain.problems import Problem
from hfdesk.gui import dropping, icons, pages, theme
from hfdesk.gui.acting import Acting
from hfdesk.gui.areas import step_area
from hfdesk.gui.carrying import name_of
from hfdesk.gui.commands import Commands
from hfdesk.gui.desk import Desk, Done
from hfdesk.gui.frame import SMALLEST, USUAL
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Page
from hfdesk.gui.places import committee_entries, place_entries
from hfdesk.gui.problems import plain_sentence, told
from hfdesk.gui.ringing import Rings
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Offer
from hfdesk.gui.widgets.alarm import AlarmBanner
from hfdesk.gui.widgets.banner import Banner
from hfdesk.gui.widgets.status import StatusLine
from hfdesk.gui.worker import Job, Ticket

if TYPE_CHECKING:
    from hfdesk.gui.editor.onway import OnTheWay
    from hfdesk.gui.live.rooming import Rooming
    from hfdesk.gui.making import Making
    from hfdesk.gui.program import Program
    from hfdesk.gui.spelling.process import Spelling
    from hfdesk.gui.widgets.sidebar import Sidebar

RAIL_BELOW = 1180
HOME = Place("home")
START = Place("start")


class Window(QMainWindow):
    """The window of one archive."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._pages: dict[str, Page] = {}
        self._way: list[Place] = []
        self._job: Job | None = None
        self._rail: bool | None = None
        self.place = START
        self._making: Making | None = None
        self.banner = Banner()
        self.alarm = AlarmBanner()
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self.acting = Acting(self, program)
        self.commands = Commands(self, self.act)
        self._lay_out()
        self.status.stop.connect(self._stop_job)
        self.status.backups.connect(lambda: self.act("backups"))
        program.app.focusChanged.connect(Rings(self).around)
        self.acting.show_state(self.commands)
        for menu in self.commands.menus:
            menu.aboutToShow.connect(lambda: self.acting.show_page(self.commands))

    @cached_property
    def sidebar(self) -> Sidebar:
        """The places and the committees; made once the window is there."""
        from hfdesk.gui.widgets.sidebar import Sidebar

        sidebar = Sidebar()
        sidebar.opened.connect(self.go)
        sidebar.listed.connect(self._list)
        sidebar.searched.connect(self._search)
        sidebar.set_rail(bool(self._rail))
        self._row.insertWidget(0, sidebar)
        for button in self.status.findChildren(QPushButton):
            self.setTabOrder(sidebar.committees, button)
        return sidebar

    @property
    def making(self) -> Making:
        """Makes documents; made when it is first wanted."""
        if self._making is None:
            from hfdesk.gui.making import Making

            self._making = Making(self, self)
        return self._making

    @property
    def spelling(self) -> Spelling:
        """Spells for the texts of the pages."""
        return self._program.spelling

    @property
    def on_way(self) -> OnTheWay:
        """Keeps the texts of the pages until the archive has them."""
        return self._program.keeping.on_way

    @property
    def rooming(self) -> Rooming:
        """Holds the room's screen."""
        return self._program.rooming

    # -- what pages may ask (Shell) ------------------------------------------------------

    @property
    def desk(self) -> Desk | None:
        """The open archive."""
        return self._program.desk

    @property
    def today(self) -> date:
        """The day that pages count from."""
        return self._program.today

    def now(self) -> datetime:
        """What the clock says: a moment in the local zone."""
        return self._program.now()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def go(self, place: Place) -> None:
        """Show a place, and remember the way back."""
        before = self.place
        if self._show(place) and before not in (place, START):
            self._way.append(before)

    def flush(self) -> None:
        """Store what was typed on any page and is not stored yet."""
        for page in self._pages.values():
            page.flush()

    def back(self) -> None:
        """Go back where one came from."""
        if self._way:
            self._show(self._way.pop())

    def tell(self, text: str, *offers: Offer) -> None:
        """A notice in the status line."""
        self.status.tell(text, *offers)

    def trouble(self, problem: BaseException) -> None:
        """A banner in plain words; our own faults come with their report."""
        self.banner.refuse(plain_sentence(problem))
        told(problem)

    def work(self, label: str, job: Callable[[Ticket], Any], done: Callable[[Any], None]) -> None:
        """Run a job beside the window; one at a time."""
        if self._job is not None:
            self.tell(tr("Wait until the work that is going on is done."))
            return
        self._job = Job(job)
        self.status.working(label)

        def finished(result: object) -> None:
            self._ended(lambda: done(result))

        def failed(error: BaseException) -> None:
            self._ended(lambda: self.trouble(error))

        self._job.signals.progress.connect(partial(self.status.working, label))
        self._job.signals.done.connect(finished)
        self._job.signals.failed.connect(failed)
        self._job.signals.stopped.connect(lambda: self._ended(lambda: self.tell(tr("Stopped."))))
        self._job.start()

    def act(self, name: str) -> None:
        """Give a command."""
        said = self.banner.said
        try:
            self.acting.act(name)
        except Problem as problem:
            self.trouble(problem)
        if said == self.banner.said:
            self.banner.answer()

    # -- what the program tells ----------------------------------------------------------

    def show_archive(self) -> None:
        """Show what the archive holds, or the first start where there is none."""
        self._way.clear()
        pages.let_go(self._pages, self._stack)  # what they show is of the archive before
        desk = self.desk
        self.status.archive(name_of(desk))
        self.read_sidebar()
        self._show(HOME if desk else START)
        self.acting.show_state(self.commands)
        stored = desk.undoable(1) if desk else ()
        self.status.saved(stored[0].moment if stored else None)

    def changed(self, done: Done, initiator: object) -> None:
        """Something was stored: say so, and let the page that is shown read again."""
        self.status.saved(done.moment)
        if str(done.op) != "text":
            self.banner.answer(done.moment)
        page = self.page
        for other in self._pages.values():
            other.stale = other.stale or (other is not page and other.heeds(done))
        again = page is not None and page is not initiator and self._show_changed(page, done)
        self.acting.show_done(self.commands, done, again)

    def _show_changed(self, page: Page, done: Done) -> bool:
        """Read again what is shown, as far as it is others now; whether the page was."""
        if not done.op.startswith(
            ("agenda_", "attendance_", "text")
        ):  # those change no day, committee or follow-up
            self.read_sidebar()
        heeds = page.heeds(done)
        if heeds:
            self._guard(page.refresh)
        return heeds

    def read_sidebar(self) -> None:
        """Read places and committees again."""
        self.sidebar.show_places(place_entries(self.desk))
        self.sidebar.show_committees(committee_entries(self.desk, self.today))
        self._mark()

    def step_area(self, step: int) -> None:
        """Go to the next or previous area (F6)."""
        step_area(self, self._areas(), step)

    def find_page(self, name: str) -> Page:
        """The page of that name, made when it is first wanted."""
        if name not in self._pages:
            page = self._program.make_page(name, self)
            page.take(self.commands.actions)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    # -- events --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button with the focus, as Space does; Esc closes the banner, F10 is the menus."""
        if event.key() == Qt.Key.Key_Escape and self.banner.close_by_key():
            return
        button = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
            return
        if event.key() == Qt.Key.Key_F10:
            self.menuBar().setActiveAction(self.menuBar().actions()[0])
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sidebar is a rail where the window is narrow."""
        super().resizeEvent(event)
        rail = self.width() < theme.scaled(RAIL_BELOW)
        if rail != self._rail:
            self._rail = rail
            if "sidebar" in vars(self):
                self.sidebar.set_rail(rail)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where the window was, and what was typed; stay where that cannot be kept unasked."""
        if not self._program.may_close(self):
            event.ignore()
            return
        self.flush()
        self._program.closing(self)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if dropping.files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Fetch the packages that were dropped."""
        paths = dropping.files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.acting.files.fetch(paths)

    # -- inside --------------------------------------------------------------------------

    def _show(self, place: Place) -> bool:
        if self.desk is None and place.page not in pages.ALONE:
            return False
        before = self.place
        page = self.find_page(place.page)
        moved = self._stack.currentWidget() is not page
        if not self._guard(lambda: page.show_place(place)):
            return False
        self.place = place
        self._stack.setCurrentWidget(page)
        self.menuBar().setVisible(not page.alone)
        self.status.hints(page.hints())
        self.sidebar.setVisible(self.desk is not None and not page.alone)
        self.banner.hide()
        self._mark()
        self._name()
        self.acting.show_page(self.commands)
        first = page.first()
        turned = place.tab != before.tab and not isinstance(QApplication.focusWidget(), QTabBar)
        if (moved or turned) and first is not None:
            first.setFocus()
        return True

    def _guard(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except (Problem, KeyError) as problem:
            self.trouble(problem)
            return False
        return True

    def _ended(self, answer: Callable[[], object]) -> None:
        if isValid(self):  # else the window went while the work was done
            self._job = None
            self.status.working("")
            self.status.tell("")
            self._guard(answer)

    def _list(self, committee: str) -> None:
        self.go(Place("register", committee))

    def _search(self, words: str) -> None:
        self.go(Place("search", words))

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.ticket.stop()

    def _areas(self) -> list[QWidget]:
        side = [self.sidebar.search, self.sidebar.places, self.sidebar.committees]
        return side + (self.page.areas() if self.page else []) + [self.alarm.copy]

    def _mark(self) -> None:
        page = {"search": "", "case": "cases", "meeting": ""}.get(self.place.page, self.place.page)
        self.sidebar.places.choose(page)
        meeting = self.place.id if self.place.page == "meeting" else ""
        found = [
            each.key
            for each in self.sidebar.committees.rows.entries
            if each.place and each.place.id == meeting
        ]
        self.sidebar.committees.choose(found[0] if found and meeting else "")
        if meeting and not found:
            self.sidebar.places.choose("meetings")

    def _name(self) -> None:
        heading = self.page.heading() if self.page else ""
        self.setWindowTitle(f"{heading} – hfdesk" if heading else "hfdesk")

    def _lay_out(self) -> None:
        self.setWindowIcon(icons.program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self._stack.addWidget(QWidget())
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.alarm.follow(self._stack, column)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        middle = QWidget()
        row = self._row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.setWindowTitle("hfdesk")

    def keep(self) -> str:
        """Where the window is, as text."""
        return bytes(self.window().saveGeometry().toBase64().data()).decode("ascii")

    def put(self, geometry: str) -> None:
        """Go where the window was, or to a good size."""
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii"))):
            self.resize(*USUAL)
