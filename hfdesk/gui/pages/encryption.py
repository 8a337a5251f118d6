"""Kryptering: whether the archive is encrypted, what opens it, and what can be changed about that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.backing import of_behind
from hfdesk.gui.desk import Done
from hfdesk.gui.i18n import tr
from hfdesk.gui.locking.keys import kept_here
from hfdesk.gui.pages.page import Page
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import Sign, label
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from hfdesk.gui.program import Program

WIDEST = 640
Offered = tuple[str, str, str, Callable[[], object]]
"""A change: its name, the words of its button, what it does, and how."""


@dataclass(frozen=True, slots=True)
class State:
    """What is known of an archive's encryption; ``kept_in``: the safe that has its key.

    ``behind`` are the places of backups that do not have it yet.
    """

    encrypted: bool
    kept_in: str = ""
    behind: tuple[str, ...] = ()


class EncryptionPage(Page):
    """The state, and a button for each change with a line that tells what it does."""

    kinds = frozenset[str]()

    def __init__(self, shell: Shell, program: Program) -> None:
        super().__init__(shell)
        self._program = program
        self.state: State | None = None
        self.head = PageHead()
        self.head.say(tr("Encryption"))
        self.sign = Sign("lock", "muted", 20)
        self.said = label("", "heading2", wrap=True)
        self.kept = label("", "ui", "muted", wrap=True)
        self.left = label("", "ui", "danger", wrap=True)
        self.left.hide()
        self._boxes: dict[str, QWidget] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()

    # -- what the window asks ----------------------------------------------------------------

    def heading(self) -> str:
        """The page's name."""
        return tr("Encryption")

    def show_place(self, place: Place) -> None:
        """Read the state beside the window: the system's safe may take its time."""
        super().show_place(place)
        path = self.desk.path

        def read() -> State:
            from hfdesk.ops import backups, keys

            if not keys.is_encrypted(path):
                return State(False)
            return State(True, kept_here(path), backups.standing(path).behind)

        tell_later(self, read, self.show_state)

    def heeds(self, done: Done) -> bool:
        """Nothing that is written changes it."""
        return False

    def areas(self) -> list[QWidget]:
        """The first button."""
        shown = [each for name, each in self.buttons.items() if not self._boxes[name].isHidden()]
        return [*shown[:1]]

    # -- inside ------------------------------------------------------------------------------

    def show_state(self, state: State) -> None:
        """Say how it is, and show what can be done."""
        before, self.state = self.state, state
        words = tr("The archive is encrypted."), tr("The archive is not encrypted.")
        self.said.setText(words[0] if state.encrypted else words[1])
        self.kept.setText(_told(state))
        self.left.setText(" ".join(of_behind(state.behind)))
        self.left.setVisible(bool(state.behind))
        shown = {"encrypt"} if not state.encrypted else {"code", "passphrase", "rekey", "decrypt"}
        if state.encrypted:
            shown.add("forget" if state.kept_in else "remember")
        for name, box in self._boxes.items():
            box.setVisible(name in shown)
        readonly = self.shell.desk is not None and self.shell.desk.read_only
        for button in self.buttons.values():
            button.setEnabled(not readonly)
            button.setToolTip(tr("The archive is open for reading only.") if readonly else "")
        first = self.first()
        if before is None and first is not None and self.isVisible():
            first.setFocus()

    def _again(self) -> None:
        self.show_place(self.shown)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(theme.scaled(WIDEST))
        column = QVBoxLayout(inner)
        side = theme.size("pageMarginX")
        column.setContentsMargins(side, theme.scaled(8), side, theme.scaled(24))
        column.setSpacing(theme.scaled(6))
        column.addWidget(self.said)
        column.addWidget(self.kept)
        column.addWidget(self.left)
        column.addSpacing(theme.scaled(10))
        for name, text, about, act in (*self._first_offers(), *self._further_offers()):
            self._add(column, name, text, about, act)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scroll, 1)

    def _add(self, column: QVBoxLayout, name: str, text: str, about: str, act: Callable[[], object]) -> None:
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, theme.scaled(8), 0, 0)
        inside.setSpacing(theme.scaled(4))
        button = QPushButton(text)
        button.setAccessibleDescription(about)
        button.setMinimumHeight(theme.size("button"))
        button.setProperty("primary", name == "encrypt")
        button.clicked.connect(lambda _=False: act())
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(label(about, "caption", "muted", wrap=True))
        box.hide()
        self._boxes[name], self.buttons[name] = box, button
        column.addWidget(box)

    def _first_offers(self) -> tuple[Offered, ...]:
        from hfdesk.gui.locking import dialogs, securing

        program = self._program
        return (
            (
                "encrypt",
                tr("Encrypt the archive …"),
                f"{dialogs.protects()} {dialogs.lost()}",
                lambda: securing.encrypt(program),
            ),
            (
                "code",
                tr("Show the recovery code …"),
                tr("To print it or to save it: it opens the archive where the passphrase is forgotten."),
                lambda: securing.show_code(program),
            ),
            (
                "passphrase",
                tr("Change the passphrase …"),
                tr("The one that holds now, or the recovery code, is asked for."),
                lambda: securing.change_passphrase(program),
            ),
        )

    def _further_offers(self) -> tuple[Offered, ...]:
        from hfdesk.gui.locking import securing

        program = self._program
        return (
            (
                "remember",
                tr("Remember the key on this machine …"),
                tr("In the system's own safe. The archive then opens by itself for you here."),
                lambda: securing.remember(program, self._again),
            ),
            (
                "forget",
                tr("Forget the key on this machine"),
                tr("The passphrase is asked for each time. The archive stays as it is."),
                lambda: securing.forget(program, self._again),
            ),
            (
                "rekey",
                tr("Make a new key …"),
                tr("The archive is encrypted anew. The recovery code that you have opens nothing after."),
                lambda: securing.rekey(program),
            ),
            (
                "decrypt",
                tr("Take the encryption away …"),
                tr("Whoever gets hold of the file can read it after."),
                lambda: securing.decrypt(program),
            ),
        )


def _told(state: State) -> str:
    """What opens the archive."""
    if not state.encrypted:
        return tr("Whoever gets hold of the file can read it.")
    if state.kept_in:
        return tr("It opens by itself for you here: {safe} has the key.").format(safe=state.kept_in)
    return tr("The passphrase is asked for each time that it is opened.")
