"""The banner above a page: what happened, what is safe, what to do. It takes no focus."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Offer
from hfdesk.gui.widgets.labels import Sign, clear, label, set_tone
from hfdesk.gui.widgets.steady import steadily

_SIGNS = {"danger": ("danger", "danger"), "warn": ("warn", "warn"), "good": ("check", "success")}


class Banner(QFrame):
    """A banner; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._sign = Sign(pixels=20)
        self._first = label("", "ui", bold=True, wrap=True)
        self._rest = label("", "ui", wrap=True)
        self._offers = QHBoxLayout()
        self._close = QToolButton()
        self._close.setIcon(icons.icon("close", "text"))
        self._close.setToolTip(f"{tr('Close')} (Esc)")
        self._close.setAccessibleName(tr("Close the message"))
        self._close.clicked.connect(lambda: steadily(self, self.hide))
        self.said = 0  # how often it has spoken
        self._since: datetime | None = None  # when it told of what was refused
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._first.text()} {self._rest.text()}".strip()

    def say(self, sentences: str, tone: str = "danger", *offers: Offer) -> None:
        """Show sentences; the first one stands out. They stay until they are closed."""
        self.said += 1
        self._since = None
        first, dot, rest = sentences.partition(". ")
        self._first.setText(first + ("." if dot else ""))
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        set_tone(self, tone)
        self._sign.show_sign(*_SIGNS[tone])
        self._offer(offers)
        self.setAccessibleName(sentences)
        steadily(self, self.show)

    def refuse(self, sentences: str) -> None:
        """Tell why something was not done; that goes with the next thing that is done."""
        self.say(sentences)
        self._since = datetime.now(UTC)

    def answer(self, moment: datetime | None = None) -> None:
        """Something was done (at a moment, UTC; else just now): what was refused before is over."""
        if self._since is not None and (moment is None or moment >= self._since):
            steadily(self, self.hide)

    def close_by_key(self) -> bool:
        """Go, where it is shown; whether it was."""
        shown = self.isVisible()
        if shown:
            steadily(self, self.hide)
        return shown

    def _offer(self, offers: tuple[Offer, ...]) -> None:
        clear(self._offers)
        for offer in offers:
            button = QPushButton(offer.text)
            button.setAutoDefault(False)
            button.clicked.connect(offer.act)
            self._offers.addWidget(button)
            button.show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        words.addWidget(self._first)
        words.addWidget(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(20), theme.scaled(12), theme.scaled(16), theme.scaled(12))
        row.setSpacing(theme.scaled(12))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(self._offers)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
