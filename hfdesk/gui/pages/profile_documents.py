"""The choice of a document: of the one that is looked at, and of the one whose layout is changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QSizePolicy

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip

OTHERS = ("extract", "decisions", "mandate", "letter", "plan", "attendance", "cards", "sign")
"""The documents of a profile that have no tab of their own."""


def documents() -> Mapping[str, str]:
    """What the documents of a profile are called, by their names in it."""
    return {
        "invitation": tr("Invitation"),
        "minutes": tr("Minutes"),
        "paper": tr("Case paper"),
        "extract": tr("Extract of a case"),
        "decisions": tr("Decisions only"),
        "mandate": tr("Mandate"),
        "letter": tr("Letter"),
        "plan": tr("Portfolio plan"),
        "attendance": tr("Attendance list"),
        "cards": tr("Name cards"),
        "sign": tr("Sign for the door"),
    }


def chooser(words: Mapping[str, str], purpose: str) -> QComboBox:
    """A choice of documents."""
    box = QComboBox()
    box.setAccessibleName(tr("Document"))
    box.setToolTip(tip(purpose))
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setMinimumWidth(theme.scaled(136))
    for key, text in words.items():
        box.addItem(text, key)
    return box
