"""Watches over the archive while one types, and tells what is wrong with it until it is well again."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.gui import dates
from hfdesk.gui.editor import saving
from hfdesk.gui.i18n import tr

if TYPE_CHECKING:
    from hfdesk.gui.editor.onway import OnTheWay
    from hfdesk.gui.program import Program

EACH = 500
"""Milliseconds between two looks while something is on its way or wrong; twice that at rest."""
LATE = 1.2
"""Seconds after which an archive that has not answered is told about."""
SLOW = 0.4
"""Seconds after which the status line says that it is being saved."""
TOLD = 10_000
"""Milliseconds for which the status line says that all is saved again."""
STANDING = timedelta(milliseconds=saving.WAIT)
"""What was typed so lately may stand in its field only."""
SPEND = 13_000
"""Bytes of the reserve that a fast typist is reckoned to need each second: three pages."""


class Alarm(QObject):
    """Knows whether the archive takes what is typed. The banner and the status line say what it knows."""

    _seen = Signal(object)

    def __init__(self, program: Program, on_way: OnTheWay) -> None:
        super().__init__(program)
        self._program = program
        self._on_way = on_way
        self._refused: BaseException | None = None  # what a text that waits was refused with
        self._found: BaseException | None = None  # what was found wrong where nothing waits
        self._left: int | None = None  # bytes of the reserve, where the disk is full
        self._looking: Future[Any] | None = None
        self._safe_until: datetime | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._seen.connect(self._answered)
        on_way.failed.connect(self._failed)
        on_way.turned.connect(self.show)

    @property
    def problem(self) -> BaseException | None:
        """What is wrong; ``None`` where the archive takes what is typed."""
        if self._on_way.since is not None:
            return self._refused
        if self._on_way.age() > LATE:
            return Trouble("archive.slow", path=self._path)
        return self._found

    def watch(self) -> None:
        """Look at the archive that is open now, again and again."""
        desk = self._program.desk
        self._refused = self._found = self._left = self._looking = None
        if desk is None or desk.read_only:
            self._timer.stop()
            return
        desk.keep_reserve()
        self._timer.start(EACH * 2)

    def look(self) -> None:
        """See whether the archive is well; its answer comes later. Nothing piles up behind a slow disk."""
        desk = self._program.desk
        if desk is None or desk.read_only:
            return
        if self._looking is None or self._looking.done():
            try:
                self._looking = desk.look()
            except Problem:  # it is being closed
                return
            self._looking.add_done_callback(self._hand_over)
        self.show()

    def again(self) -> None:
        """Try again now what could not be saved."""
        self._program.window.flush()
        self._on_way.flush()
        self.look()

    # -- what is told ----------------------------------------------------------------------

    def show(self) -> None:
        """Let banner and status line say how it is; to be asked of a new window too."""
        window = self._program.window
        problem, full = self.problem, self._left is not None
        unsaved = self._on_way.age() > 0
        window.status.unsaved(self._on_way.since)
        window.status.saving(self._on_way.since is None and self._on_way.age() > SLOW)
        window.status.reserve(self._reserve() if full and problem is None else "")
        if not unsaved:
            self._safe_until = self._program.now() - STANDING
        if problem is not None or full:
            first, rest = self._sentences(problem)
            window.alarm.say(first, rest, self._details(problem))
        else:
            window.alarm.go()
        self._tell_end(problem is not None or full)
        busy = unsaved or problem is not None or full
        if self._timer.isActive() and self._timer.interval() != (pace := EACH if busy else EACH * 2):
            self._timer.start(pace)

    def _tell_end(self, wrong: bool) -> None:
        if self._told and not wrong:
            status = self._program.window.status
            text = tr("All is saved again {clock}").format(clock=dates.clock(self._program.now()))
            status.tell(text)
            QTimer.singleShot(TOLD, status, lambda: status.tell("") if status.notice == text else None)
        self._told = wrong

    def _sentences(self, problem: BaseException | None) -> tuple[str, str]:
        """What happened, and then what is safe and what to do."""
        code = problem.code if isinstance(problem, Problem) else "" if problem else "full"
        if code == "minutes.approved":
            last = tr("What you wrote last is in this window only. Make a corrected edition, or copy it.")
            return tr("The minutes were approved while you wrote."), last
        here = tr("What you write now is in this window only, and is saved by itself as soon as it can be.")
        first, rest = {
            "full": (tr("The disk is full."), self._of_reserve()),
            "archive.disk_full": (
                tr("The disk is full."),
                f"{here} {tr('Free some room, or save a copy elsewhere.')}",
            ),
            "archive.replaced": (
                tr("The archive “{name}” is not where it was.").format(name=self._path.name),
                f"{here} {tr('Put the file back, or save a copy elsewhere.')}",
            ),
            "archive.busy": (
                tr("Another program holds the archive."),
                f"{here} {tr('Close that program, or save a copy elsewhere.')}",
            ),
            "archive.slow": (
                tr("The disk does not answer."),
                f"{here} {tr('Wait a little, or save a copy elsewhere.')}",
            ),
        }.get(
            code,
            (
                tr("The disk does not take what is saved."),
                f"{here} {tr('Look to the disk or the network, or save a copy elsewhere.')}",
            ),
        )
        return f"{first} {tr('You can go on writing.')}", f"{self._safe()} {rest}"

    def _safe(self) -> str:
        moment = self._safe_until or self._program.now()
        return tr("All until {clock} is saved.").format(clock=f"{moment:%H:%M:%S}")

    def _of_reserve(self) -> str:
        said = tr("What you write now goes to a reserve on the disk that lasts {time} more.")
        todo = tr(
            "Free some room, or save a copy elsewhere. hfdesk saves the rest by itself when there is room."
        )
        return f"{said.format(time=self._time_left())} {todo}"

    def _reserve(self) -> str:
        return tr("Reserve: lasts {time}").format(time=self._time_left())

    def _time_left(self) -> str:
        minutes = (self._left or 0) // (SPEND * 60)
        return tr("about %n minutes", minutes) if minutes else tr("less than a minute")

    def _details(self, problem: BaseException | None) -> str:
        reason = problem.values.get("reason", "") if isinstance(problem, Problem) else problem or ""
        since = self._on_way.since
        parts = (str(self._path), dates.clock(since) if since else "", str(reason))
        return " · ".join(part for part in parts if part)

    @property
    def _path(self) -> Path:
        desk = self._program.desk
        return desk.path if desk else Path()

    # -- what is heard ---------------------------------------------------------------------

    def _failed(self, problem: BaseException) -> None:
        self._refused = problem
        if not isinstance(problem, Problem | KeyError):  # a fault of ours, with its report
            self._program.window.trouble(problem)
        self.show()

    def _hand_over(self, answer: Future[Any]) -> None:
        """The archive's answer, on its thread; the program may be gone by then."""
        if isValid(self) and not answer.cancelled():
            self._seen.emit(answer)

    def _answered(self, answer: Future[Any]) -> None:
        if answer is not self._looking:
            return
        was_wrong = self._found is not None or self._left is not None
        self._found = answer.exception()
        if isinstance(self._found, Problem) and self._found.code == "archive.closed":
            self._found = None
        health = answer.result() if answer.exception() is None else None
        self._left = health.left if health is not None and health.full else None
        if was_wrong and self._found is None and self._left is None:
            self._on_way.flush()  # the cause is gone: no need to wait
        self.show()

    # -- the way out -----------------------------------------------------------------------

    def save_elsewhere(self) -> None:
        """Copy the archive, with all that was typed, to where the user says."""
        from hfdesk.gui.dialogs import carrying

        window, desk = self._program.window, self._program.desk
        if desk is None:
            return
        target = carrying.place_of_copy(window, desk, tr("Save a copy elsewhere"))
        if target is None:
            return

        def job(_ticket: object) -> Path:
            from hfdesk.ops import archives

            return archives.rescue(desk, target)

        done = tr("A copy with all that you have written is in {path}")
        window.work(tr("Copying …"), job, lambda path: window.tell(done.format(path=path)))
