"""The attachments of a paper: files dropped in or chosen, opened, renamed, ordered, taken out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.outside import open_attachment
from hfdesk.gui.pages.paper_side import OrderedList
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.asking import AskField
from hfdesk.system import paths


class Attaching(QObject):
    """What can be done with the attachments of the case that is shown."""

    def __init__(self, shell: Shell, owner: QWidget, rows: OrderedList) -> None:
        super().__init__(owner)
        self._shell = shell
        self._owner = owner
        self._rows = rows
        self.case = ""
        self.reason = ""
        rows.entered.connect(self.open)
        rows.renaming.connect(self._ask_title)
        rows.moved.connect(self._move)
        rows.removed.connect(self._take_out)

    def ask_files(self) -> None:
        """Ask which files are to be attached."""
        if self._may():
            chosen, _ = QFileDialog.getOpenFileNames(self._owner, tr("Attach files"), str(paths.documents()))
            self.attach([Path(each) for each in chosen])

    def attach(self, paths: list[Path]) -> None:
        """Attach files beside the window; for each that cannot be taken its reason is told."""
        if not paths or not self._may():
            return
        desk, case = self._desk, self.case

        def job(_ticket: object) -> Any:
            from hfdesk.ops import attaching

            return attaching.attach(desk, case, paths)

        self._shell.work(tr("Attaching …"), job, self._attached)

    def open(self, key: str) -> None:
        """Open an attachment through the system; one whose file is gone is asked for again."""
        from hfdesk.ops.attaching import Kept, attachment_state

        states = attachment_state(self._desk, self.case)
        at = int(key)
        if at >= len(states):
            return
        if states[at].kept is Kept.THERE:
            self._show(states[at].file)
        elif self._may():
            title = tr("Where is the file of “{title}”?").format(title=states[at].title)
            chosen, _ = QFileDialog.getOpenFileName(self._owner, title, str(paths.documents()))
            if chosen:
                self._give(at, Path(chosen))

    def _show(self, file: str) -> None:
        from hfdesk.ops.attaching import looked

        try:
            open_attachment(self._shell, self._desk.files.plain(file), looked(self._desk, file))
        except Problem as problem:
            self._shell.tell(plain_sentence(problem))

    def _give(self, at: int, path: Path) -> None:
        desk, case = self._desk, self.case

        def job(_ticket: object) -> Any:
            from hfdesk.ops import attaching

            return attaching.give_file(desk, case, at, path)

        self._shell.work(tr("Attaching …"), job, lambda _: None)

    def _attached(self, attached: Any) -> None:
        if attached.refused:
            told = " ".join(plain_sentence(each) for each in attached.refused[:3])
            more = len(attached.refused) - 3
            self._shell.tell(told + (f" {tr('And %n more.', more)}" if more > 0 else ""))

    def _ask_title(self, key: str) -> None:
        if not self._may():
            return
        from hfdesk.ops import attaching

        at, desk, case = int(key), self._desk, self.case
        title = attaching.attachment_state(desk, case)[at].title

        def take(typed: str) -> str:
            return _tried(lambda: attaching.rename_attachment(desk, case, at, typed))

        place = self._rows.visualRect(self._rows.currentIndex())
        AskField(self._rows, place, tr("Title of the attachment"), title, take)

    def _move(self, key: str, by: int) -> None:
        from hfdesk.ops import attaching

        at, count = int(key), self._rows.rows.rowCount()
        if self._may() and 0 <= at + by < count:
            self._do(lambda: attaching.move_attachment(self._desk, self.case, at, by))
            self._rows.stand(str(at + by))

    def _take_out(self, key: str) -> None:
        from hfdesk.ops import attaching

        if self._may():
            self._do(lambda: attaching.take_out_attachment(self._desk, self.case, int(key)))

    def _do(self, act: Callable[[], object]) -> None:
        if reason := _tried(act):
            self._shell.tell(reason)

    def _may(self) -> bool:
        reason = self.reason or ("" if self.case else tr("Begin the paper before you attach anything."))
        if reason:
            self._shell.tell(reason)
        return not reason

    @property
    def _desk(self) -> Desk:
        assert self._shell.desk is not None
        return self._shell.desk


def _tried(act: Callable[[], object]) -> str:
    try:
        act()
    except (Problem, KeyError, IndexError) as problem:
        return plain_sentence(problem)
    return ""
