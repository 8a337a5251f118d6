"""Layouts and templates of one's own: they lie in a folder beside the archive."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hfdesk.store import Desk
from hfdesk.system import files

if TYPE_CHECKING:
    from hfdesk.exchange import ReadPackage

#: Folder beside the archive and in a package → ending of what lies there.
KINDS: Mapping[str, str] = {"layouts": ".toml", "templates": ".docx"}


def folder(desk: Desk, kind: str) -> Path:
    """Where an archive's own ``layouts`` or ``templates`` lie; it may not exist."""
    return desk.path.with_name(f"{desk.path.stem}.hfdesk-own") / kind


def members(desk: Desk) -> dict[str, Path]:
    """An archive's own profiles and templates, by their names in a package."""
    return {
        f"{kind}/{path.name}": path
        for kind, ending in KINDS.items()
        for path in sorted(folder(desk, kind).glob(f"*{ending}"))
    }


def take(desk: Desk, read: ReadPackage) -> None:
    """Puts a package's profiles and templates beside the archive, in place of older ones."""
    for kind, ending in KINDS.items():
        for name, member in getattr(read, kind).items():
            path = folder(desk, kind) / f"{name}{ending}"
            with files.told(path):
                path.parent.mkdir(parents=True, exist_ok=True)
            files.replace(path, member.read())
