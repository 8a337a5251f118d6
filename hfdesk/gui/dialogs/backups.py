"""Sikkerhetskopier: which there are, what is in one, and the way back to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.problems import Problem
from hfdesk.gui import theme
from hfdesk.gui.announcing import announce
from hfdesk.gui.backing import is_wrong, moment, told
from hfdesk.gui.i18n import tr
from hfdesk.gui.outside import open_folder
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Entry, dotted, sentence
from hfdesk.gui.widgets.buttons import button_row, main_button, plain_button, tab_as_read
from hfdesk.gui.widgets.labels import label, set_tone
from hfdesk.gui.widgets.views import EntryList
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from hfdesk.gui.program import Program
    from hfdesk.ops.backups import Backup, Content, Difference

COMMITTEES = 6
"""So many committees of a backup are told by name."""


class BackupsDialog(QDialog):
    """The backups of the open archive; what is in one is told before it is taken."""

    def __init__(self, program: Program, parent: QWidget) -> None:
        super().__init__(parent)
        assert program.desk is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._program, self._backing, self._desk = program, program.backing, program.desk
        self._backups: tuple[Backup, ...] = ()
        self._asked: object = None
        self.standing = label("", "ui", wrap=True)
        self.list = EntryList(tr("Backups"), grow=False)
        self.content = label("", "ui", wrap=True)
        self.place = label("", "caption", "muted", wrap=True)
        self.make = self._button(tr("Make a backup now"), self._make, main_button)
        self.check = self._button(tr("Check all"), self._check)
        self.folder = self._button(tr("Show in folder"), self._show_folder)
        self.choose = self._button(tr("Choose a second place …"), self._choose)
        self.drop = self._button(tr("No second place"), lambda: self._set_place(""))
        self.restore = self._button(tr("Bring this backup back"), self._restore)
        self.close_button = self._button(tr("Close"), self.reject)
        self._lay_out()
        self.list.came.connect(self._came)
        self._backing.turned.connect(self._show_standing)
        self._backing.ended.connect(self._ended)
        self._show_standing()
        self._show_place()
        self._read()

    @property
    def chosen(self) -> Backup | None:
        """The backup that one stands on."""
        at = self.list.currentIndex().row()
        return self._backups[at] if 0 <= at < len(self._backups) else None

    # -- what is shown -----------------------------------------------------------------------

    def _read(self) -> None:
        """Look up which backups there are; the second place may take its time."""
        path, second = self._desk.path, self._backing.second

        def find() -> tuple[Backup, ...]:
            from hfdesk.ops import backups

            return backups.offered(path, second)

        self._say(tr("Looking for backups …"))
        tell_later(self, find, self._show)

    def _show(self, found: tuple[Backup, ...]) -> None:
        before = self.chosen
        self._backups = found
        self.list.rows.show([self._entry(each) for each in found])
        self._say("" if found else tr("There is no backup yet. One is made by itself each day of use."))
        at = next((n for n, each in enumerate(found) if before and each.path == before.path), 0)
        if found:
            self.list.setCurrentIndex(self.list.rows.index(at))
        self.folder.setEnabled(bool(found))
        self.check.setEnabled(bool(found))
        self._enable()

    def _entry(self, backup: Backup) -> Entry:
        when = moment(backup.moment, self._program.now())
        where = self._where(backup)
        second = dotted(reason(str(backup.reason)), size(backup.size), where)
        state = tr("whole") if backup.is_good else tr("not whole")
        color = "muted" if backup.is_good else "danger"
        return Entry(
            when,
            second,
            right=state,
            right_color=color,
            right_icon="check" if backup.is_good else "warn",
            sentence=sentence(when, second, state),
        )

    def _where(self, backup: Backup) -> str:
        """Which place a backup lies at, and whether it was made from another machine or place."""
        from hfdesk.ops import backups

        if other := backups.origin(backup, self._desk.path):
            return tr("second place, made from another machine or folder: {name}").format(name=other)
        return tr("second place") if backup.is_elsewhere else tr("this machine")

    def _came(self, _index: QModelIndex) -> None:
        """Tell what is in the backup one has come to; only the newest question is answered."""
        backup, path, key = self.chosen, self._desk.path, self._desk.key
        asked = self._asked = object()
        self._enable()
        if backup is None:
            return
        self._say(tr("Looking into the backup …"))

        def find() -> Content | Problem:
            from hfdesk.ops import backups

            try:
                return backups.content(backup, path, key)
            except Problem as problem:
                return problem

        def answered(found: Content | Problem) -> None:
            if asked is self._asked:
                is_problem = isinstance(found, Problem)
                said = plain_sentence(found) if is_problem else self._told(backup, found)
                self._say(said, "danger" if is_problem else "")

        tell_later(self, find, answered)

    def _told(self, backup: Backup, content: Content) -> str:
        """What is in a backup, and how the archive differs."""
        counts = backup.counts
        parts = (
            tr("%n committees", counts.get("committees", 0)),
            tr("%n meetings", counts.get("meetings", 0)),
            tr("%n cases", counts.get("cases", 0)),
        )
        when = moment(backup.newest, self._program.now()) if backup.newest else ""
        newest = tr("Newest change: {when}.").format(when=when) if when else ""
        named = [
            f"{each.name}: {tr('%n meetings', each.meetings)}" for each in content.committees[:COMMITTEES]
        ]
        lines = (
            f"{', '.join(parts)}. {newest}",
            "; ".join(named) + (" …" if len(content.committees) > COMMITTEES else ""),
            differing(content.difference),
            tr("If you bring it back, the archive as it is now is kept beside it."),
        )
        return "\n".join(each.strip() for each in lines if each.strip())

    def _show_standing(self) -> None:
        standing = self._backing.standing
        if self._backing.is_going_on:
            self.standing.setText(tr("A backup is being made …"))
        elif standing is not None:
            text = f"{told(standing, self._program.now())}. {self._backing.details()}"
            self.standing.setText(text.strip())
            set_tone(self.standing, "warn" if is_wrong(standing) else "")
        self.make.setEnabled(not self._backing.is_going_on)

    def _show_place(self) -> None:
        second = self._backing.second
        text = tr(
            "No second place is chosen. A stick or a network folder keeps a copy if this machine breaks."
        )
        if second is not None:
            text = tr("Second place: {path}. A copy goes there each time it is there.").format(path=second)
        self.place.setText(text)
        self.drop.setVisible(second is not None)

    def _enable(self) -> None:
        backup = self.chosen
        self.restore.setEnabled(backup is not None and backup.is_good)

    def _say(self, text: str, tone: str = "") -> None:
        self.content.setText(text)
        set_tone(self.content, tone)
        announce(self, text)

    # -- what is done ------------------------------------------------------------------------

    def _make(self) -> None:
        self._backing.make()

    def _ended(self, problem: Problem | None, _is_new: bool) -> None:
        if problem is not None:
            self._say(plain_sentence(problem), "danger")
        self._read()

    def _check(self) -> None:
        """Look all over, beside the window."""
        path, second, key = self._desk.path, self._backing.second, self._desk.key
        self.check.setEnabled(False)
        self._say(tr("Checking all backups …"))

        def find() -> tuple[Backup, ...]:
            from hfdesk.gui.courtesy import give_way
            from hfdesk.ops import backups

            looked = backups.verify_all(path, second, key, pause=give_way)
            return (*looked, *backups.offered(path, second)[len(looked) :])

        tell_later(self, find, self._checked)

    def _checked(self, found: tuple[Backup, ...]) -> None:
        self._show(found)
        bad = sum(not each.is_good for each in found)
        text = tr("%n backups are not whole. The others are.", bad) if bad else tr("All backups are whole.")
        self._asked = None
        self._say(text, "danger" if bad else "")

    def _show_folder(self) -> None:
        backup = self.chosen or (self._backups[0] if self._backups else None)
        if backup is not None:
            open_folder(backup.path)

    def _choose(self) -> None:
        start = str(self._backing.second or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a second place"), start)
        if chosen:
            self._set_place(chosen)

    def _set_place(self, path: str) -> None:
        self._program.keep(second_place=path)
        self._show_place()
        if path:
            self._backing.make("start")
        self._backing.ask()
        self._read()

    def _restore(self) -> None:
        backup = self.chosen
        if backup is not None:
            self.accept()
            self._backing.restore(backup)

    # -- inside ------------------------------------------------------------------------------

    def _button(
        self, text: str, act: Callable[[], object], made: Callable[[str], QPushButton] = plain_button
    ) -> QPushButton:
        button = made(text)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Backups"))
        whole = QVBoxLayout(self)
        whole.addWidget(self.standing)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.content)
        whole.addLayout(button_row(self.restore, None, self.folder, self.check))
        whole.addWidget(self.place)
        whole.addLayout(button_row(self.close_button, self.make, self.choose, self.drop))
        tab_as_read(self)
        self.content.setMinimumHeight(theme.scaled(84))
        self.content.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list.setMinimumHeight(theme.scaled(48))  # one backup: what is in it stays readable
        screen = self.screen().availableSize()
        wide, high = theme.scaled(720), theme.scaled(560)
        self.resize(min(wide, screen.width() - 20), min(high, screen.height() - 60))
        self._space(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room between the parts where there is little for them."""
        super().resizeEvent(event)
        self._space(event.size().height())

    def _space(self, high: int) -> None:
        whole = self.layout()
        if whole is not None:
            side, between = (20, 10) if high >= theme.scaled(400) else (10, 5)
            whole.setContentsMargins(*(theme.scaled(side),) * 4)
            whole.setSpacing(theme.scaled(between))


def reason(code: str) -> str:
    """Why a backup was made."""
    return {
        "start": tr("made at start"),
        "daily": tr("made daily"),
        "migration": tr("made before the archive was changed for a new version"),
        "hand": tr("made by hand"),
    }[code]


def size(count: int) -> str:
    """``1,2 MB``."""
    return f"{QLocale().toString(count / 1_000_000, 'f', 1)} MB"


def differing(difference: Difference | None) -> str:
    """How the archive differs from a backup now."""
    if difference is None:
        return tr("The archive cannot be read now, so it is not compared.")
    if difference.is_none:
        return tr("The archive says the same now.")
    parts = (
        tr("%n meetings changed", difference.changed) if difference.changed else "",
        tr("%n meetings new", difference.added) if difference.added else "",
        tr("%n meetings deleted", difference.gone) if difference.gone else "",
        tr("%n texts differ", difference.texts) if difference.texts else "",
    )
    return tr("Since then: {what}.").format(what=", ".join(part for part in parts if part))
