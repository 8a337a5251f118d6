"""Letters and digits typed in a list: those that follow one another soon belong together."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

PAUSE = 900
"""So many milliseconds after the last one, letters and digits begin anew."""


class Strokes(QObject):
    """What has been typed so far."""

    paused = Signal()  # digits were typed, and nothing since

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.letters = ""
        self.digits = ""
        self.key = ""  # whose the digits are
        self._since = QElapsedTimer()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.paused)

    @property
    def go_on(self) -> bool:
        """Whether the next letter belongs to those before."""
        return bool(self.letters) and self._since.isValid() and self._since.elapsed() < PAUSE

    def letter(self, text: str) -> str:
        """A letter more; gives all that belong together."""
        self.letters = (self.letters if self.go_on else "") + text.casefold()
        self._since.start()
        return self.letters

    def end_letters(self) -> None:
        """The next letter begins anew: something was done with whom the last ones led to."""
        self.letters = ""

    def digit(self, text: str, key: str) -> None:
        """A digit more, for somebody."""
        self.digits, self.key = self.digits + text, key
        self._later.start()

    def take(self) -> tuple[str, str]:
        """(whose, digits), which are forgotten here."""
        self._later.stop()
        taken = self.key, self.digits.strip(",-")
        self.digits = self.key = ""
        return taken
