"""What a user may send to whoever looks after hfdesk: logs and versions, shown before they are saved."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from hfdesk.system import files, logs

Parts = tuple[tuple[str, str], ...]
"""(name of the file, all that stands in it)"""

_FIXED = (2020, 1, 1, 0, 0, 0)


def collected(**facts: logs.Fact) -> Parts:
    """What would be in the file: versions with ``facts`` of the window, and the logs as they are now."""
    told = "".join(f"{name}: {value}\n" for name, value in {**logs.versions(), **facts}.items())
    return ("versions.txt", told), *((path.name, _text(path)) for path in logs.files())


def save(parts: Parts, path: Path) -> None:
    """Write a zip of exactly these parts; ``Trouble`` where it cannot be written."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts:
            file.writestr(zipfile.ZipInfo(name, _FIXED), text, zipfile.ZIP_DEFLATED)
    files.replace(path, packed.getvalue())
    logs.happened("support")


def _text(path: Path) -> str:
    with files.told(path):
        return path.read_text(encoding="utf-8", errors="replace")
