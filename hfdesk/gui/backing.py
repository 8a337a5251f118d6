"""Backups by themselves: at start, each day of use; made in a process of its own, told in the status line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.gui import dates
from hfdesk.gui.courtesy import rested
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.worker import tell_later
from hfdesk.system.itself import itself

if TYPE_CHECKING:
    from hfdesk.gui.program import Program
    from hfdesk.ops.backups import Backup, Standing

FIRST = 6_000
"""Milliseconds after an archive is shown before it is backed up."""
REST = 2.0
"""Seconds without anything from the user that a backup waits for …"""
PATIENCE = 20
"""… so many seconds at most."""
LOOK = 300_000
"""Milliseconds between two looks whether a new day has begun."""
AGAIN = 3_600
"""Seconds until what failed is tried again."""


class Backing(QObject):
    """Backs the open archive up, and tells how its backups stand."""

    turned = Signal()  # something is known that was not
    ended = Signal(object, bool)  # what went wrong (``None``: nothing), and whether one was made

    def __init__(self, program: Program, command: list[str] | None = None) -> None:
        super().__init__(program)
        self._program = program
        self._command = command or [*itself(), "back-up"]
        self._process: QProcess | None = None
        self._tried: datetime | None = None
        self._reason = ""
        self._waited = 0
        self._asked: object = None
        self.standing: Standing | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._begin)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._look_again)
        program.turned.connect(self._turned)
        self._turned()

    @property
    def is_going_on(self) -> bool:
        """Whether a backup is being made."""
        return self._process is not None

    @property
    def second(self) -> Path | None:
        """The second place, of the user's choice."""
        chosen = self._program.settings.second_place
        return Path(chosen) if chosen else None

    def make(self, reason: str = "hand") -> None:
        """Make a backup now; ``ended`` follows. Another that goes on is as good."""
        desk = self._program.desk
        if desk is None or desk.read_only or self._process is not None:
            return
        self._tried = self._program.now()
        process = self._process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        process.start(self._command[0], self._command[1:])
        asked = {
            "archive": str(desk.path),
            "reason": reason,
            "second": str(self.second or ""),
            "key": desk.key.secret.hex() if desk.key else "",
        }
        process.write(f"{json.dumps(asked)}\n".encode())
        process.closeWriteChannel()
        self.turned.emit()

    def stop(self) -> None:
        """Break a backup off: the archive is being closed. What it has left is tidied by the next one."""
        self._soon.stop()
        self._look.stop()
        self.standing = None
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1_000)
            process.deleteLater()

    def ask(self) -> None:
        """Look up how the backups stand."""
        desk = self._program.desk
        if desk is None:
            return
        path, second = desk.path, self.second
        asked = self._asked = object()

        def find() -> Standing:
            from hfdesk.ops import backups

            return backups.standing(path, second)

        def told(found: Standing) -> None:
            if asked is self._asked and self._program.desk is desk:
                self.standing = found
                self.show()

        tell_later(self, find, told)

    def show(self) -> None:
        """Let the status line say how old the newest backup is; to be asked of a new window too."""
        standing = self.standing
        text = told(standing, self._program.now()) if standing else ""
        self._program.window.status.backup(
            text, self.details(), wrong=standing is not None and is_wrong(standing)
        )
        self.turned.emit()

    def details(self) -> str:
        """What else is to be said: why the last try failed, of the second place and of attachments."""
        standing = self.standing
        if standing is None or self._program.desk is None:
            return ""
        parts: list[str] = []
        if standing.reason:
            parts.append(plain_sentence(Trouble(standing.reason, path=self._program.desk.path)))
        if self.second is not None:
            when = moment(standing.there, self._program.now()) if standing.there else tr("never")
            parts.append(tr("At the second place: {when}.").format(when=when))
            if standing.trouble:
                parts.append(plain_sentence(Trouble(standing.trouble, path=self.second, file=self.second)))
        if standing.lacking:
            parts.append(tr("%n attachments are in no backup: they cannot be read.", standing.lacking))
        if standing.carried:
            parts.append(
                tr("%n attachments are gone from their folder; backups have them.", standing.carried)
            )
        parts.extend(of_behind(standing.behind))
        return " ".join(parts)

    def restore(self, backup: Backup) -> None:
        """Put a backup in the open archive's place and open it; what was there is kept aside."""
        program, desk = self._program, self._program.desk
        if desk is None or not program.keeping.may_leave(lambda: self.restore(backup)):
            return
        path, key = desk.path, desk.key
        program.close_desk()
        program.window.show_archive()

        def job(_ticket: object) -> tuple[Desk, Path | None, Problem | None]:
            from hfdesk.ops import backups

            aside, problem = None, None
            try:
                aside = backups.restore(backup, path, key)
            except Problem as refused:
                problem = refused
            return backups.reopen(path, key), aside, problem

        program.window.work(tr("Fetching the backup …"), job, self._restored)

    def _restored(self, found: tuple[Desk, Path | None, Problem | None]) -> None:
        desk, aside, problem = found
        self._program.hand(desk)
        if problem is not None:
            self._program.window.trouble(problem)
        elif aside is not None:
            text = tr("The backup is in place. What was there before is kept as “{name}”.")
            self._program.window.tell(text.format(name=aside.name))

    # -- by itself -------------------------------------------------------------------------

    def _turned(self) -> None:
        desk = self._program.desk
        if desk is None or desk.read_only:
            self._program.window.status.backup("", "")
            return
        self._tried, self._reason, self._waited = None, "start", 0
        self.ask()
        self._soon.start(FIRST)
        self._look.start()

    def _begin(self) -> None:
        """Begin while the user rests, or after a while all the same."""
        if rested() < REST and self._waited < PATIENCE:
            self._waited += 1
            self._soon.start(1_000)
            return
        self.make(self._reason)

    def _look_again(self) -> None:
        now, tried, standing = self._program.now(), self._tried, self.standing
        failed = standing is not None and bool(standing.reason)
        is_new_day = tried is not None and tried.date() != now.date()
        is_due = failed and tried is not None and abs((now - tried).total_seconds()) > AGAIN
        if (is_new_day or is_due) and not self.is_going_on:
            self._reason, self._waited = "daily", 0
            self._begin()
        self.show()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        problem, is_new = _answer(bytes(process.readAllStandardOutput().data()))
        process.deleteLater()
        self.ask()
        self.ended.emit(problem, is_new)


def _answer(said: bytes) -> tuple[Problem | None, bool]:
    try:
        answer = json.loads(said)
        trouble = answer.get("trouble") or answer.get("lacks")
        return (Trouble(trouble[0], **trouble[1]) if trouble else None), bool(answer.get("made"))
    except (ValueError, TypeError, AttributeError, LookupError):
        return Trouble("backup.broken_off"), False


def told(standing: Standing, now: datetime) -> str:
    """``Sikkerhetskopi i dag 08:02``; its age and why it is so old, where that is to be told."""
    cause = _cause(standing.reason) if standing.reason else ""
    if standing.behind and not cause:
        cause = tr("older ones are not closed yet")
    if standing.newest is None:
        text = tr("No backup yet")
    elif standing.is_old:
        text = tr("The backup is %n days old", (now - standing.newest).days)
    else:
        text = tr("Backup {when}").format(when=moment(standing.newest, now))
    if not cause and standing.trouble:
        cause = tr("not at the second place")
    if not cause and standing.lacking:
        cause = tr("without %n attachments", standing.lacking)
    return f"{text} – {cause}" if cause else text


def of_behind(places: Iterable[str]) -> tuple[str, ...]:
    """Where backups did not follow the archive to its key yet, in a sentence each."""
    there = tr(
        "Backups at {place} do not have the archive's key yet, and may be readable. They get it when the"
        " place is there again."
    )
    return tuple(there.format(place=each) for each in places)


def is_wrong(standing: Standing) -> bool:
    """Whether something is to be told of the backups with more than their age."""
    return standing.is_old or bool(standing.reason or standing.behind or standing.trouble or standing.lacking)


def moment(of: datetime, now: datetime) -> str:
    """``i dag 08:02``."""
    local = of.astimezone(now.tzinfo)
    return f"{dates.short(local.date(), now.date())} {dates.clock(local)}"


def _cause(code: str) -> str:
    return {
        "backup.disk_full": tr("the disk is full"),
        "backup.no_permission": tr("no access to the folder"),
        "archive.damaged": tr("the archive is damaged"),
        "archive.disk_error": tr("the disk does not answer"),
    }.get(code, tr("the last try failed"))
