"""A folder of this process alone for plain copies of what is encrypted; it goes with the process.

It lies in memory where the system has such a place for a user. What a killed process left goes at the
next start.
"""

from __future__ import annotations

import atexit
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from hfdesk.system import paths

_OWN: list[tuple[Path, Any]] = []
_LOCK = "lock"


def place() -> Path:
    """Where such folders lie."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return Path(runtime) / paths.NAME / "opened"
    return paths.state() / "opened"


def folder() -> Path:
    """The folder of this process, which nobody else can look into; made when it is asked for first."""
    if _OWN and _OWN[0][0].is_dir():
        return _OWN[0][0]
    from filelock import FileLock

    _OWN.clear()
    made = place() / secrets.token_hex(8)
    made.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made.mkdir(mode=0o700)
    lock = FileLock(made / _LOCK, is_singleton=False, thread_local=False)
    lock.acquire()
    _OWN.append((made, lock))
    atexit.register(clean)
    return made


def apart() -> Path:
    """A new folder in it."""
    made = folder() / secrets.token_hex(8)
    made.mkdir(mode=0o700)
    return made


def file(name: str) -> Path:
    """A place for a plain copy of that name."""
    return apart() / name


def clean() -> None:
    """Take away what this process put there."""
    while _OWN:
        path, lock = _OWN.pop()
        lock.release()
        _remove(path)


def tidy() -> None:
    """Take away what processes left that are no more."""
    own = {path for path, _ in _OWN}
    with suppress(OSError):
        for path in place().iterdir() if place().is_dir() else ():
            if path not in own and _is_left(path):
                _remove(path)


def _is_left(path: Path) -> bool:
    from filelock import FileLock, Timeout

    lock = FileLock(path / _LOCK, blocking=False, is_singleton=False, thread_local=False)
    try:
        lock.acquire()
    except (Timeout, OSError):
        return False
    lock.release()
    return True


def _remove(path: Path) -> None:
    for each in path.rglob("*"):
        with suppress(OSError):  # what can only be read is not removed everywhere
            each.chmod(0o700)
    shutil.rmtree(path, ignore_errors=True)
