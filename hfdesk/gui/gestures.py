"""The window's words for operations, as undo and redo name them. Light: the shell needs it."""

from __future__ import annotations

from hfdesk.gui.desk import Done
from hfdesk.gui.i18n import tr


def gesture(done: Done) -> str:
    """An operation as undo and redo name it."""
    word = {
        "import": tr("Fetch"),
        "sample": tr("Example"),
        "create": tr("Make"),
        "change": tr("Change"),
        "delete": tr("Delete"),
        "move": tr("Move"),
        "text": tr("Text"),
    }.get(str(done.op), tr("Change"))
    return f"{word} {done.label}".strip()
