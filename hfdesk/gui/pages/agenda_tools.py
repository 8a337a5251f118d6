"""The row over an agenda: what is inserted by a press, and whether the agenda fits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from hfdesk.domain.agenda import meeting_minutes, overrun, planned_minutes
from hfdesk.domain.values import Meeting
from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided, Sign, label, set_tone

_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class Tools(QWidget):
    """Buttons that do as the keys do, a note on the numbers, the total."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.buttons = (
            self._button("plus", tr("Case"), "case", tr("Insert a case"), "Ctrl+N"),
            self._button("break", tr("Break"), "break", tr("Insert a break"), "Ctrl+Shift+P"),
            self._button(
                "pin", tr("Pin"), "pin", tr("Pin the item's start, or let it loose"), "Ctrl+Shift+T"
            ),
            self._button("up", "", "up", tr("Move the item up"), "Alt+↑"),
            self._button("down", "", "down", tr("Move the item down"), "Alt+↓"),
        )
        self.note = Elided("", "caption", "muted")
        self._sign = Sign("overrun", "overrun", 14)
        self._total = label("", "ui", bold=True)
        self._room = label("", "ui", "muted")
        self._divider = _divider()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.scaled(5), theme.scaled(4), theme.scaled(5))
        row.setSpacing(theme.scaled(6))
        for button in self.buttons[:3]:
            row.addWidget(button)
        row.addWidget(_divider())
        for button in self.buttons[3:]:
            row.addWidget(button)
        row.addStretch(1)
        for part in (self.note, self._divider, self._sign, self._total, self._room):
            row.addWidget(part)

    @property
    def total(self) -> str:
        """What the total says."""
        return f"{self._total.text()} {self._room.text()}".strip()

    def show_meeting(self, meeting: Meeting, note: str, refused: str) -> None:
        """Say how long the agenda is; ``refused``: why it cannot be changed."""
        planned, room, over = planned_minutes(meeting), meeting_minutes(meeting), overrun(meeting)
        self._sign.setVisible(over > 0)
        if self._total.property("tone") != ("overrun" if over > 0 else ""):
            set_tone(self._total, "overrun" if over > 0 else "")
        self._total.setText(str(planned) if planned or room else "")
        of = tr("of {room} min").format(room=room) if room is not None else tr("min")
        self._room.setText(of if planned or room else "")
        self.note.setText(refused or note)
        self._divider.setVisible(bool(self.note.text()))
        for button in self.buttons:
            button.setEnabled(not refused)

    def _button(self, icon: str, text: str, command: str, name: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setText(f" {text}" if text else "")
        if text:
            button.setToolButtonStyle(_BESIDE)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        button.clicked.connect(lambda: self._shell.act(f"agenda-{command}"))
        return button


def _divider() -> QFrame:
    line = QFrame()
    line.setObjectName("divider")
    line.setFixedSize(1, theme.scaled(16))
    return line
