"""Ctrl+Z where a text has no step of its own left."""

from __future__ import annotations

from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Shell


def tell_outside(shell: Shell, redo: bool) -> None:
    """Tell what Ctrl+Z (or redo) outside the text would take."""
    from hfdesk.gui.gestures import gesture

    desk = shell.desk
    undoable = (desk.redoable(1) if redo else desk.undoable(1)) if desk is not None else ()
    if undoable and str(undoable[0].op) == "version_restore":  # that was a step of this very text
        shell.act("redo" if redo else "undo")
    elif undoable:
        shell.tell(
            tr("Nothing more to undo in this text. Outside it: {what}").format(what=gesture(undoable[0]))
        )
