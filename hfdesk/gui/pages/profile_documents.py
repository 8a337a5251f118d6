"""The choice of the document that is looked at while a profile is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip


def documents() -> QComboBox:
    """Which document is looked at: one of each kind that a profile writes."""
    box = QComboBox()
    box.setAccessibleName(tr("Document"))
    box.setToolTip(tip(tr("The document that is shown")))
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setMinimumWidth(theme.scaled(136))
    box.setMaximumWidth(theme.scaled(220))
    names = (
        ("invitation", tr("Invitation")),
        ("minutes", tr("Minutes")),
        ("paper", tr("Case paper")),
        ("extract", tr("Extract of a case")),
        ("decisions", tr("Decisions only")),
        ("mandate", tr("Mandate")),
        ("letter", tr("Letter")),
        ("portfolio", tr("Portfolio plan")),
        ("attendance", tr("Attendance list")),
        ("cards", tr("Name cards")),
        ("sign", tr("Sign for the door")),
    )
    for kind, text in names:
        box.addItem(text, kind)
    return box
