"""The program's log: one small file that a user can send; nothing of what they wrote."""

from __future__ import annotations

import contextlib
import traceback
from datetime import datetime
from pathlib import Path

from hfdesk.system import paths

#: Bytes after which the log begins anew, the old one kept beside it.
SIZE = 500_000


def file() -> Path:
    """Where the log is."""
    return paths.logs() / "hfdesk.log"


def note(error: BaseException) -> Path:
    """Writes down what was not foreseen, where that can be done; gives the log's path."""
    path = file()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > SIZE:
            path.replace(path.with_suffix(".old.log"))
        moment = datetime.now().astimezone().isoformat(timespec="seconds")
        with path.open("a", encoding="utf-8", errors="replace") as log:
            log.write(f"{moment}\n{''.join(traceback.format_exception(error))}\n")
    return path
