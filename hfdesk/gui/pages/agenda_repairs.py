"""The line under an agenda that does not fit: by how much, and two ways to mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from hfdesk.domain.agenda import meeting_minutes, overrun, planned_minutes
from hfdesk.domain.planning import with_end_shifted
from hfdesk.domain.values import Meeting
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.labels import Elided, Sign


class Repairs(QFrame):
    """Says that the meeting runs over; a press on a button mends it at once."""

    shifting = Signal()
    fitting = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overrunLine")
        self._first = Elided("", "ui", bold=True)
        self._rest = Elided("", "ui")
        self.shift = QPushButton()
        self.fit = QPushButton(tr("Fit the lengths"))
        for button in (self.shift, self.fit):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.shift.clicked.connect(self.shifting)
        self.fit.clicked.connect(self.fitting)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(14), theme.scaled(7), theme.scaled(12), theme.scaled(7))
        row.setSpacing(theme.scaled(10))
        row.addWidget(Sign("overrun", "overrun"))
        row.addWidget(self._first)
        row.addWidget(self._rest, 1)
        row.addWidget(self.shift)
        row.addWidget(self.fit)

    def show_meeting(self, meeting: Meeting, may: bool) -> None:
        """Say by how much a meeting runs over, hidden where it fits; ``may``: it can be mended."""
        over = overrun(meeting)
        self.setVisible(over > 0)
        self._first.setText(tr("The meeting runs %n min over.", over))
        text = tr("The items take {planned} min, the meeting lasts {room}.")
        self._rest.setText(text.format(planned=planned_minutes(meeting), room=meeting_minutes(meeting)))
        end = dates.clock(with_end_shifted(meeting).end)
        self.shift.setText(tr("Move the end to {clock}").format(clock=end))
        self.shift.setVisible(may)
        self.fit.setVisible(may)
