"""The layout profiles by the names that they give themselves; light, for a list to choose from."""

from __future__ import annotations

import re
from pathlib import Path

from hfdesk.domain.problems import Problem
from hfdesk.domain.text import clean
from hfdesk.ops import own
from hfdesk.store import Desk
from hfdesk.system import files
from hfdesk.system.assets import asset

LAYOUTS = "resources/layouts"
_LARGEST = 400_000
_NAME = re.compile(r'^name = "([^"\n]+)"', re.MULTILINE)


def layout_names(desk: Desk) -> dict[str, str]:
    """The names by id: of the profiles that are shipped, and of an archive's own."""
    return {
        path.stem: _name(path)
        for folder in (asset(LAYOUTS), own.folder(desk, "layouts"))
        for path in sorted(folder.glob("*.toml"))
    }


def _name(path: Path) -> str:
    try:
        found = _NAME.search(files.read(path, _LARGEST).decode("utf-8", "replace"))
    except Problem:
        return path.stem
    return clean(found[1]) if found else path.stem
