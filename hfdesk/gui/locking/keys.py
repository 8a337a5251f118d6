"""What the window asks of keys. All of it is for other threads: passphrases and safes take their time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hfdesk.domain.problems import Refusal

if TYPE_CHECKING:
    from hfdesk.system.keys import Key


def find(path: Path, passphrase: str, code: str) -> Key:
    """The key, by the passphrase or the recovery code, whichever was given; by the safe where neither was.

    Raises ``key.needed`` where the safe has it no more.
    """
    from hfdesk.ops import keys

    if not passphrase and not code:
        if (key := keys.by_keyring(path)) is None:
            raise Refusal("key.needed", path=path)
        return key
    return keys.by_recovery(path, code) if code else keys.by_passphrase(path, passphrase)


def safe() -> str:
    """The name of the system's safe for keys, ``""`` where there is none."""
    from hfdesk.system import keyrings

    return keyrings.name()


def kept_here(path: Path) -> str:
    """The name of the safe that has the archive's key on this machine."""
    from hfdesk.ops import keys

    return (keys.kept_in(path) or safe()) if keys.by_keyring(path) is not None else ""
