"""A backup that somebody opens becomes an archive again: on a machine that never had the archive, say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Offer
from hfdesk.system import paths

if TYPE_CHECKING:
    from hfdesk.gui.program import Program
    from hfdesk.system.keys import Key

_MOMENT = re.compile(r"-\d{8}-\d{6}(-\d+)?$")  # what a backup's name has more than its archive's


def offer(program: Program, file: Path) -> None:
    """Say that a file is a backup, and offer what can be done with it."""
    said = tr("“{name}” is a backup. What is written in it would be lost, so it is not opened itself.")
    program.window.banner.say(
        said.format(name=file.name),
        "warn",
        Offer(tr("Bring it back as an archive …"), lambda: bring_back(program, file)),
    )


def bring_back(program: Program, file: Path) -> None:
    """Ask where the archive shall lie, and for the key of an encrypted one; then make and open it.

    An archive that has that name is kept aside.
    """
    window = program.window

    def job(_ticket: object) -> tuple[Any, bool]:
        from hfdesk.ops import backups

        backup = backups.read(file)
        return backup, backup is not None and backup.is_encrypted and backups.key_for(file) is None

    def looked(found: tuple[Any, bool]) -> None:
        backup, is_closed = found
        if (target := _place(program, file)) is None or backup is None:
            return
        if is_closed:
            from hfdesk.gui.locking.dialogs import Unlocking

            asked = Unlocking(
                window, window, file, lambda opened: _bring(program, backup, target, opened.key)
            )
            asked.remember.hide()
            asked.open()
        else:
            _bring(program, backup, target, None)

    window.work(tr("Looking at the backup …"), job, looked)


def _place(program: Program, file: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    start = paths.documents() / f"{_MOMENT.sub('', file.stem)}.hfdesk"
    title, kind = tr("Bring back the backup as an archive"), tr("Archive (*.hfdesk)")
    chosen, _ = QFileDialog.getSaveFileName(program.window, title, str(start), kind)
    return paths.ended(chosen, ".hfdesk") if chosen else None


def _bring(program: Program, backup: Any, target: Path, key: Key | None) -> None:
    def job(_ticket: object) -> Path:
        from hfdesk.ops import backups

        backups.restore(backup, target, key)
        return target

    program.window.work(tr("Bringing back the backup …"), job, lambda path: program.open(path, key=key))
