"""Out of a folder that is no good for an archive: a copy to hand over, or a move to this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from hfdesk.domain.problems import Problem
from hfdesk.gui.dialogs.asking import Asking, Refused, muted
from hfdesk.gui.i18n import tr
from hfdesk.gui.outside import open_folder
from hfdesk.gui.shell import Offer
from hfdesk.system import paths, places

if TYPE_CHECKING:
    from hfdesk.gui.desk import Desk
    from hfdesk.gui.program import Program
    from hfdesk.gui.window import Window


def copy(program: Program) -> None:
    """One whole copy, to where the user says."""
    window, desk = program.window, program.desk
    if desk is None:
        return
    target = place_of_copy(window, desk, tr("Make a copy for handover"))
    if target is None:
        return

    def job(_ticket: object) -> Path:
        from hfdesk.ops import handover

        return handover.copy(desk, target)

    def done(path: Path) -> None:
        text = tr("A whole copy is in {name}. Its attachments lie beside it: hand over both.")
        window.tell(text.format(name=path.name), Offer(tr("Show in folder"), lambda: open_folder(path)))

    window.work(tr("Copying …"), job, done)


def place_of_copy(window: Window, desk: Desk, title: str) -> Path | None:
    """Where the user wants a whole copy of what is open, with all that was typed; ``None``: nowhere."""
    window.flush()
    name = f"{desk.path.stem} – {tr('copy')}.hfdesk"
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(Path.home() / name), "hfdesk (*.hfdesk)")
    return paths.ended(chosen, ".hfdesk") if chosen else None


def move(program: Program) -> None:
    """Out of a place that is no good for it, after asking."""
    desk = program.desk
    if desk is None:
        return
    if places.risky(desk.path) is None:
        program.window.tell(tr("The archive lies on this machine already."))
    else:
        MoveHere(program, desk).open()


class MoveHere(Asking):
    """Says where the archive goes and what becomes of the old one."""

    def __init__(self, program: Program, desk: Desk) -> None:
        window = program.window
        super().__init__(window, window, tr("Move the archive to this machine"), tr("Move"), 560)
        from hfdesk.ops import handover

        self._program, self._desk = program, desk
        self.target = handover.home_of(desk.path)
        where = tr("The archive is copied to {folder} and goes on there.").format(folder=self.target.parent)
        left = tr(
            "The old one stays where it is, under a name that says that it was moved, so that nobody"
            " goes on writing in it."
        )  # fmt: skip
        for text in (where, left):
            self.body.addWidget(muted(text))

    def store(self) -> None:
        """Copy beside the window, in which nobody writes meanwhile; then go on in the copy."""
        program, desk, target = self._program, self._desk, self.target
        if not program.keeping.may_leave(lambda: None):
            raise Refused
        window = program.window

        def job(_ticket: object) -> Desk | Problem:
            from hfdesk.ops import archives, handover

            try:
                return archives.open_archive(handover.copy(desk, target), key=desk.key)
            except Problem as problem:
                return problem

        def done(moved: Desk | Problem) -> None:
            window.setEnabled(True)
            if isinstance(moved, Problem):
                window.trouble(moved)
            else:
                _go_on(program, desk.path, moved)

        window.setEnabled(False)
        window.work(tr("Moving the archive …"), job, done)


def _go_on(program: Program, old: Path, moved: Desk) -> None:
    from hfdesk.ops import handover

    program.hand(moved)
    try:
        aside = handover.set_aside(old, program.now().date())
    except Problem as problem:
        program.window.trouble(problem)
        return
    text = tr("The archive is on this machine now. The old one is called {name}.")
    program.window.tell(text.format(name=aside.name))
