"""What the window asks of ``ops.keys``; imported when it is first wanted."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from hfdesk.gui.desk import Desk
from hfdesk.gui.worker import Ticket

Key = Any
"""The key of an archive; the window hands it on and never looks into it."""


class Keys(Protocol):
    """The functions, as ``ops.keys`` has them."""

    def is_encrypted(self, path: Path) -> bool:
        """Whether an archive is encrypted."""
        ...

    def kept_in(self, path: Path) -> str:
        """The name of the safe that has the archive's key; ``""`` for none."""
        ...

    def by_keyring(self, path: Path) -> Key | None:
        """The key out of the safe."""
        ...

    def by_passphrase(self, path: Path, passphrase: str) -> Key:
        """The key, by its passphrase; takes about a second."""
        ...

    def by_recovery(self, path: Path, code: str) -> Key:
        """The key, by the recovery code."""
        ...

    def remember(self, path: Path, key: Key) -> str:
        """Put the key into the system's safe; its name, ``""`` where there is none."""
        ...

    def forget(self, path: Path) -> object:
        """Take the key out of the safe."""
        ...

    def create(self, path: Path, passphrase: str) -> tuple[Desk, str]:
        """Make an encrypted archive; it is open, and its recovery code."""
        ...

    def encrypt(self, path: Path, passphrase: str, ticket: Ticket) -> str:
        """Encrypt a plain archive; its recovery code."""
        ...

    def decrypt(self, path: Path, key: Key, ticket: Ticket) -> object:
        """Make a plain archive of an encrypted one."""
        ...

    def change_passphrase(self, path: Path, key: Key, new: str) -> object:
        """Let another passphrase open the archive."""
        ...

    def rekey(self, path: Path, key: Key, passphrase: str, ticket: Ticket) -> str:
        """Encrypt an archive anew, with another key; its recovery code."""
        ...

    def recovery_code(self, key: Key) -> str:
        """The code that opens the archive without the passphrase."""
        ...


def keys() -> Keys:
    """The functions."""
    return cast(Keys, import_module("hfdesk.ops.keys"))


def find(path: Path, words: str, code: str) -> Key:
    """The key, by the passphrase or by the recovery code, whichever was given; on another thread."""
    return keys().by_recovery(path, code) if code else keys().by_passphrase(path, words)


def safe() -> str:
    """The name of the system's safe for keys, ``""`` where there is none; to be asked on another thread."""
    return str(import_module("hfdesk.system.keyrings").name())


def kept_here(path: Path) -> str:
    """The name of the safe that has the archive's key on this machine; on another thread."""
    return (keys().kept_in(path) or safe()) if keys().by_keyring(path) is not None else ""
