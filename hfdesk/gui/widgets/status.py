"""The status line: what is safe, what can be taken back, how work goes, which archive."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QWidget

from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip
from hfdesk.gui.shell import Offer
from hfdesk.gui.widgets.labels import Elided, Sign, clear, label, set_tone

ROOM = 1100
"""Pixels from which the status line has room for a notice and for keys."""


class StatusLine(QStatusBar):
    """The status line of the window."""

    stop = Signal()
    backups = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setFixedHeight(theme.size("statusBar") + 1)
        self._moment: datetime | None = None
        self._since: datetime | None = None
        self._sign = Sign("check", "success", 14)
        self._saved = label("", "caption", "muted")
        self._reserve = label("", "caption", "muted")
        self._saving = False
        self._undo = Elided("", "caption", "muted")
        self._notice = Elided("", "caption")
        self._offers = QHBoxLayout()
        self._keys = QWidget()
        self._shown: tuple[tuple[str, str], ...] = ()  # the keys
        self._bar = QProgressBar()
        self._stop = QPushButton(tr("Cancel"))
        self._backup = QPushButton()
        self._backup.setObjectName("backup")
        self._archive = Elided("", "caption", "muted")
        self._lay_out()
        self.saved(None)
        self.working("")

    @property
    def notice(self) -> str:
        """What is told."""
        return self._notice.text()

    def saved(self, moment: datetime | None) -> None:
        """Tell when the writer last answered; never a time to come, where the clock was set back."""
        moment = min(moment, datetime.now(UTC)) if moment else None
        self._moment = moment
        moment = moment.astimezone() if moment else None
        if self._since is not None or self._saving:  # stays until all is saved
            return
        self._sign.setVisible(moment is not None)
        self._sign.show_sign("check", "success")
        today = moment is not None and moment.date() == datetime.now(moment.tzinfo).date()
        when = "" if moment is None else dates.clock(moment) if today else dates.numeric(moment.date())
        self._saved.setText(tr("Saved {clock}").format(clock=when) if when else "")

    def unsaved(self, since: datetime | None) -> None:
        """Tell since when something typed is not in the archive; ``None``: all is."""
        if since == self._since:
            return
        self._since = since
        set_tone(self._saved, "danger" if since else "muted")
        if since is None:
            self.saved(self._moment)
            return
        self._sign.show_sign("danger", "danger")
        self._sign.show()
        self._saved.setText(tr("Not saved to the archive since {clock}").format(clock=dates.clock(since)))

    def saving(self, going: bool) -> None:
        """Tell that the archive takes its time; what it answered last is told when it has answered."""
        if going == self._saving:
            return
        self._saving = going
        if self._since is None and not going:
            self.saved(self._moment)
        elif self._since is None:
            self._saved.setText(tr("saving …"))

    def reserve(self, text: str) -> None:
        """Tell how long one can write on a full disk; ``""`` where there is room."""
        self._reserve.setText(text)
        self._reserve.setVisible(bool(text))

    def undoable(self, name: str) -> None:
        """Tell what Ctrl+Z takes back."""
        self._undo.setText(tr("Undo: {what}").format(what=name) if name else "")

    def backup(self, text: str, details: str, *, wrong: bool = False) -> None:
        """Tell how old the newest backup is; pressing it leads to all of them."""
        self._backup.setText(text)
        self._backup.setVisible(bool(text))
        self._backup.setToolTip(tip(details or text))
        self._backup.setAccessibleName(text)
        self._backup.setAccessibleDescription(details)
        set_tone(self._backup, "warn" if wrong else "muted")

    @property
    def archive_name(self) -> str:
        """The archive that is told of."""
        return self._archive.text()

    def archive(self, name: str) -> None:
        """Tell which archive is open."""
        self._archive.setText(name)

    def hints(self, keys: Sequence[tuple[str, str]]) -> None:
        """Some keys with what they do, in the place of the archive's name; as many as there is room for."""
        if tuple(keys) == self._shown:
            return
        self._shown = tuple(keys)
        clear(self._hints)
        for key, text in keys:
            self._hints.addWidget(label(text, "caption", "muted"))
            self._hints.addWidget(label(key, "caption", "key"))
        self._archive.setVisible(not keys)
        self._give_way()

    def event(self, event: QEvent) -> bool:
        """Parts that get another room are painted there, and not the whole line, which stays as high."""
        return event.type() == QEvent.Type.LayoutRequest or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys give way to what is told, where there is no room for both."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        self._keys.setVisible(not self._notice.text() or self.width() >= theme.scaled(ROOM))

    def tell(self, text: str, *offers: Offer) -> None:
        """A notice with what it offers."""
        self._notice.setText(text)
        self._give_way()
        clear(self._offers)
        for offer in offers:
            button = QPushButton(offer.text)
            button.setProperty("link", True)
            button.setFont(theme.font("caption"))
            button.setAccessibleName(f"{text} – {offer.text}")
            button.clicked.connect(offer.act)
            self._offers.addWidget(button)
            button.show()

    @property
    def is_working(self) -> bool:
        """Whether a job goes on."""
        return not self._bar.isHidden()

    def working(self, text: str, part: float | None = None) -> None:
        """Show how a job goes; no text ends it."""
        for widget in (self._bar, self._stop):
            widget.setVisible(bool(text))
        if text:
            self.tell(text)
            self._bar.setRange(0, 100 if part is not None else 0)
            self._bar.setValue(round((part or 0) * 100))

    def _lay_out(self) -> None:
        self._bar.setFixedWidth(theme.scaled(120))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far the work is"))
        self._stop.setProperty("link", True)
        self._stop.setFont(theme.font("caption"))
        self._stop.clicked.connect(self.stop)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(theme.scaled(12), 0, 0, 0)
        row.setSpacing(theme.scaled(6))
        for widget in (self._sign, self._saved, self._reserve):
            row.addWidget(widget)
        row.addSpacing(theme.scaled(10))
        row.addWidget(self._undo)
        row.addSpacing(theme.scaled(10))
        row.addWidget(self._notice)
        row.addLayout(self._offers)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        row.addStretch(1)
        self.addWidget(box, 1)
        self._hints = QHBoxLayout(self._keys)
        self._hints.setContentsMargins(0, 0, theme.scaled(12), 0)
        self._hints.setSpacing(theme.scaled(8))
        self.addPermanentWidget(self._keys)
        self._backup.setProperty("link", True)
        self._backup.setFont(theme.font("caption"))
        self._backup.clicked.connect(self.backups)
        self._backup.hide()
        self.addPermanentWidget(self._backup)
        self._archive.setContentsMargins(0, 0, theme.scaled(12), 0)
        self.addPermanentWidget(self._archive)
