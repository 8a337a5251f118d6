"""What is shown where an archive does not open: it is damaged, gone or another's; and the ways out of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import language, tr
from hfdesk.gui.pages.page import Page
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.worker import Ticket, tell_later

if TYPE_CHECKING:
    from hfdesk.ops.rescue import Rescued

WIDTH = 640
CHANGED = "archive.changed"
"""The code of an archive that opens, of which the disk has changed some places."""


class MishapPage(Page):
    """An archive that does not open. ``Place.id`` is its path, ``Place.item`` the code of why.

    ``wanted`` tells which archive is to be opened now.
    """

    wanted = Signal(Path)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._path = Path()
        self._code = ""
        self._backup: Any = None
        self._closed = False
        self._title = label("", "heading1", wrap=True)
        self._about = label("", "ui", wrap=True)
        self._where = label("", "caption", "muted", wrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.backup, self._of_backup = self._way(tr("Bring back the newest good backup"), self._restore)
        self.rescue, self._of_rescue = self._way(tr("Rescue what can be read"), self._rescue)
        self.other, _ = self._way(tr("Choose another archive …"), self._other)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("What is missing"))
        self.open, _ = self._way(tr("Open the rescued archive"), self._open)
        self.copy, _ = self._way(tr("Copy the report"), self._copy)
        self._lay_out()

    # -- what is shown ---------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Tell of an archive why it does not open, and look for its newest good backup."""
        self._path, self._code, self._backup = Path(place.id), place.item, None
        super().show_place(place)
        self._find_backup()

    def refresh(self) -> None:
        """Tell again."""
        from hfdesk.ops.rescue import READABLE

        first, rest = self._sentences()
        self._title.setText(first)
        self._about.setText(rest)
        self._where.setText(str(self._path))
        readable = self._code in READABLE
        anew = tr("hfdesk makes a new archive of it and tells what is missing. The damaged one is kept.")
        right = tr(
            "hfdesk makes a new archive in which each place says what it last said, and tells what could not"
            " be put right. The damaged one is kept."
        )
        self.rescue.setText(tr("Put it right") if self._is_changed else tr("Rescue what can be read"))
        self._of_rescue.setText(right if self._is_changed else anew)
        self.other.setText(tr("Open it as it is") if self._is_changed else tr("Choose another archive …"))
        for each in (self.rescue, self._of_rescue):
            each.setVisible(readable)
        for each in (self.report, self.open, self.copy):
            each.hide()
        for each in (self.backup, self._of_backup, self.other):
            each.show()

    def _sentences(self) -> tuple[str, str]:
        safe = tr("Nothing in it has been changed. Choose how you want to go on.")
        name = self._path.name
        return {
            "archive.damaged": (tr("The archive “{name}” is damaged on the disk").format(name=name), safe),
            CHANGED: (tr("The disk has changed something in the archive “{name}”").format(name=name), safe),
            "archive.missing": (
                tr("The archive “{name}” is not where it was").format(name=name),
                tr("It may have been moved, or its disk is not connected. Choose how you want to go on."),
            ),
        }.get(
            code_of(self._code), (tr("“{name}” is not the archive that hfdesk made").format(name=name), safe)
        )

    def heading(self) -> str:
        """The page's name."""
        return tr("The archive does not open")

    def areas(self) -> list[QWidget]:
        """The ways out, then the report."""
        ways = (self.backup, self.rescue, self.open, self.report, self.other)
        return [each for each in ways if each.isVisibleTo(self) and each.isEnabled()]

    def first(self) -> QWidget | None:
        """The first way out that there is."""
        return next(iter(self.areas()), None)

    # -- the ways out ----------------------------------------------------------------------

    def _find_backup(self) -> None:
        self.backup.setEnabled(False)
        self.backup.show()
        self._make_main(self.backup)
        self._of_backup.setText(tr("Looking for backups …"))
        path = self._path

        def find() -> Any:
            from hfdesk.ops import rescue

            backup = rescue.newest_backup(path)
            if backup is None or not backup.is_encrypted:
                return backup, False
            return backup, (rescue.key_of(path) or rescue.key_of(backup.path)) is None

        tell_later(self, find, lambda found: self._found(path, *found))

    def _found(self, path: Path, backup: Any, closed: bool) -> None:
        if path != self._path:
            return
        self._closed = closed
        self._backup = backup
        self.backup.setEnabled(backup is not None)
        if backup is None:
            self._of_backup.setText(tr("There is no backup of it that is whole."))
            self.backup.hide()
            self._take(self.first() or self.other)
            return
        moment = backup.moment.astimezone()
        said = tr("From {day} {clock}, {age}. What was there is kept beside it.")
        day = dates.full(moment.date())
        self._of_backup.setText(
            said.format(day=day, clock=dates.clock(moment), age=age(moment, self.shell.now()))
            + told_origin(backup, path)
        )
        self._take(self.rescue if self._is_changed else self.backup)

    def _restore(self) -> None:
        """Bring the backup back; where nobody has its key, the passphrase is asked for first."""
        from hfdesk.gui.locking.dialogs import Unlocking
        from hfdesk.ops import rescue

        if not self._closed:
            self._bring()
            return

        def found(opened: Any) -> None:
            rescue.know(self._path, opened.key)
            self._bring()

        asked = Unlocking(self.shell, self, self._backup.path, found)
        asked.remember.hide()
        asked.open()

    def _bring(self) -> None:
        backup, path = self._backup, self._path

        def job(_ticket: Ticket) -> Path:
            from hfdesk.ops import rescue

            rescue.restore(backup, path)
            return path

        self.shell.work(tr("Bringing back the backup …"), job, self.wanted.emit)

    def _rescue(self) -> None:
        path, spoken = self._path, language()

        def job(ticket: Ticket) -> tuple[Rescued, tuple[str, ...]]:
            from hfdesk.ops import archives, rescue

            made = rescue.rescue(path, rescue.key_of(path), ticket.step)
            with archives.open_archive(made.path, read_only=True) as desk:
                return made, rescue.said(made.report, desk, spoken)

        self.shell.work(tr("Reading what can be read …"), job, self._rescued)

    def _rescued(self, found: tuple[Rescued, tuple[str, ...]]) -> None:
        made, said = found
        self._title.setText(tr("What could be read has been rescued"))
        nothing = tr("Nothing is missing.")
        self._about.setText(tr("%n places need a look.", len(said)) if said else nothing)
        self._where.setText(tr("The damaged archive is kept as {name}").format(name=made.aside.name))
        self.report.setMinimumHeight(theme.scaled(min(len(said), 8) * 22 + 16))
        self.report.setPlainText("\n".join(said))
        self.report.setVisible(bool(said))
        self.copy.setVisible(bool(said))
        self.open.show()
        for each in (self.backup, self._of_backup, self.rescue, self._of_rescue, self.other):
            each.hide()
        self.open.setFocus()

    def _other(self) -> None:
        if self._is_changed:
            self._open()
        else:
            self.shell.act("open")

    def _open(self) -> None:
        self.wanted.emit(self._path)

    def _copy(self) -> None:
        clipboard = QApplication.clipboard()
        clipboard.setText(self.report.toPlainText())
        self.shell.tell(tr("The report is on the clipboard."))

    # -- inside ----------------------------------------------------------------------------

    @property
    def _is_changed(self) -> bool:
        """Whether the archive opens, and some places of it are not as they were written."""
        return self._code == CHANGED

    def _take(self, main: QWidget) -> None:
        self._make_main(main)
        main.setFocus()

    def _make_main(self, main: QWidget) -> None:
        """Let one of the ways look like the one to take."""
        for way in (self.backup, self.rescue, self.other):
            way.setProperty("primary", way is main)
            way.style().unpolish(way)
            way.style().polish(way)

    def _way(self, text: str, act: Callable[[], object]) -> tuple[QPushButton, Any]:
        button = QPushButton(text)
        button.setMinimumHeight(theme.size("button"))
        button.clicked.connect(lambda _=False: act())
        return button, label("", "caption", "muted", wrap=True)

    def _lay_out(self) -> None:
        self.open.setProperty("primary", True)
        inner = QWidget()
        inner.setMaximumWidth(theme.scaled(WIDTH))
        column = QVBoxLayout(inner)
        column.setSpacing(theme.scaled(8))
        column.addStretch(1)
        parts = (
            *(self._title, self._about, self._where, self.backup, self._of_backup),
            *(self.rescue, self._of_rescue, self.report, self.open, self.copy, self.other),
        )
        for each in parts:
            column.addWidget(each)
        column.addStretch(2)
        whole = QHBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(inner, 100)
        whole.addStretch(1)


def code_of(code: str) -> str:
    """The code, or ``""`` for one that says only that it is another file."""
    return code if code in {"archive.damaged", "archive.missing", CHANGED} else ""


def told_origin(backup: Any, path: Path) -> str:
    """Of a backup that was made from another machine or folder, where it lies."""
    from hfdesk.ops import backups

    other = backups.origin(backup, path) if isinstance(backup, backups.Backup) else ""
    text = tr("It was made from another machine or folder, and lies in {name}.")
    return f" {text.format(name=other)}" if other else ""


def age(moment: datetime, now: datetime) -> str:
    """How long ago that was, in words."""
    days = (now.date() - moment.date()).days
    if days > 1:
        return tr("%n days ago", days)
    return tr("yesterday") if days == 1 else tr("today")
