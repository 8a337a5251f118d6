"""What files looked like when the program wrote them, so that nobody's changes are lost.

The memory is this machine's own, a small file among the user's state; where it cannot be
kept, files are taken for somebody else's, which loses nothing either.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from hfdesk.domain.problems import Problem
from hfdesk.system import files, paths

#: Files remembered; the ones written longest ago are forgotten first.
MOST = 2_000
_LARGEST = 10_000_000


def _file() -> Path:
    return paths.state() / "written.json"


def written(path: Path) -> str:
    """The SHA-256 of what the program wrote there last, ``""`` where it never did."""
    return _read().get(str(path.absolute()), "")


def remember(path: Path, sha256: str) -> None:
    """Remembers what was just written."""
    known = _read()
    known.pop(str(path.absolute()), None)
    known[str(path.absolute())] = sha256
    newest = dict(list(known.items())[-MOST:])
    with contextlib.suppress(OSError, Problem):
        _file().parent.mkdir(parents=True, exist_ok=True)
        files.replace(_file(), json.dumps(newest, ensure_ascii=True, indent=0).encode())


def forget(is_gone: Callable[[Path], bool]) -> None:
    """Let go of files of which nothing is to be remembered."""
    known = _read()
    kept = {path: sha256 for path, sha256 in known.items() if not is_gone(Path(path))}
    if len(kept) < len(known):
        with contextlib.suppress(OSError, Problem):
            files.replace(_file(), json.dumps(kept, ensure_ascii=True, indent=0).encode())


def _read() -> dict[str, str]:
    with contextlib.suppress(OSError, ValueError, RecursionError, Problem):
        data: Any = json.loads(files.read(_file(), _LARGEST))
        if isinstance(data, dict):
            return {key: str(value) for key, value in cast("dict[str, Any]", data).items()}
    return {}
