"""What is asked about keys: to open an archive, to make or encrypt one, to change what opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.dialogs.asking import muted
from hfdesk.gui.i18n import tr
from hfdesk.gui.locking.beside import Beside, Find
from hfdesk.gui.locking.keys import find, kept_here, safe
from hfdesk.gui.locking.secrets import NewPassphrase, Proof
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.worker import Ticket, tell_later
from hfdesk.system.keys import Key

_NAMES = 4
"""So many copies are named."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A key that was found. ``safe``: where it is remembered; ``None`` where that was not asked for."""

    key: Key
    safe: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A passphrase that shall open an archive, whether the key is to be remembered, and old copies to go."""

    passphrase: str
    remember: bool
    remove_copies: bool = False

    def __repr__(self) -> str:
        return "Wanted(…)"


class Remember(QWidget):
    """Whether the key is remembered on this machine: in which safe, or that there is none."""

    def __init__(self, chosen: bool) -> None:
        super().__init__()
        self.box = QCheckBox(tr("Remember the key on this machine"))
        self.box.setChecked(chosen)
        self.about = muted(tr("Remembered, the archive opens by itself for you here, and nowhere else."))
        self.box.setAccessibleDescription(self.about.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(4))
        column.addWidget(self.box)
        column.addWidget(self.about)
        tell_later(self, safe, self.show_safe)

    @property
    def wanted(self) -> bool:
        """Whether the key is to be remembered."""
        return self.box.isChecked()

    def show_safe(self, name: str) -> None:
        """Say which safe it is, where there is one."""
        if name:
            self.box.setText(tr("Remember the key on this machine, in {safe}").format(safe=name))
            return
        self.box.setChecked(False)
        self.box.setEnabled(False)
        self.about.setText(
            tr("This machine has no safe place for keys, so the passphrase is asked for each time.")
        )
        self.box.setAccessibleDescription(self.about.text())


class Copies(QWidget):
    """What was set aside beside the archive: closed with it, or taken away."""

    def __init__(self, found: tuple[Path, ...]) -> None:
        super().__init__()
        names = "\n".join((*(each.name for each in found[:_NAMES]), *("…" for _ in found[_NAMES:][:1])))
        about = tr("%n copies that were set aside lie beside the archive. They can be read.", len(found))
        self.keep = QRadioButton(tr("Encrypt them too"))
        self.remove = QRadioButton(tr("Delete them for good"))
        choice = QButtonGroup(self)  # without it they are one choice with those of the dialog around
        choice.addButton(self.keep)
        choice.addButton(self.remove)
        self.keep.setChecked(True)
        self.keep.setAccessibleDescription(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(4))
        for part in (label(about, "ui", wrap=True), muted(names), self.keep, self.remove):
            column.addWidget(part)


class Unlocking(Beside):
    """Asks for what opens an encrypted archive."""

    def __init__(
        self, shell: Shell, parent: QWidget, path: Path, found: Callable[[Opened], object], title: str = ""
    ) -> None:
        super().__init__(shell, parent, title or tr("The archive is encrypted"), tr("Unlock"), found)
        self._path = path
        self.proof = Proof()
        self.remember = Remember(False)
        self.body.addWidget(muted(tr("“{name}” opens with its passphrase.").format(name=path.name)))
        self.body.addWidget(self.proof)
        self.body.addWidget(self.remember)
        self.places.update(self.proof.places())
        self.add_secrets(self.proof.fields())

    def finder(self) -> Find:
        """The key; remembered where that is wanted."""
        path, remember, given = self._path, self.remember.wanted, self.proof.need()

        def job(_ticket: Ticket) -> Opened:
            from hfdesk.ops import keys

            key = find(path, *given)
            return Opened(key, keys.remember(path, key) if remember else None)

        return job


class Proving(Beside):
    """Asks once more for what opens the archive, before something that needs it."""

    def __init__(
        self,
        shell: Shell,
        parent: QWidget,
        path: Path,
        title: str,
        do: str,
        why: str,
        found: Callable[[Any], object],
        *,
        by_safe: bool = False,
    ) -> None:
        super().__init__(shell, parent, title, do, found)
        self._path = path
        self.proof = Proof()
        if by_safe:
            tell_later(self, lambda: kept_here(path), self.proof.offer_safe)
        for text in why.split("\n"):
            self.body.addWidget(label(text, "ui", wrap=True))
        self.body.addWidget(self.proof)
        self.places.update(self.proof.places())
        self.add_secrets(self.proof.fields())

    def finder(self) -> Find:
        """The key."""
        path, given = self._path, self.proof.need()
        return lambda _ticket: find(path, *given)


class ChangingPassphrase(Beside):
    """The passphrase as it is, and the new one; the same key opens the archive after."""

    def __init__(self, shell: Shell, parent: QWidget, path: Path, found: Callable[[None], object]) -> None:
        super().__init__(shell, parent, tr("Change the passphrase"), tr("Change the passphrase"), found)
        self._path = path
        self.proof = Proof(tr("The passphrase that holds now"))
        tell_later(self, lambda: kept_here(path), self.proof.offer_safe)
        self.new = NewPassphrase()
        self.new.first.rename(tr("New passphrase"))
        self.new.again.rename(tr("The new passphrase once more"))
        self.body.addWidget(self.proof)
        self.body.addWidget(self.new)
        self.body.addWidget(muted(tr("The recovery code stays the same. So does a key that is remembered.")))
        self.places.update(self.proof.places())
        self.places["key.weak"] = self.new.first
        self.add_secrets((*self.proof.fields(), *self.new.fields()))

    def finder(self) -> Find:
        """The change."""
        path, given, new = self._path, self.proof.need(), self.new.need()

        def job(_ticket: Ticket) -> None:
            from hfdesk.ops import keys

            keys.change_passphrase(path, find(path, *given), new)

        return job


class Rekeying(Proving):
    """The passphrase, which stays, for a new key."""

    def __init__(self, shell: Shell, parent: QWidget, path: Path, found: Callable[[Any], object]) -> None:
        why = tr(
            "The archive is encrypted anew, with another key. Do that where somebody may have seen the"
            " recovery code. The old code opens nothing after, and you get a new one."
        )
        super().__init__(shell, parent, path, tr("Make a new key"), tr("Make a new key"), why, found)
        self.proof.other.hide()  # the passphrase stays, so it must be known

    def finder(self) -> Find:
        """(the key that holds now, the passphrase)."""
        path, given = self._path, self.proof.need()
        return lambda _ticket: (find(path, *given), given[0])


class Encrypting(Beside):
    """A passphrase for an archive that becomes encrypted."""

    def __init__(
        self,
        shell: Shell,
        parent: QWidget,
        found: Callable[[Wanted], object],
        copies: tuple[Path, ...] = (),
    ) -> None:
        super().__init__(shell, parent, tr("Encrypt the archive"), tr("Encrypt"), found)
        self.new = NewPassphrase()
        self.remember = Remember(True)
        self.copies = Copies(copies)
        self.copies.setVisible(bool(copies))
        for text in (protects(), lost()):
            self.body.addWidget(label(text, "ui", wrap=True))
        self.body.addWidget(self.new)
        self.body.addWidget(self.remember)
        self.body.addWidget(self.copies)
        self.places["key.weak"] = self.new.first
        self.add_secrets(self.new.fields())

    def finder(self) -> Find:
        """What is wanted."""
        wanted = Wanted(self.new.need(), self.remember.wanted, self.copies.remove.isChecked())

        def job(_ticket: Ticket) -> Wanted:
            from hfdesk.ops import keys

            keys.check_passphrase(wanted.passphrase)
            return wanted

        return job


class Creating(Encrypting):
    """A new archive: with encryption or without."""

    def __init__(
        self, shell: Shell, parent: QWidget, path: Path, found: Callable[[Wanted | None], object]
    ) -> None:
        super().__init__(shell, parent, found)
        self.setWindowTitle(tr("New archive"))
        self.title.setText(tr("New archive"))
        self.plain = QRadioButton(tr("Without encryption"))
        self.encrypted = QRadioButton(tr("With encryption"))
        self.plain.setChecked(True)
        self.body.insertWidget(0, muted(tr("You can change this later. {name}").format(name=path)))
        self.body.insertWidget(1, self.plain)
        self.body.insertWidget(2, muted(tr("Whoever gets hold of the file can read it.")))
        self.body.insertWidget(3, self.encrypted)
        self.encrypted.toggled.connect(self._show)
        self.rename_do(tr("Make the archive"))
        self._show(False)

    def start(self) -> QWidget:
        """The choice."""
        return self.plain

    def finder(self) -> Find:
        """What is wanted; ``None`` without encryption."""
        return super().finder() if self.encrypted.isChecked() else lambda _ticket: None

    def _show(self, encrypted: bool) -> None:
        self.new.setVisible(encrypted)
        self.remember.setVisible(encrypted)


def protects() -> str:
    """What encryption is good for, and what not."""
    return tr(
        "Encrypted, the archive, its attachments and its backups cannot be read by somebody who finds the"
        " machine, a memory stick or a copy. It does not help against somebody who uses the machine while"
        " the archive is open. Documents that you make lie outside it, as ordinary files."
    )


def lost() -> str:
    """What happens when the passphrase is lost."""
    return tr(
        "If you forget the passphrase, the recovery code opens the archive. You get the code next: print it"
        " and keep it somewhere else. If both are lost, nobody can open the archive."
    )
