"""The system's keyring, where it is a safe one: Credential Locker, Keychain, Secret Service, KWallet.

``keyring`` also offers back-ends that keep secrets as plain text, nowhere, or behind a question at the
terminal: all that are not known as safe are refused. A keyring that does not answer is let be.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from hfdesk.system.keys import Key

T = TypeVar("T")
SERVICE = "hfdesk"
PATIENCE = 10.0
"""Seconds that a keyring may take; the user may be asked meanwhile to unlock it."""

#: The modules of ``keyring`` whose back-ends are the system's own.
SAFE = {f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet")}

_silent = False


def name() -> str:
    """The name of the keyring that keys can be kept in, ``""`` where there is no safe one."""
    found = _answered(_backend, None)
    return "" if found is None else _name(found)


def get(check: str) -> Key | None:
    """The key of that check value, where the keyring has it."""

    def ask() -> Key | None:
        backend = _backend()
        told = backend.get_password(SERVICE, check) if backend else None
        key = Key(base64.b64decode(told, validate=True)) if told else None
        return key if key is not None and key.check == check else None

    return _answered(ask, None)


def put(key: Key) -> str:
    """Keep a key; the name of the keyring that has it now, ``""`` where none took it."""

    def keep() -> str:
        backend = _backend()
        if backend is None:
            return ""
        backend.set_password(SERVICE, key.check, base64.b64encode(key.secret).decode())
        return _name(backend) if backend.get_password(SERVICE, key.check) else ""

    return _answered(keep, "")


def forget(check: str) -> None:
    """Let go of a key."""

    def let_go() -> None:
        backend = _backend()
        if backend is not None and backend.get_password(SERVICE, check):
            backend.delete_password(SERVICE, check)

    _answered(let_go, None)


def _backend() -> Any:
    """The keyring of this machine, or the first safe one of several that are asked in turn."""
    import keyring

    found: Any = keyring.get_keyring()
    for each in getattr(found, "backends", None) or (found,):
        if type(each).__module__ in SAFE:
            return each
    return None


def _name(backend: Any) -> str:
    return str(getattr(backend, "name", "") or type(backend).__name__)


def _answered(ask: Callable[[], T], otherwise: T) -> T:
    """What a keyring answers; ``otherwise`` where it fails or hangs, and then it is not asked again."""
    global _silent  # noqa: PLW0603 - one keyring a process
    if _silent:
        return otherwise
    found: list[T] = []

    def work() -> None:
        with suppress(Exception):  # what back-ends raise has no common class
            found.append(ask())

    thread = threading.Thread(target=work, name="hfdesk-keyring", daemon=True)
    thread.start()
    thread.join(PATIENCE)
    _silent = thread.is_alive()
    return found[0] if found else otherwise
