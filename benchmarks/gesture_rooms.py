"""The places where gestures are measured, and what is done there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QKeyCombination, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.gesture_archive import DAY, NAMED
from benchmarks.tracing import Watch
from hfdesk.gui.models.windowed import WindowedModel
from hfdesk.gui.pages.agenda_gestures import CLOCK, MINUTES, NUMBER, TITLE
from hfdesk.gui.pages.cases import CasesPage
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.pages.page import Page
from hfdesk.gui.pages.register import PEOPLE, RegisterPage
from hfdesk.gui.pages.register_people import PeopleTab
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.gui.sweeping import Sweeper
from hfdesk.store import Desk
from hfdesk.system.settings import Settings

Act = Callable[[], None]


class Gesture(NamedTuple):
    """What is timed, what is done before, and whether it stores anything."""

    act: Act
    before: Act = lambda: None
    stores: bool = True


class Desktop:
    """The window on the archive, as the program has it."""

    def __init__(self, path: Path) -> None:
        self.program = Program(application(), Settings(theme="light"), None, DAY)
        self.program.window.resize(1366, 768)
        self.program.window.show()
        desk = Desk.open(path)
        self.watch = Watch(desk)
        self.program.hand(desk)
        self.activate()
        Sweeper(self.program.bridge, lambda: self.program.desk)

    def activate(self) -> None:
        """Give the window the keyboard."""
        self.program.window.activateWindow()
        self.settle()

    def close(self) -> None:
        """Close the window and the archive."""
        self.watch.close()
        self.program.window.close()
        self.program.close_desk()
        self.program.window.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]

    def go(self, place: Place) -> Page:
        """The page of a place, read and painted."""
        self.program.window.go(place)
        self.rest(2_000)
        page = self.program.window.page
        assert page is not None
        return page

    def begin(self) -> None:
        """Let the window see what a key's coming from the system tells it: the user is at something."""
        QCoreApplication.sendEvent(self.program.window.windowHandle(), QEvent(QEvent.Type.User))

    def stored(self) -> int:
        """How many operations can be taken back."""
        return len(self._desk.undoable(100))

    def take_back(self, stored: int) -> None:
        """Undo what was done since so many operations could be taken back."""
        while len(self._desk.undoable(stored + 1)) > stored:
            self._desk.undo()
        self.settle()

    def settle(self) -> None:
        """Let all that was stored be read, and all that changed be painted."""
        for _ in range(4):
            QCoreApplication.processEvents()

    def rest(self, milliseconds: int) -> None:
        """Let so much time go by, as it does between two keys; then the window is awake again."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        self.settle()

    def keys(self, *keys: str) -> None:
        """Press keys where the focus is; what is no key's name is typed."""
        for key in keys:
            focus = QApplication.focusWidget() or self.program.window
            first: object = QKeySequence(key)[0] if len(key) > 1 else None  # pyright: ignore[reportIndexIssue, reportUnknownVariableType]
            if isinstance(first, QKeyCombination) and first.key() != Qt.Key.Key_unknown:
                QTest.keyClick(focus, first.key(), first.keyboardModifiers())  # pyright: ignore[reportCallIssue, reportArgumentType]
            else:
                QTest.keyClicks(focus, key)  # pyright: ignore[reportCallIssue, reportArgumentType]

    @property
    def _desk(self) -> Desk:
        assert self.program.desk is not None
        return self.program.desk


class Room:
    """A page at which one works; ``rows`` is how many the plain table beside it has."""

    rows = 0

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop

    def gestures(self) -> Mapping[str, Gesture]:
        """What is done here, by name."""
        raise NotImplementedError

    def stand(self, run: int) -> None:
        """Stand on a row, another for each run."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Whether what is shown is not yet the answer to what was asked for last."""
        return False

    def settle(self) -> None:
        """Let all that was asked for be shown."""
        self.desktop.settle()
        while self.busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.desktop.settle()

    def leave(self) -> None:
        """Leave what a gesture opened."""
        self.desktop.keys("Escape")

    def pressed(self, *keys: str, stores: bool = True) -> Gesture:
        """Keys that are pressed where one stands."""
        return Gesture(lambda: self.desktop.keys(*keys), stores=stores)


class AgendaRoom(Room):
    """The agenda, its queue beside it."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        page = desktop.go(Place("meeting", "long"))
        assert isinstance(page, MeetingPage)
        self.page, self.table = page, page.agenda.table
        self.rows = len(self.items())

    def items(self) -> list[str]:
        """The agenda's items, in order."""
        record = self.page.record
        assert record is not None
        return [item.id for item in record.meeting.agenda]

    def stand(self, run: int) -> None:
        """On an item's title."""
        items = self.items()
        self.table.setFocus()
        self.table.stand(items[(run * 37 + 3) % (len(items) - 8)], TITLE)

    def gestures(self) -> Mapping[str, Gesture]:
        """Moving, editing in place, putting in, taking out."""
        keys = self.desktop.keys
        return {
            "letter": self._typed(TITLE, "a", stores=False),
            "move": self.pressed("Alt+Down"),
            "length": self._typed(MINUTES, "7", "Return"),
            "pin": self._typed(CLOCK, "0930", "Return"),
            "title": self._typed(TITLE, "Annet", "Return"),
            "number": self._typed(NUMBER, "907/26", "Return"),
            "insert": self.pressed("Ctrl+Shift+P"),
            "take out": self.pressed("Del"),
            "drag": Gesture(lambda: self._drag(3)),
            "undo": Gesture(lambda: keys("Ctrl+Z"), lambda: keys("Alt+Down")),
            "redo": Gesture(lambda: keys("Ctrl+Y"), self._undone),
            "look": self.pressed("PgDown", "PgUp", "Down", stores=False),
        }

    def _typed(self, column: int, *keys: str, stores: bool = True) -> Gesture:
        return Gesture(lambda: self.desktop.keys(*keys), lambda: self._open(column), stores)

    def _open(self, column: int) -> None:
        self.table.stand(self.table.key(), column)
        self.desktop.keys("F2")

    def _undone(self) -> None:
        self.desktop.keys("Alt+Down")
        self.settle()
        self.desktop.keys("Ctrl+Z")

    def _drag(self, by: int) -> None:
        """Drag the current row so many rows down."""
        table, at = self.table, self.table.currentIndex().row()
        view = table.viewport()
        grip = table.visualRect(table.model().index(at, 0))
        to = QPoint(grip.center().x(), grip.center().y() + by * grip.height())
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=grip.center())  # pyright: ignore[reportCallIssue, reportArgumentType]
        QTest.mouseMove(view, QPoint(to.x(), (to.y() + grip.center().y()) // 2))  # pyright: ignore[reportCallIssue, reportArgumentType]
        QTest.mouseMove(view, to)  # pyright: ignore[reportCallIssue, reportArgumentType]
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=to)  # pyright: ignore[reportCallIssue, reportArgumentType]


class QueueRoom(AgendaRoom):
    """The queue beside the agenda."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self.queue = self.page.agenda.queue
        self.rows = self._count()

    def stand(self, run: int) -> None:
        """On a waiting case."""
        self.queue.words.clear()
        self.queue.list.setFocus()
        model = self.queue.list.model()
        self.queue.list.setCurrentIndex(model.index((run * 241 + 7) % (self._count() - 8), 0))

    def gestures(self) -> Mapping[str, Gesture]:
        """Finding, registering, renaming, deleting, taking into the agenda."""
        keys = self.desktop.keys
        return {
            "queue: find": self.pressed("a", stores=False),
            "queue: register": Gesture(lambda: keys("Vaktplan, 30 min", "Return"), self.queue.start_new),
            "queue: rename": Gesture(lambda: keys("Annet", "Return"), lambda: keys("F2")),
            "queue: delete": self.pressed("Del"),
            "queue: take": self.pressed("Return"),
            "queue: undo": Gesture(lambda: keys("Ctrl+Z"), lambda: keys("Return")),
            "queue: look": self.pressed("PgDown", "PgUp", "Down", stores=False),
        }

    def _count(self) -> int:
        return self.queue.list.model().rowCount()


class PeopleRoom(Room):
    """All people of the register."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        page = desktop.go(Place("register", "", PEOPLE))
        assert isinstance(page, RegisterPage)
        assert isinstance(page.part, PeopleTab)
        self.part = page.part
        self.rows = self.part.table.model().rowCount()

    @property
    def busy(self) -> bool:
        """Whether people are looked for."""
        return self.part.busy

    def stand(self, run: int) -> None:
        """On a person."""
        self.part.words.clear()
        self.settle()
        self.part.table.setFocus()
        self.part.table.choose((run * 1237 + 11) % (self.rows - 8))

    def gestures(self) -> Mapping[str, Gesture]:
        """Finding, adding, changing, deleting."""
        keys = self.desktop.keys
        return {
            "people: find": Gesture(lambda: keys("a"), self.part.words.setFocus, stores=False),
            "people: add": Gesture(lambda: keys("Ny Person", "Return"), self.part.new),
            "people: phone": Gesture(lambda: keys("22334455", "Return"), lambda: self._at("phone")),
            "people: name": Gesture(lambda: keys("Nytt Navn", "Return"), lambda: self._at("name")),
            "people: delete": Gesture(lambda: keys("Del"), self._unneeded),
            "people: undo": Gesture(lambda: keys("Ctrl+Z"), self._deleted),
            "people: look": self.pressed("PgDown", "PgUp", "Down", stores=False),
        }

    def _unneeded(self) -> None:
        """Stand on somebody whom no case names."""
        rows = self.part.table.model()
        assert isinstance(rows, WindowedModel)
        self.part.table.choose(next(at for at in range(self.rows) if rows.line(at) not in NAMED))

    def _deleted(self) -> None:
        self._unneeded()
        self.desktop.keys("Del")

    def _at(self, field: str) -> None:
        control: QWidget = self.part.panel.form.control(field)
        control.setFocus()
        self.desktop.keys("Ctrl+A")


class CasesRoom(Room):
    """All cases."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        page = desktop.go(Place("cases"))
        assert isinstance(page, CasesPage)
        self.page = page
        self.rows = page.rows.rowCount()

    @property
    def busy(self) -> bool:
        """Whether cases are looked for."""
        return self.page.busy

    def stand(self, run: int) -> None:
        """On a case."""
        self.page.words.clear()
        self.settle()
        self.page.table.setFocus()
        self.page.table.choose((run * 37 + 3) % (self.page.rows.rowCount() - 8))

    def gestures(self) -> Mapping[str, Gesture]:
        """Finding, registering, changing, deleting."""
        keys = self.desktop.keys
        return {
            "cases: find": Gesture(lambda: keys("a"), self.page.words.setFocus, stores=False),
            "cases: queues": Gesture(self.page.waiting.toggle, stores=False),
            "cases: register": Gesture(
                lambda: keys("Vaktplan, 30 min", "Return"), lambda: self.page.act("new")
            ),
            "cases: title": Gesture(lambda: keys("Annet", "Return"), lambda: keys("F2")),
            "cases: delete": self.pressed("Del"),
            "cases: look": self.pressed("PgDown", "PgUp", "Down", stores=False),
        }


class WindowRoom(Room):
    """The whole window: from page to page."""

    rows = 300

    def stand(self, run: int) -> None:
        """On the first page."""
        self.desktop.program.window.go(Place("home"))
        self.settle()

    def gestures(self) -> Mapping[str, Gesture]:
        """Going to the pages that hold much."""
        places = {
            "go: agenda": Place("meeting", "long"),
            "go: paper": Place("meeting", "long", 1, "i7"),
            "go: meetings": Place("meetings"),
            "go: cases": Place("cases"),
            "go: people": Place("register", "", PEOPLE),
            "go: home": Place("home"),
        }
        return {name: Gesture(partial(self._go, place), stores=False) for name, place in places.items()}

    def _go(self, place: Place) -> None:
        self.desktop.program.window.go(place)


ROOMS: Mapping[str, type[Room]] = {
    "agenda": AgendaRoom,
    "queue": QueueRoom,
    "people": PeopleRoom,
    "cases": CasesRoom,
    "window": WindowRoom,
}
"""Where one may be, by name."""
