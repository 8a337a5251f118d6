"""What was wished for last time a document was made, by committee: kept on this machine."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from hfdesk.domain.problems import Problem
from hfdesk.system import files, paths

FILE = "documents.json"
_LARGEST = 1_000_000


def last(committee: str) -> dict[str, str]:
    """The choices of last time, by name; none where nothing is known or it cannot be read."""
    found = _all().get(committee)
    return {name: text for name, text in found.items() if isinstance(text, str)} if found else {}


def remember(committee: str, choices: Mapping[str, str]) -> None:
    """Keep the choices; where that cannot be done they are forgotten."""
    known = {**_all(), committee: dict(choices)}
    with contextlib.suppress(OSError, Problem):
        path = _file()
        path.parent.mkdir(parents=True, exist_ok=True)
        files.replace(path, json.dumps(known, ensure_ascii=False).encode())


def _all() -> dict[str, dict[str, Any]]:
    try:
        data: Any = json.loads(files.read(_file(), _LARGEST))
    except (OSError, ValueError, RecursionError, Problem):
        return {}
    given = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    return {name: cast("dict[str, Any]", each) for name, each in given.items() if isinstance(each, dict)}


def _file() -> Path:
    return paths.settings() / FILE
