"""Fields for what nobody else may see: it goes nowhere but to who asks for it, and is wiped after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.dialogs.asking import Field, Refused, muted
from hfdesk.gui.i18n import tr

LONGEST = 1_000
"""Letters that a passphrase may have in the window."""


class SecretLine(QLineEdit):
    """A line that cannot be copied, also while it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self.setProperty("secret", True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.show_words(False)

    def show_words(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
            | hints.ImhHiddenText
        )

    def wipe(self) -> None:
        """Forget what was typed, and how it came to be."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing of it goes to the clipboard."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is selected by mouse goes to a clipboard of its own on some systems."""
        if self.hasSelectedText():
            event.accept()
            return
        super().mouseReleaseEvent(event)


class SecretField(Field):
    """A secret under its label, with a button that shows what is typed."""

    def __init__(self, text: str, *, shown: bool = False) -> None:
        line, button, control = SecretLine(), QPushButton(), QWidget()
        button.setCheckable(True)
        button.setAutoDefault(False)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(line, 1)
        row.addWidget(button)
        super().__init__(text, control, line)
        self.line, self.show_button = line, button
        button.toggled.connect(self._show)
        self._name = text
        self.above = self.findChild(QLabel)
        self._show(shown)
        self.show_button.setChecked(shown)

    @property
    def words(self) -> str:
        """What is typed."""
        return self.line.text()

    def rename(self, name: str) -> None:
        """Ask for it by another name."""
        self._name = name
        self.line.setAccessibleName(name)
        if self.above is not None:
            self.above.setText(name)
        self._show(self.show_button.isChecked())

    def wipe(self) -> None:
        """Forget it."""
        self.line.wipe()

    def need(self, reason: str) -> str:
        """What is typed; ``Refused`` and told beside it where that is nothing."""
        if not self.words.strip():
            self.say(reason)
            self.control.setFocus()
            raise Refused
        return self.words

    def _show(self, shown: bool) -> None:
        self.line.show_words(shown)
        self.show_button.setText(tr("Hide") if shown else tr("Show"))
        word = tr("Hide what is typed") if shown else tr("Show what is typed")
        self.show_button.setAccessibleName(f"{word}: {self._name}")


class NewPassphrase(QWidget):
    """A new passphrase, typed twice."""

    def __init__(self) -> None:
        super().__init__()
        self.first = SecretField(tr("Passphrase"))
        self.again = SecretField(tr("The passphrase once more"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(10))
        column.addWidget(self.first)
        column.addWidget(
            muted(tr("At least ten characters. Some words that you remember are better than one."))
        )
        column.addWidget(self.again)

    def need(self) -> str:
        """The passphrase; ``Refused`` and told beside its field where it is none, or not twice the same."""
        words = self.first.need(tr("Write a passphrase."))
        if self.again.words != words:
            self.again.say(tr("The two are not the same."))
            self.again.control.setFocus()
            raise Refused
        return words

    def fields(self) -> tuple[SecretField, ...]:
        """Both fields."""
        return self.first, self.again


class Proof(QWidget):
    """The passphrase that opens the archive, or the recovery code where that is forgotten.

    Where the system's safe has the key (:meth:`offer_safe`) it may do too, for who says that both are gone.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.phrase = SecretField(name or tr("Passphrase"))
        self.code = SecretField(tr("Recovery code"), shown=True)
        self.other = QPushButton()
        self.other.setProperty("link", True)
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._turn)
        self.forgotten = QCheckBox(tr("I have forgotten the passphrase"))
        self._instead = muted("")
        for part in (self.forgotten, self._instead):
            part.hide()
        self.forgotten.toggled.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(6))
        column.addWidget(self.phrase)
        column.addWidget(self.code)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.forgotten)
        column.addWidget(self._instead)
        self._use_code(False)

    def offer_safe(self, name: str) -> None:
        """Let the key that the system's safe has do, where it has one."""
        if name:
            self._instead.setText(tr("The key in {safe} is used instead.").format(safe=name))
            self.forgotten.setAccessibleDescription(self._instead.text())
            self.forgotten.show()
            self._instead.show()

    def _forget(self, forgotten: bool) -> None:
        self.other.setVisible(not forgotten)
        for field in self.fields():
            field.wipe()
            field.say("")
        if forgotten:
            self.phrase.hide()
            self.code.hide()
        else:
            self._use_code(False)

    @property
    def by_code(self) -> bool:
        """Whether the recovery code is asked for."""
        return not self.code.isHidden()

    def need(self) -> tuple[str, str]:
        """(passphrase, recovery code), one of them empty; ``Refused`` and told where both are.

        Both are empty where the safe's key is to be used.
        """
        if self.forgotten.isChecked():
            return "", ""
        if self.by_code:
            return "", self.code.need(tr("Write the recovery code."))
        return self.phrase.need(tr("Write the passphrase.")), ""

    def fields(self) -> tuple[SecretField, ...]:
        """Both fields."""
        return self.phrase, self.code

    def places(self) -> dict[str, Field]:
        """Which refusal belongs to which field."""
        return {
            "key.wrong_passphrase": self.phrase,
            "key.bad_code": self.code,
            "key.wrong_code": self.code,
        }

    def _turn(self) -> None:
        self._use_code(not self.by_code)
        (self.code if self.by_code else self.phrase).control.setFocus()

    def _use_code(self, code: bool) -> None:
        self.phrase.setVisible(not code)
        self.code.setVisible(code)
        for field in self.fields():
            field.say("")
        words = tr("Use the passphrase instead"), tr("Use the recovery code instead")
        self.other.setText(words[0] if code else words[1])
